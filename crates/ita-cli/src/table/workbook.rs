//! A workbook as a table of text: its rows as CSV, each in the line of its number.

use crate::fail::Fail;
use crate::files::slurp_up_to;
use crate::usage::Usage;
use csv::WriterBuilder;
use ita_office::OfficeError;
use ita_score::Lang;
use std::path::Path;

/// More than any workbook of all agencies has.
const MOST_BYTES: u64 = 512 * 1024 * 1024;

/// Which sheet was read, and which were not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    name: String,
    others: Vec<String>,
}

impl Found {
    /// What was not read, if anything.
    pub(crate) fn say(&self, lang: Lang) -> Option<String> {
        let (name, others) = (crate::quote::quote(&self.name), crate::quote::quote(&self.others.join(", ")));
        (!self.others.is_empty()).then(|| match lang {
            Lang::Th => format!("อ่านเฉพาะแผ่นงาน “{name}” ไม่ได้อ่าน: {others}"),
            Lang::En => format!("only the sheet `{name}` is read, not: {others}"),
        })
    }
}

/// Reads a workbook's first sheet that has cells.
pub(super) fn open(path: &Path, name: &str) -> Result<(Found, Vec<u8>), Fail> {
    let cannot = |problem: String| Fail::from(Usage::CannotRead { file: name.to_owned(), problem });
    let sheet = ita_office::read(slurp_up_to(path, MOST_BYTES)?).map_err(|error| match error {
        OfficeError::Empty => Usage::EmptyTable.into(),
        OfficeError::NotATable => Usage::NotATable.into(),
        other => cannot(other.to_string()),
    })?;
    let mut text = WriterBuilder::new().flexible(true).from_writer(Vec::new());
    // Rows end where the longest does: a sheet does not say that its last cells are empty.
    let width = sheet.rows.iter().map(|(_, cells)| cells.len()).max().unwrap_or(0);
    let mut line = 1;
    for (number, cells) in sheet.rows {
        // A line for each row that is not there.
        let mut gap = text.into_inner().map_err(|error| cannot(error.to_string()))?;
        gap.resize(gap.len() + number.saturating_sub(line) as usize, b'\n');
        text = WriterBuilder::new().flexible(true).from_writer(gap);
        line = number + 1;
        let blanks = width - cells.len();
        let row = cells.iter().map(String::as_str).chain(std::iter::repeat_n("", blanks));
        text.write_record(row).map_err(|error| cannot(error.to_string()))?;
    }
    let text = text.into_inner().map_err(|error| cannot(error.to_string()))?;
    Ok((Found { name: sheet.name, others: sheet.others }, text))
}
