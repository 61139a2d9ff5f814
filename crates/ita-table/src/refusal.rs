//! Why a table or a row is refused: its code and its message, in both languages.

use crate::quote::{self, quote as q};
use ita_score::{Error, Lang};
use ita_words::{fill, pick};

/// Why a table, or a row of it, is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal {
    /// The engine or the rules refuse the row.
    Input(Error),
    /// The year of the call differs from the row's own.
    OtherYear {
        /// The year of the call.
        asked: u16,
        /// The year in the row.
        says: u16,
    },
    /// A table without a node's column.
    NoNodeColumn {
        /// Names that are not understood, each with the one that was perhaps meant.
        near: Vec<(String, String)>,
    },
    /// A table without `fiscal_year`, where the call gives no year.
    NoYearColumn {
        /// As in [`NoNodeColumn`](Self::NoNodeColumn).
        near: Vec<(String, String)>,
    },
    /// Two columns for the same thing.
    ColumnTwice {
        /// The name of the second.
        column: String,
    },
    /// A column with the name of one that is added.
    ColumnTaken {
        /// Its name.
        column: String,
    },
}

/// Shortens what the error repeats of the input, and escapes what a terminal would obey.
impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        Self::Input(tamed(error))
    }
}

impl Refusal {
    /// Returns the code of the refusal, as in the contract.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Input(error) => code(error),
            _ => "usage",
        }
    }

    /// Returns the message for a person.
    ///
    /// ```
    /// use ita_score::Lang;
    /// use ita_table::Refusal;
    ///
    /// let refusal = Refusal::OtherYear { asked: 2568, says: 2567 };
    /// assert_eq!(refusal.message(Lang::Th), "ข้อมูลเป็นของปีงบประมาณ 2567 แต่ --year ระบุ 2568 โปรดตัด --year ออกหรือแก้ให้ตรงกัน");
    /// ```
    #[must_use]
    pub fn message(&self, lang: Lang) -> String {
        let say = |th, en, parts: &[&str]| fill(pick(lang, th, en), parts);
        match self {
            Self::Input(error) => message(error, lang),
            Self::OtherYear { asked, says } => say(
                "ข้อมูลเป็นของปีงบประมาณ {} แต่ --year ระบุ {} โปรดตัด --year ออกหรือแก้ให้ตรงกัน",
                "the input is of fiscal year {}, but --year says {}; leave --year off or correct it",
                &[&says.to_string(), &asked.to_string()],
            ),
            Self::NoNodeColumn { near } => say(
                "ไม่มีคอลัมน์ใดเป็นรหัสรายการ เช่น overall, iit, 1 หรือ o1 โปรดตั้งชื่อคอลัมน์ตามรหัส{}",
                "no column of the table is a node id such as overall, iit, 1 or o1; name the columns so{}",
                &[&meant(near, lang)],
            ),
            Self::NoYearColumn { near } => say(
                "ยังไม่ได้ระบุปีงบประมาณ โปรดเพิ่มคอลัมน์ fiscal_year หรือใช้ --year{}",
                "which fiscal year? Add a column fiscal_year, or --year to the call{}",
                &[&meant(near, lang)],
            ),
            Self::ColumnTwice { column } => {
                say("มีคอลัมน์ “{}” ซ้ำ โปรดเหลือไว้คอลัมน์เดียว", "the column `{}` is there twice; keep one", &[&q(column)])
            }
            Self::ColumnTaken { column } => say(
                "คอลัมน์ “{}” จะซ้ำกับคอลัมน์ผลลัพธ์ที่เพิ่มให้ โปรดเปลี่ยนชื่อ",
                "the column `{}` would be there twice, since the output adds one so named; rename it",
                &[&q(column)],
            ),
        }
    }

    /// Returns the code and the message together, as the column `error` has them.
    ///
    /// ```
    /// use ita_score::{Error, Lang};
    /// use ita_table::Refusal;
    ///
    /// let refusal = Refusal::from(Error::OutOfRange { node: "iit".to_owned(), value: "101".to_owned() });
    /// assert!(refusal.reason(Lang::En).starts_with("out_of_range: iit: `101` is out of range"));
    /// ```
    #[must_use]
    pub fn reason(&self, lang: Lang) -> String {
        format!("{}: {}", self.code(), self.message(lang))
    }
}

/// Returns the words for the names that were perhaps meant.
fn meant(near: &[(String, String)], lang: Lang) -> String {
    let words = pick(lang, " (“{}” หมายถึง {} หรือไม่)", " (`{}`: is `{}` meant?)");
    near.iter().map(|(name, meant)| fill(words, &[&q(name), meant])).collect()
}

/// Returns the code of an error, as in the contract. A level that a year does not have counts as a wrong argument.
#[must_use]
pub const fn code(error: &Error) -> &'static str {
    match error {
        Error::UnknownLevel { .. } => "usage",
        error => error.code(),
    }
}

/// Returns the message of an error for a person, with the command that helps further.
///
/// ```
/// use ita_score::{Error, Lang};
///
/// let error = Error::UnknownNode { node: "i99".to_owned(), fiscal_year: 2568 };
/// assert!(ita_table::message(&error, Lang::En).ends_with("(`ita rules show 2568` lists them)"));
/// ```
#[must_use]
pub fn message(error: &Error, lang: Lang) -> String {
    let message = ita_words::message(error, lang);
    match error {
        Error::UnknownNode { fiscal_year, .. } => fill(
            pick(lang, "{} (ดูรหัสทั้งหมดด้วยคำสั่ง ita rules show {})", "{} (`ita rules show {}` lists them)"),
            &[&message, &fiscal_year.to_string()],
        ),
        _ => message,
    }
}

/// Returns an error whose texts from the input are [quoted](crate::quote).
///
/// ```
/// use ita_score::Error;
///
/// let error = Error::NotANumber { node: "iit".to_owned(), value: "\u{1b}".to_owned() };
/// let tame = Error::NotANumber { node: "iit".to_owned(), value: "\\u{1b}".to_owned() };
/// assert_eq!(ita_table::tamed(error), tame);
/// ```
#[must_use]
pub fn tamed(mut error: Error) -> Error {
    let tame = |text: &mut String| *text = quote::quote(text);
    match &mut error {
        Error::UnknownYear { year: text, .. }
        | Error::UnknownNode { node: text, .. }
        | Error::UnknownLevel { level: text, .. }
        | Error::BadVector { part: text, .. } => tame(text),
        Error::OutOfRange { node, value: text }
        | Error::NotAnItemValue { node, value: text }
        | Error::BadEffort { node, value: text }
        | Error::BadSlope { node, value: text }
        | Error::NotANumber { node, value: text }
        | Error::TooManyDecimals { node, value: text }
        | Error::Conflict { node, other: text } => {
            tame(node);
            tame(text);
        }
        Error::BadJson { problem } | Error::BadRulebook { problem } => *problem = quote::lines(problem),
        _ => {}
    }
    error
}
