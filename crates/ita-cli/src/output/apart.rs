//! Whether the files that a call names may all be used: none may be written that the call reads, or writes a second time.

use crate::files::is_std;
use crate::usage::Usage;
use same_file::Handle;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

/// Refuses an output that is one of the inputs or another output, under whatever name; and standard output that is appended to
/// an input.
pub(crate) fn refuse_shared<'a>(inputs: impl IntoIterator<Item = &'a Path>, outputs: &[&Path]) -> Result<(), Usage> {
    let shared = |output: &Path| output.display().to_string();
    for input in inputs {
        if let Some(output) = outputs.iter().find(|output| overwrites(input, output)) {
            return Err(Usage::SameFile { file: shared(output) });
        }
    }
    for (at, output) in outputs.iter().enumerate() {
        if outputs[..at].iter().any(|other| are_one(other, output)) {
            return Err(Usage::OutputTwice { file: shared(output) });
        }
    }
    Ok(())
}

/// True if writing the output destroys the input.
fn overwrites(input: &Path, output: &Path) -> bool {
    let from = if is_std(input) { Handle::stdin() } else { Handle::from_path(input) };
    // A file that does not exist yet is another file. A terminal may be both, and a file that is replaced as a whole may be
    // standard input.
    let (Ok(from), Ok(to)) = (from, opened(output)) else { return false };
    from == to && is_file(&to) && (is_std(output) || !is_std(input))
}

/// Returns true if two outputs are the same file, in which only the last of them would be left.
fn are_one(one: &Path, other: &Path) -> bool {
    if is_std(one) && is_std(other) {
        return true;
    }
    match (opened(one), opened(other)) {
        (Ok(one), Ok(other)) => one == other && is_file(&one),
        (Err(_), Err(_)) => matches!((place(one), place(other)), (Some(one), Some(other)) if one == other),
        // One is there and the other is not.
        _ => false,
    }
}

fn opened(output: &Path) -> std::io::Result<Handle> {
    if is_std(output) { Handle::stdout() } else { Handle::from_path(output) }
}

/// Only a file is replaced: a device takes whatever it is given.
fn is_file(handle: &Handle) -> bool {
    handle.as_file().metadata().is_ok_and(|meta| meta.is_file())
}

/// Where a file would be that is not there yet: its folder and the name it gets in it. Where most file systems take capitals and
/// small letters for the same, so does this.
fn place(path: &Path) -> Option<(PathBuf, OsString)> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    let name = path.file_name()?;
    let name = if cfg!(any(windows, target_os = "macos")) {
        name.to_string_lossy().to_lowercase().into()
    } else {
        name.to_owned()
    };
    Some((fs::canonicalize(folder).ok()?, name))
}
