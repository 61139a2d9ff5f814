//! The table as it goes out: to a name only when it is whole.

use super::source::BOM;
use crate::fail::Fail;
use crate::files::is_std;
use crate::usage::Usage;
use csv::{ByteRecord, Writer, WriterBuilder};
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// A table that is being written.
pub(super) struct Sink {
    name: String,
    writer: Writer<Box<dyn Write>>,
    part: Option<Part>,
}

/// The file that the rows go into, and the name it gets in the end. Dropped before that, it is removed.
struct Part {
    path: PathBuf,
    target: PathBuf,
}

impl Drop for Part {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.path);
    }
}

/// Refuses an output that is the input.
pub(super) fn refuse_same(input: &Path, output: &Path) -> Result<(), Usage> {
    if is_std(input) || is_std(output) {
        return Ok(());
    }
    match (fs::canonicalize(input), fs::canonicalize(output)) {
        (Ok(a), Ok(b)) if a == b => Err(Usage::SameFile { file: output.display().to_string() }),
        _ => Ok(()),
    }
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
                    let (file, part) = Part::create(target).map_err(cannot)?;
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
        match &part {
            // Once renamed there is nothing left under the old name, and dropping it removes nothing.
            Some(part) => fs::rename(&part.path, &part.target).map_err(cannot),
            None => Ok(()),
        }
    }
}

impl Part {
    fn create(target: PathBuf) -> io::Result<(File, Self)> {
        let mut name = target.clone().into_os_string();
        name.push(format!(".{}.part", std::process::id()));
        let path = PathBuf::from(name);
        let file = OpenOptions::new().write(true).create_new(true).open(&path)?;
        Ok((file, Self { path, target }))
    }
}
