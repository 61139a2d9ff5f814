//! Reading a workbook: its sheets that have cells, as rows of text.

use crate::{claim, kind};
use calamine::{DataRef, ExcelDateTime, Reader, Xlsx, XlsxError};
use core::fmt;
use std::io::Cursor;

/// The most cells that are read: more than any table of all agencies has. It bounds what a damaged or hostile file can make of a
/// few bytes.
const MOST_CELLS: usize = 40_000_000;

/// The most cells that are read where memory is scarce, as in a browser: several times all agencies with a hundred columns.
pub const MOST_CELLS_IN_A_BROWSER: usize = 4_000_000;

/// The most bytes of text that are read.
const MOST_BYTES: usize = 1 << 30;

/// A sheet of a workbook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// The names of the other sheets, which are not read.
    pub others: Vec<String>,
    /// Its rows that have cells, each with its number in the sheet, from 1, and its cells up to the last that is not empty.
    pub rows: Vec<(u32, Vec<String>)>,
}

/// Why a workbook is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OfficeError {
    /// The bytes are no XLSX workbook, or a damaged or locked one.
    NotAWorkbook,
    /// The bytes are something else altogether: a text document, a PDF, a picture.
    NotATable,
    /// No sheet has a cell.
    Empty,
    /// It is larger than any table of all agencies.
    TooLarge,
}

impl fmt::Display for OfficeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotAWorkbook => "no XLSX workbook, or a damaged or locked one",
            Self::NotATable => "a document, a picture or the like, and no table",
            Self::Empty => "no sheet has a cell",
            Self::TooLarge => "larger than any table of all agencies",
        })
    }
}

impl core::error::Error for OfficeError {}

impl From<XlsxError> for OfficeError {
    fn from(_: XlsxError) -> Self {
        Self::NotAWorkbook
    }
}

/// Reads the first sheet of an XLSX workbook that has cells.
///
/// Cells are taken one by one as they stand in the file, so that the size that the file claims costs nothing.
///
/// # Errors
/// [`OfficeError::NotATable`] if the bytes are something else altogether, [`NotAWorkbook`](OfficeError::NotAWorkbook) if they are not a
/// workbook that can be read, [`Empty`](OfficeError::Empty) if no sheet has a cell, and
/// [`TooLarge`](OfficeError::TooLarge) if there are more cells or text than any table of all agencies has.
pub fn read(bytes: Vec<u8>) -> Result<Sheet, OfficeError> {
    refuse_others(&bytes)?;
    claim::check(&bytes, MOST_CELLS)?;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes))?;
    let names = book.sheet_names();
    for name in &names {
        let rows = rows(&mut book, name, MOST_CELLS)?;
        if !rows.is_empty() {
            let others = names.iter().filter(|other| *other != name).cloned().collect();
            return Ok(Sheet { name: name.clone(), others, rows });
        }
    }
    Err(OfficeError::Empty)
}

/// Refuses what is not a table of any kind.
fn refuse_others(bytes: &[u8]) -> Result<(), OfficeError> {
    if kind::is_no_table(bytes) { Err(OfficeError::NotATable) } else { Ok(()) }
}

/// Reads every sheet that has cells, in their order, with at most `most_cells` cells in all.
///
/// # Errors
/// As [`read`].
pub fn read_all(bytes: Vec<u8>, most_cells: usize) -> Result<Vec<Sheet>, OfficeError> {
    refuse_others(&bytes)?;
    claim::check(&bytes, most_cells)?;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes))?;
    let names = book.sheet_names();
    let (mut sheets, mut left) = (Vec::new(), most_cells);
    for name in &names {
        let rows = rows(&mut book, name, left)?;
        left -= rows.iter().map(|(_, cells)| cells.len()).sum::<usize>();
        if !rows.is_empty() {
            let others = names.iter().filter(|other| *other != name).cloned().collect();
            sheets.push(Sheet { name: name.clone(), others, rows });
        }
    }
    if sheets.is_empty() { Err(OfficeError::Empty) } else { Ok(sheets) }
}

impl Sheet {
    /// Returns the sheet as the clipboard gives it: cells separated by tabs, a line for each row, and as many cells in each as in
    /// the longest.
    ///
    /// ```
    /// use ita_office::{Book, MOST_CELLS_IN_A_BROWSER, read_all};
    ///
    /// let mut book = Book::new();
    /// book.row(["หน่วยงาน", "IIT"].into_iter())?;
    /// book.row(["อบต.\nหนึ่ง", "98.10"].into_iter())?;
    /// let sheets = read_all(book.finish()?, MOST_CELLS_IN_A_BROWSER)?;
    /// assert_eq!(sheets[0].to_text(), "หน่วยงาน\tIIT\nอบต. หนึ่ง\t98.1\n");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn to_text(&self) -> String {
        let width = self.rows.iter().map(|(_, cells)| cells.len()).max().unwrap_or(0);
        let (mut text, mut line) = (String::new(), 1);
        for (number, cells) in &self.rows {
            let gap = number.saturating_sub(line).min(MOST_BLANK_LINES);
            text.extend(core::iter::repeat_n('\n', gap as usize));
            for (at, cell) in cells.iter().enumerate() {
                if at > 0 {
                    text.push('\t');
                }
                match cell.strip_prefix('"') {
                    // Without quotation marks of its own it would be taken for a quoted cell.
                    Some(_) => text.extend(["\"", &cell.replace('"', "\"\"").replace(PARTS, " "), "\""]),
                    None => text.push_str(&cell.replace(PARTS, " ")),
                }
            }
            text.extend(core::iter::repeat_n('\t', width - cells.len()));
            text.push('\n');
            line = number + 1;
        }
        text
    }
}

/// The characters that separate cells and lines.
const PARTS: [char; 3] = ['\t', '\n', '\r'];

/// The most empty lines for missing rows. They give each line its row's number, but a sheet may begin a million rows down.
const MOST_BLANK_LINES: u32 = 1_000;

fn rows(
    book: &mut Xlsx<Cursor<Vec<u8>>>,
    name: &str,
    most_cells: usize,
) -> Result<Vec<(u32, Vec<String>)>, OfficeError> {
    let mut cells = book.worksheet_cells_reader(name)?;
    let mut rows: Vec<(u32, Vec<String>)> = Vec::new();
    let (mut count, mut bytes) = (0_usize, 0_usize);
    while let Some(cell) = cells.next_cell()? {
        let (row, column) = cell.get_position();
        let text = text(cell.get_value());
        if text.is_empty() {
            continue;
        }
        if rows.last().is_none_or(|(last, _)| *last != row + 1) {
            rows.push((row + 1, Vec::new()));
        }
        let Some((_, cells)) = rows.last_mut() else { continue };
        let column = column as usize;
        count += (column + 1).saturating_sub(cells.len());
        bytes += text.len();
        if count > most_cells || bytes > MOST_BYTES {
            return Err(OfficeError::TooLarge);
        }
        if cells.len() <= column {
            cells.resize(column + 1, String::new());
        }
        cells[column] = text;
    }
    // Rows stand in order in every file that a spreadsheet wrote.
    rows.sort_by_key(|(number, _)| *number);
    Ok(rows)
}

fn text(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(value) => value.to_string(),
        // The shortest decimal that is this number, never with an exponent.
        DataRef::Float(value) => value.to_string(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(value) => value.to_string(),
        DataRef::DateTime(time) => date(time),
        DataRef::Error(error) => error.to_string(),
        DataRef::Empty => String::new(),
    }
}

/// Returns `2026-02-13`, and the time if the cell has one. A Thai year is only how a cell looks; its content is of the common
/// era.
fn date(time: &ExcelDateTime) -> String {
    if time.is_duration() {
        return time.as_f64().to_string();
    }
    let (year, month, day, hour, minute, second, _) = time.to_ymd_hms_milli();
    let date = format!("{year:04}-{month:02}-{day:02}");
    if (hour, minute, second) == (0, 0, 0) { date } else { format!("{date} {hour:02}:{minute:02}:{second:02}") }
}
