//! An input that is refused: [`Error`] and its stable code.

use crate::digits::integer;
use crate::rulebook::RulebookError;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

/// What is malformed in a vector.
///
/// Exhaustive on purpose: a program that words every problem should not compile when one is added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VectorProblem {
    /// It does not begin with `ITA:`.
    NotAVector,
    /// Its format version is not `1.0`.
    Version,
    /// `FY:` does not follow the version.
    NoYear,
    /// A part is not `id:value`.
    Part,
}

/// An input that is refused. Nothing is scored in its place.
///
/// Values that it repeats are as they were written, of any length: shorten them, and escape control characters, before you show
/// them. Its [`Display`](fmt::Display) text is for programmers; crate `ita-words` has the sentences for people.
///
/// ```
/// use ita_score::Assessment;
///
/// let rules = ita_rules::rulebook(2568)?;
/// let error = Assessment::parse(rules, [("iit", "101")]).unwrap_err();
/// assert_eq!((error.code(), error.node()), ("out_of_range", Some("iit")));
/// assert_eq!(error.to_string(), "iit: `101` is not from 0 to 100");
/// # Ok::<(), ita_score::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// There is no rulebook for this fiscal year.
    UnknownYear {
        /// The year as written.
        year: String,
        /// The years that have one, ascending; empty where that is not known.
        known: Vec<u16>,
    },
    /// A vector of another fiscal year than the rulebook's.
    OtherYear {
        /// The vector's year.
        year: u16,
        /// The rulebook's.
        expected: u16,
    },
    /// The fiscal year's rulebook has no such node.
    UnknownNode {
        /// The id as written.
        node: String,
        /// The fiscal year.
        fiscal_year: u16,
    },
    /// The fiscal year's rulebook has no such level.
    UnknownLevel {
        /// The level as written.
        level: String,
        /// The ids of its levels, best first.
        known: Vec<String>,
    },
    /// A score that is not from 0 to 100.
    OutOfRange {
        /// The node.
        node: String,
        /// The value as written.
        value: String,
    },
    /// A number where an OIT item takes `1`, `0` or a percentage from `0%` to `100%`.
    NotAnItemValue {
        /// The item.
        node: String,
        /// The value as written.
        value: String,
    },
    /// An effort that is not from 0 to 1,000,000 with at most 6 decimal places.
    BadEffort {
        /// The node.
        node: String,
        /// The effort as written.
        value: String,
    },
    /// Efforts that are not of the form `N@V,N@V,…,N`, or whose scores do not rise or efforts fall.
    BadSlope {
        /// The node.
        node: String,
        /// The efforts as written.
        value: String,
    },
    /// A value that is not a decimal number.
    NotANumber {
        /// The node.
        node: String,
        /// The value as written.
        value: String,
    },
    /// A number with more than 15 decimal places.
    TooManyDecimals {
        /// The node.
        node: String,
        /// The value as written.
        value: String,
    },
    /// Two values that exclude each other: of the same node, or of a node and a descendant of it.
    Conflict {
        /// The node of the second value.
        node: String,
        /// The node of the first value.
        other: String,
    },
    /// Some parts of a node have a value, but not this one. All must have one, or none.
    MissingPart {
        /// The part without a value.
        node: String,
        /// A part with a value.
        beside: String,
    },
    /// A malformed vector.
    BadVector {
        /// What is wrong.
        problem: VectorProblem,
        /// The part of the text at fault.
        part: String,
    },
    /// A text that is not JSON, or not of the expected shape.
    BadJson {
        /// What is wrong and where, in the parser's English.
        problem: String,
    },
    /// An invalid rulebook.
    BadRulebook {
        /// What is wrong with it: the text of a [`RulebookError`].
        problem: String,
    },
}

impl Error {
    /// Creates an [`UnknownYear`](Self::UnknownYear) error that lists the years available.
    #[must_use]
    pub fn unknown_year(year: u16, known: Vec<u16>) -> Self {
        Self::UnknownYear { year: integer(year), known }
    }

    /// Returns the code, for programs to compare. Codes are stable: they do not change between releases.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::UnknownYear { .. } | Self::OtherYear { .. } => "unknown_year",
            Self::UnknownNode { .. } => "unknown_node",
            Self::UnknownLevel { .. } => "unknown_level",
            Self::OutOfRange { .. } | Self::NotAnItemValue { .. } | Self::BadEffort { .. } | Self::BadSlope { .. } => {
                "out_of_range"
            }
            Self::NotANumber { .. } | Self::TooManyDecimals { .. } => "not_a_number",
            Self::Conflict { .. } => "conflict",
            Self::MissingPart { .. } => "missing_part",
            Self::BadVector { .. } => "bad_vector",
            Self::BadJson { .. } => "bad_json",
            Self::BadRulebook { .. } => "bad_rulebook",
        }
    }

    /// Returns the node that the error is about, as written, or `None` if it is about none.
    #[must_use]
    pub fn node(&self) -> Option<&str> {
        match self {
            Self::UnknownNode { node, .. }
            | Self::OutOfRange { node, .. }
            | Self::NotAnItemValue { node, .. }
            | Self::BadEffort { node, .. }
            | Self::BadSlope { node, .. }
            | Self::NotANumber { node, .. }
            | Self::TooManyDecimals { node, .. }
            | Self::Conflict { node, .. }
            | Self::MissingPart { node, .. } => Some(node),
            _ => None,
        }
    }
}

/// Short and in English, for programmers.
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownYear { year, known } if known.is_empty() => write!(f, "`{year}` is not a fiscal year"),
            Self::UnknownYear { year, known } => {
                write!(f, "no rulebook for fiscal year `{year}`; known: ")?;
                let (first, others) = known.split_first().ok_or(fmt::Error)?;
                write!(f, "{first}")?;
                others.iter().try_for_each(|year| write!(f, ", {year}"))
            }
            Self::OtherYear { year, expected } => {
                write!(f, "the vector is of fiscal year {year}, the rulebook of {expected}")
            }
            Self::UnknownNode { node, fiscal_year } => write!(f, "`{node}` is not in the rules of {fiscal_year}"),
            Self::UnknownLevel { level, known } => {
                write!(f, "`{level}` is not a level; expected one of: {}", known.join(", "))
            }
            Self::OutOfRange { node, value } => write!(f, "{node}: `{value}` is not from 0 to 100"),
            Self::NotAnItemValue { node, value } => write!(f, "{node}: `{value}` is not 1, 0 or from 0% to 100%"),
            Self::BadEffort { node, value } => {
                write!(f, "{node}: `{value}` is not an effort from 0 to 1000000 with at most 6 decimals")
            }
            Self::BadSlope { node, value } => {
                write!(f, "{node}: `{value}` is not `N@V,…,N` with scores V that rise and efforts N that do not fall")
            }
            Self::NotANumber { node, value } => write!(f, "{node}: `{value}` is not a decimal number"),
            Self::TooManyDecimals { node, value } => write!(f, "{node}: `{value}` has more than 15 decimal places"),
            Self::Conflict { node, other } if node == other => write!(f, "{node}: given twice"),
            Self::Conflict { node, other } => write!(f, "{node}: conflicts with {other}"),
            Self::MissingPart { node, beside } => write!(f, "{node}: missing beside {beside}"),
            Self::BadVector { problem, part } => {
                let expected = match problem {
                    VectorProblem::NotAVector => "`ITA:1.0/FY:`",
                    VectorProblem::Version => "version `1.0`",
                    VectorProblem::NoYear => "`FY:` and a fiscal year",
                    VectorProblem::Part => "`id:value`",
                };
                write!(f, "malformed vector at `{part}`: expected {expected}")
            }
            Self::BadJson { problem } => write!(f, "unexpected JSON: {problem}"),
            Self::BadRulebook { problem } => f.write_str(problem),
        }
    }
}

impl core::error::Error for Error {}

impl From<RulebookError> for Error {
    fn from(error: RulebookError) -> Self {
        // Text, and not the error itself: a program that refuses no rulebook then carries none of its messages.
        Self::BadRulebook { problem: error.to_string() }
    }
}
