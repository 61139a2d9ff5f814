//! Tables as they come in, for every command that takes one: bytes to UTF-8 ([`decode`], [`workbook`]), rows off the front
//! ([`split`]), both together ([`source`]), rows through several threads ([`parcels`]), and what stands between cells.

pub(crate) mod decode;
pub(crate) mod parcels;
pub(crate) mod progress;
pub(crate) mod source;
pub(crate) mod split;
pub(crate) mod workbook;

use crate::fail::Fail;
use csv::ByteRecord;
use decode::{Decode, DecodeError, Encoding};
use ita_score::Lang;
pub(crate) use ita_table::clean;
use source::Source;
use split::{Splitter, Step, line, line_ends};

/// What may stand between cells; of two that do equally well the first.
pub(crate) const SEPARATORS: [u8; 3] = [b',', b';', b'\t'];

/// Takes off the line by which a table tells Excel its separator (`sep=;`).
pub(crate) fn told_separator(source: &mut Source) -> Option<u8> {
    let (bytes, whole) = source.ahead();
    let (text, len) = line(bytes, whole)?;
    let text = text.strip_prefix(b"\"").and_then(|text| text.strip_suffix(b"\"")).unwrap_or(text);
    match text {
        [b's' | b'S', b'e' | b'E', b'p' | b'P', b'=', separator] if SEPARATORS.contains(separator) => {
            let separator = *separator;
            source.skip(len);
            Some(separator)
        }
        _ => None,
    }
}

/// The first row of a table, by each separator that it may have; none where a quotation mark is in the wrong place. Nothing is
/// taken off but what stands before it.
pub(crate) fn first_rows(source: &mut Source) -> Result<Vec<(u8, ByteRecord)>, Fail> {
    source.more()?;
    let told = told_separator(source);
    let mut rows = Vec::new();
    for &separator in told.as_ref().map_or(&SEPARATORS[..], std::slice::from_ref) {
        let mut cells = ByteRecord::new();
        loop {
            let (bytes, whole) = source.ahead();
            let empty = bytes.iter().take_while(|byte| matches!(byte, b'\n' | b'\r')).count();
            match Splitter::new(separator).next(&bytes[empty..], whole, &mut cells) {
                Step::Row { .. } => {
                    rows.push((separator, cells));
                    break;
                }
                Step::More if !whole => source.more()?,
                Step::More | Step::Broken { .. } => break,
            }
        }
    }
    Ok(rows)
}

/// True if a quoted cell over several lines has a line with as many separators as a row: it may have swallowed rows.
pub(crate) fn swallows(cells: &ByteRecord, separator: u8, width: usize) -> bool {
    let is_row = |line: &[u8]| width > 1 && line.iter().filter(|byte| **byte == separator).count() + 1 >= width;
    cells.iter().any(|cell| line_ends(cell) > 0 && cell.split(|byte| matches!(byte, b'\n' | b'\r')).any(is_row))
}

/// How often something was seen, and in which line first.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Lines {
    count: u64,
    first: u64,
}

impl Lines {
    pub(crate) const fn add(&mut self, line: u64) {
        if self.count == 0 {
            self.first = line;
        }
        self.count += 1;
    }

    /// Adds what was seen further down.
    pub(crate) const fn join(&mut self, later: &Self) {
        if self.count == 0 {
            self.first = later.first;
        }
        self.count += later.count;
    }

    /// What was seen, if it was.
    pub(crate) fn say(self, lang: Lang, th: &str, en: &str) -> Option<String> {
        let Self { count, first } = self;
        (count > 0).then(|| match lang {
            Lang::Th => format!("{th} {count} แถว (แถวแรกอยู่ที่บรรทัด {first})"),
            Lang::En => format!("{en}: {count} rows, the first in line {first}"),
        })
    }

    /// What [`swallows`] saw.
    pub(crate) fn swallowed(self, lang: Lang) -> Option<String> {
        self.say(
            lang,
            "มีช่องในเครื่องหมายคำพูดที่กินหลายบรรทัดและดูเหมือนมีแถวอื่นอยู่ข้างใน โปรดตรวจสอบเครื่องหมายคำพูด",
            "a quoted cell goes over several lines and looks as if rows were in it; check its quotation marks",
        )
    }
}

/// How a table was read.
pub(crate) fn how(encoding: Encoding, separator: u8, lang: Lang) -> String {
    if encoding == Encoding::Workbook {
        return match lang {
            Lang::Th => "อ่านเป็นไฟล์ XLSX".to_owned(),
            Lang::En => "read as XLSX".to_owned(),
        };
    }
    let encoding = encoding.name();
    match (lang, separator) {
        (Lang::Th, b';') => format!("อ่านเป็น {encoding} คั่นด้วยอัฒภาค (;)"),
        (Lang::Th, b'\t') => format!("อ่านเป็น {encoding} คั่นด้วยแท็บ"),
        (Lang::Th, _) => format!("อ่านเป็น {encoding} คั่นด้วยจุลภาค (,)"),
        (Lang::En, b';') => format!("read as {encoding}, separated by semicolons"),
        (Lang::En, b'\t') => format!("read as {encoding}, separated by tabs"),
        (Lang::En, _) => format!("read as {encoding}, separated by commas"),
    }
}

/// All of some bytes as text. Bytes that are none in the encoding become U+FFFD.
pub(crate) fn text(bytes: Vec<u8>) -> Result<String, Fail> {
    let mut decode = Decode::new(Box::new(std::io::Cursor::new(bytes)));
    let mut out = Vec::new();
    loop {
        match decode.fill(&mut out) {
            Ok(true) => {}
            Ok(false) => return Ok(String::from_utf8_lossy(&out).into_owned()),
            Err(DecodeError::Refused(usage)) => return Err(usage.into()),
            Err(DecodeError::Io(error)) => return Err(Fail::write("-", &error)),
        }
    }
}
