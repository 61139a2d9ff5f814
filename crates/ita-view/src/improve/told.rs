//! Who answered the surveys, from what was typed.

use crate::draft::{Draft, Respondents};
use ita_score::analysis::{Sample, SurveyError, Surveys};
use ita_score::{NodeIx, Rulebook};

/// Why what was typed of a survey cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ToldError {
    /// A text is no whole number.
    NotACount,
    /// Too few answered to say anything.
    TooFew,
    /// More answered than there are.
    MoreThanAll,
}

/// Who answered a survey; none while nobody said how many did.
pub(crate) fn sample(told: &Respondents) -> Result<Option<Sample>, ToldError> {
    let (respondents, population) = (count(&told.respondents)?, count(&told.population)?);
    let Some(respondents) = respondents else { return Ok(None) };
    Sample::new(respondents, population).map(Some).map_err(|error| match error {
        SurveyError::MoreThanAll { .. } => ToldError::MoreThanAll,
        _ => ToldError::TooFew,
    })
}

/// Returns the surveys whose respondents are given and valid, or `None` if there are none.
pub(crate) fn surveys<'r>(rules: &'r Rulebook, draft: &Draft) -> Option<Surveys<'r>> {
    let mut surveys = Surveys::new(rules);
    let mut any = false;
    for node in Surveys::instruments(rules) {
        if let Some(sample) = told(rules, draft, node).and_then(|told| sample(told).ok().flatten()) {
            any |= surveys.sample(node, sample).is_ok();
        }
    }
    any.then_some(surveys)
}

/// What was typed of a survey.
pub(crate) fn told<'d>(rules: &Rulebook, draft: &'d Draft, node: NodeIx) -> Option<&'d Respondents> {
    draft.surveys.get(&*rules.node(node).id)
}

/// Parses a whole number in Arabic or Thai digits, with or without commas; `None` if nothing is typed.
fn count(text: &str) -> Result<Option<u32>, ToldError> {
    let digits: String = text.trim().chars().filter(|&c| c != ',').map(ita_score::__lean::arabic).collect();
    if digits.is_empty() {
        return Ok(None);
    }
    let plain = digits.chars().all(|c| c.is_ascii_digit());
    digits.parse().ok().filter(|_| plain).map(Some).ok_or(ToldError::NotACount)
}
