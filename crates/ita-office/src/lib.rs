//! Spreadsheet files (XLSX) to tables of text and back.
//!
//! A cell is text. A number is read as the shortest decimal that is that number, and a decimal that a number can hold is written
//! as one, shown with the decimals it was given with. Everything else is written as text, so that nothing becomes a formula and
//! no `0123` loses its zero. Pure: bytes in, bytes out.
//!
//! ```
//! use ita_office::{Book, read};
//!
//! let mut book = Book::new();
//! book.row(["agency", "iit", "code"].into_iter())?;
//! book.row(["อบต.หนึ่ง", "98.10", "0123"].into_iter())?;
//! let sheet = read(book.finish()?)?;
//! // The number of the row, and its cells: 98.10 is a number, 0123 is not.
//! assert_eq!(sheet.rows[1], (2, vec!["อบต.หนึ่ง".to_owned(), "98.1".to_owned(), "0123".to_owned()]));
//! assert_eq!(read(b"no workbook".to_vec()), Err(ita_office::OfficeError::NotAWorkbook));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod claim;
mod kind;
mod read;
mod write;

pub use kind::{is_no_table, is_no_text, is_old};
pub use read::{MOST_CELLS_IN_A_BROWSER, OfficeError, Sheet, read, read_all};
pub use write::Book;

#[cfg(test)]
mod tests {
    use super::*;

    fn there_and_back(rows: &[&[&str]]) -> Vec<Vec<String>> {
        let mut book = Book::new();
        rows.iter().for_each(|row| book.row(row.iter().copied()).unwrap());
        let bytes = book.finish().unwrap();
        read(bytes).unwrap().rows.into_iter().map(|(_, cells)| cells).collect()
    }

    #[test]
    fn what_is_written_is_read_again() {
        let rows: [&[&str]; 3] = [
            &["หน่วยงาน", "fiscal_year", "iit", "รหัส", "note"],
            &["เทศบาลตำบลบางกระบือ", "2568", "85.005", "0123", "=1+1"],
            &["ข้อความ, \"คำพูด\"", "", "๙๑.๒๐", "-0", "1e5"],
        ];
        assert_eq!(
            there_and_back(&rows),
            rows.map(|row| row.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>())
        );
        // A trailing zero is part of how a number is shown, not of the number.
        assert_eq!(
            there_and_back(&[&["a", "b", "c"], &["98.10", "100.00", "12345678901234567890"]])[1],
            ["98.1", "100", "12345678901234567890"]
        );
    }

    #[test]
    fn the_same_rows_are_the_same_bytes() {
        let book = || {
            let mut book = Book::new();
            book.row(["a", "1.50"].into_iter()).unwrap();
            book.finish().unwrap()
        };
        let first = book();
        std::thread::sleep(std::time::Duration::from_millis(1100));
        assert!(first == book(), "a time is in it");
    }

    #[test]
    fn rows_that_are_not_there_are_counted() {
        let mut book = Book::new();
        book.row(["a"].into_iter()).unwrap();
        book.row(std::iter::empty()).unwrap();
        book.row(["", "", "b"].into_iter()).unwrap();
        let sheet = read(book.finish().unwrap()).unwrap();
        assert_eq!(sheet.rows, [(1, vec!["a".to_owned()]), (3, vec![String::new(), String::new(), "b".to_owned()])]);
    }

    #[test]
    fn every_sheet_with_cells_is_read_and_written_as_lines() {
        let mut book = rust_xlsxwriter::Workbook::new();
        let first = book.add_worksheet().set_name("ปี 2567").unwrap();
        first.write_string(0, 0, "ผลการประเมิน\tITA").unwrap();
        first.write_string(2, 0, "\"คำพูด\" และ").unwrap().write_number(2, 1, 98.1).unwrap();
        book.add_worksheet().set_name("ว่าง").unwrap();
        book.add_worksheet().set_name("ปี 2568").unwrap().write_number(0, 0, 85.005).unwrap();
        let bytes = book.save_to_buffer().unwrap();
        let sheets = read_all(bytes.clone(), 100).unwrap();
        let said: Vec<_> = sheets.iter().map(|sheet| (sheet.name.as_str(), sheet.to_text())).collect();
        assert_eq!(
            said,
            [
                ("ปี 2567", "ผลการประเมิน ITA\t\n\n\"\"\"คำพูด\"\" และ\"\t98.1\n".to_owned()),
                ("ปี 2568", "85.005\n".to_owned())
            ]
        );
        // Three cells of the first sheet and one of the last.
        assert!(read_all(bytes.clone(), 4).is_ok());
        assert_eq!(read_all(bytes, 3).unwrap_err(), OfficeError::TooLarge);
    }

    #[test]
    fn what_is_no_workbook_is_refused() {
        for bytes in [&b""[..], b"PK\x03\x04 and more", b"agency,iit\n"] {
            assert_eq!(read(bytes.to_vec()).unwrap_err(), OfficeError::NotAWorkbook);
        }
        assert_eq!(read(vec![0; 4096]).unwrap_err(), OfficeError::NotATable);
    }

    #[test]
    fn a_declared_size_takes_no_memory() {
        // A cell in the last possible row and column.
        let mut book = rust_xlsxwriter::Workbook::new();
        book.add_worksheet().write_string(1_048_575, 16_383, "here").unwrap();
        let sheet = read(book.save_to_buffer().unwrap()).unwrap();
        assert_eq!((sheet.rows.len(), sheet.rows[0].0, sheet.rows[0].1.len()), (1, 1_048_576, 16_384));
    }
}
