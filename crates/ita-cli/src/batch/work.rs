//! Rows through several threads, and out in their order.
//!
//! This thread takes rows off the table and puts some hundred of them into a parcel, or as much text as is there where that has
//! no quotation mark: then every line end is the end of a row. Each worker takes a parcel, scores it, and makes it into text; a last one puts the parcels out in the order of their numbers. So many parcels are on their way at
//! most, so memory does not grow with the table; and what comes out does not depend on how many workers there are.

use super::header::Header;
use super::notes::Rows;
use super::plain::{self, Plain};
use super::row::{self, Scorers};
use super::summary::Summary;
use crate::fail::Fail;
use crate::output::{self, TableOut, text_cell};
use crate::table::source::{Next, Source};
use crate::table::split::{Quote, Splitter, Step, line_ends};
use crate::table::swallows;
use crate::usage::Usage;
use csv::ByteRecord;
use ita_score::Lang;
use memchr::memchr;
use std::collections::BTreeMap;
use std::io;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Mutex, PoisonError};
use std::thread;

/// Rows of a parcel.
const PARCEL: usize = 512;

/// Parcels on their way, for each worker.
const WAITING: usize = 4;

/// What every row is scored by.
pub(super) struct Work<'a> {
    pub(super) header: &'a Header,
    pub(super) lang: Lang,
    pub(super) separator: u8,
    pub(super) jobs: usize,
    /// The column by whose values the summary groups, if there is a summary.
    pub(super) summary: Option<Option<usize>>,
}

/// Rows as they come in.
struct Parcel {
    number: u64,
    rows: Taken,
    empty: u64,
}

/// Rows that are off the table: apart, each with its line, or as text from this line on that has no quotation mark.
enum Taken {
    Apart(Vec<(u64, ByteRecord, Option<Quote>)>),
    Text(u64, Vec<u8>),
}

/// Rows as they go out.
struct Ready {
    number: u64,
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
        let as_text = !as_cells && plain::is_plain(self.header, self.separator);
        let (parcels, waiting) = channel::<Parcel>();
        let (done, ready) = channel::<Ready>();
        let (free, permits) = channel::<()>();
        for _ in 0..WAITING * self.jobs {
            // It is there to be received below.
            let _ = free.send(());
        }
        let waiting = Mutex::new(waiting);
        thread::scope(|scope| {
            for _ in 0..self.jobs {
                let (done, waiting) = (done.clone(), &waiting);
                scope.spawn(move || self.score(waiting, &done, as_cells));
            }
            drop(done);
            let writer = scope.spawn(move || put_out(&ready, &free, out));
            let read = self.read(source, splitter, as_text, &parcels, &permits);
            drop(parcels);
            let written = writer.join().unwrap_or_else(|_| Err(Fail::write("-", &io::Error::other("a thread ended"))));
            // What stopped the writer stopped the reader too, and is why.
            written.and_then(|done| read.map(|()| done))
        })
    }

    /// Takes the rows off the table, as text where that may be. Ends early where nobody takes them any more.
    fn read(
        &self,
        source: &mut Source,
        splitter: &mut Splitter,
        as_text: bool,
        parcels: &Sender<Parcel>,
        permits: &Receiver<()>,
    ) -> Result<(), Fail> {
        let bar = source.progress().bar();
        for number in 0.. {
            let text = if as_text { source.lines(splitter)? } else { None };
            let (parcel, ended) = match text {
                Some((line, text)) => (Parcel { number, rows: Taken::Text(line, text), empty: 0 }, false),
                None => apart(number, source, splitter)?,
            };
            if permits.recv().is_err() || parcels.send(parcel).is_err() || ended {
                return Ok(());
            }
            if let Some(bar) = &bar {
                bar.show();
            }
        }
        Ok(())
    }

    /// A worker: scores parcels as long as there are some.
    fn score(&self, waiting: &Mutex<Receiver<Parcel>>, done: &Sender<Ready>, as_cells: bool) {
        let mut worker = Worker { work: self, scorers: Scorers::default(), plain: Plain::new(self.header), as_cells };
        loop {
            let next = waiting.lock().unwrap_or_else(PoisonError::into_inner).recv();
            let Ok(parcel) = next else { return };
            if done.send(worker.parcel(parcel)).is_err() {
                return;
            }
        }
    }
}

/// A parcel of rows that are taken apart; true if it is the last.
fn apart(number: u64, source: &mut Source, splitter: &mut Splitter) -> Result<(Parcel, bool), Fail> {
    let mut rows = Vec::with_capacity(PARCEL);
    let mut empty = 0;
    while rows.len() < PARCEL {
        let mut cells = ByteRecord::new();
        match source.next(splitter, &mut cells)? {
            Next::End => return Ok((Parcel { number, rows: Taken::Apart(rows), empty }, true)),
            Next::Broken(quote) => rows.push((source.line(), cells, Some(quote))),
            Next::Row if row::is_empty(&cells) => empty += 1,
            Next::Row => rows.push((source.line(), cells, None)),
        }
    }
    Ok((Parcel { number, rows: Taken::Apart(rows), empty }, false))
}

/// What one thread scores rows with.
struct Worker<'w> {
    work: &'w Work<'w>,
    scorers: Scorers,
    plain: Plain<'w>,
    as_cells: bool,
}

impl Worker<'_> {
    fn parcel(&mut self, parcel: Parcel) -> Ready {
        let mut ready = Ready {
            number: parcel.number,
            text: Vec::new(),
            cells: Vec::new(),
            rows: Rows { empty: parcel.empty, ..Rows::default() },
            summary: Summary::default(),
        };
        match parcel.rows {
            Taken::Apart(rows) => {
                rows.iter().for_each(|(line, row, broken)| self.careful(*line, row, *broken, &mut ready));
            }
            Taken::Text(line, text) => self.text(line, &text, &mut ready),
        }
        ready
    }

    /// Rows of text that has no quotation mark and ends with a row.
    fn text(&mut self, mut line: u64, text: &[u8], ready: &mut Ready) {
        ready.text.reserve(2 * text.len());
        let mut rest = text;
        let mut cells = ByteRecord::new();
        while !rest.is_empty() {
            let end = memchr(b'\n', rest);
            let row = &rest[..end.unwrap_or(rest.len())];
            let row = row.strip_suffix(b"\r").unwrap_or(row);
            let taken = if let Some(outcome) = self.plain.score(row, &mut self.scorers) {
                ready.rows.rows += 1;
                ready.note(line, &outcome);
                self.summarise(
                    &mut ready.summary,
                    |column| row.split(|byte| *byte == plain::SEPARATOR).nth(column),
                    Some(&outcome),
                );
                ready.text.extend_from_slice(row);
                outcome.write(self.work.lang, |cell| {
                    ready.text.push(plain::SEPARATOR);
                    text_cell(cell, &mut ready.text);
                });
                ready.text.push(b'\n');
                end.map_or(rest.len(), |end| end + 1)
            } else {
                match Splitter::new(self.work.separator).next(rest, true, &mut cells) {
                    Step::Row { len } if row::is_empty(&cells) => {
                        // An empty line is nothing at all.
                        let is_line = matches!(rest[0], b'\n' | b'\r');
                        ready.rows.empty += u64::from(!is_line);
                        len
                    }
                    Step::Row { len } => {
                        self.careful(line, &cells, None, ready);
                        len
                    }
                    // Neither is met without quotation marks, where all is there.
                    Step::Broken { len, why } => {
                        self.careful(line, &cells, Some(why), ready);
                        len
                    }
                    Step::More => return,
                }
            };
            line += if end.is_some_and(|end| end + 1 == taken) { 1 } else { line_ends(&rest[..taken]) };
            rest = &rest[taken..];
        }
    }

    /// A row that is taken apart.
    fn careful(&mut self, line: u64, row: &ByteRecord, broken: Option<Quote>, ready: &mut Ready) {
        let header = self.work.header;
        ready.rows.rows += 1;
        let scored = match broken {
            None => row::score(header, row, &mut self.scorers),
            Some(quote) => Err(Usage::RowQuote { line, quote }.into()),
        };
        match &scored {
            Ok(outcome) => ready.note(line, outcome),
            Err(_) => ready.rows.refused += 1,
        }
        if broken.is_none() && swallows(row, self.work.separator, header.columns.len()) {
            ready.rows.swallowed.add(line);
        }
        self.summarise(&mut ready.summary, |column| row.get(column), scored.as_ref().ok());
        let mut out = ByteRecord::new();
        row::write(header, row, &scored, self.work.lang, &mut out);
        if self.as_cells {
            ready.cells.push(out);
        } else {
            output::line(&out, &mut ready.text);
        }
    }

    fn summarise<'c>(
        &self,
        summary: &mut Summary,
        cell: impl Fn(usize) -> Option<&'c [u8]>,
        outcome: Option<&row::Outcome>,
    ) {
        if let Some(group) = self.work.summary {
            summary.add(group.and_then(cell), outcome);
        }
    }
}

impl Ready {
    fn note(&mut self, line: u64, outcome: &row::Outcome) {
        if outcome.shares {
            self.rows.shares.add(line);
        }
        if outcome.unknown_level.is_some() {
            self.rows.unknown_level.add(line);
        }
    }
}

/// Puts out what is ready, in its order.
fn put_out(ready: &Receiver<Ready>, free: &Sender<()>, out: &mut TableOut) -> Result<(Rows, Summary), Fail> {
    let (mut rows, mut summary, mut next) = (Rows::default(), Summary::default(), 0);
    let mut early: BTreeMap<u64, Ready> = BTreeMap::new();
    for done in ready {
        early.insert(done.number, done);
        while let Some(now) = early.remove(&next) {
            next += 1;
            if out.is_workbook() {
                now.cells.iter().try_for_each(|cells| out.row(cells))?;
            } else {
                out.text(&now.text)?;
            }
            rows.join(&now.rows);
            summary.join(now.summary);
            // Where nobody reads any more, nobody needs it.
            let _ = free.send(());
        }
    }
    Ok((rows, summary))
}
