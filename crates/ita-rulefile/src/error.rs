//! An invalid rule file: [`RulefileError`] names the file, the line, what is wrong and how to fix it.

use ita_score::RulebookError;
use ita_score::analysis::CrosswalkError;
use std::fmt;

/// An error in a rule file.
///
/// Its [`Display`](fmt::Display) text names the file, the line, what is wrong and how to fix it, for the author of the file.
///
/// ```
/// let error = ita_rulefile::load("mine.toml", "format = 1\nformat = 2").unwrap_err();
/// assert_eq!((error.file.as_str(), error.line), ("mine.toml", Some(2)));
/// assert_eq!(error.to_string(), "mine.toml:2: this is not valid TOML: duplicate key");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RulefileError {
    /// The file's name as it was given.
    pub file: String,
    /// The line, from 1; `None` where there is no single line.
    pub line: Option<usize>,
    /// What is wrong.
    pub problem: Problem,
}

/// The kinds of errors in a rule file.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    /// The text is not TOML.
    Syntax {
        /// The parser's words.
        message: String,
    },
    /// A key is unknown, missing, or has a value of another type.
    Shape {
        /// The parser's words.
        message: String,
    },
    /// The file's `format` is not one that this program reads.
    UnknownFormat {
        /// The requested format.
        format: u32,
    },
    /// A word that is not among those that a key takes.
    UnknownWord {
        /// The key: `status`, `kind` or `combine`.
        key: &'static str,
        /// The word as written.
        word: String,
        /// The words that the key takes.
        known: Vec<&'static str>,
    },
    /// A name of a source, claim, scale, node or rulebook that is not in the file.
    UnknownName {
        /// `source`, `claim`, `scale`, `node` or `rulebook`.
        what: &'static str,
        /// The name as written.
        name: String,
    },
    /// A weight that is neither a decimal nor a fraction.
    BadWeight {
        /// The node.
        node: String,
        /// The weight as written.
        weight: String,
    },
    /// Children combined by weights, one of which has none.
    WeightMissing {
        /// The node.
        node: String,
    },
    /// Children combined by their mean, one of which has a weight.
    WeightUnused {
        /// The node.
        node: String,
    },
    /// A survey question without a claim for its form.
    QuestionClaim {
        /// The node.
        node: String,
    },
    /// A second list of children or parts, or a second description, of one node.
    Twice {
        /// `[[children]]`, `[[parts]]` or `[[about]]`.
        what: &'static str,
        /// The node.
        node: String,
    },
    /// Children that no chain of parents joins to `overall`.
    NotInTree {
        /// The parent of the list.
        node: String,
    },
    /// A national mean that is not a decimal from 0 to 100.
    BadMean {
        /// The mean as written.
        score: String,
    },
    /// A profile's effort that is not a valid one.
    BadEffort {
        /// The effort as written.
        effort: String,
    },
    /// A national mean of a year that does not come after the one before it.
    MeansOutOfOrder {
        /// The year.
        fiscal_year: u16,
    },
    /// The file is well-formed, but its rulebook is not valid.
    Rulebook(RulebookError),
    /// The file is well-formed, but its crosswalk is not valid.
    Crosswalk(CrosswalkError),
}

impl fmt::Display for RulefileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: {}", self.file, self.problem),
            None => write!(f, "{}: {}", self.file, self.problem),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax { message } => write!(f, "this is not valid TOML: {message}"),
            Self::Shape { message } => {
                f.write_str(message)?;
                match message {
                    m if m.contains("expected a string") => f.write_str("; put it in quotation marks"),
                    m if m.starts_with("missing key") => f.write_str("; add it to the table that begins here"),
                    _ => Ok(()),
                }
            }
            Self::UnknownFormat { format } => {
                write!(f, "format {format} is not known; this program reads format {}", crate::FORMAT)
            }
            Self::UnknownWord { key, word, known } => {
                write!(f, "{key} `{word}` is not known; use one of: {}", known.join(", "))
            }
            Self::UnknownName { what, name } => match *what {
                "node" => write!(f, "there is no node `{name}` in this file; check its id"),
                "rulebook" => write!(f, "`{name}` is not among `rulebooks`; add it there, or check the name"),
                _ => write!(
                    f,
                    "there is no {what} `{name}` in this file; add a [[{what}]] with this id, or check the name"
                ),
            },
            Self::BadWeight { node, weight } => {
                write!(
                    f,
                    "node `{node}`: `{weight}` is not a weight; write a decimal such as \"0.3\" or a fraction such as \"1/3\""
                )
            }
            Self::WeightMissing { node } => {
                write!(f, "node `{node}`: its siblings are combined by weights; give it a weight")
            }
            Self::WeightUnused { node } => {
                write!(
                    f,
                    "node `{node}`: its siblings are combined by their mean; take its weight out, or use combine = \"weights\""
                )
            }
            Self::QuestionClaim { node } => {
                write!(
                    f,
                    "node `{node}`: a question's form needs a claim; add `question` to the claims of its [[children]]"
                )
            }
            Self::Twice { what, node } => write!(f, "`{node}` has two {what}; join them"),
            Self::NotInTree { node } => {
                write!(f, "the children of `{node}` do not hang on `overall`; check which node lists `{node}`")
            }
            Self::BadMean { score } => {
                write!(f, "`{score}` is not a mean; write a decimal from 0 to 100 in quotation marks")
            }
            Self::BadEffort { effort } => {
                write!(
                    f,
                    "`{effort}` is not an effort; write efforts that do not fall, up to scores that rise: N@V,…,N"
                )
            }
            Self::MeansOutOfOrder { fiscal_year } => {
                write!(
                    f,
                    "the mean of {fiscal_year} does not come after the one before it; put the years in order, each once"
                )
            }
            Self::Rulebook(error) => error.fmt(f),
            Self::Crosswalk(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for RulefileError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.problem {
            Problem::Rulebook(error) => Some(error),
            Problem::Crosswalk(error) => Some(error),
            _ => None,
        }
    }
}

/// The result of a step of reading.
pub(crate) type Result<T> = std::result::Result<T, Flaw>;

/// A problem and the place in the text where it lies, before the file's name and lines are known.
pub(crate) struct Flaw {
    pub(crate) at: Option<usize>,
    pub(crate) problem: Problem,
}

impl Flaw {
    pub(crate) fn new<T>(at: &toml::Spanned<T>, problem: Problem) -> Self {
        Self { at: Some(at.span().start), problem }
    }

    /// Names the file, and counts lines up to the place.
    pub(crate) fn in_file(self, file: &str, text: &str) -> RulefileError {
        let newlines = |end: usize| text.bytes().take(end).filter(|&byte| byte == b'\n').count();
        RulefileError { file: file.to_owned(), line: self.at.map(|at| newlines(at) + 1), problem: self.problem }
    }
}
