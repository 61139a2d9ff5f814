//! Where a result goes: standard output, or a file that gets its name only when it is whole.

mod apart;
mod part;
mod table;

use crate::fail::Fail;
use crate::files::is_std;
use crate::usage::Usage;
pub(crate) use apart::refuse_shared;
use part::Part;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;
pub(crate) use table::{TableOut, line, text_cell};

/// An output that is being written.
pub(crate) struct Output {
    name: String,
    bytes: Box<dyn Write + Send>,
    part: Option<Part>,
}

impl Output {
    /// Begins a file beside `path`; `-` is standard output, and what is no ordinary file is written as it is.
    pub(crate) fn create(path: &Path) -> Result<Self, Fail> {
        let name = path.display().to_string();
        let cannot = |error: io::Error| Fail::write(&name, &error);
        if is_std(path) {
            return Ok(Self { name, bytes: Box::new(io::stdout()), part: None });
        }
        // A link is followed, so that it stays one.
        let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let there = fs::metadata(&target).ok();
        if there.as_ref().is_some_and(|meta| !meta.is_file()) {
            let device = OpenOptions::new().write(true).open(&target).map_err(cannot)?;
            return Ok(Self { name, bytes: Box::new(device), part: None });
        }
        if there.is_some() {
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
        if let Some(meta) = there {
            file.set_permissions(meta.permissions()).map_err(cannot)?;
        }
        Ok(Self { name, bytes: Box::new(file), part: Some(part) })
    }

    /// Gives the file its name.
    pub(crate) fn finish(self) -> Result<(), Fail> {
        let Self { name, mut bytes, part } = self;
        let cannot = |error: io::Error| Fail::write(&name, &error);
        bytes.flush().map_err(cannot)?;
        drop(bytes);
        part.map_or(Ok(()), |part| part.finish().map_err(cannot))
    }

    /// Its name, as the call has it.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.bytes.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.bytes.flush()
    }
}
