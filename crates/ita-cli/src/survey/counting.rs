//! One thread's part of the counting: respondents, row by row.

use super::form::Form;
use super::plain::Plain;
use super::refused::{Reason, Refused};
use super::spread::Nodes;
use super::table::Table;
use super::tally::Tally;
use crate::table::parcels;
use crate::table::split::Quote;
use crate::table::{Lines, swallows};
use crate::usage::Usage;
use csv::{ByteRecord, StringRecord};
use ita_read::clean;

/// A respondent: IIT or EIT, part, and the values of the answered statements.
pub(super) struct Respondent {
    pub(super) instrument: char,
    pub(super) part: u8,
    /// The value of each of the table's answers, in its order; `None` for one that is left out.
    pub(super) answers: Vec<Option<u32>>,
}

impl Respondent {
    /// Creates a respondent to `answers` statements who has not answered any.
    fn of(answers: usize) -> Self {
        Self { instrument: 'i', part: 0, answers: vec![None; answers] }
    }

    /// Begins another respondent. The last one's answers are still there, to be overwritten.
    pub(super) fn begin(&mut self, instrument: char) {
        (self.instrument, self.part) = (instrument, 0);
    }
}

/// What one thread counts.
pub(super) struct Counting<'a> {
    table: &'a Table,
    form: &'a Form,
    plain: Plain,
    respondent: Respondent,
    tally: Tally,
    refused: Vec<Refused>,
    swallowed: Lines,
}

impl<'a> Counting<'a> {
    /// Of a table of answers to a form; and how far the respondents' scores of some nodes spread, if that is asked.
    pub(super) fn new(table: &'a Table, form: &'a Form, spread: Option<&Nodes>) -> Self {
        Self {
            table,
            form,
            plain: Plain::new(table, form),
            respondent: Respondent::of(table.answers.len()),
            tally: Tally::new(form, table, spread.cloned()),
            refused: Vec::new(),
            swallowed: Lines::default(),
        }
    }

    /// Returns the rows that were not counted since the last call, and the rows that look as if they had swallowed others.
    pub(super) fn take(&mut self) -> (Vec<Refused>, Lines) {
        (std::mem::take(&mut self.refused), std::mem::take(&mut self.swallowed))
    }

    /// All that it has counted.
    pub(super) fn tally(self) -> Tally {
        self.tally
    }

    fn refuse(&mut self, line: u64, column: String, reason: Reason) {
        self.refused.push(Refused { line, column, reason });
    }

    /// Returns the place of an agency whose name was not written like this before, or `None` if that is no name, or no text on
    /// one line.
    fn meet(&mut self, written: &[u8], line: u64) -> Option<usize> {
        let cleaned = clean(str::from_utf8(written).ok().filter(|text| !text.contains(['\r', '\n']))?);
        let agency = Some(cleaned.trim()).filter(|agency| !agency.is_empty())?;
        let place = self.tally.place(agency, line);
        self.plain.learn(written, place);
        Some(place)
    }
}

impl parcels::Rows for Counting<'_> {
    fn plain(&mut self, line: u64, row: &[u8]) -> bool {
        let Some(written) = self.plain.read(row, &mut self.respondent) else { return false };
        let Some(place) = self.plain.place(written).or_else(|| self.meet(written, line)) else { return false };
        self.tally.count(place, &self.respondent);
        true
    }

    fn careful(&mut self, line: u64, cells: &ByteRecord, broken: Option<Quote>) {
        if let Some(quote) = broken {
            return self.refuse(line, String::new(), Reason::NoRow(Usage::RowQuote { line, quote }));
        }
        let record = match StringRecord::from_byte_record(cells.clone()) {
            Ok(record) => record,
            Err(error) => {
                let column = self.table.names.get(error.utf8_error().field()).cloned().unwrap_or_default();
                return self.refuse(line, column, Reason::NoRow(Usage::RowNotUtf8));
            }
        };
        if swallows(cells, self.table.separator(), self.table.names.len()) {
            self.swallowed.add(line);
        }
        let cleaned = clean(record.get(self.table.agency).unwrap_or_default());
        let agency = cleaned.trim();
        match self.table.row(&record, self.form, &mut self.respondent) {
            Ok(()) if !agency.is_empty() => {
                let place = self.tally.place(agency, line);
                self.tally.count(place, &self.respondent);
            }
            Ok(()) => self.refuse(line, "agency".to_owned(), Reason::NoAgency),
            Err((column, reason)) => {
                if !agency.is_empty() {
                    let place = self.tally.place(agency, line);
                    self.tally.refuse(place);
                }
                self.refuse(line, column, reason);
            }
        }
    }
}
