//! What is said about a table as a whole, on standard error: how it was read, and what looks like a slip.

use super::header::Header;
use crate::args::{Format, Look};
use crate::quote::quote;
use crate::table::decode::Encoding;
use crate::table::{Lines, how};
use ita_score::Lang;
use ita_table::Column;
use serde::Serialize;

/// Names that are listed at most.
const MOST_NAMES: usize = 24;

/// What the rows were like.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Rows {
    pub(super) rows: u64,
    /// Those without a result.
    pub(super) refused: u64,
    /// Rows in which no cell says anything.
    pub(super) empty: u64,
    /// A quoted cell over several lines looks like rows.
    pub(super) swallowed: Lines,
    /// No score is above 1.
    pub(super) shares: Lines,
    /// A published level that the year does not have.
    pub(super) unknown_level: Lines,
}

impl Rows {
    /// As well as the rows further down.
    pub(super) const fn join(&mut self, later: &Self) {
        self.rows += later.rows;
        self.refused += later.refused;
        self.empty += later.empty;
        self.swallowed.join(&later.swallowed);
        self.shares.join(&later.shares);
        self.unknown_level.join(&later.unknown_level);
    }
}

#[derive(Serialize)]
struct Summary<'a> {
    rows: u64,
    refused: u64,
    encoding: &'a str,
    separator: &'a str,
    columns: Vec<&'a str>,
    notes: Vec<String>,
}

/// All of it: in text a line each and the count of rows last, in JSON one line.
pub(super) fn summary(header: &Header, encoding: Encoding, separator: u8, rows: &Rows, look: &Look) -> String {
    let lang = look.lang();
    let notes = notes(header, rows, lang);
    if look.format == Format::Json {
        let separator = char::from(separator).to_string();
        let columns = header.read_columns().collect();
        let encoding = encoding.name();
        let summary =
            Summary { rows: rows.rows, refused: rows.refused, encoding, separator: &separator, columns, notes };
        // Strings and numbers only: writing cannot fail.
        return serde_json::to_string(&summary).unwrap_or_default();
    }
    let Rows { rows, refused, .. } = rows;
    let count = match lang {
        Lang::Th => format!("{rows} แถว ไม่ผ่านการตรวจ {refused} แถว"),
        Lang::En => format!("{rows} rows, {refused} refused"),
    };
    let read = read(header, encoding, separator, lang);
    std::iter::once(read).chain(notes).chain([count]).collect::<Vec<_>>().join("\n")
}

/// How the table was read.
fn read(header: &Header, encoding: Encoding, separator: u8, lang: Lang) -> String {
    let mut columns: Vec<&str> = header.read_columns().take(MOST_NAMES).collect();
    if header.read_columns().nth(MOST_NAMES).is_some() {
        columns.push("…");
    }
    let columns = columns.join(", ");
    let how = how(encoding, separator, lang);
    match lang {
        Lang::Th => format!("{how} คอลัมน์ที่ใช้: {columns}"),
        Lang::En => format!("{how}; columns used: {columns}"),
    }
}

fn notes(header: &Header, rows: &Rows, lang: Lang) -> Vec<String> {
    let found = &header.found;
    let mut notes = Vec::new();
    if let Some((title, count)) = &found.title {
        let title = quote(title);
        notes.push(match lang {
            Lang::Th => format!("ข้ามข้อความเหนือหัวตาราง {count} บรรทัด: “{title}”"),
            Lang::En => format!("lines above the header that were passed over: {count} (`{title}`)"),
        });
    }
    if found.two_rows {
        notes.push(match lang {
            Lang::Th => "หัวตารางมีสองแถว ใช้ชื่อคอลัมน์จากแถวที่สอง".to_owned(),
            Lang::En => "the header takes two rows; names are taken from the second".to_owned(),
        });
    }
    notes.extend(totals(header, lang));
    for (name, meant) in &found.near {
        let name = quote(name);
        notes.push(match lang {
            Lang::Th => format!("ไม่ได้ใช้คอลัมน์ “{name}” หากหมายถึง {meant} โปรดแก้ชื่อ"),
            Lang::En => format!("the column `{name}` is not used; if `{meant}` is meant, name it so"),
        });
    }
    notes.extend(rows.swallowed.swallowed(lang));
    notes.extend(rows.shares.say(
        lang,
        "คะแนนทุกช่องไม่เกิน 1 โปรดตรวจสอบว่าเป็นสัดส่วนหรือไม่ คะแนนต้องอยู่ระหว่าง 0 ถึง 100 เช่น 98.10",
        "every score is at most 1; scores are from 0 to 100, so that 98.10% is written 98.10 and not 0.981",
    ));
    notes.extend(rows.unknown_level.say(
        lang,
        "ไม่รู้จักระดับผลที่ประกาศ จึงไม่ได้เทียบ (คะแนนยังคำนวณตามปกติ ดูคอลัมน์ error)",
        "the published level is not one of the year's, so it is not compared; the score stands (see the column error)",
    ));
    if rows.empty > 0 {
        notes.push(match lang {
            Lang::Th => format!("ข้ามแถวว่าง {} แถว", rows.empty),
            Lang::En => format!("empty rows that were passed over: {}", rows.empty),
        });
    }
    notes
}

/// How a table is read that `ita survey` wrote.
fn totals(header: &Header, lang: Lang) -> Option<String> {
    let has = |is: fn(&Column) -> bool| header.columns.iter().any(is);
    if !has(Column::is_of_survey) {
        return None;
    }
    let is_exact = has(|column| matches!(column, Column::Exact { .. }));
    Some(match (lang, is_exact) {
        (Lang::Th, true) => "ตารางนี้มาจาก ita survey: คำนวณจากตัวชี้วัดตามค่าในคอลัมน์ _exact ส่วน iit และ eit ใช้ตรวจทานเท่านั้น".to_owned(),
        (Lang::Th, false) => {
            "ตารางนี้มาจาก ita survey: คำนวณจากตัวชี้วัดซึ่งมีทศนิยม 2 ตำแหน่ง ส่วน iit และ eit ใช้ตรวจทานเท่านั้น แถวที่ไม่ตรงกันจะไม่คำนวณ หากต้องการค่าที่ไม่ปัดเศษโปรดใช้ ita survey --exact"
                .to_owned()
        }
        (Lang::En, true) => {
            "a table of `ita survey`: the indicators count, exactly as in the columns _exact; iit and eit are only checked".to_owned()
        }
        (Lang::En, false) => "a table of `ita survey`: the indicators count, with their two decimals; iit and eit are only checked, and a \
             row in which they do not follow is refused; `ita survey --exact` keeps what is not rounded"
            .to_owned(),
    })
}
