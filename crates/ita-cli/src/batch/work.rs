//! Rows through several threads, and out in their order.
//!
//! This thread takes rows off the table and puts some hundred of them into a parcel; each worker takes a parcel, scores it, and
//! makes it into text; a last one puts the parcels out in the order of their numbers. So many parcels are on their way at
//! most, so memory does not grow with the table; and what comes out does not depend on how many workers there are.

use super::header::Header;
use super::notes::Rows;
use super::row::{self, Scorers};
use super::summary::Summary;
use crate::fail::Fail;
use crate::output::TableOut;
use crate::table::source::{Next, Source};
use crate::table::split::{Quote, Splitter};
use crate::table::swallows;
use crate::usage::Usage;
use csv::{ByteRecord, WriterBuilder};
use ita_score::Lang;
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

/// Rows as they come in, each with its line.
struct Parcel {
    number: u64,
    rows: Vec<(u64, ByteRecord, Option<Quote>)>,
    empty: u64,
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
        let (parcels, waiting) = channel::<Parcel>();
        let (done, ready) = channel::<Result<Ready, Fail>>();
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
            let read = self.read(source, splitter, &parcels, &permits);
            drop(parcels);
            let written = writer.join().unwrap_or_else(|_| Err(Fail::write("-", &io::Error::other("a thread ended"))));
            // What stopped the writer stopped the reader too, and is why.
            written.and_then(|done| read.map(|()| done))
        })
    }

    /// Takes the rows off the table. Ends early where nobody takes them any more.
    fn read(
        &self,
        source: &mut Source,
        splitter: &mut Splitter,
        parcels: &Sender<Parcel>,
        permits: &Receiver<()>,
    ) -> Result<(), Fail> {
        let bar = source.progress().bar();
        for number in 0.. {
            let mut parcel = Parcel { number, rows: Vec::with_capacity(PARCEL), empty: 0 };
            let mut ended = false;
            while parcel.rows.len() < PARCEL && !ended {
                let mut cells = ByteRecord::new();
                match source.next(splitter, &mut cells)? {
                    Next::End => ended = true,
                    Next::Broken(quote) => parcel.rows.push((source.line(), cells, Some(quote))),
                    Next::Row if row::is_empty(&cells) => parcel.empty += 1,
                    Next::Row => parcel.rows.push((source.line(), cells, None)),
                }
            }
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
    fn score(&self, waiting: &Mutex<Receiver<Parcel>>, done: &Sender<Result<Ready, Fail>>, as_cells: bool) {
        let mut scorers = Scorers::default();
        loop {
            let next = waiting.lock().unwrap_or_else(PoisonError::into_inner).recv();
            let Ok(parcel) = next else { return };
            if done.send(self.parcel(parcel, &mut scorers, as_cells)).is_err() {
                return;
            }
        }
    }

    fn parcel(&self, parcel: Parcel, scorers: &mut Scorers, as_cells: bool) -> Result<Ready, Fail> {
        let mut rows = Rows { empty: parcel.empty, ..Rows::default() };
        let mut summary = Summary::default();
        let mut text =
            WriterBuilder::new().flexible(true).buffer_capacity(1 << 16).from_writer(Vec::with_capacity(1 << 16));
        let (mut cells, mut out) = (Vec::new(), ByteRecord::new());
        for (line, row, broken) in &parcel.rows {
            let line = *line;
            rows.rows += 1;
            let scored = match *broken {
                None => row::score(self.header, row, scorers),
                Some(quote) => Err(Usage::RowQuote { line, quote }.into()),
            };
            match &scored {
                Ok(outcome) => {
                    if outcome.shares {
                        rows.shares.add(line);
                    }
                    if outcome.unknown_level.is_some() {
                        rows.unknown_level.add(line);
                    }
                }
                Err(_) => rows.refused += 1,
            }
            if broken.is_none() && swallows(row, self.separator, self.header.columns.len()) {
                rows.swallowed.add(line);
            }
            if let Some(group) = self.summary {
                summary.add(group.and_then(|column| row.get(column)), scored.as_ref().ok());
            }
            row::write(self.header, row, &scored, self.lang, &mut out);
            if as_cells {
                cells.push(out.clone());
            } else {
                text.write_byte_record(&out)
                    .map_err(|error| Fail::write("CSV", &io::Error::other(error.to_string())))?;
            }
        }
        let text = text.into_inner().map_err(|error| Fail::write("CSV", &io::Error::other(error.to_string())))?;
        Ok(Ready { number: parcel.number, text, cells, rows, summary })
    }
}

/// Puts out what is ready, in its order.
fn put_out(
    ready: &Receiver<Result<Ready, Fail>>,
    free: &Sender<()>,
    out: &mut TableOut,
) -> Result<(Rows, Summary), Fail> {
    let (mut rows, mut summary, mut next) = (Rows::default(), Summary::default(), 0);
    let mut early: BTreeMap<u64, Ready> = BTreeMap::new();
    for done in ready {
        let done = done?;
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
