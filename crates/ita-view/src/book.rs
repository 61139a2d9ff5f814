//! Workbooks on their way in: [`BookReader`] makes texts of their sheets, and the paste reader reads those.

use crate::dialog::{Dialog, Pasting};
use crate::parts::{Need, Parts};
use crate::reduce::pasting;
use crate::state::State;
use std::rc::Rc;

/// A sheet of a workbook, as it would come from the clipboard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetText {
    /// Its name.
    pub name: String,
    /// Its rows as lines, with tabs between cells.
    pub text: String,
    /// The rows of one of our own tables ([`is_table_of_ours`](crate::file::is_table_of_ours)), whose cells may have several
    /// lines; otherwise empty.
    pub rows: Vec<Vec<String>>,
}

/// Why a workbook is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BookError {
    /// The file is damaged, locked by a password, or no workbook.
    Broken,
    /// The file is of the format before XLSX.
    Old,
    /// It is a text document, a PDF, a picture or the like.
    NotATable,
    /// No sheet has a cell.
    Empty,
    /// It is larger than any table of all agencies.
    TooLarge,
}

/// What reads a workbook. It is a part of its own that another crate brings: this one knows no file format.
#[derive(Clone, Copy, Debug)]
pub struct BookReader {
    /// The sheets that have cells, in their order.
    pub read: fn(&[u8]) -> Result<Vec<SheetText>, BookError>,
}

/// A workbook that was opened: its sheets, and which of them is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Book {
    /// The sheets that have cells.
    pub sheets: Rc<[SheetText]>,
    /// The place of the one that is read.
    pub at: usize,
}

/// The most sheets that are tried for a table; in a workbook with more, somebody chooses.
const TRIED: usize = 12;

/// Opens a workbook. One of our own tables goes into the year in sight; otherwise the first sheet that can be read as a table is
/// shown, or else the first sheet.
pub(crate) fn open(state: &mut State, bytes: &[u8], parts: &Parts) -> Result<(), Need> {
    let sheets: Rc<[SheetText]> = match (parts.book_reader()?.read)(bytes) {
        Ok(sheets) => sheets.into(),
        Err(error) => {
            state.dialog = Some(Dialog::Paste(Rc::new(Pasting { unread: Some(error), ..Pasting::default() })));
            return Ok(());
        }
    };
    if let Some(sheet) = sheets.iter().find(|sheet| !sheet.rows.is_empty()) {
        (parts.files()?.take_rows)(state, &sheet.rows);
        return Ok(());
    }
    for at in 0..sheets.len().min(TRIED) {
        show(state, Book { sheets: sheets.clone(), at }, parts)?;
        if is_readable(state) {
            return Ok(());
        }
    }
    if sheets.len() > 1 { show(state, Book { sheets, at: 0 }, parts) } else { Ok(()) }
}

/// Reads another sheet of the workbook that is open.
pub(crate) fn of_sheet(state: &mut State, at: usize, parts: &Parts) -> Result<(), Need> {
    let book = match &state.dialog {
        Some(Dialog::Paste(pasting)) => pasting.book.clone(),
        _ => None,
    };
    match book {
        Some(book) => show(state, Book { at, ..book }, parts),
        None => Ok(()),
    }
}

fn show(state: &mut State, book: Book, parts: &Parts) -> Result<(), Need> {
    let Some(sheet) = book.sheets.get(book.at) else { return Ok(()) };
    let text = sheet.text.clone();
    pasting::read_as(state, Pasting { text, book: Some(book), ..Pasting::default() }, None, parts)
}

fn is_readable(state: &State) -> bool {
    let Some(Dialog::Paste(pasting)) = &state.dialog else { return false };
    pasting.many.is_some() || matches!(pasting.read, Some(Ok(_)))
}
