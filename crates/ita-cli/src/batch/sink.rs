//! The table as it goes out: to a name only when it is whole.

use super::decode::BOM;
use super::part::Part;
use crate::fail::Fail;
use crate::files::is_std;
use crate::usage::Usage;
use csv::{ByteRecord, Writer, WriterBuilder};
use same_file::Handle;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

/// A table that is being written.
pub(super) struct Sink {
    name: String,
    writer: Writer<Box<dyn Write>>,
    part: Option<Part>,
}

/// Refuses an output that is the input, under whatever name, and standard output that is appended to it.
pub(super) fn refuse_same(input: &Path, output: &Path) -> Result<(), Usage> {
    let from = if is_std(input) { Handle::stdin() } else { Handle::from_path(input) };
    let to = if is_std(output) { Handle::stdout() } else { Handle::from_path(output) };
    // What is not there yet is not the same. A terminal, too, may be both; and a file that is replaced as a whole may be
    // standard input.
    let (Ok(from), Ok(to)) = (from, to) else { return Ok(()) };
    let is_file = to.as_file().metadata().is_ok_and(|meta| meta.is_file());
    if from == to && is_file && (is_std(output) || !is_std(input)) {
        return Err(Usage::SameFile { file: output.display().to_string() });
    }
    Ok(())
}

impl Sink {
    /// Begins a file beside `path`; `-` is standard output, and what is no ordinary file is written as it is.
    /// With `bom`, it begins with a byte-order mark.
    pub(super) fn create(path: &Path, bom: bool) -> Result<Self, Fail> {
        let name = path.display().to_string();
        let cannot = |error: io::Error| Fail::write(&name, &error);
        let (mut bytes, part): (Box<dyn Write>, _) = if is_std(path) {
            (Box::new(io::stdout().lock()), None)
        } else {
            // A link is followed, so that it stays one.
            let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
            match fs::metadata(&target) {
                Ok(meta) if !meta.is_file() => {
                    (Box::new(OpenOptions::new().write(true).open(&target).map_err(cannot)?), None)
                }
                meta => {
                    if meta.is_ok() {
                        // Replacing asks only the folder: a file that may not be written must not be replaced either.
                        OpenOptions::new().append(true).open(&target).map_err(cannot)?;
                    }
                    let folder = Part::folder(&target).display().to_string();
                    let (file, part) = Part::create(target).map_err(|error| match error.kind() {
                        io::ErrorKind::PermissionDenied => {
                            Usage::CannotCreate { folder, file: name.clone(), problem: error.to_string() }.into()
                        }
                        _ => cannot(error),
                    })?;
                    if let Ok(meta) = meta {
                        file.set_permissions(meta.permissions()).map_err(cannot)?;
                    }
                    (Box::new(file), Some(part))
                }
            }
        };
        if bom {
            bytes.write_all(BOM).map_err(cannot)?;
        }
        let writer = WriterBuilder::new().flexible(true).buffer_capacity(1 << 16).from_writer(bytes);
        Ok(Self { name, writer, part })
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
        let Self { name, mut writer, part } = self;
        let cannot = |error: io::Error| Fail::write(&name, &error);
        writer.flush().map_err(cannot)?;
        drop(writer);
        part.map_or(Ok(()), |part| part.finish().map_err(cannot))
    }
}
