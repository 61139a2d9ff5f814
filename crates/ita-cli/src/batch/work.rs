//! Rows of the table to rows of the output, several at a time.

use super::header::Header;
use super::notes::Rows;
use super::plain::{self, Plain};
use super::row;
use super::summary::Summary;
use crate::fail::Fail;
use crate::output::{self, TableOut, text_cell};
use crate::table::parcels::{self, How, Parcel};
use crate::table::source::Source;
use crate::table::split::{Quote, Splitter};
use crate::table::swallows;
use crate::usage::Usage;
use csv::ByteRecord;
use ita_score::Lang;
use ita_table::{Outcome, Scorers};

/// What every row is scored by.
pub(super) struct Work<'a> {
    pub(super) header: &'a Header,
    pub(super) lang: Lang,
    pub(super) separator: u8,
    pub(super) jobs: usize,
    /// The column by whose values the summary groups, if there is a summary.
    pub(super) summary: Option<Option<usize>>,
}

/// Rows as they go out.
#[derive(Default)]
struct Ready {
    text: Vec<u8>,
    cells: Vec<ByteRecord>,
    rows: Rows,
    summary: Summary,
}

impl Work<'_> {
    /// Scores the table.
    pub(super) fn run(
        &self,
        source: &mut Source,
        splitter: &mut Splitter,
        out: &mut TableOut,
    ) -> Result<(Rows, Summary), Fail> {
        let mut head = ByteRecord::new();
        self.header.write(&mut head);
        out.row(&head)?;
        let as_cells = out.is_workbook();
        let how = How { jobs: self.jobs, as_text: !as_cells && plain::is_plain(self.header, self.separator) };
        let (mut rows, mut summary) = (Rows::default(), Summary::default());
        let begin = || Worker {
            work: self,
            scorers: Scorers::default(),
            plain: Plain::new(self.header),
            as_cells,
            ready: Ready::default(),
        };
        parcels::through(source, splitter, how, begin, Worker::parcel, |ready: Ready| {
            ready.cells.iter().try_for_each(|cells| out.row(cells))?;
            if !as_cells {
                out.text(&ready.text)?;
            }
            rows.join(&ready.rows);
            summary.join(ready.summary);
            Ok(())
        })?;
        Ok((rows, summary))
    }
}

/// What one thread scores rows with.
struct Worker<'w> {
    work: &'w Work<'w>,
    scorers: Scorers,
    plain: Plain<'w>,
    as_cells: bool,
    ready: Ready,
}

impl Worker<'_> {
    fn parcel(&mut self, parcel: &Parcel) -> Ready {
        // A row becomes half as long again, or so.
        self.ready.text.reserve(2 * parcel.size());
        self.ready.rows.empty = parcel.give(self.work.separator, self);
        std::mem::take(&mut self.ready)
    }

    fn note(&mut self, line: u64, outcome: &Outcome) {
        if outcome.is_shares() {
            self.ready.rows.shares.add(line);
        }
        if outcome.unknown_level().is_some() {
            self.ready.rows.unknown_level.add(line);
        }
    }

    fn summarise<'c>(&mut self, cell: impl Fn(usize) -> Option<&'c [u8]>, outcome: Option<&Outcome>) {
        if let Some(group) = self.work.summary {
            self.ready.summary.add(group.and_then(cell), outcome);
        }
    }
}

impl parcels::Rows for Worker<'_> {
    fn plain(&mut self, line: u64, row: &[u8]) -> bool {
        let Some(outcome) = self.plain.score(row, &mut self.scorers) else { return false };
        self.ready.rows.rows += 1;
        self.note(line, &outcome);
        self.summarise(|column| row.split(|byte| *byte == plain::SEPARATOR).nth(column), Some(&outcome));
        let text = &mut self.ready.text;
        text.extend_from_slice(row);
        row::added(&outcome, self.work.lang, |cell| {
            text.push(plain::SEPARATOR);
            text_cell(cell, text);
        });
        text.push(b'\n');
        true
    }

    fn careful(&mut self, line: u64, row: &ByteRecord, broken: Option<Quote>) {
        let header = self.work.header;
        self.ready.rows.rows += 1;
        let scored = match broken {
            None => row::score(header, row, &mut self.scorers),
            Some(quote) => Err(Usage::RowQuote { line, quote }.into()),
        };
        match &scored {
            Ok(outcome) => self.note(line, outcome),
            Err(_) => self.ready.rows.refused += 1,
        }
        if broken.is_none() && swallows(row, self.work.separator, header.columns.len()) {
            self.ready.rows.swallowed.add(line);
        }
        self.summarise(|column| row.get(column), scored.as_ref().ok());
        let mut out = ByteRecord::new();
        row::write(header, row, &scored, self.work.lang, &mut out);
        if self.as_cells {
            self.ready.cells.push(out);
        } else {
            output::line(&out, &mut self.ready.text);
        }
    }
}
