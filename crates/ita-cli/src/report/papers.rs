//! What people add: as JSON, or their measures or OIT items alone as a table, which goes out the same way.

use crate::fail::Fail;
use crate::files::{is_workbook, slurp};
use crate::table;
use crate::usage::Usage;
use ita_report::{Papers, SheetError, checklist_of_rows, measures_of_rows, plain};
use std::error::Error;
use std::path::Path;

/// Reads papers, or measures into those that are here.
pub(super) fn read(path: &Path, papers: &mut Papers) -> Result<(), Fail> {
    let wrong = |error: &dyn Error| -> Fail {
        Usage::NotPapers { file: path.display().to_string(), problem: error.to_string() }.into()
    };
    let rows = if is_workbook(path) {
        let sheet = ita_office::read(slurp(path)?).map_err(|error| wrong(&error))?;
        sheet.rows.into_iter().map(|(_, cells)| cells).collect()
    } else if path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("csv")) {
        let text = table::text(slurp(path)?)?;
        let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
        let mut rows = Vec::new();
        for record in reader.records() {
            let record = record.map_err(|error| wrong(&error))?;
            rows.push(record.iter().map(|cell| plain(cell).to_owned()).collect());
        }
        rows
    } else {
        let text = String::from_utf8(slurp(path)?).map_err(|error| wrong(&error))?;
        *papers = Papers::from_json(&text).map_err(|error| wrong(&error))?;
        return Ok(());
    };
    match checklist_of_rows(&rows) {
        Err(SheetError::NoColumn(_)) => papers.measures = measures_of_rows(&rows).map_err(|error| wrong(&error))?,
        list => papers.items = list.map_err(|error| wrong(&error))?,
    }
    Ok(())
}

/// Rows as a workbook.
pub(super) fn workbook(rows: &[Vec<String>], path: &Path) -> Result<Vec<u8>, Fail> {
    let cannot = |error: &dyn Error| -> Fail {
        Usage::CannotWrite { file: path.display().to_string(), problem: error.to_string() }.into()
    };
    let mut book = ita_office::Book::new();
    for row in rows {
        book.row(row.iter().map(String::as_str)).map_err(|error| cannot(&error))?;
    }
    book.finish().map_err(|error| cannot(&error))
}
