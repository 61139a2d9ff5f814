//! Standard errors and margins, in units of 10^-9 points, always rounded up.

use super::surveys::{Sample, SurveyError, Surveys};
use crate::exact::Exact;
use crate::number::{POINT, Score};
use crate::rounded::Rounded;
use crate::rulebook::NodeIx;
use crate::scored::Scored;
use alloc::vec::Vec;

/// Units of 10^-9 points to a point.
pub(super) const NANO: u128 = 1_000_000_000;

/// Units of a score, 10^-15 points, to one of 10^-9.
pub(super) const FINER: u128 = POINT as u128 / NANO;

/// 1.96 in units of 10^-9: the two-sided 95 % point of the normal distribution, 1.959963984540…, rounded up.
const Z95: u128 = 1_959_963_985;

/// The standard error that each of the two surveys causes at a node; `None` where its score is not known.
pub(super) type Errors = Option<[u128; 2]>;

/// The sampling error of a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Margin {
    /// The standard error in points, to 10^-9, rounded up.
    pub standard_error: Exact,
    /// 1.96 standard errors, rounded up to a published step.
    pub margin: Rounded,
    /// The score minus the margin, rounded down; at least 0.
    pub low: Rounded,
    /// The score plus the margin, rounded up; at most 100.
    pub high: Rounded,
}

/// The margin of a node's score.
pub(super) fn margin(scored: &Scored<'_>, node: NodeIx, errors: Errors) -> Option<Margin> {
    let error = together(errors?);
    let (score, whole) = (mean(scored, node)?, 100 * NANO);
    let wide = (error * Z95).div_ceil(NANO);
    let decimals = scored.rules().decimals();
    // Scores have at most 100 · 10^6 published steps.
    let step = NANO / 10u128.pow(u32::from(decimals));
    let steps = |units: u128| Rounded::new(units as u64, decimals);
    Some(Margin {
        standard_error: Exact::new(error, NANO),
        margin: steps(wide.div_ceil(step)),
        low: steps(score.saturating_sub(wide) / step),
        high: steps((score + wide).min(whole).div_ceil(step)),
    })
}

/// The standard error that both surveys cause.
pub(super) fn together(errors: [u128; 2]) -> u128 {
    match errors {
        [error, 0] | [0, error] => error,
        [first, second] => root_up(first * first + second * second),
    }
}

/// The standard errors of every node.
pub(super) fn standard_errors(scored: &Scored<'_>, surveys: &Surveys<'_>) -> Result<Vec<Errors>, SurveyError> {
    let rules = scored.rules();
    let mut errors: Vec<Errors> = rules.nodes().map(|node| scored.node(node).is_complete().then_some([0, 0])).collect();
    for (place, &(survey, sample)) in surveys.samples.iter().enumerate() {
        let below: Vec<NodeIx> = rules.descendants(survey).collect();
        for node in below.into_iter().rev().chain([survey]) {
            if errors[node.index()].is_some() {
                let error = own_error(scored, surveys, sample, node, &errors, place)?;
                errors[node.index()] = error.map(|error| at(place, error));
            }
        }
        let cause = errors[survey.index()].map(|both| both[place]);
        for above in rules.ancestors(survey) {
            let share = rules.share_within(survey, above);
            errors[above.index()] = errors[above.index()].zip(cause).zip(share).map(|((mut both, cause), share)| {
                both[place] = (cause * share.numerator()).div_ceil(share.denominator());
                both
            });
        }
    }
    Ok(errors)
}

fn at(place: usize, error: u128) -> [u128; 2] {
    let mut both = [0, 0];
    both[place] = error;
    both
}

/// The standard error of a node within its survey: from its spread, from its children, or the worst that its mean allows.
fn own_error(
    scored: &Scored<'_>,
    surveys: &Surveys<'_>,
    sample: Sample,
    node: NodeIx,
    errors: &[Errors],
    place: usize,
) -> Result<Option<u128>, SurveyError> {
    let rules = scored.rules();
    let Some(mean) = mean(scored, node) else { return Ok(None) };
    if is_source(scored, surveys, node) {
        return of_mean(surveys, sample, node, mean).map(Some);
    }
    let parts = rules.children(node).map(|child| {
        let share = rules.share(child);
        errors[child.index()].map(|both| (both[place] * share.numerator()).div_ceil(share.denominator()))
    });
    // Where the parts are not known one by one, the whole of them is what one answer gives.
    Ok(parts.sum::<Option<u128>>().or_else(|| Some(worst(sample, mean))))
}

/// True if a node's own score decides its standard error, and not what lies below it.
pub(super) fn is_source(scored: &Scored<'_>, surveys: &Surveys<'_>, node: NodeIx) -> bool {
    surveys.spread_of(node).is_some() || scored.assessment().value(node).is_some() || scored.rules().is_leaf(node)
}

/// The standard error of such a node when its score is this: from its spread, or the worst that the mean allows.
pub(super) fn of_mean(surveys: &Surveys<'_>, sample: Sample, node: NodeIx, mean: u128) -> Result<u128, SurveyError> {
    match surveys.spread_of(node) {
        Some(spread) => from_spread(surveys, sample, (node, mean), spread),
        None => Ok(worst(sample, mean)),
    }
}

/// The exact score in units of 10^-9 points, rounded down: conditions lie on that grid, so none is decided otherwise by it.
pub(super) fn mean(scored: &Scored<'_>, node: NodeIx) -> Option<u128> {
    let score = scored.node(node);
    let weight = u128::from(scored.rules().weight(node));
    score.is_complete().then(|| score.bounds().low / weight / FINER)
}

/// √( (100 − m)·m / (n − 1) · (1 − n/N) ).
fn worst(sample: Sample, mean: u128) -> u128 {
    if sample.is_census() {
        return 0;
    }
    let (numerator, denominator) = sample.correction();
    let others = u128::from(sample.respondents()) - 1;
    root_up((mean * (100 * NANO - mean) * numerator).div_ceil(others * denominator))
}

/// √( s²/n · (1 − n/N) ), if answers with this mean can spread so.
fn from_spread(
    surveys: &Surveys<'_>,
    sample: Sample,
    (node, mean): (NodeIx, u128),
    spread: Score,
) -> Result<u128, SurveyError> {
    let respondents = u128::from(sample.respondents());
    let spread = u128::from(spread.units()).div_ceil(FINER);
    // The mean may have been rounded: the widest spread within half a published step of it.
    let half = u128::from(surveys.rules.half_step()).div_ceil(FINER);
    let middle = 50 * NANO;
    let nearer = if mean < middle { (mean + half).min(middle) } else { (mean - half).max(middle) };
    // s² ≤ (100 − m)·m · n/(n − 1), and at most one answer has no spread.
    let most = nearer * (100 * NANO - nearer) * respondents;
    let is_too_wide = spread * spread * (respondents - 1) > most || (respondents == 1 && spread > 0);
    if is_too_wide && surveys.narrowed {
        return Ok(worst(sample, mean));
    }
    if is_too_wide {
        return Err(SurveyError::SpreadTooWide { node });
    }
    let (numerator, denominator) = sample.correction();
    Ok(root_up((spread * spread * numerator).div_ceil(respondents * denominator)))
}

/// The square root, rounded up.
fn root_up(square: u128) -> u128 {
    // In 64 bits, where they suffice, it takes a fraction of the time.
    let root = u64::try_from(square).map_or_else(|_| square.isqrt(), |short| short.isqrt().into());
    root + u128::from(root * root < square)
}
