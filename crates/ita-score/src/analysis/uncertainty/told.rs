//! How many answered, as text.

use super::surveys::{Sample, SurveyError};
use core::str::FromStr;

/// A sample as options and tables say it: how many answered, and after a slash out of how many, if that is known.
///
/// ```
/// use ita_score::analysis::{Sample, SurveyError};
///
/// assert_eq!("45/60".parse(), Sample::new(45, Some(60)));
/// assert_eq!(" 45 ".parse(), Sample::new(45, None));
/// assert_eq!("45/".parse::<Sample>(), Err(SurveyError::NotACount));
/// ```
impl FromStr for Sample {
    type Err = SurveyError;

    fn from_str(text: &str) -> Result<Self, SurveyError> {
        let (respondents, all) = text.split_once('/').map_or((text, None), |(some, all)| (some, Some(all)));
        let number = |text: &str| text.trim().parse::<u32>().map_err(|_| SurveyError::NotACount);
        Self::new(number(respondents)?, all.map(number).transpose()?)
    }
}
