//! Why a text cannot be read, and what has to be chosen first: [`Ask`].

mod words;

use ita_score::{Error, Lang};

/// Why a text cannot be read, and what has to be settled first.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Ask {
    /// Nothing in it is a score of ITA's nodes.
    NotItaResult,
    /// It is about another scheme with the same names. The word is the one that shows it.
    OtherScheme(String),
    /// It names no fiscal year, and none was given.
    NoYear,
    /// It names several fiscal years.
    Years(Vec<u16>),
    /// It names a fiscal year other than the requested one.
    OtherYear {
        /// The requested year.
        asked: u16,
        /// The years it names.
        says: Vec<u16>,
    },
    /// A node has two values.
    TwoValues {
        /// The node.
        node: String,
        /// The first value and its line.
        first: (String, usize),
        /// The second.
        second: (String, usize),
    },
    /// It holds several agencies: their names, as far as they are known.
    Agencies(Vec<String>),
    /// Several columns may hold the scores: their heads.
    Columns(Vec<String>),
    /// A value is not a score from 0 to 100.
    OutOfRange {
        /// The node.
        node: String,
        /// The value as written.
        value: String,
        /// Its line.
        line: usize,
    },
    /// A number that is damaged, as a scan may leave it: "9O.78", "92-80".
    Damaged {
        /// The number as written.
        value: String,
        /// Its line.
        line: usize,
    },
    /// All numbers beside the names are something else than the agency's scores: `target`, `mean`, `difference` and the like.
    OnlyOther(&'static str),
    /// Items of OIT, in a year whose rules have none.
    NoItems(u16),
    /// An indicator that the year's rules do not have: its number, and the year.
    NoIndicator {
        /// Its number.
        number: usize,
        /// The fiscal year.
        year: u16,
    },
    /// A row among the indicators whose name is none of the year's.
    UnknownName {
        /// The name as written.
        text: String,
        /// Its line.
        line: usize,
        /// The fiscal year.
        year: u16,
        /// The indicators that no other row gives.
        nodes: Vec<String>,
    },
    /// A row with a cell too many or too few: which columns its numbers belong to is lost.
    Shifted {
        /// The name of the row.
        text: String,
        /// Its line.
        line: usize,
        /// Its numbers, as far as they are known.
        values: Vec<String>,
    },
    /// Numbers without names.
    NoNames {
        /// How many.
        count: usize,
    },
    /// A total or a label that may belong to several nodes.
    Unclear {
        /// The words.
        text: String,
        /// Their line.
        line: usize,
        /// The ids to choose between.
        nodes: Vec<String>,
    },
    /// A total beside only some of its parts: either the total or the parts have to go.
    PartsAndTotal {
        /// The node.
        node: String,
        /// Parts that have a value.
        given: Vec<String>,
    },
    /// All scores lie between 0 and 1: the first few.
    Fractions(Vec<String>),
    /// No survey score is above 5, as in a survey's means: the first few.
    OutOfFive(Vec<String>),
    /// No score is above its node's share of the whole, as weighted points are: the first few.
    Points(Vec<String>),
    /// The text gives two levels for the whole.
    TwoLevels {
        /// The first, by its names in Thai and in English.
        first: (String, String),
        /// The second.
        second: (String, String),
    },
    /// There is no rulebook for the year.
    UnknownYear(Error),
}

impl Ask {
    /// Returns the stable code: `ambiguous`, or `unknown_year`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::UnknownYear(_) => "unknown_year",
            _ => "ambiguous",
        }
    }

    /// Returns the id of the node that the question is about, or `None` if it is about no single node.
    #[must_use]
    pub fn node(&self) -> Option<&str> {
        match self {
            Self::TwoValues { node, .. } | Self::OutOfRange { node, .. } | Self::PartsAndTotal { node, .. } => {
                Some(node)
            }
            _ => None,
        }
    }

    /// Returns the message for people: what was found, and what to choose between.
    ///
    /// ```
    /// use ita_score::Lang;
    ///
    /// let books: Vec<_> = ita_rules::all()?;
    /// let ask = ita_read::read("ปี 2568\nIIT 91.75\nIIT 81.75", None, &books).unwrap_err();
    /// assert_eq!((ask.code(), ask.node()), ("ambiguous", Some("iit")));
    /// assert!(ask.message(Lang::En).contains("81.75"), "{}", ask.message(Lang::En));
    /// # Ok::<(), ita_score::Error>(())
    /// ```
    #[must_use]
    pub fn message(&self, lang: Lang) -> String {
        match lang {
            Lang::Th => self.th(),
            Lang::En => self.en(),
        }
    }
}
