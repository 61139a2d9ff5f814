//! The table as it comes in: rows as they are, whatever they hold, and an end that cannot be mistaken.

use crate::fail::Fail;
use crate::files::is_std;
use crate::usage::Usage;
use csv::{ByteRecord, Reader, ReaderBuilder};
use std::cell::Cell;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::rc::Rc;

/// More than any row has. A quotation mark that is not closed makes all that follows one cell, which must not fill the
/// memory.
const MOST_ROW_BYTES: u64 = 16 * 1024 * 1024;

/// Put after the last byte. If it comes back as a row of its own, the table ended between rows; if it comes back at the
/// end of a cell, that cell's quotation mark was never closed. The CSV reader alone would not tell the two apart.
const END: &[u8] = b"\n\0end of the table\0\n";

/// A byte-order mark: how a file says that it is UTF-8.
pub(super) const BOM: &[u8] = b"\xef\xbb\xbf";

/// What the table had next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// A row.
    Row,
    /// A row in which the table ended, inside a quoted cell.
    Unclosed,
    /// Nothing more.
    End,
}

/// A table that is being read.
pub(super) struct Source {
    name: String,
    reader: Reader<Feed>,
    unread: Rc<Cell<u64>>,
    bom: bool,
    ended: bool,
}

impl Source {
    /// Opens a file, or standard input for `-`.
    pub(super) fn open(path: &Path) -> Result<Self, Fail> {
        let name = path.display().to_string();
        let cannot = |error: &io::Error| Usage::CannotRead { file: name.clone(), problem: error.to_string() };
        let mut bytes: Box<dyn Read> = if is_std(path) {
            Box::new(io::stdin().lock())
        } else {
            Box::new(File::open(path).map_err(|error| cannot(&error))?)
        };
        let mut head = Vec::new();
        bytes.by_ref().take(BOM.len() as u64).read_to_end(&mut head).map_err(|error| cannot(&error))?;
        let bom = head == BOM;
        if bom {
            head.clear();
        }
        let unread = Rc::new(Cell::new(0));
        let feed = Feed { bytes: Box::new(io::Cursor::new(head).chain(bytes)), end: END, since: Rc::clone(&unread) };
        let reader = ReaderBuilder::new().has_headers(false).flexible(true).buffer_capacity(1 << 16).from_reader(feed);
        Ok(Self { name, reader, unread, bom, ended: false })
    }

    /// True if the table began with a byte-order mark, which spreadsheets need in order to show Thai.
    pub(super) const fn has_bom(&self) -> bool {
        self.bom
    }

    /// Reads the next row into `cells`.
    pub(super) fn next(&mut self, cells: &mut ByteRecord) -> Result<Next, Fail> {
        if self.ended {
            return Ok(Next::End);
        }
        let line = self.reader.position().line();
        self.unread.set(0);
        self.reader.read_byte_record(cells).map_err(|error| match error.into_kind() {
            csv::ErrorKind::Io(error) if error.get_ref().is_some_and(|inner| inner.is::<TooLong>()) => {
                Usage::RowTooLong { line }
            }
            csv::ErrorKind::Io(error) => Usage::CannotRead { file: self.name.clone(), problem: error.to_string() },
            other => Usage::CannotRead { file: self.name.clone(), problem: format!("{other:?}") },
        })?;
        let last = cells.iter().next_back().unwrap_or_default();
        if last == END.trim_ascii() {
            self.ended = true;
            return Ok(Next::End);
        }
        if last.ends_with(END) {
            self.ended = true;
            let cut = last.len() - END.len();
            let mut whole: ByteRecord = cells.iter().take(cells.len() - 1).collect();
            whole.push_field(&last[..cut]);
            *cells = whole;
            return Ok(Next::Unclosed);
        }
        Ok(Next::Row)
    }
}

/// The bytes of the table and the mark after them.
struct Feed {
    bytes: Box<dyn Read>,
    end: &'static [u8],
    /// Bytes taken since the row being read began.
    since: Rc<Cell<u64>>,
}

impl Read for Feed {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.since.get() > MOST_ROW_BYTES {
            return Err(io::Error::other(TooLong));
        }
        let mut count = self.bytes.read(buffer)?;
        if count == 0 {
            count = self.end.read(buffer)?;
        }
        self.since.set(self.since.get() + count as u64);
        Ok(count)
    }
}

/// A row went on for too long.
#[derive(Debug)]
struct TooLong;

impl std::fmt::Display for TooLong {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a row without end")
    }
}

impl std::error::Error for TooLong {}
