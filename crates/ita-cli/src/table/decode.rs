//! The bytes of a table as UTF-8, whatever a spreadsheet saved it as.
//!
//! UTF-8 and UTF-16 are known by their marks. Without one, a table is ASCII until its first other byte; what follows that
//! decides between UTF-8 and Windows-874 (Thai), so that no table has to be read twice or kept.

use crate::usage::Usage;
use encoding_rs::{Decoder, UTF_16BE, UTF_16LE, WINDOWS_874};
use std::io::{self, Read};

/// Bytes that are read at once.
const CHUNK: usize = 1 << 18;

/// Bytes from the first that is not ASCII on that are looked at to tell UTF-8 and Windows-874 apart.
const ENOUGH: usize = 4096;

/// A byte-order mark: how a file says that it is UTF-8.
pub(crate) const BOM: &[u8] = b"\xef\xbb\xbf";

/// How a table is encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Encoding {
    Utf8,
    Utf8WithMark,
    Utf16,
    Windows874,
    /// No text: a spreadsheet's workbook.
    Workbook,
}

impl Encoding {
    /// Its usual name.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf8WithMark => "UTF-8 (BOM)",
            Self::Utf16 => "UTF-16",
            Self::Windows874 => "Windows-874",
            Self::Workbook => "XLSX",
        }
    }
}

/// Why no text comes out.
#[derive(Debug)]
pub(crate) enum DecodeError {
    Io(io::Error),
    Refused(Usage),
}

/// Turns bytes into UTF-8, a chunk at a time.
pub(crate) struct Decode {
    bytes: Box<dyn Read>,
    state: State,
    raw: Vec<u8>,
}

enum State {
    Start,
    /// Nothing but ASCII so far, which is the same in both.
    Ascii,
    Utf8 {
        mark: bool,
    },
    Other(Encoding, Decoder),
}

impl Decode {
    pub(crate) fn new(bytes: Box<dyn Read>) -> Self {
        Self { bytes, state: State::Start, raw: Vec::new() }
    }

    /// The encoding, as far as it is known.
    pub(crate) const fn encoding(&self) -> Encoding {
        match &self.state {
            State::Start | State::Ascii | State::Utf8 { mark: false } => Encoding::Utf8,
            State::Utf8 { mark: true } => Encoding::Utf8WithMark,
            State::Other(encoding, _) => *encoding,
        }
    }

    /// Appends the next text to `out`; false if there is no more. Bytes of a UTF-8 table that are none come out as they are.
    pub(crate) fn fill(&mut self, out: &mut Vec<u8>) -> Result<bool, DecodeError> {
        if matches!(self.state, State::Utf8 { .. }) {
            return chunk(&mut self.bytes, out);
        }
        self.raw.clear();
        let mut ended = !self.read()?;
        if matches!(self.state, State::Start) {
            let skipped = self.begin().map_err(DecodeError::Refused)?;
            self.raw.drain(..skipped);
        }
        if matches!(self.state, State::Ascii)
            && !self.raw.is_ascii()
            && let Some(first) = self.raw.iter().position(|byte| !byte.is_ascii())
        {
            while self.raw.len() < first + ENOUGH && !ended {
                ended = !self.read()?;
            }
            self.state = if is_thai(&self.raw[first..]) {
                State::Other(Encoding::Windows874, WINDOWS_874.new_decoder_without_bom_handling())
            } else {
                State::Utf8 { mark: false }
            };
        }
        match &mut self.state {
            State::Other(_, decoder) => decode(decoder, &self.raw, ended, out),
            _ => out.extend_from_slice(&self.raw),
        }
        Ok(!ended)
    }

    /// Reads a chunk; false at the end.
    fn read(&mut self) -> Result<bool, DecodeError> {
        chunk(&mut self.bytes, &mut self.raw)
    }

    /// Looks at the first bytes; how many of them are a mark.
    fn begin(&mut self) -> Result<usize, Usage> {
        let raw = &self.raw;
        let head = &raw[..raw.len().min(1024)];
        let utf16 = |encoding: &'static encoding_rs::Encoding| {
            State::Other(Encoding::Utf16, encoding.new_decoder_without_bom_handling())
        };
        let (state, mark) = match head {
            [0xff, 0xfe, 0, 0, ..] | [0, 0, 0xfe, 0xff, ..] => return Err(Usage::NotText),
            [0xff, 0xfe, ..] => (utf16(UTF_16LE), 2),
            [0xfe, 0xff, ..] => (utf16(UTF_16BE), 2),
            _ if head.starts_with(BOM) => (State::Utf8 { mark: true }, BOM.len()),
            [b'P', b'K', 3, 4, ..] | [0xd0, 0xcf, 0x11, 0xe0, ..] => {
                let is_no_table = ita_office::is_no_table(raw);
                return Err(if is_no_table { Usage::NotATable } else { Usage::SpreadsheetInside });
            }
            [b'%', b'P', b'D', b'F', ..] | [0x89, b'P', b'N', b'G', ..] | [0xff, 0xd8, 0xff, ..] => {
                return Err(Usage::NotATable);
            }
            [0x1f, 0x8b, ..] => return Err(Usage::Compressed),
            // UTF-16 without its mark, or no text at all.
            _ if head.iter().filter(|byte| **byte == 0).count() * 8 > head.len() => return Err(Usage::NotText),
            _ => (State::Ascii, 0),
        };
        self.state = state;
        Ok(mark)
    }
}

/// Appends the next bytes as they are; false at the end.
fn chunk(bytes: &mut Box<dyn Read>, out: &mut Vec<u8>) -> Result<bool, DecodeError> {
    // Room for all of them, and for one more: that there are no more is seen by reading on.
    out.reserve(CHUNK + 1);
    let count = bytes.take(CHUNK as u64).read_to_end(out).map_err(DecodeError::Io)?;
    Ok(count == CHUNK)
}

/// Decodes all of `raw`.
fn decode(decoder: &mut Decoder, raw: &[u8], last: bool, out: &mut Vec<u8>) {
    let start = out.len();
    let most = decoder.max_utf8_buffer_length(raw.len()).unwrap_or(raw.len() * 4 + 16);
    out.resize(start + most, 0);
    let (_, _, written, _) = decoder.decode_to_utf8(raw, &mut out[start..], last);
    out.truncate(start + written);
}

/// True if bytes that begin with one that is not ASCII are Windows-874: they are not UTF-8 for the most part, and each is a
/// character there.
fn is_thai(bytes: &[u8]) -> bool {
    let (mut good, mut broken) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    if broken <= good {
        return false;
    }
    let (text, _) = WINDOWS_874.decode_without_bom_handling(bytes);
    !text.chars().any(|c| c == '\u{fffd}' || ('\u{80}'..='\u{9f}').contains(&c))
}
