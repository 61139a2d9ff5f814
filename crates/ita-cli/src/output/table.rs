//! A table as it goes out: CSV, compressed CSV or a workbook, by its name.

use super::Output;
use crate::fail::Fail;
use crate::files::{is_compressed, is_spreadsheet, is_workbook};
use crate::table::decode::BOM;
use crate::usage::Usage;
use csv::ByteRecord;
use flate2::Compression;
use flate2::write::GzEncoder;
use ita_office::Book;
use memchr::{memchr, memchr3};
use std::io::{self, Write};
use std::path::Path;

/// A table that is being written.
pub(crate) struct TableOut {
    name: String,
    form: Form,
}

enum Form {
    Plain(Output),
    Compressed(Box<GzEncoder<Output>>),
    Workbook(Box<Book>, Output),
}

impl TableOut {
    /// Begins an output. With `bom`, text begins with a byte-order mark.
    pub(crate) fn create(path: &Path, bom: bool) -> Result<Self, Fail> {
        let name = path.display().to_string();
        if is_spreadsheet(path) && !is_workbook(path) {
            return Err(Usage::Spreadsheet { file: name }.into());
        }
        let output = Output::create(path)?;
        let form = match () {
            () if is_workbook(path) => Form::Workbook(Box::default(), output),
            () if is_compressed(path) => Form::Compressed(Box::new(GzEncoder::new(output, Compression::default()))),
            () => Form::Plain(output),
        };
        let mut table = Self { name, form };
        if bom && !table.is_workbook() {
            table.text(BOM)?;
        }
        Ok(table)
    }

    /// True if rows are taken one by one, and not as text.
    pub(crate) const fn is_workbook(&self) -> bool {
        matches!(self.form, Form::Workbook(..))
    }

    /// Writes rows as text.
    pub(crate) fn text(&mut self, bytes: &[u8]) -> Result<(), Fail> {
        let written = match &mut self.form {
            Form::Plain(output) => output.write_all(bytes),
            Form::Compressed(output) => output.write_all(bytes),
            Form::Workbook(..) => Err(io::Error::other("a workbook has rows and no text")),
        };
        written.map_err(|error| Fail::write(&self.name, &error))
    }

    /// Writes a row of a workbook.
    pub(crate) fn row(&mut self, cells: &ByteRecord) -> Result<(), Fail> {
        let Form::Workbook(book, _) = &mut self.form else {
            let mut text = Vec::new();
            line(cells, &mut text);
            return self.text(&text);
        };
        let texts: Vec<_> = cells.iter().map(String::from_utf8_lossy).collect();
        let written = book.row(texts.iter().map(AsRef::as_ref));
        written.map_err(|error| Fail::write(&self.name, &io::Error::other(error.to_string())))
    }

    /// Writes what is left and gives the file its name.
    pub(crate) fn finish(self) -> Result<(), Fail> {
        let Self { name, form } = self;
        let cannot = |error: io::Error| Fail::write(&name, &error);
        match form {
            Form::Plain(output) => output.finish(),
            Form::Compressed(output) => output.finish().map_err(cannot)?.finish(),
            Form::Workbook(book, mut output) => {
                let bytes = book.finish().map_err(|error| cannot(io::Error::other(error.to_string())))?;
                output.write_all(&bytes).map_err(cannot)?;
                output.finish()
            }
        }
    }

    /// Writes rows that are there as CSV.
    pub(crate) fn csv(&mut self, csv: &str) -> Result<(), Fail> {
        if !self.is_workbook() {
            return self.text(csv.as_bytes());
        }
        let mut rows = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(csv.as_bytes());
        rows.byte_records().try_for_each(|row| self.row(&row.map_err(|error| unlikely(&error))?))
    }
}

/// A row as text.
pub(crate) fn line(cells: &ByteRecord, out: &mut Vec<u8>) {
    for (at, cell) in cells.iter().enumerate() {
        if at > 0 {
            out.push(b',');
        }
        text_cell(cell, out);
    }
    out.push(b'\n');
}

/// A cell as text, between quotation marks where it needs them.
pub(crate) fn text_cell(cell: &[u8], out: &mut Vec<u8>) {
    if memchr3(b',', b'"', b'\n', cell).is_none() && memchr(b'\r', cell).is_none() {
        out.extend_from_slice(cell);
        return;
    }
    out.push(b'"');
    for &byte in cell {
        out.extend_from_slice(if byte == b'"' { b"\"\"" } else { std::slice::from_ref(&byte) });
    }
    out.push(b'"');
}

/// Text in memory can be written.
fn unlikely(error: &impl ToString) -> Fail {
    Fail::write("CSV", &io::Error::other(error.to_string()))
}
