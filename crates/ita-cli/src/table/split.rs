//! Rows of a table by RFC 4180, strictly: after a closing quotation mark there may only be a separator or the end of the
//! line. Where there is something else, the row's first line alone is refused, and reading goes on at the next line: a
//! quotation mark in the wrong place spoils its own line and no other.
//!
//! # Why this takes linear time
//! A row that fails has every line end from its first line to the place where it fails inside a quoted cell. Another row
//! that begins between the two and goes over a line end inside a quoted cell is in the same state there, so it would fail at
//! the same place. [`Splitter`] remembers that place and refuses such a row at once: no byte is read more than twice.
//!
//! Its laws, and every table of seven characters: `fuzz/laws/csv.rs` and `tests/fuzz` of the repository.

use csv::ByteRecord;
use memchr::{memchr, memchr_iter, memchr2, memchr3};

/// What stands at the beginning of some bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// A row of `len` bytes, its line end included.
    Row { len: usize },
    /// A line that is no row, since a quotation mark is in the wrong place: `len` bytes.
    Broken { len: usize, why: Quote },
    /// More bytes are needed to tell.
    More,
}

/// What is wrong with a quotation mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Quote {
    /// Something stands between a closing one and the next separator.
    TextAfter,
    /// It is never closed.
    Open,
}

/// Takes rows off the front of a table's bytes.
#[derive(Clone, Debug)]
pub(crate) struct Splitter {
    separator: u8,
    /// Bytes taken so far.
    taken: u64,
    /// Where the last row failed, in bytes of the table, and why.
    failed: Option<(u64, Quote)>,
    cell: Vec<u8>,
}

impl Splitter {
    pub(crate) const fn new(separator: u8) -> Self {
        Self { separator, taken: 0, failed: None, cell: Vec::new() }
    }

    pub(crate) const fn separator(&self) -> u8 {
        self.separator
    }

    /// Takes the first row of `bytes` and puts its cells into `cells`. `whole`: no more bytes follow these.
    pub(crate) fn next(&mut self, bytes: &[u8], whole: bool, cells: &mut ByteRecord) -> Step {
        let step = match self.row(bytes, whole, cells) {
            Ok(Some(len)) => Step::Row { len },
            Ok(None) => Step::More,
            Err((at, why)) => {
                self.failed = Some((at, why));
                match line(bytes, whole) {
                    Some((text, len)) => {
                        literal(text, self.separator, cells);
                        Step::Broken { len, why }
                    }
                    None => Step::More,
                }
            }
        };
        if let Step::Row { len } | Step::Broken { len, .. } = step {
            self.taken += len as u64;
        }
        step
    }

    /// Passes over bytes between rows.
    pub(crate) const fn skip(&mut self, bytes: usize) {
        self.taken += bytes as u64;
    }

    /// The length of a row; `None` if more is needed; or where it fails.
    fn row(&mut self, bytes: &[u8], whole: bool, cells: &mut ByteRecord) -> Result<Option<usize>, (u64, Quote)> {
        cells.clear();
        let mut at = 0;
        loop {
            let end;
            if bytes.get(at) == Some(&b'"') {
                let Some(after) = self.quoted(bytes, at + 1, whole)? else { return Ok(None) };
                cells.push_field(&self.cell);
                end = after;
            } else {
                let found = memchr3(self.separator, b'\n', b'\r', &bytes[at..]);
                end = match found {
                    Some(length) => at + length,
                    None if whole => bytes.len(),
                    None => return Ok(None),
                };
                cells.push_field(&bytes[at..end]);
            }
            match bytes.get(end) {
                Some(&byte) if byte == self.separator => at = end + 1,
                _ => return Ok(line_end(bytes, end, whole).map(|length| end + length)),
            }
        }
    }

    /// Reads a quoted cell from behind its opening mark into `self.cell`; the place behind its closing one.
    fn quoted(&mut self, bytes: &[u8], mut at: usize, whole: bool) -> Result<Option<usize>, (u64, Quote)> {
        self.cell.clear();
        loop {
            let length = memchr(b'"', &bytes[at..]);
            let text = &bytes[at..length.map_or(bytes.len(), |length| at + length)];
            if let Some((failed, why)) = self.failed
                && let Some(newline) = memchr2(b'\n', b'\r', text)
                && self.taken + ((at + newline) as u64) < failed
            {
                return Err((failed, why));
            }
            let Some(length) = length else {
                return if whole { Err((u64::MAX, Quote::Open)) } else { Ok(None) };
            };
            self.cell.extend_from_slice(text);
            let after = at + length + 1;
            match bytes.get(after) {
                Some(b'"') => {
                    self.cell.push(b'"');
                    at = after + 1;
                }
                Some(b'\n' | b'\r') => return Ok(Some(after)),
                Some(&byte) if byte == self.separator => return Ok(Some(after)),
                Some(_) => return Err((self.taken + after as u64, Quote::TextAfter)),
                None if whole => return Ok(Some(after)),
                None => return Ok(None),
            }
        }
    }
}

/// The length of the line end at a place, 0 at the end of all; `None` if a byte more is needed to tell.
fn line_end(bytes: &[u8], at: usize, whole: bool) -> Option<usize> {
    match (bytes.get(at), bytes.get(at + 1)) {
        (Some(b'\r'), Some(b'\n')) => Some(2),
        (Some(b'\r'), None) if !whole => None,
        (Some(_), _) => Some(1),
        (None, _) => whole.then_some(0),
    }
}

/// The first line, without its end; and its length with it.
pub(crate) fn line(bytes: &[u8], whole: bool) -> Option<(&[u8], usize)> {
    let end = match memchr2(b'\n', b'\r', bytes) {
        Some(end) => end,
        None if whole => bytes.len(),
        None => return None,
    };
    Some((&bytes[..end], end + line_end(bytes, end, whole)?))
}

/// How many line ends there are: each `\n`, and each `\r` without one behind it.
pub(crate) fn line_ends(bytes: &[u8]) -> u64 {
    // Counting one byte is many times as fast as meeting it.
    let newlines = memchr_iter(b'\n', bytes).count();
    let returns = memchr_iter(b'\r', bytes).filter(|at| bytes.get(at + 1) != Some(&b'\n')).count();
    (newlines + returns) as u64
}

/// The cells of a line that is no row: quoted ones where they are well formed, the others as they stand.
fn literal(line: &[u8], separator: u8, cells: &mut ByteRecord) {
    cells.clear();
    let mut splitter = Splitter::new(separator);
    let mut at = 0;
    loop {
        let quoted = (line.get(at) == Some(&b'"')).then(|| splitter.quoted(line, at + 1, true));
        let end = match quoted {
            Some(Ok(Some(end))) => {
                cells.push_field(&splitter.cell);
                end
            }
            _ => {
                let end = memchr(separator, &line[at..]).map_or(line.len(), |length| at + length);
                cells.push_field(&line[at..end]);
                end
            }
        };
        if end >= line.len() {
            return;
        }
        at = end + 1;
    }
}
