//! What people add: as JSON, or their measures, OIT items or checklist of preparation alone as a table, which goes out the same way.

use crate::fail::Fail;
use crate::files::{is_workbook, slurp};
use crate::table;
use crate::usage::Usage;
use ita_report::{Case, Kind, Papers, Returned, plain};
use ita_score::{Error, Lang};
use std::path::Path;

/// Reads papers, or measures into those of a case. What they name is in its rules.
pub(super) fn read(path: &Path, case: &mut Case<'_>, kind: Kind, lang: Lang) -> Result<(), Fail> {
    let mut papers = case.papers.clone();
    read_into(path, &mut papers)?;
    known(case, kind, &papers).map_err(|error| {
        let problem = crate::words::message(&error, lang);
        Usage::NotPapers { file: path.display().to_string(), problem }
    })?;
    case.papers = papers;
    Ok(())
}

/// Checks that the rules have everything that papers name, as for a working file. With users' own rules, names that are no longer
/// in them are kept. Measures may be those of the year before: in a preparation, and in the outcome of measures.
pub(super) fn known(case: &Case<'_>, kind: Kind, papers: &Papers) -> Result<(), Error> {
    if case.own_rules {
        return Ok(());
    }
    let year = case.year().saturating_sub(1);
    let before = ita_rules::rulebook(year).ok().filter(|_| matches!(kind, Kind::Prepare | Kind::Outcome));
    let was = |id: &str| before.is_some_and(|rules| rules.find(id).is_ok());
    papers
        .named()
        .try_for_each(|id| case.rules.find(id).map(drop).or_else(|error| if was(id) { Ok(()) } else { Err(error) }))
}

fn read_into(path: &Path, papers: &mut Papers) -> Result<(), Fail> {
    let wrong = |error: &dyn std::error::Error| -> Fail {
        Usage::NotPapers { file: path.display().to_string(), problem: error.to_string() }.into()
    };
    let rows = if is_workbook(path) {
        let sheet = ita_office::read(slurp(path)?).map_err(|error| wrong(&error))?;
        // A spreadsheet that opened our CSV keeps its apostrophes in a workbook too.
        let cells = |(_, cells): (u32, Vec<String>)| cells.iter().map(|cell| plain(cell).to_owned()).collect();
        sheet.rows.into_iter().map(cells).collect()
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
    Returned::of_rows(&rows).map_err(|error| wrong(&error))?.put(papers);
    Ok(())
}

/// Rows as a workbook.
pub(super) fn workbook(rows: &[Vec<String>], source: &str, path: &Path) -> Result<Vec<u8>, Fail> {
    let cannot = |error: &dyn std::error::Error| -> Fail {
        Usage::CannotWrite { file: path.display().to_string(), problem: error.to_string() }.into()
    };
    let mut book = ita_office::Book::new().with_source(source);
    for row in rows {
        book.row(row.iter().map(String::as_str)).map_err(|error| cannot(&error))?;
    }
    book.finish().map_err(|error| cannot(&error))
}
