//! Our own tables, for spreadsheets and back.

mod aims;
pub(crate) mod columns;
mod entry;
pub(crate) mod follow_ups;
pub(crate) mod measures;
pub(crate) mod scores;

use crate::words::sheet as w;
use columns::called;
use core::fmt;
use ita_words::{Lang, fill, pick};

/// Why a table is not read: where, and what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SheetError {
    /// It has no column with this name.
    NoColumn(&'static str),
    /// A cell is not understood.
    Cell {
        /// Its row; the head is row 1.
        row: usize,
        /// Its column.
        column: &'static str,
        /// What it holds.
        text: String,
    },
}

impl SheetError {
    /// Returns the message for people: where, what, and how to fix it.
    ///
    /// ```
    /// use ita_report::{Lang, SheetError};
    ///
    /// let error = SheetError::Cell { row: 3, column: "due", text: "31/2/2569".into() };
    /// assert_eq!(
    ///     error.message(Lang::Th),
    ///     "อ่าน “31/2/2569” ในแถวที่ 3 คอลัมน์ กำหนดแล้วเสร็จ (due) ของตารางไม่ได้ โปรดแก้ไขแล้วเปิดอีกครั้ง ข้อมูลในเครื่องไม่เปลี่ยนแปลง",
    /// );
    /// ```
    #[must_use]
    pub fn message(&self, lang: Lang) -> String {
        match self {
            Self::NoColumn(name) => fill(pick(lang, w::NO_COLUMN.0, w::NO_COLUMN.1), &[&called(name, lang)]),
            Self::Cell { row, column, text } => {
                fill(pick(lang, w::CELL.0, w::CELL.1), &[text, &row.to_string(), &called(column, lang)])
            }
        }
    }
}

impl fmt::Display for SheetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoColumn(name) => write!(f, "the table has no column `{name}`"),
            Self::Cell { row, column, text } => write!(f, "row {row}, column `{column}`: `{text}` is not understood"),
        }
    }
}

impl core::error::Error for SheetError {}

/// Returns rows as CSV (UTF-8 with its mark, which spreadsheets need). A text that a spreadsheet would take for a formula gets an
/// apostrophe before it, which [`plain`] removes again. A dash alone, which officers write for nothing, is none.
///
/// ```
/// use ita_report::csv;
///
/// let row = ["=1+1", "-", "- ข้อ"].map(str::to_owned).to_vec();
/// assert_eq!(csv(&[row]), "\u{feff}'=1+1,-,'- ข้อ\r\n");
/// ```
#[must_use]
pub fn csv(rows: &[Vec<String>]) -> String {
    let mut out = String::from("\u{feff}");
    for row in rows {
        let cells: Vec<String> = row.iter().map(|cell| quoted(cell)).collect();
        out.push_str(&cells.join(","));
        out.push_str("\r\n");
    }
    out
}

fn quoted(cell: &str) -> String {
    let formula = cell != "-" && cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\'']);
    let cell = if formula { format!("'{cell}") } else { cell.to_owned() };
    let plain = !cell.contains([',', '"', '\n', '\r']);
    if plain { cell } else { format!("\"{}\"", cell.replace('"', "\"\"")) }
}

/// Returns a cell of a table that [`csv`] wrote, as it was.
#[must_use]
pub fn plain(cell: &str) -> &str {
    cell.strip_prefix('\'').unwrap_or(cell)
}
