//! The agencies' scores joined with what a survey does not know: OIT, what was published, or what another survey found; then scored
//! as a batch.

use super::refuse;
use super::scores::{Scores, cell, fraction};
use super::tally::Agency;
use crate::fail::Fail;
use crate::quote::quote;
use crate::table::first_rows;
use crate::table::source::{Next, Source};
use crate::table::split::Splitter;
use crate::usage::Usage;
use csv::{ByteRecord, WriterBuilder};
use ita_read::clean;
use ita_score::Lang;
use ita_table::{Column, Survey};
use std::collections::HashMap;
use std::path::Path;

/// The table of the other scores.
pub(super) struct Others {
    names: Vec<String>,
    agency: usize,
    rows: Vec<Vec<String>>,
    /// What each column is read as.
    read: Vec<Option<String>>,
    /// The other survey to which this one is added, if the table is a survey's.
    survey: Option<Survey>,
}

/// How a score is written into a column.
#[derive(Clone, Copy)]
enum Form {
    /// As a survey shows it.
    Shown,
    /// With all decimals that a score may have.
    Whole,
    Fraction,
}

/// Which score is written where, and how.
struct Written {
    column: usize,
    /// Its place among the scores of an agency.
    score: usize,
    form: Form,
}

impl Others {
    /// Reads it.
    pub(super) fn read(path: &Path) -> Result<Self, Fail> {
        let mut source = Source::open(path)?;
        let is_agency = |cell: &[u8]| named(cell).eq_ignore_ascii_case("agency");
        let best =
            first_rows(&mut source)?.into_iter().max_by_key(|(_, cells)| (cells.iter().any(is_agency), cells.len()));
        let mut splitter = Splitter::new(best.map_or(b',', |(separator, _)| separator));
        let (mut names, mut rows) = (None::<Vec<String>>, Vec::new());
        let mut cells = ByteRecord::new();
        loop {
            match source.next(&mut splitter, &mut cells)? {
                Next::End => break,
                Next::Broken(quote) => return Err(Usage::RowQuote { line: source.line(), quote }.into()),
                Next::Row => {}
            }
            let mut row: Vec<String> = cells.iter().map(named).collect();
            let Some(names) = &names else {
                names = Some(row);
                continue;
            };
            if row.iter().skip(names.len()).any(|cell| !cell.is_empty()) {
                let (line, usage) = (source.line(), Usage::RowWidth { has: row.len(), header: names.len() });
                let (th, en) = (usage.message(Lang::Th), usage.message(Lang::En));
                return Err(refuse(
                    format!("ตารางของ --with บรรทัด {line}: {th}"),
                    format!("the table of --with, line {line}: {en}"),
                ));
            }
            row.resize(names.len(), String::new());
            if row.iter().any(|cell| !cell.is_empty()) {
                rows.push(row);
            }
        }
        let names = names.ok_or(Usage::EmptyTable)?;
        let agency = names.iter().position(|name| name.eq_ignore_ascii_case("agency")).ok_or_else(|| {
            refuse("ตารางของ --with ไม่มีคอลัมน์ agency".to_owned(), "the table of --with has no column agency".to_owned())
        })?;
        let rulebooks = ita_rules::years().map(ita_rules::rulebook).collect::<Result<Vec<_>, _>>()?;
        let read = names.iter().map(|name| Column::of(name, &rulebooks).read_as().map(str::to_owned)).collect();
        let survey = Survey::find(&names, &rulebooks);
        Ok(Self { names, agency, rows, read, survey })
    }

    fn is_empty(&self, column: usize) -> bool {
        self.rows.iter().all(|row| row.get(column).is_none_or(String::is_empty))
    }

    /// Where the scores that this survey knows are written: into columns that are there and empty, or behind the others.
    fn places(&mut self, scores: &Scores<'_>) -> Result<Vec<Written>, Fail> {
        let mut places = Vec::new();
        for (score, id) in scores.known() {
            let there = self.read.iter().position(|read| read.as_deref() == Some(id));
            let exact = self.survey.as_ref().and_then(|survey| survey.exact(id));
            let is_total = scores.is_total(score);
            let is_free = there.into_iter().chain(exact).all(|column| self.is_empty(column));
            match (there, exact) {
                // An instrument follows from the indicators, and is checked against them later.
                _ if is_total && (!is_free || exact.is_none()) => {}
                (Some(_), _) if !is_free => {
                    return Err(refuse(
                        format!("คอลัมน์ {id} มีทั้งในผลสำรวจและในตารางของ --with"),
                        format!("the column {id} is in the survey and in the table of --with"),
                    ));
                }
                (Some(column), Some(exact)) => {
                    places.push(Written { column, score, form: Form::Shown });
                    places.push(Written { column: exact, score, form: Form::Fraction });
                }
                (Some(column), None) => places.push(Written { column, score, form: Form::Whole }),
                (None, _) => {
                    places.push(Written { column: self.names.len(), score, form: Form::Whole });
                    self.names.push(id.to_owned());
                }
            }
        }
        Ok(places)
    }

    /// Adds an agency's counts to those of the other survey.
    fn count(&self, agency: &Agency, row: &mut [String]) -> Result<(), Fail> {
        let counts = [agency.iit, agency.eit, agency.refused];
        for (column, more) in self.survey.iter().flat_map(Survey::counts).zip(counts) {
            let (name, cell) = (&self.names[column], &mut row[column]);
            let before = if cell.is_empty() { Some(0) } else { cell.parse::<u64>().ok() };
            let sum = before.and_then(|before| before.checked_add(more)).ok_or_else(|| {
                let (agency, cell) = (quote(&agency.name), quote(cell));
                refuse(
                    format!("ตารางของ --with หน่วยงาน “{agency}” คอลัมน์ {name}: “{cell}” ไม่ใช่จำนวน"),
                    format!("the table of --with, agency “{agency}”, column {name}: “{cell}” is not a count"),
                )
            })?;
            *cell = sum.to_string();
        }
        Ok(())
    }
}

/// Both tables as one, as CSV: the other table's columns with what the survey knows of each indicator; of the counts, the sums.
/// Agencies in the survey's order, then those that are only in the other.
pub(super) fn table(scores: &Scores<'_>, mut others: Others) -> Result<Vec<u8>, Fail> {
    let places = others.places(scores)?;
    let mut rows: HashMap<&str, &Vec<String>> = HashMap::new();
    for row in &others.rows {
        let name = row.get(others.agency).map_or("", String::as_str);
        if rows.insert(name, row).is_some() {
            let name = quote(name);
            return Err(refuse(
                format!("ตารางของ --with มีหน่วยงาน “{name}” สองแถว"),
                format!("the table of --with has the agency “{name}” twice"),
            ));
        }
    }
    let wrong = |error: csv::Error| refuse(error.to_string(), error.to_string());
    let mut out = WriterBuilder::new().from_writer(Vec::new());
    out.write_record(&others.names).map_err(wrong)?;
    let width = others.names.len();
    for (agency, found) in scores.all() {
        let mut row = rows.remove(agency.name.as_str()).cloned().unwrap_or_default();
        row.resize(width, String::new());
        row[others.agency].clone_from(&agency.name);
        for Written { column, score, form } in &places {
            row[*column] = match form {
                Form::Shown => cell(found[*score].as_ref(), 2),
                Form::Whole => cell(found[*score].as_ref(), 15),
                Form::Fraction => fraction(found[*score].clone()),
            };
        }
        others.count(agency, &mut row)?;
        out.write_record(&row).map_err(wrong)?;
    }
    for row in &others.rows {
        if rows.contains_key(row.get(others.agency).map_or("", String::as_str)) {
            let mut row = row.clone();
            row.resize(width, String::new());
            out.write_record(&row).map_err(wrong)?;
        }
    }
    out.into_inner().map_err(|error| refuse(error.to_string(), error.to_string()))
}

fn named(cell: &[u8]) -> String {
    clean(&String::from_utf8_lossy(cell)).trim().to_owned()
}
