//! What a workbook claims about its own size: how many texts its cells share. The reader allocates that many at once, so a
//! damaged or hostile file could end the program with a single number.

use crate::read::OfficeError;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// The bytes of the shortest possible text: `<si/>`.
const SHORTEST: u64 = 5;

/// The most that Deflate can compress.
const DEFLATE: u64 = 1_032;

/// The bytes from the beginning of a part that hold its first tag.
const HEAD: u64 = 4_096;

/// Refuses a workbook that claims more shared texts than its bytes can hold, or more than `most`.
///
/// # Errors
/// [`OfficeError::NotAWorkbook`], [`OfficeError::TooLarge`].
pub(crate) fn check(bytes: &[u8], most: usize) -> Result<(), OfficeError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| OfficeError::NotAWorkbook)?;
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(|_| OfficeError::NotAWorkbook)?;
        let name = part.name().map_err(|_| OfficeError::NotAWorkbook)?;
        if !name.to_ascii_lowercase().ends_with("sharedstrings.xml") {
            continue;
        }
        let packed = part.compressed_size().min(bytes.len() as u64);
        let has_room_for = part.size().min(packed.saturating_mul(DEFLATE)) / SHORTEST;
        let mut head = Vec::new();
        part.take(HEAD).read_to_end(&mut head).map_err(|_| OfficeError::NotAWorkbook)?;
        match claimed(&String::from_utf8_lossy(&head)) {
            Some(count) if count > has_room_for => return Err(OfficeError::NotAWorkbook),
            Some(count) if count > most as u64 => return Err(OfficeError::TooLarge),
            _ => {}
        }
    }
    Ok(())
}

/// Returns the number in `uniqueCount="…"`. For one that is too large or no number, returns the highest there is.
fn claimed(head: &str) -> Option<u64> {
    let (_, rest) = head.split_once("uniqueCount")?;
    let value = rest.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next()?;
    Some(value.get(1..)?.split(quote).next()?.trim().parse().unwrap_or(u64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    /// Creates a workbook that claims to share `count` texts, and shares two.
    fn workbook(count: &str) -> Vec<u8> {
        let mut book = rust_xlsxwriter::Workbook::new();
        book.add_worksheet().write_string(0, 0, "one").unwrap().write_string(0, 1, "two").unwrap();
        let mut from = ZipArchive::new(Cursor::new(book.save_to_buffer().unwrap())).unwrap();
        let mut to = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for index in 0..from.len() {
            let (name, mut text) = (from.by_index(index).unwrap().name().unwrap().into_owned(), String::new());
            from.by_index(index).unwrap().read_to_string(&mut text).unwrap();
            to.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
            to.write_all(text.replace("uniqueCount=\"2\"", count).as_bytes()).unwrap();
        }
        to.finish().unwrap().into_inner()
    }

    #[test]
    fn as_many_texts_as_there_are_is_fine() {
        for count in ["uniqueCount=\"2\"", "uniqueCount = '2'", "uniqueCount=\"0\"", ""] {
            assert_eq!(crate::read(workbook(count)).unwrap().rows[0].1, ["one", "two"], "{count}");
        }
    }

    #[test]
    fn more_texts_than_bytes_are_refused_before_anything_makes_room_for_them() {
        for count in ["4000000000", "18446744073709551615", "99999999999999999999", "-1", "many", "100"] {
            let bytes = workbook(&format!("uniqueCount=\"{count}\""));
            assert_eq!(crate::read(bytes.clone()).unwrap_err(), OfficeError::NotAWorkbook, "{count}");
            assert_eq!(crate::read_all(bytes, 10).unwrap_err(), OfficeError::NotAWorkbook, "{count}");
        }
    }

    #[test]
    fn more_than_the_caller_takes_are_too_many() {
        assert_eq!(check(&workbook("uniqueCount=\"2\""), 1), Err(OfficeError::TooLarge));
    }
}
