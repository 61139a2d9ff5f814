//! The result to expect if measures work, computed by the engine.

use crate::measure::Measure;
use ita_score::{Assessment, Exact, NodeIx, Rulebook, Score, Scored};

/// Returns the result if all of these measures work as expected, or `None` if none of them expects anything for a known score.
///
/// Each aim raises its node by its points, to 100 at most; an OIT item is published. Deeper nodes are raised first. A node whose
/// score is computed is given its raised score in place of the values below it. Where that score has more than 15 decimals, it is
/// cut off there, never rounded up. A raised node below a given one raises the given one by its share.
///
/// ```
/// use ita_report::{Measure, expected};
/// use ita_score::Assessment;
///
/// let rules = ita_rules::rulebook(2568)?;
/// let scored = Assessment::parse(rules, [("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")])?.score();
/// let measure: Measure = serde_json::from_str(r#"{"title": "E-Service", "aims": [{"node": "eit", "points": "1.80"}]}"#).unwrap();
/// let result = expected(&scored, [&measure]).unwrap();
/// assert_eq!(result.overall().score().unwrap().to_string(), "96.93");
/// assert_eq!(result.level().unwrap().id, "excellent");
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn expected<'r, 'm>(scored: &Scored<'r>, measures: impl IntoIterator<Item = &'m Measure>) -> Option<Scored<'r>> {
    let rules = scored.rules();
    let mut aims: Vec<(NodeIx, Score)> = Vec::new();
    for measure in measures {
        aims.extend(measure.aims.iter().filter_map(|aim| aim.read(rules)));
    }
    // Deepest first: a raise of what lies above then stands on it.
    aims.sort_by_key(|&(node, _)| (core::cmp::Reverse(rules.ancestors(node).count()), node));
    let mut assessment = scored.assessment().clone();
    let mut raised = false;
    for (node, points) in aims {
        raised |= raise(&mut assessment, node, points);
    }
    raised.then(|| assessment.score())
}

/// Raises a node; false if its score is not known.
fn raise(assessment: &mut Assessment<'_>, node: NodeIx, points: Score) -> bool {
    let rules = assessment.rules();
    let given = core::iter::once(node).chain(rules.ancestors(node)).find(|&above| assessment.value(above).is_some());
    let (target, points) = match given {
        Some(above) => {
            (above, rules.share_within(node, above).map(|share| times(share, points)).unwrap_or(Exact::ZERO))
        }
        None => (node, Exact::from(points)),
    };
    let Some(score) = assessment.score().node(target).exact() else { return false };
    let Some(value) = cut(score, points) else { return false };
    let below: Vec<NodeIx> = rules.descendants(target).chain(rules.parts(target)).collect();
    let inner: Vec<NodeIx> = below.iter().flat_map(|&node| rules.parts(node)).collect();
    below.into_iter().chain(inner).for_each(|node| assessment.clear(node));
    assessment.set(target, value).is_ok()
}

/// Returns `share` × `points`.
fn times(share: Exact, points: Score) -> Exact {
    let points = Exact::from(points);
    Exact::new(share.numerator() * points.numerator(), share.denominator() * points.denominator())
}

/// Returns the sum, at most 100, with 15 decimals.
fn cut(score: Exact, points: Exact) -> Option<Score> {
    let units = |exact: Exact| exact.numerator().checked_mul(u128::from(UNIT)).map(|units| units / exact.denominator());
    let sum = match (
        score.denominator().checked_mul(points.denominator()),
        score.numerator().checked_mul(points.denominator()),
    ) {
        (Some(den), Some(left)) => points
            .numerator()
            .checked_mul(score.denominator())
            .and_then(|right| left.checked_add(right))
            .map(|num| Exact::new(num, den)),
        _ => None,
    };
    // Where the exact sum has more than 128 bits, that of the cut-off terms is short of it by less than two units.
    let units = sum.and_then(units).or_else(|| Some(units(score)? + units(points)?))?;
    Score::from_units(u64::try_from(units).ok()?.min(Score::MAX.units()))
}

/// A point in a score's own units.
const UNIT: u64 = 10u64.pow(ita_score::Score::DECIMALS as u32);

/// Returns what an OIT item or another node is worth under the rules: the overall points that it adds from 0 to 100.
///
/// ```
/// let rules = ita_rules::rulebook(2569)?;
/// assert_eq!(ita_report::worth(rules, rules.find("o10")?).round(2).to_string(), "1.05"); // 20 in 19 items
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn worth(rules: &Rulebook, node: NodeIx) -> Exact {
    ita_words::of_hundred(rules.overall_share(node))
}
