//! Where a result goes: standard output, or a file that gets its name only when it is whole.

mod part;
mod table;

use crate::fail::Fail;
use crate::files::is_std;
use crate::usage::Usage;
use part::Part;
use same_file::Handle;
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

/// Refuses an output that is the input, under whatever name, and standard output that is appended to it.
pub(crate) fn refuse_same(input: &Path, output: &Path) -> Result<(), Usage> {
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

    /// Writes a text whole or not at all.
    pub(crate) fn write_text(path: &Path, text: &str) -> Result<(), Fail> {
        let mut output = Self::create(path)?;
        output.write_all(text.as_bytes()).map_err(|error| Fail::write(&path.display().to_string(), &error))?;
        output.finish()
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
