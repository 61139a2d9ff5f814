//! A workbook's first sheet that has cells, as rows of text.

use calamine::{DataRef, ExcelDateTime, Reader, Xlsx, XlsxError};
use core::fmt;
use std::io::Cursor;

/// More cells than any table of all agencies has: what a damaged or hostile file may make of a few bytes is bounded by it.
const MOST_CELLS: usize = 40_000_000;

/// Bytes of text in all.
const MOST_BYTES: usize = 1 << 30;

/// A sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// The names of the other sheets, which are not read.
    pub others: Vec<String>,
    /// Its rows that have cells, each with its number in the sheet, from 1, and its cells up to the last that has something.
    pub rows: Vec<(u32, Vec<String>)>,
}

/// Why a workbook is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OfficeError {
    /// The bytes are no XLSX workbook, or a damaged or locked one.
    NotAWorkbook,
    /// No sheet has a cell.
    Empty,
    /// It is larger than any table of all agencies.
    TooLarge,
}

impl fmt::Display for OfficeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotAWorkbook => "no XLSX workbook, or a damaged or locked one",
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

/// Reads the first sheet that has cells.
///
/// Cells are taken one by one as they stand in the file, so that what the file says of its size costs nothing.
///
/// # Errors
/// [`OfficeError`], if the bytes are no workbook, nothing is in it, or too much.
pub fn read(bytes: Vec<u8>) -> Result<Sheet, OfficeError> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes))?;
    let names = book.sheet_names();
    for name in &names {
        let rows = rows(&mut book, name)?;
        if !rows.is_empty() {
            let others = names.iter().filter(|other| *other != name).cloned().collect();
            return Ok(Sheet { name: name.clone(), others, rows });
        }
    }
    Err(OfficeError::Empty)
}

fn rows(book: &mut Xlsx<Cursor<Vec<u8>>>, name: &str) -> Result<Vec<(u32, Vec<String>)>, OfficeError> {
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
        if count > MOST_CELLS || bytes > MOST_BYTES {
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

/// `2026-02-13`, with the time where it says one. Thai years are a matter of how a cell looks: what is in it is of the common era.
fn date(time: &ExcelDateTime) -> String {
    if time.is_duration() {
        return time.as_f64().to_string();
    }
    let (year, month, day, hour, minute, second, _) = time.to_ymd_hms_milli();
    let date = format!("{year:04}-{month:02}-{day:02}");
    if (hour, minute, second) == (0, 0, 0) { date } else { format!("{date} {hour:02}:{minute:02}:{second:02}") }
}
