//! The table as it comes in: its text in a buffer, its rows off the front of it.

use super::decode::{Decode, DecodeError, Encoding};
use super::progress::Progress;
use super::split::{Quote, Splitter, Step, line_ends};
use super::workbook::{self, Found};
use crate::fail::Fail;
use crate::files::{is_compressed, is_spreadsheet, is_std, is_workbook};
use crate::usage::Usage;
use csv::ByteRecord;
use flate2::read::MultiGzDecoder;
use memchr::{memchr, memrchr};
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// More than any row has. A quotation mark that is not closed makes all that follows one cell, which must not fill the
/// memory.
const MOST_ROW_BYTES: usize = 16 * 1024 * 1024;

/// What the table had next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Next {
    /// A row.
    Row,
    /// A line that is no row, since a quotation mark is in the wrong place.
    Broken(Quote),
    /// Nothing more.
    End,
}

/// A table that is being read.
pub(crate) struct Source {
    name: String,
    text: Decode,
    sheet: Option<Found>,
    progress: Progress,
    buffer: Vec<u8>,
    /// Where in the buffer the next row begins.
    at: usize,
    /// All of the table is in the buffer.
    whole: bool,
    /// The line of the next row, and of the last one.
    next_line: u64,
    line: u64,
}

impl Source {
    /// Opens a file, or standard input for `-`: a workbook or a compressed table where its name says so.
    pub(crate) fn open(path: &Path) -> Result<Self, Fail> {
        let name = path.display().to_string();
        let (mut progress, mut sheet) = (Progress::default(), None);
        let bytes: Box<dyn Read> = if is_std(path) {
            Box::new(io::stdin().lock())
        } else if is_workbook(path) {
            let (found, text) = workbook::open(path, &name)?;
            sheet = Some(found);
            Box::new(io::Cursor::new(text))
        } else {
            if is_spreadsheet(path) {
                return Err(Usage::Spreadsheet { file: name }.into());
            }
            let file = progress.of(File::open(path).map_err(|error| cannot(&name, &error))?);
            if is_compressed(path) { Box::new(MultiGzDecoder::new(file)) } else { Box::new(file) }
        };
        Ok(Self { name, sheet, progress, ..Self::of(bytes) })
    }

    /// A table whose bytes are there.
    pub(crate) fn of_text(text: Vec<u8>) -> Self {
        Self::of(Box::new(io::Cursor::new(text)))
    }

    fn of(bytes: Box<dyn Read>) -> Self {
        Self {
            name: "-".to_owned(),
            text: Decode::new(bytes),
            sheet: None,
            progress: Progress::default(),
            buffer: Vec::new(),
            at: 0,
            whole: false,
            next_line: 1,
            line: 1,
        }
    }

    /// How the table is encoded, as far as it has been read.
    pub(crate) const fn encoding(&self) -> Encoding {
        if self.sheet.is_some() { Encoding::Workbook } else { self.text.encoding() }
    }

    /// The sheet that is read, of a workbook.
    pub(crate) const fn sheet(&self) -> Option<&Found> {
        self.sheet.as_ref()
    }

    /// How much of the file has been read.
    pub(crate) const fn progress(&self) -> &Progress {
        &self.progress
    }

    /// The line in which the last row began.
    pub(crate) const fn line(&self) -> u64 {
        self.line
    }

    /// What is in the buffer from the next row on, and whether that is all there is.
    pub(crate) fn ahead(&self) -> (&[u8], bool) {
        (&self.buffer[self.at..], self.whole)
    }

    /// Passes over bytes that [`ahead`](Self::ahead) showed.
    pub(crate) fn skip(&mut self, bytes: usize) {
        self.next_line += line_ends(&self.buffer[self.at..self.at + bytes]);
        self.at += bytes;
    }

    /// Reads the next row into `cells`. Empty lines are passed over.
    pub(crate) fn next(&mut self, splitter: &mut Splitter, cells: &mut ByteRecord) -> Result<Next, Fail> {
        loop {
            let (bytes, whole) = self.ahead();
            let empty = bytes.iter().take_while(|byte| matches!(byte, b'\n' | b'\r')).count();
            // The last of them may be half of a line end; then it is passed over when the rest is here.
            let half = empty == bytes.len() && !whole && bytes.last() == Some(&b'\r');
            let empty = empty - usize::from(half);
            self.skip(empty);
            splitter.skip(empty);
            let (bytes, whole) = self.ahead();
            if bytes.is_empty() && whole {
                return Ok(Next::End);
            }
            let (len, next) = match splitter.next(bytes, whole, cells) {
                Step::Row { len } => (len, Next::Row),
                Step::Broken { len, why } => (len, Next::Broken(why)),
                Step::More => {
                    self.more()?;
                    continue;
                }
            };
            self.line = self.next_line;
            self.skip(len);
            return Ok(next);
        }
    }

    /// Takes the lines that are there and have no quotation mark, with the line that they begin in, if they are some: each ends
    /// where a row ends.
    pub(crate) fn lines(&mut self, splitter: &mut Splitter) -> Result<Option<(u64, Vec<u8>)>, Fail> {
        loop {
            let (bytes, whole) = self.ahead();
            let quote = memchr(b'"', bytes);
            let end = match (quote, whole) {
                (None, true) => bytes.len(),
                _ => memrchr(b'\n', &bytes[..quote.unwrap_or(bytes.len())]).map_or(0, |end| end + 1),
            };
            if end > 0 {
                let line = self.next_line;
                self.skip(end);
                splitter.skip(end);
                return Ok(Some((line, self.taken(end))));
            }
            if quote.is_some() || whole {
                return Ok(None);
            }
            self.more()?;
        }
    }

    /// The last bytes that were passed over. The buffer itself is given away, and what is left in it, mostly half a row, is copied.
    fn taken(&mut self, bytes: usize) -> Vec<u8> {
        let rest = self.buffer[self.at..].to_vec();
        let mut text = std::mem::replace(&mut self.buffer, rest);
        text.truncate(self.at);
        text.drain(..self.at - bytes);
        self.at = 0;
        text
    }

    /// Reads more: as much again as is waiting, so that a long row is not scanned too often.
    pub(crate) fn more(&mut self) -> Result<(), Fail> {
        self.buffer.drain(..self.at);
        self.at = 0;
        let waiting = self.buffer.len();
        if waiting > MOST_ROW_BYTES {
            return Err(Usage::RowTooLong { line: self.next_line }.into());
        }
        while !self.whole && self.buffer.len() <= (2 * waiting).min(MOST_ROW_BYTES) {
            self.whole = !self.text.fill(&mut self.buffer).map_err(|error| match error {
                DecodeError::Io(error) => cannot(&self.name, &error),
                DecodeError::Refused(usage) => usage.into(),
            })?;
        }
        Ok(())
    }
}

fn cannot(name: &str, error: &io::Error) -> Fail {
    Usage::CannotRead { file: name.to_owned(), problem: error.to_string() }.into()
}
