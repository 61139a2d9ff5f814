//! Workbooks, by `ita-office`: what reads them, and what writes one. Reached by parts of the app alone.

use crate::platform;
use ita_office::{MOST_CELLS_IN_A_BROWSER, OfficeError, Sheet};
use ita_view::page::Table;
use ita_view::{BookError, BookReader, SheetText, file};

/// What a workbook of the form before XLSX begins with, and one that is locked by a password.
const OLD: [u8; 8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/// What a workbook begins with, as every zip file does.
#[cfg(any(target_arch = "wasm32", test))]
const ZIP: [u8; 4] = *b"PK\x03\x04";

/// Bytes of a file that are looked at: of a workbook of all agencies, some fifty times as many.
const MOST_BYTES: usize = 64 * 1024 * 1024;

/// True if these are the bytes of a workbook, or were meant to be: such a file is no text.
#[cfg(any(target_arch = "wasm32", test))]
pub(crate) fn is_meant(bytes: &[u8]) -> bool {
    bytes.starts_with(&ZIP) || bytes.starts_with(&OLD)
}

/// Reads workbooks.
pub(crate) const READER: BookReader = BookReader { read };

/// Writes rows as a workbook's bytes; none if a sheet cannot hold them.
pub(crate) type WriteBook = fn(&Table) -> Option<Vec<u8>>;

fn read(bytes: &[u8]) -> Result<Vec<SheetText>, BookError> {
    if bytes.starts_with(&OLD) {
        return Err(BookError::Old);
    }
    if bytes.len() > MOST_BYTES {
        return Err(BookError::TooLarge);
    }
    let bytes = bytes.to_vec();
    // A hostile file may bring the reader down, and then not the app with it.
    let read = platform::guarded(move || ita_office::read_all(bytes, MOST_CELLS_IN_A_BROWSER));
    let sheets = read.unwrap_or(Err(OfficeError::NotAWorkbook)).map_err(|error| match error {
        OfficeError::Empty => BookError::Empty,
        OfficeError::TooLarge => BookError::TooLarge,
        _ => BookError::Broken,
    })?;
    Ok(sheets.into_iter().map(text).collect())
}

fn text(sheet: Sheet) -> SheetText {
    let is_ours = sheet.rows.first().is_some_and(|(_, head)| file::is_table_of_ours(head));
    let text = sheet.to_text();
    let rows = if is_ours { sheet.rows.into_iter().map(|(_, cells)| cells).collect() } else { Vec::new() };
    SheetText { name: sheet.name, text, rows }
}

pub(crate) fn write(table: &Table) -> Option<Vec<u8>> {
    let mut book = ita_office::Book::new().with_source(table.source);
    for row in &table.rows {
        book.row(row.iter().map(String::as_str)).ok()?;
    }
    book.finish().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_opened() {
        let rows = [vec!["หน่วยงาน".to_owned(), "IIT".to_owned()], vec!["อบต. ก".to_owned(), "98.10".to_owned()]];
        let bytes = write(&Table { rows: rows.to_vec(), source: "" }).unwrap_or_default();
        assert!(is_meant(&bytes));
        let sheets = read(&bytes);
        assert!(sheets.is_ok_and(|sheets| sheets.len() == 1 && sheets[0].text == "หน่วยงาน\tIIT\nอบต. ก\t98.1\n"));
    }

    #[test]
    fn what_is_none_is_refused_with_the_reason() {
        assert_eq!(read(&OLD), Err(BookError::Old));
        assert_eq!(read(b"PK\x03\x04 and more"), Err(BookError::Broken));
        assert_eq!(write(&Table::default()).map(|bytes| read(&bytes)), Some(Err(BookError::Empty)));
        assert!(!is_meant("PK,IIT".as_bytes()));
    }
}
