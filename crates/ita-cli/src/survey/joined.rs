//! The agencies' scores joined with what a survey does not know: OIT, and what was published; then scored as a batch.

use super::refuse;
use super::scores::Scores;
use crate::fail::Fail;
use crate::table::first_rows;
use crate::table::source::{Next, Source};
use crate::table::split::Splitter;
use crate::usage::Usage;
use csv::{ByteRecord, WriterBuilder};
use ita_read::clean;
use std::collections::HashMap;
use std::path::Path;

/// The table of the other scores.
struct Others {
    names: Vec<String>,
    agency: usize,
    rows: Vec<Vec<String>>,
}

impl Others {
    fn read(path: &Path) -> Result<Self, Fail> {
        let mut source = Source::open(path)?;
        let is_agency = |cell: &[u8]| named(cell).eq_ignore_ascii_case("agency");
        let best =
            first_rows(&mut source)?.into_iter().max_by_key(|(_, cells)| (cells.iter().any(is_agency), cells.len()));
        let mut splitter = Splitter::new(best.map_or(b',', |(separator, _)| separator));
        let (mut names, mut rows) = (None, Vec::new());
        let mut cells = ByteRecord::new();
        loop {
            match source.next(&mut splitter, &mut cells)? {
                Next::End => break,
                Next::Broken(quote) => return Err(Usage::RowQuote { line: source.line(), quote }.into()),
                Next::Row => {}
            }
            let row: Vec<String> = cells.iter().map(named).collect();
            match &names {
                None => names = Some(row),
                Some(_) if row.iter().all(String::is_empty) => {}
                Some(_) => rows.push(row),
            }
        }
        let names = names.ok_or(Usage::EmptyTable)?;
        let agency = names.iter().position(|name| name.eq_ignore_ascii_case("agency")).ok_or_else(|| {
            refuse("ตารางของ --with ไม่มีคอลัมน์ agency".to_owned(), "the table of --with has no column agency".to_owned())
        })?;
        Ok(Self { names, agency, rows })
    }
}

/// Both tables as one, as CSV: the other table's columns, then what the survey knows of each indicator with 15 decimals. Agencies
/// in the survey's order, then those that are only in the other.
pub(super) fn table(scores: &Scores<'_>, with: &Path) -> Result<Vec<u8>, Fail> {
    let others = Others::read(with)?;
    let (ids, surveyed) = scores.known();
    if let Some(twice) = ids.iter().find(|id| others.names.iter().any(|name| name.eq_ignore_ascii_case(id))) {
        return Err(refuse(
            format!("คอลัมน์ {twice} มีทั้งในผลสำรวจและในตารางของ --with"),
            format!("the column {twice} is in the survey and in the table of --with"),
        ));
    }
    let mut rows: HashMap<&str, &Vec<String>> = HashMap::new();
    for row in &others.rows {
        let name = row.get(others.agency).map_or("", String::as_str);
        if rows.insert(name, row).is_some() {
            return Err(refuse(
                format!("ตารางของ --with มีหน่วยงาน “{name}” สองแถว"),
                format!("the table of --with has the agency “{name}” twice"),
            ));
        }
    }
    let wrong = |error: csv::Error| refuse(error.to_string(), error.to_string());
    let mut out = WriterBuilder::new().from_writer(Vec::new());
    out.write_record(others.names.iter().chain(&ids)).map_err(wrong)?;
    let width = others.names.len();
    for (agency, values) in &surveyed {
        let mut row = rows.remove(agency).cloned().unwrap_or_default();
        row.resize(width, String::new());
        row[others.agency] = (*agency).to_owned();
        out.write_record(row.iter().chain(values)).map_err(wrong)?;
    }
    for row in &others.rows {
        if rows.contains_key(row.get(others.agency).map_or("", String::as_str)) {
            let mut row = row.clone();
            row.resize(width + ids.len(), String::new());
            out.write_record(&row).map_err(wrong)?;
        }
    }
    out.into_inner().map_err(|error| refuse(error.to_string(), error.to_string()))
}

fn named(cell: &[u8]) -> String {
    clean(&String::from_utf8_lossy(cell)).trim().to_owned()
}
