//! Rows through several threads, and what comes of them in their order.
//!
//! This thread takes rows off the table and puts some hundreds of them into a parcel; text without a quotation mark goes into a
//! parcel as it is, since every line end in it is the end of a row. Each worker takes a parcel and works on it; a last thread
//! passes the results on in the order of the parcels. Only a fixed number of parcels is on its way, so memory does not grow with
//! the table, and the output does not depend on the number of workers.

use super::clean;
use super::source::{Next, Source};
use super::split::{Quote, Splitter, Step, line_ends};
use crate::fail::Fail;
use csv::ByteRecord;
use memchr::memchr;
use std::collections::BTreeMap;
use std::io;
use std::num::NonZeroU8;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Mutex, PoisonError};
use std::thread;

/// Rows of a parcel that are taken apart.
const PARCEL: usize = 512;

/// Parcels on their way, for each worker.
const WAITING: usize = 4;

/// Rows as they come off the table.
pub(crate) struct Parcel {
    rows: Taken,
    /// Rows in which no cell says anything, where they were taken apart.
    empty: u64,
}

enum Taken {
    /// Each with its line.
    Apart(Vec<(u64, ByteRecord, Option<Quote>)>),
    /// From this line on, without a quotation mark.
    Text(u64, Vec<u8>),
}

/// What takes rows.
pub(crate) trait Rows {
    /// Takes a row as it stands, without its line end; false if it is to be taken apart first.
    fn plain(&mut self, line: u64, row: &[u8]) -> bool;

    /// Takes a row that was taken apart; with the reason if it is none.
    fn careful(&mut self, line: u64, row: &ByteRecord, broken: Option<Quote>);
}

/// How rows are taken.
#[derive(Clone, Copy, Debug)]
pub(crate) struct How {
    /// Workers.
    pub(crate) jobs: usize,
    /// Whether some rows are plain.
    pub(crate) as_text: bool,
}

/// As many workers as asked for, or as there are processors.
pub(crate) fn jobs(asked: Option<NonZeroU8>) -> usize {
    asked.map_or_else(|| thread::available_parallelism().map_or(1, usize::from), |jobs| jobs.get().into())
}

/// Puts the whole table through: `begin` makes a worker's state, `work` makes something of a parcel, and `put` gets all that in
/// its order. What the workers have in the end is returned.
pub(crate) fn through<W: Send, R: Send>(
    source: &mut Source,
    splitter: &mut Splitter,
    how: How,
    begin: impl Fn() -> W + Sync,
    work: impl Fn(&mut W, &Parcel) -> R + Sync,
    mut put: impl FnMut(R) -> Result<(), Fail> + Send,
) -> Result<Vec<W>, Fail> {
    let (parcels, waiting) = channel::<(u64, Parcel)>();
    let (done, ready) = channel::<(u64, R)>();
    let (free, permits) = channel::<()>();
    for _ in 0..WAITING * how.jobs {
        // It is there to be received below.
        let _ = free.send(());
    }
    let waiting = Mutex::new(waiting);
    let ended = || Fail::write("-", &io::Error::other("a thread ended"));
    thread::scope(|scope| {
        let workers: Vec<_> = (0..how.jobs)
            .map(|_| {
                let (done, waiting, begin, work) = (done.clone(), &waiting, &begin, &work);
                scope.spawn(move || {
                    let mut state = begin();
                    loop {
                        let next = waiting.lock().unwrap_or_else(PoisonError::into_inner).recv();
                        let Ok((number, parcel)) = next else { return state };
                        if done.send((number, work(&mut state, &parcel))).is_err() {
                            return state;
                        }
                    }
                })
            })
            .collect();
        drop(done);
        let writer = scope.spawn(move || in_order(&ready, &free, &mut put));
        let read = read(source, splitter, how.as_text, &parcels, &permits);
        drop(parcels);
        // The writer's error also stopped the reader, and is the cause.
        writer.join().unwrap_or_else(|_| Err(ended())).and(read)?;
        workers.into_iter().map(|worker| worker.join().map_err(|_| ended())).collect()
    })
}

/// Takes the rows off the table, as text where that may be. Ends early where nobody takes them any more.
fn read(
    source: &mut Source,
    splitter: &mut Splitter,
    as_text: bool,
    parcels: &Sender<(u64, Parcel)>,
    permits: &Receiver<()>,
) -> Result<(), Fail> {
    let bar = source.progress().bar();
    for number in 0.. {
        let text = if as_text { source.lines(splitter)? } else { None };
        let (parcel, ended) = match text {
            Some((line, text)) => (Parcel { rows: Taken::Text(line, text), empty: 0 }, false),
            None => apart(source, splitter)?,
        };
        if permits.recv().is_err() || parcels.send((number, parcel)).is_err() || ended {
            return Ok(());
        }
        if let Some(bar) = &bar {
            bar.show();
        }
    }
    Ok(())
}

/// A parcel of rows that are taken apart; true if it is the last.
fn apart(source: &mut Source, splitter: &mut Splitter) -> Result<(Parcel, bool), Fail> {
    let mut rows = Vec::with_capacity(PARCEL);
    let (mut empty, mut ended) = (0, false);
    while rows.len() < PARCEL && !ended {
        let mut cells = ByteRecord::new();
        match source.next(splitter, &mut cells)? {
            Next::End => ended = true,
            Next::Broken(quote) => rows.push((source.line(), cells, Some(quote))),
            Next::Row if is_empty(&cells) => empty += 1,
            Next::Row => rows.push((source.line(), cells, None)),
        }
    }
    Ok((Parcel { rows: Taken::Apart(rows), empty }, ended))
}

/// Gives on what is ready, in its order.
fn in_order<R>(
    ready: &Receiver<(u64, R)>,
    free: &Sender<()>,
    put: &mut impl FnMut(R) -> Result<(), Fail>,
) -> Result<(), Fail> {
    let (mut early, mut next) = (BTreeMap::new(), 0);
    for (number, done) in ready {
        early.insert(number, done);
        while let Some(now) = early.remove(&next) {
            next += 1;
            put(now)?;
            // If nobody reads any more, nobody needs the parcel.
            let _ = free.send(());
        }
    }
    Ok(())
}

/// True if no cell says anything: such a row is none, as an empty line is none.
pub(crate) fn is_empty(cells: &ByteRecord) -> bool {
    cells.iter().all(|cell| cell.is_empty() || str::from_utf8(cell).is_ok_and(|cell| clean(cell).is_empty()))
}

impl Parcel {
    /// How many bytes of text it has.
    pub(crate) fn size(&self) -> usize {
        match &self.rows {
            Taken::Apart(_) => 0,
            Taken::Text(_, text) => text.len(),
        }
    }

    /// Gives every row to `rows`, in order; how many are empty.
    pub(crate) fn give(&self, separator: u8, rows: &mut impl Rows) -> u64 {
        match &self.rows {
            Taken::Apart(apart) => {
                apart.iter().for_each(|(line, row, broken)| rows.careful(*line, row, *broken));
                self.empty
            }
            Taken::Text(line, text) => give_text(*line, text, separator, rows),
        }
    }
}

/// Rows of text that has no quotation mark and ends with a row.
fn give_text(mut line: u64, text: &[u8], separator: u8, rows: &mut impl Rows) -> u64 {
    let (mut rest, mut empty) = (text, 0);
    let mut cells = ByteRecord::new();
    while !rest.is_empty() {
        let end = memchr(b'\n', rest);
        let row = &rest[..end.unwrap_or(rest.len())];
        if rows.plain(line, row.strip_suffix(b"\r").unwrap_or(row)) {
            line += 1;
            rest = end.map_or(&[], |end| &rest[end + 1..]);
            continue;
        }
        // It may have line ends of its own, of another kind.
        let len = match Splitter::new(separator).next(rest, true, &mut cells) {
            Step::Row { len } if is_empty(&cells) => {
                // An empty line is nothing at all.
                empty += u64::from(!matches!(rest[0], b'\n' | b'\r'));
                len
            }
            Step::Row { len } => {
                rows.careful(line, &cells, None);
                len
            }
            // Neither is met without a quotation mark, where all of the text is there.
            Step::Broken { len, why } => {
                rows.careful(line, &cells, Some(why));
                len
            }
            Step::More => return empty,
        };
        line += line_ends(&rest[..len]);
        rest = &rest[len..];
    }
    empty
}
