//! The table as it goes out.

use crate::fail::Fail;
use crate::output::Output;
use crate::table::decode::BOM;
use csv::{ByteRecord, Writer, WriterBuilder};
use std::io::{self, Write};
use std::path::Path;

/// A table that is being written.
pub(super) struct Sink {
    name: String,
    writer: Writer<Output>,
}

impl Sink {
    /// Begins an output. With `bom`, it begins with a byte-order mark.
    pub(super) fn create(path: &Path, bom: bool) -> Result<Self, Fail> {
        let name = path.display().to_string();
        let mut output = Output::create(path)?;
        if bom {
            output.write_all(BOM).map_err(|error| Fail::write(&name, &error))?;
        }
        let writer = WriterBuilder::new().flexible(true).buffer_capacity(1 << 16).from_writer(output);
        Ok(Self { name, writer })
    }

    /// Writes a row.
    pub(super) fn row(&mut self, cells: &ByteRecord) -> Result<(), Fail> {
        self.writer.write_byte_record(cells).map_err(|error| match error.into_kind() {
            csv::ErrorKind::Io(error) => Fail::write(&self.name, &error),
            other => Fail::write(&self.name, &io::Error::other(format!("{other:?}"))),
        })
    }

    /// Writes what is left and gives the file its name.
    pub(super) fn finish(self) -> Result<(), Fail> {
        let Self { name, writer } = self;
        let cannot = |error: io::Error| Fail::write(&name, &error);
        writer.into_inner().map_err(|error| cannot(error.into_error()))?.finish()
    }
}
