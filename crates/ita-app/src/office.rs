//! Workbooks, by `ita-office`: what reads them, and what writes one. Reached by parts of the app alone.

use crate::platform;
use ita_office::{MOST_CELLS_IN_A_BROWSER, OfficeError, Sheet};
use ita_view::page::Table;
use ita_view::{BookError, BookReader, SheetText, file};

/// Bytes of a file that are looked at: of a workbook of all agencies, some fifty times as many.
const MOST_BYTES: usize = 64 * 1024 * 1024;

/// Bytes of a larger file by which it is seen what it is.
const LOOKED_AT: usize = 4096;

/// Reads workbooks.
pub(crate) const READER: BookReader = BookReader { read };

/// Writes rows as a workbook's bytes; none if a sheet cannot hold them.
pub(crate) type WriteBook = fn(&Table) -> Option<Vec<u8>>;

fn read(bytes: &[u8]) -> Result<Vec<SheetText>, BookError> {
    if ita_office::is_old(bytes) {
        return Err(BookError::Old);
    }
    if bytes.len() > MOST_BYTES {
        // Many a scanned document is as large.
        let is_no_table = ita_office::is_no_table(&bytes[..LOOKED_AT]);
        return Err(if is_no_table { BookError::NotATable } else { BookError::TooLarge });
    }
    let bytes = bytes.to_vec();
    // A hostile file may bring the reader down, and then not the app with it.
    let read = platform::guarded(move || ita_office::read_all(bytes, MOST_CELLS_IN_A_BROWSER));
    let sheets = read.unwrap_or(Err(OfficeError::NotAWorkbook)).map_err(|error| match error {
        OfficeError::Empty => BookError::Empty,
        OfficeError::TooLarge => BookError::TooLarge,
        OfficeError::NotATable => BookError::NotATable,
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
        assert!(ita_office::is_no_text(&bytes));
        let sheets = read(&bytes);
        assert!(sheets.is_ok_and(|sheets| sheets.len() == 1 && sheets[0].text == "หน่วยงาน\tIIT\nอบต. ก\t98.1\n"));
    }

    #[test]
    fn what_is_none_is_refused_with_the_reason() {
        let old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0";
        assert_eq!(read(old), Err(BookError::Old));
        assert_eq!(read(b"PK\x03\x04 and more"), Err(BookError::Broken));
        assert_eq!(write(&Table::default()).map(|bytes| read(&bytes)), Some(Err(BookError::Empty)));
        assert_eq!(read(b"%PDF-1.4\n1 0 obj"), Err(BookError::NotATable));
    }
}
