//! Why a file is refused: [`FileError`].

use crate::words::{self as w, Pair};
use ita_report::SheetError;
use ita_words::{Lang, fill, pick};

/// Why a file is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileError {
    /// It is not one of our files.
    Other,
    /// It has a newer version.
    Newer,
    /// It does not have the required form: where, both from 1.
    Broken {
        /// Line.
        line: usize,
        /// Character of the line.
        column: usize,
    },
    /// It holds no agency.
    Empty,
    /// It has a fiscal year of an agency twice.
    Twice {
        /// The agency.
        agency: String,
        /// The year.
        year: u16,
    },
    /// It names a fiscal year for which there are no rules.
    Year {
        /// The agency.
        agency: String,
        /// The year, as a Buddhist year.
        year: u16,
    },
    /// One of its years uses a rulebook of somebody's own that the file does not carry.
    NoRulebook {
        /// The agency.
        agency: String,
        /// The year, as a Buddhist year.
        year: u16,
    },
    /// It carries a rulebook of somebody's own that is not valid.
    Rulebook {
        /// Its id.
        id: String,
        /// The line of its text, where there is one.
        line: Option<usize>,
    },
    /// It names a node, or a level, that the year's rules do not have.
    Unknown {
        /// The agency.
        agency: String,
        /// The year.
        year: u16,
        /// What it names.
        id: String,
    },
    /// It is a table or a report of ours, which names something that the rules of the year in sight do not have.
    NotInYear {
        /// The year, as a Buddhist year.
        year: u16,
        /// What it names.
        id: String,
    },
    /// It is a report of another year than the one in sight.
    OtherYear {
        /// Its year.
        year: u16,
        /// The year in sight.
        here: u16,
    },
    /// It is a table of ours that cannot be read: where, and what.
    Table(SheetError),
}

impl FileError {
    /// Returns the message for people: where, what, and how to fix it.
    ///
    /// ```
    /// use ita_file::FileError;
    /// use ita_words::Lang;
    ///
    /// let error = FileError::Unknown { agency: "ก".into(), year: 2568, id: "e1t".into() };
    /// assert_eq!(error.message(Lang::Th), "ไม่รู้จักรายการ “e1t” ของ ก ปี 2568 ในไฟล์ โปรดแก้ไขชื่อรายการแล้วเปิดอีกครั้ง");
    /// ```
    #[must_use]
    pub fn message(&self, lang: Lang) -> String {
        let say = |(th, en): Pair, parts: &[&str]| fill(pick(lang, th, en), parts);
        match self {
            Self::Other => say(w::OTHER, &[]),
            Self::Newer => say(w::NEWER, &[]),
            Self::Broken { line, column } => say(w::BROKEN, &[&line.to_string(), &column.to_string()]),
            Self::Empty => say(w::EMPTY, &[]),
            Self::Twice { agency, year } => say(w::TWICE, &[&year.to_string(), agency]),
            Self::Year { agency, year } => say(w::YEAR, &[&year.to_string(), agency]),
            Self::NoRulebook { agency, year } => say(w::NO_RULEBOOK, &[&year.to_string(), agency]),
            Self::Rulebook { id, line: Some(line) } => say(w::RULEBOOK_LINE, &[id, &line.to_string()]),
            Self::Rulebook { id, line: None } => say(w::RULEBOOK, &[id]),
            Self::Unknown { agency, year, id } => say(w::UNKNOWN, &[id, agency, &year.to_string()]),
            Self::NotInYear { year, id } => say(w::NOT_IN_YEAR, &[id, &year.to_string()]),
            Self::OtherYear { year, here } => say(w::OTHER_YEAR, &[&year.to_string(), &here.to_string()]),
            Self::Table(error) => error.message(lang),
        }
    }
}
