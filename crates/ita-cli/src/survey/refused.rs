//! The rows that cannot be counted: where, and why. They are listed as they are met, so that a table of nothing else takes no more
//! memory than one of which every row counts.

use crate::fail::{Fail, tell};
use crate::output::TableOut;
use crate::quote::quote;
use crate::usage::Usage;
use csv::ByteRecord;
use ita_score::Lang;
use std::path::Path;

/// The most rows that are told on standard error if there is no list.
const MOST_TOLD: usize = 5;

/// A row that is not counted.
pub(super) struct Refused {
    pub(super) line: u64,
    /// Empty where the line as a whole is no row; the reason names the line then.
    pub(super) column: String,
    pub(super) reason: Reason,
}

/// Why a row is not counted. Of a cell's text a reason keeps no more than it repeats.
pub(super) enum Reason {
    /// It is no row of text.
    NoRow(Usage),
    NoAgency,
    /// It has more cells than the header.
    TooWide,
    NoInstrument(String),
    NoPart(String),
    /// An answer to a question of the other instrument.
    OtherInstrument,
    /// A value that is no option of this question, and how many options it has.
    NoOption(String, usize),
}

impl Reason {
    fn say(&self, lang: Lang) -> String {
        match (self, lang) {
            (Self::NoRow(usage), lang) => usage.message(lang),
            (Self::NoAgency, Lang::Th) => "ไม่มีชื่อหน่วยงาน".to_owned(),
            (Self::NoAgency, Lang::En) => "no agency".to_owned(),
            (Self::TooWide, Lang::Th) => "มีเซลล์เกินหัวตาราง".to_owned(),
            (Self::TooWide, Lang::En) => "more cells than the header".to_owned(),
            (Self::NoInstrument(text), Lang::Th) => format!("“{text}” ไม่ใช่ iit หรือ eit"),
            (Self::NoInstrument(text), Lang::En) => format!("“{text}” is neither iit nor eit"),
            (Self::NoPart(text), Lang::Th) => format!("“{text}” ไม่ใช่ส่วนที่ 1 หรือ 2 ของ EIT"),
            (Self::NoPart(text), Lang::En) => format!("“{text}” is not part 1 or 2 of EIT"),
            (Self::OtherInstrument, Lang::Th) => "คำตอบของอีกเครื่องมือ".to_owned(),
            (Self::OtherInstrument, Lang::En) => "an answer of the other instrument".to_owned(),
            (Self::NoOption(text, most), Lang::Th) => {
                format!("“{text}” ไม่ใช่คำตอบของข้อนี้ (1 ถึง {most} หรือคำในแบบ)")
            }
            (Self::NoOption(text, most), Lang::En) => {
                format!("“{text}” is not one of its options (1 to {most}, or the form's words)")
            }
        }
    }
}

impl Refused {
    fn say(&self, lang: Lang) -> String {
        let reason = self.reason.say(lang);
        let column = quote(&self.column);
        match lang {
            _ if column.is_empty() => reason,
            Lang::Th => format!("บรรทัด {} คอลัมน์ {column}: {reason}", self.line),
            Lang::En => format!("line {}, column {column}: {reason}", self.line),
        }
    }
}

/// The list of refused rows: a file, or the first few on standard error.
pub(super) struct List {
    file: Option<TableOut>,
    lang: Lang,
    told: Vec<String>,
    count: u64,
}

impl List {
    /// Begins it, with its file if there is one.
    pub(super) fn begin(path: Option<&Path>, lang: Lang) -> Result<Self, Fail> {
        let mut file = path.map(|path| TableOut::create(path, false)).transpose()?;
        if let Some(file) = &mut file {
            file.row(&ByteRecord::from(vec!["line", "column", "reason"]))?;
        }
        Ok(Self { file, lang, told: Vec::new(), count: 0 })
    }

    /// Takes the next one.
    pub(super) fn add(&mut self, refused: &Refused) -> Result<(), Fail> {
        self.count += 1;
        if let Some(file) = &mut self.file {
            let (line, reason) = (refused.line.to_string(), refused.reason.say(self.lang));
            return file.row(&ByteRecord::from(vec![&line, &refused.column, &reason]));
        }
        if self.told.len() < MOST_TOLD {
            self.told.push(refused.say(self.lang));
        }
        Ok(())
    }

    /// Gives the file its name.
    pub(super) fn finish(&mut self) -> Result<(), Fail> {
        self.file.take().map_or(Ok(()), TableOut::finish)
    }

    /// Says how many there are, and which the first are if no file lists them; false if there is none.
    pub(super) fn tell(&self) -> bool {
        let Self { count, .. } = self;
        if *count == 0 {
            return false;
        }
        tell(&match self.lang {
            Lang::Th => format!("ไม่นับ {count} แถว"),
            Lang::En => format!("{count} rows were refused"),
        });
        self.told.iter().for_each(|line| tell(&format!("  {line}")));
        true
    }
}
