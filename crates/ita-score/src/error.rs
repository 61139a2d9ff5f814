//! Why an input is refused: [`Error`], its stable code, and what it tells a person in Thai and English.

use crate::fill::{commas, fill};
use crate::lang::Lang;
use crate::number::integer;
use crate::rulebook::RulebookError;
use crate::vector::parse_year;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

/// What is wrong with a vector's form.
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
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// There is no rulebook for this fiscal year.
    UnknownYear {
        /// The year as written.
        year: String,
        /// The years there are.
        known: Vec<u16>,
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
        /// The ids there are, best first.
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
    /// A value that is no decimal number.
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
    /// A node has a value although the same node, one above it or one below it has one.
    Conflict {
        /// The node whose value came later.
        node: String,
        /// The node whose value came first.
        other: String,
    },
    /// Some parts of a node are given, but not this one: all or none must be.
    MissingPart {
        /// The part that is missing.
        node: String,
        /// A part that is given.
        beside: String,
    },
    /// A text that is no vector.
    BadVector {
        /// What is wrong.
        problem: VectorProblem,
        /// The part of the text that it is about.
        part: String,
    },
    /// A text that is no JSON of the expected shape.
    BadJson {
        /// Where and what, in English: the parser's own words.
        problem: String,
    },
    /// A rulebook that is refused.
    BadRulebook {
        /// What is wrong with it: the text of a [`RulebookError`].
        problem: String,
    },
}

impl Error {
    /// There is no rulebook for this fiscal year, but for those.
    #[must_use]
    pub fn unknown_year(year: u16, known: Vec<u16>) -> Self {
        Self::UnknownYear { year: integer(year), known }
    }

    /// The stable code that programs may compare.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::UnknownYear { .. } => "unknown_year",
            Self::UnknownNode { .. } => "unknown_node",
            Self::UnknownLevel { .. } => "unknown_level",
            Self::OutOfRange { .. } | Self::NotAnItemValue { .. } | Self::BadEffort { .. } => "out_of_range",
            Self::NotANumber { .. } | Self::TooManyDecimals { .. } => "not_a_number",
            Self::Conflict { .. } => "conflict",
            Self::MissingPart { .. } => "missing_part",
            Self::BadVector { .. } => "bad_vector",
            Self::BadJson { .. } => "bad_json",
            Self::BadRulebook { .. } => "bad_rulebook",
        }
    }

    /// The node that it is about, as written, if it is about one.
    #[must_use]
    pub fn node(&self) -> Option<&str> {
        match self {
            Self::UnknownNode { node, .. }
            | Self::OutOfRange { node, .. }
            | Self::NotAnItemValue { node, .. }
            | Self::BadEffort { node, .. }
            | Self::NotANumber { node, .. }
            | Self::TooManyDecimals { node, .. }
            | Self::Conflict { node, .. }
            | Self::MissingPart { node, .. } => Some(node),
            _ => None,
        }
    }

    /// What it tells a person: where, what, and how to mend it.
    ///
    /// ```
    /// use ita_score::{Error, Lang};
    ///
    /// let error = Error::OutOfRange { node: "iit".into(), value: "101".into() };
    /// assert_eq!(error.message(Lang::En), "iit: `101` is out of range; give a score from 0 to 100");
    /// assert_eq!(error.message(Lang::Th), "iit: “101” อยู่นอกช่วงคะแนน โปรดใส่คะแนนตั้งแต่ 0 ถึง 100");
    /// ```
    #[must_use]
    pub fn message(&self, lang: Lang) -> String {
        match lang {
            Lang::Th => self.thai(),
            Lang::En => self.english(),
        }
    }

    fn english(&self) -> String {
        match self {
            Self::UnknownYear { year, known } => match buddhist_era(year, known) {
                Some(era) => fill(
                    "there is no fiscal year {}; years are in the Buddhist Era: did you mean {}?",
                    &[year, &integer(era)],
                ),
                None if known.is_empty() => {
                    fill("`{}` is no fiscal year; give one in the Buddhist Era, such as 2568", &[year])
                }
                None => fill("there is no rulebook for fiscal year `{}`; known years: {}", &[year, &join(known)]),
            },
            Self::UnknownNode { node, fiscal_year } => {
                let year = integer(*fiscal_year);
                fill("`{}` is no part of fiscal year {}; `ita rules show {}` lists the ids", &[node, &year, &year])
            }
            Self::UnknownLevel { level, known } => {
                fill("`{}` is no level of this fiscal year; its levels: {}", &[level, &commas(known)])
            }
            Self::OutOfRange { node, value } => {
                fill("{}: `{}` is out of range; give a score from 0 to 100", &[node, value])
            }
            Self::NotAnItemValue { node, value } => fill(
                "{}: `{}` is out of range; an item is 1 (published), 0 (not), or a part such as 50%",
                &[node, value],
            ),
            Self::BadEffort { node, value } => {
                fill("{}: `{}` is no effort; give a number from 0 to 1000000 with at most 6 decimals", &[node, value])
            }
            Self::NotANumber { node, value } => {
                fill("{}: `{}` is not a number; give digits with a point, such as 96.39", &[node, value])
            }
            Self::TooManyDecimals { node, value } => {
                fill("{}: `{}` has more than 15 decimal places; leave some off", &[node, value])
            }
            Self::Conflict { node, other } if node == other => fill("{}: given twice; keep one value", &[node]),
            Self::Conflict { node, other } => fill(
                "{}: cannot be given together with {}, since one is computed from the other; keep one",
                &[node, other],
            ),
            Self::MissingPart { node, beside } => {
                fill("{}: missing beside {}; give all parts, or none of them", &[node, beside])
            }
            Self::BadVector { problem, part } => {
                let what = match problem {
                    VectorProblem::NotAVector => "a vector begins with `ITA:1.0/FY:`",
                    VectorProblem::Version => "this format version is not known; `ITA:1.0` is",
                    VectorProblem::NoYear => "the fiscal year must follow, as in `FY:2568`",
                    VectorProblem::Part => "each part is `id:value`, as in `iit:98.1`",
                };
                fill("at `{}`: {}", &[part, what])
            }
            Self::BadJson { problem } => fill("not the expected JSON: {}", &[problem]),
            Self::BadRulebook { problem } => problem.clone(),
        }
    }

    fn thai(&self) -> String {
        match self {
            Self::UnknownYear { year, known } => match buddhist_era(year, known) {
                Some(era) => fill("ไม่มีปีงบประมาณ {} โปรดใช้ปีพุทธศักราช เช่น {}", &[year, &integer(era)]),
                None if known.is_empty() => fill("“{}” ไม่ใช่ปีงบประมาณ โปรดใส่ปีพุทธศักราช เช่น 2568", &[year]),
                None => fill("ไม่มีหลักเกณฑ์ของปีงบประมาณ “{}” ปีที่มี ได้แก่ {}", &[year, &join(known)]),
            },
            Self::UnknownNode { node, fiscal_year } => {
                fill("ไม่มีรายการ “{}” ในหลักเกณฑ์ปีงบประมาณ พ.ศ. {} โปรดตรวจสอบรหัสรายการ", &[node, &integer(*fiscal_year)])
            }
            Self::UnknownLevel { level, known } => {
                fill("ไม่มีระดับผลการประเมิน “{}” ในปีงบประมาณนี้ ระดับที่มี ได้แก่ {}", &[level, &commas(known)])
            }
            Self::OutOfRange { node, value } => fill("{}: “{}” อยู่นอกช่วงคะแนน โปรดใส่คะแนนตั้งแต่ 0 ถึง 100", &[node, value]),
            Self::NotAnItemValue { node, value } => {
                fill("{}: “{}” ใช้ไม่ได้ โปรดใส่ 1 (เผยแพร่แล้ว) 0 (ยังไม่เผยแพร่) หรือร้อยละ เช่น 50%", &[node, value])
            }
            Self::BadEffort { node, value } => {
                fill("{}: ค่าความยาก “{}” ใช้ไม่ได้ โปรดใส่ตัวเลขตั้งแต่ 0 ถึง 1000000 ทศนิยมไม่เกิน 6 ตำแหน่ง", &[node, value])
            }
            Self::NotANumber { node, value } => {
                fill("{}: “{}” ไม่ใช่ตัวเลข โปรดใส่ตัวเลขและจุดทศนิยม เช่น 96.39", &[node, value])
            }
            Self::TooManyDecimals { node, value } => {
                fill("{}: “{}” มีทศนิยมเกิน 15 ตำแหน่ง โปรดลดจำนวนตำแหน่ง", &[node, value])
            }
            Self::Conflict { node, other } if node == other => fill("{}: ใส่ค่าซ้ำ โปรดเหลือไว้ค่าเดียว", &[node]),
            Self::Conflict { node, other } => {
                fill("{}: ใส่พร้อมกับ {} ไม่ได้ เพราะค่าหนึ่งคำนวณจากอีกค่าหนึ่ง โปรดเหลือไว้ค่าเดียว", &[node, other])
            }
            Self::MissingPart { node, beside } => {
                fill("{}: ยังไม่ได้ใส่ แต่ใส่ {} แล้ว โปรดใส่ให้ครบทุกส่วน หรือไม่ใส่เลย", &[node, beside])
            }
            Self::BadVector { problem, part } => {
                let what = match problem {
                    VectorProblem::NotAVector => "ข้อความต้องขึ้นต้นด้วย ITA:1.0/FY:",
                    VectorProblem::Version => "ไม่รู้จักรูปแบบรุ่นนี้ โปรดใช้ ITA:1.0",
                    VectorProblem::NoYear => "ต้องตามด้วยปีงบประมาณ เช่น FY:2568",
                    VectorProblem::Part => "แต่ละส่วนต้องเป็น รหัส:คะแนน เช่น iit:98.1",
                };
                fill("ตรงส่วน “{}”: {}", &[part, what])
            }
            Self::BadJson { problem } => fill("ไม่ใช่ข้อมูล JSON ตามรูปแบบที่กำหนด: {}", &[problem]),
            Self::BadRulebook { problem } => fill("ไฟล์หลักเกณฑ์ไม่ถูกต้อง: {}", &[problem]),
        }
    }
}

/// The Buddhist year that a Christian year stands for, if that is one of the known ones.
fn buddhist_era(year: &str, known: &[u16]) -> Option<u16> {
    let era = parse_year(year).ok()?.checked_add(543)?;
    known.contains(&era).then_some(era)
}

fn join(years: &[u16]) -> String {
    let years: Vec<String> = years.iter().map(|&year| integer(year)).collect();
    commas(&years)
}

/// The English message.
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.english())
    }
}

impl core::error::Error for Error {}

impl From<RulebookError> for Error {
    fn from(error: RulebookError) -> Self {
        // Text, and not the error itself: a program that refuses no rulebook then carries none of its messages.
        Self::BadRulebook { problem: error.to_string() }
    }
}
