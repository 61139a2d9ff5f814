//! Files by name, where `-` is standard input.

use crate::fail::Fail;
use crate::usage::Usage;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// More than any single assessment or rulebook has.
const MOST_BYTES: u64 = 16 * 1024 * 1024;

/// True if the name is `-`: standard input or output.
pub(crate) fn is_std(path: &Path) -> bool {
    path == Path::new("-")
}

/// True if the name says that it is a workbook, which tables come in and go out as.
pub(crate) fn is_workbook(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("xlsx"))
}

/// True if the name says that it is compressed.
pub(crate) fn is_compressed(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("gz"))
}

/// True if the name says that it is a spreadsheet, which is no single assessment; of tables only workbooks are read or written.
pub(crate) fn is_spreadsheet(path: &Path) -> bool {
    let ending = path.extension().unwrap_or_default();
    ["xlsx", "xls", "xlsm", "xlsb", "ods"].iter().any(|known| ending.eq_ignore_ascii_case(known))
}

/// A file or standard input as a whole, if it is small enough to be one assessment or rulebook.
pub(crate) fn slurp(path: &Path) -> Result<Vec<u8>, Fail> {
    slurp_up_to(path, MOST_BYTES)
}

/// Reads a file or standard input whole, if it has at most `most` bytes.
pub(crate) fn slurp_up_to(path: &Path, most: u64) -> Result<Vec<u8>, Fail> {
    let name = path.display().to_string();
    let mut bytes = Vec::new();
    let read = if is_std(path) {
        io::stdin().lock().take(most + 1).read_to_end(&mut bytes)
    } else {
        File::open(path).and_then(|file| file.take(most + 1).read_to_end(&mut bytes))
    };
    match read {
        Ok(count) if count as u64 > most => Err(Usage::TooLarge { file: name }.into()),
        Ok(_) => Ok(bytes),
        Err(error) => Err(Usage::CannotRead { file: name, problem: error.to_string() }.into()),
    }
}
