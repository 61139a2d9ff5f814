//! The vector: one canonical line of text for an assessment, for links, files, tests and the command line.

use crate::assessment::{Assessment, write_value};
use crate::error::{Error, VectorProblem};
use crate::fill::cut;
use crate::number::{arabic, push_integer};
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
        let part = |text: &'t str| cut(text, b'/').map_or((text, None), |(part, rest)| (part, Some(rest)));
        let (head, rest) = part(text.trim());
        match head.strip_prefix("ITA:") {
            Some(VECTOR_VERSION) => {}
            Some(_) => return Err(bad(VectorProblem::Version, head)),
            None => return Err(bad(VectorProblem::NotAVector, head)),
        }
        let (year, mut rest) = part(rest.unwrap_or_default());
        let Some(year) = year.strip_prefix("FY:") else { return Err(bad(VectorProblem::NoYear, year)) };
        let fiscal_year = parse_year(year)?;
        let mut inputs = Vec::new();
        while let Some(text) = rest {
            let (input, after) = part(text);
            match cut(input, b':') {
                Some((id, value)) if !id.is_empty() && !value.is_empty() => inputs.push((id, value)),
                _ => return Err(bad(VectorProblem::Part, input)),
            }
            rest = after;
        }
        Ok(Self { fiscal_year, inputs })
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
    let mut year: u16 = 0;
    let mut whole = !text.trim().is_empty();
    for c in text.trim().chars() {
        match arabic(c).to_digit(10) {
            // Saturating: no year is that large.
            Some(digit) => year = year.saturating_mul(10).saturating_add(digit as u16),
            None => whole = false,
        }
    }
    if whole && year < u16::MAX {
        return Ok(year);
    }
    Err(Error::UnknownYear { year: text.trim().to_string(), known: Vec::new() })
}

/// The canonical vector of an assessment.
pub(crate) fn encode(assessment: &Assessment<'_>) -> String {
    let rules = assessment.rules();
    let mut out = String::from("ITA:");
    out.push_str(VECTOR_VERSION);
    out.push_str("/FY:");
    push_integer(&mut out, u128::from(rules.fiscal_year()));
    for (node, value) in assessment.given() {
        out.push('/');
        out.push_str(&rules.node(node).id);
        out.push(':');
        out.push_str(&write_value(rules, node, value));
    }
    out
}
