//! The vector: one canonical line of text for an assessment, for links, files, tests and the command line.

use crate::assessment::Assessment;
use crate::digits::{cut, push_integer};
use crate::error::{Error, VectorProblem};
use crate::year::parse_year;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;
use core::str::FromStr;

/// A parsed vector: a fiscal year, and ids with values as written. It becomes an [`Assessment`] with the year's rulebook.
///
/// Parsing checks the form only; ids and values are checked later, against a rulebook. Any order, trailing zeros and Thai
/// digits are accepted. A displayed vector has the ids and values that it was made of, so only the vector of an assessment
/// ([`Vector::from`]) is canonical.
///
/// ```
/// use ita_score::{Assessment, Vector};
///
/// let vector: Vector = "ITA:1.0/FY:2568/oit:97.50/iit:98.1".parse()?;
/// assert_eq!(vector.to_string(), "ITA:1.0/FY:2568/oit:97.50/iit:98.1");
///
/// let rules = ita_rules::rulebook(vector.fiscal_year())?;
/// let assessment = Assessment::parse(rules, vector.inputs())?;
/// assert_eq!(Vector::from(&assessment).to_string(), "ITA:1.0/FY:2568/iit:98.1/oit:97.5");
/// # Ok::<(), ita_score::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Vector {
    fiscal_year: u16,
    inputs: Vec<(String, String)>,
}

impl Vector {
    /// The format version of the vectors that are parsed and written.
    pub const VERSION: &str = "1.0";

    /// Returns the fiscal year in the Buddhist Era.
    #[must_use]
    pub const fn fiscal_year(&self) -> u16 {
        self.fiscal_year
    }

    /// Returns the ids and values as written, in their order.
    pub fn inputs(&self) -> impl ExactSizeIterator<Item = (&str, &str)> {
        self.inputs.iter().map(|(id, value)| (id.as_str(), value.as_str()))
    }

    pub(crate) fn into_inputs(self) -> Vec<(String, String)> {
        self.inputs
    }
}

/// Parses a vector; spaces around it are ignored.
///
/// # Errors
/// [`Error::BadVector`] if the text is not a well-formed vector; [`Error::UnknownYear`] if the year is not a number.
impl FromStr for Vector {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let bad = |problem, part: &str| Error::BadVector { problem, part: part.to_string() };
        let (head, rest) = part(text.trim());
        match head.strip_prefix("ITA:") {
            Some(Self::VERSION) => {}
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
                Some((id, value)) if !id.is_empty() && !value.is_empty() => {
                    inputs.push((id.to_string(), value.to_string()));
                }
                _ => return Err(bad(VectorProblem::Part, input)),
            }
            rest = after;
        }
        Ok(Self { fiscal_year, inputs })
    }
}

/// The text before the first slash, and the text after it if there is one.
fn part(text: &str) -> (&str, Option<&str>) {
    cut(text, b'/').map_or((text, None), |(part, rest)| (part, Some(rest)))
}

impl fmt::Display for Vector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&write(self.fiscal_year, self.inputs()))
    }
}

/// The canonical vector of an assessment. Equal assessments have equal vectors.
impl From<&Assessment<'_>> for Vector {
    fn from(assessment: &Assessment<'_>) -> Self {
        let rules = assessment.rules();
        let input = |(node, value)| (rules.node(node).id.to_string(), rules.write_value(node, value));
        Self { fiscal_year: rules.fiscal_year(), inputs: assessment.given().map(input).collect() }
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Vector {
    /// As text.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Vector {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::word::from_text(deserializer)
    }
}

/// The canonical vector of an assessment as text.
pub(crate) fn encode(assessment: &Assessment<'_>) -> String {
    let rules = assessment.rules();
    write(
        rules.fiscal_year(),
        assessment.given().map(|(node, value)| (&*rules.node(node).id, rules.write_value(node, value))),
    )
}

fn write(fiscal_year: u16, inputs: impl Iterator<Item = (impl AsRef<str>, impl AsRef<str>)>) -> String {
    let mut out = String::from("ITA:");
    out.push_str(Vector::VERSION);
    out.push_str("/FY:");
    push_integer(&mut out, u128::from(fiscal_year));
    for (id, value) in inputs {
        out.push('/');
        out.push_str(id.as_ref());
        out.push(':');
        out.push_str(value.as_ref());
    }
    out
}
