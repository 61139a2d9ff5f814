//! The vector: one canonical line of text for an assessment, for links, files, tests and the command line.

use crate::assessment::{Assessment, write_value};
use crate::error::{Error, VectorProblem};
use crate::number::arabic;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// Format version of the vectors that are read and written.
pub const VECTOR_VERSION: &str = "1.0";

/// A vector taken apart: its fiscal year, and ids with values as written. It becomes an [`Assessment`] with the year's
/// rulebook.
///
/// ```
/// use ita_score::{Assessment, Vector};
///
/// let vector = Vector::parse("ITA:1.0/FY:2568/oit:97.50/iit:98.1")?;
/// let rules = ita_rules::rulebook(vector.fiscal_year())?;
/// let assessment = Assessment::parse(rules, vector.inputs())?;
/// assert_eq!(assessment.vector(), "ITA:1.0/FY:2568/iit:98.1/oit:97.5");
/// # Ok::<(), ita_score::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vector<'t> {
    fiscal_year: u16,
    inputs: Vec<(&'t str, &'t str)>,
}

impl<'t> Vector<'t> {
    /// Takes a text apart. Order, trailing zeros and Thai digits are free; spaces around the text are passed over.
    ///
    /// # Errors
    /// [`Error::BadVector`] if it has not the form of a vector; [`Error::UnknownYear`] if its year is no number. Whether the
    /// ids and values mean anything is for the rulebook to say.
    pub fn parse(text: &'t str) -> Result<Self, Error> {
        let bad = |problem, part: &str| Error::BadVector { problem, part: part.to_string() };
        let mut parts = text.trim().split('/');
        let head = parts.next().unwrap_or_default();
        match head.strip_prefix("ITA:") {
            Some(VECTOR_VERSION) => {}
            Some(_) => return Err(bad(VectorProblem::Version, head)),
            None => return Err(bad(VectorProblem::NotAVector, head)),
        }
        let year = parts.next().unwrap_or_default();
        let Some(year) = year.strip_prefix("FY:") else { return Err(bad(VectorProblem::NoYear, year)) };
        let fiscal_year = parse_year(year)?;
        let split = |part: &'t str| match part.split_once(':') {
            Some((id, value)) if !id.is_empty() && !value.is_empty() => Ok((id, value)),
            _ => Err(bad(VectorProblem::Part, part)),
        };
        Ok(Self { fiscal_year, inputs: parts.map(split).collect::<Result<_, _>>()? })
    }

    /// Fiscal year in the Buddhist Era, as written.
    #[must_use]
    pub const fn fiscal_year(&self) -> u16 {
        self.fiscal_year
    }

    /// Ids and values as written.
    pub fn inputs(&self) -> impl Iterator<Item = (&'t str, &'t str)> + '_ {
        self.inputs.iter().copied()
    }
}

/// Reads a fiscal year in Arabic or Thai digits.
///
/// # Errors
/// [`Error::UnknownYear`] if it is no whole number. Whether there are rules for it is for the rules to say.
///
/// ```
/// assert_eq!(ita_score::parse_year("๒๕๖๘")?, 2568);
/// # Ok::<(), ita_score::Error>(())
/// ```
pub fn parse_year(text: &str) -> Result<u16, Error> {
    let digits: String = text.trim().chars().map(arabic).collect();
    let whole = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    let year = if whole { digits.parse().ok() } else { None };
    year.ok_or_else(|| Error::UnknownYear { year: text.trim().to_string(), known: Vec::new() })
}

/// The canonical vector of an assessment.
pub(crate) fn encode(assessment: &Assessment<'_>) -> String {
    let rules = assessment.rules();
    let mut out = String::from("ITA:");
    out.push_str(VECTOR_VERSION);
    out.push_str("/FY:");
    out.push_str(&rules.fiscal_year().to_string());
    for (node, value) in assessment.given() {
        out.push('/');
        out.push_str(&rules.node(node).id);
        out.push(':');
        out.push_str(&write_value(rules, node, value));
    }
    out
}
