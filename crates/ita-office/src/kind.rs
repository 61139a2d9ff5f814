//! What a file is that is no workbook, by its first bytes and by what it holds: a document or a picture has its table on a page, and
//! there is another way to that than to save the file again.

use std::io::Cursor;
use zip::ZipArchive;

/// What files of Office begin with before they were zip files, and those that are locked by a password.
const COMPOUND: [u8; 8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/// What a zip file begins with, as a workbook does.
const ZIP: [u8; 4] = *b"PK\x03\x04";

/// What only a spreadsheet of OpenDocument says of itself.
const OPEN_SPREADSHEET: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";

/// Bytes in which such a file says it, right after the name of its first part.
const SAID_WITHIN: usize = 128;

/// Bytes of a file by which it is seen to be no text.
const LOOKED_AT: usize = 16;

/// Returns true if the bytes are no text but those of a workbook, a document, a picture or the like: a sign of control stands among the first
/// bytes of each. A PDF begins as text does.
#[must_use]
pub fn is_no_text(bytes: &[u8]) -> bool {
    let is_utf_16 = matches!(bytes, [0xff, 0xfe, ..] | [0xfe, 0xff, ..]);
    let is_control = |byte: &u8| *byte < b'\t';
    !is_utf_16 && (bytes.iter().take(LOOKED_AT).any(is_control) || bytes.starts_with(b"%PDF"))
}

/// Returns true if the bytes are those of a workbook of the form before XLSX, or of a file that is locked by a password.
#[must_use]
pub fn is_old(bytes: &[u8]) -> bool {
    bytes.starts_with(&COMPOUND) && !is_old_document(bytes)
}

/// Returns true if the bytes, or the first of them, are no table of any kind, such as those of a text document, a picture or a PDF. Nothing is
/// said of what is damaged beyond knowing.
#[must_use]
pub fn is_no_table(bytes: &[u8]) -> bool {
    if bytes.starts_with(&COMPOUND) {
        return is_old_document(bytes);
    }
    if !bytes.starts_with(&ZIP) {
        return is_no_text(bytes);
    }
    match ZipArchive::new(Cursor::new(bytes)) {
        Ok(archive) => !is_open_spreadsheet(bytes) && !archive.file_names_raw().any(is_of_a_workbook),
        // Cut off: what stands in it is named before it.
        Err(_) => !holds(bytes, b"xl/") && [&b"word/"[..], b"ppt/"].iter().any(|name| holds(bytes, name)),
    }
}

fn is_open_spreadsheet(bytes: &[u8]) -> bool {
    holds(&bytes[..bytes.len().min(SAID_WITHIN)], OPEN_SPREADSHEET)
}

fn is_of_a_workbook(name: &[u8]) -> bool {
    name.strip_prefix(b"/").unwrap_or(name).get(..2).is_some_and(|start| start.eq_ignore_ascii_case(b"xl"))
}

fn holds(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|part| part == wanted)
}

/// True if a file of the old form holds a text document or a presentation, and no workbook: what it holds has names, in UTF-16.
fn is_old_document(bytes: &[u8]) -> bool {
    let names = |name: &str| holds(bytes, &name.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>());
    (names("WordDocument") || names("PowerPoint Document")) && !names("Workbook")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;
    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    /// A zip file with parts of these names, the text of the first of them as it is.
    fn zip(names: &[&str], text: &[u8]) -> Vec<u8> {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        let plain = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
        for name in names {
            archive.start_file(*name, plain).unwrap();
            archive.write_all(text).unwrap();
        }
        archive.finish().unwrap().into_inner()
    }

    fn compound(names: &[&str]) -> Vec<u8> {
        let names = names.iter().flat_map(|name| name.encode_utf16().chain([0; 4]).flat_map(u16::to_le_bytes));
        COMPOUND.into_iter().chain([0; 504]).chain(names).collect()
    }

    #[test]
    fn documents_and_pictures_are_no_tables() {
        let word = zip(&["[Content_Types].xml", "word/document.xml"], b"<w:document/>");
        let writer = zip(&["mimetype", "content.xml"], b"application/vnd.oasis.opendocument.text");
        for bytes in [&word[..], &writer, b"%PDF-1.4\n", b"\x89PNG\r\n\x1a\n\0\0", b"\xff\xd8\xff\xe0\0\x10JFIF"] {
            assert!(is_no_table(bytes) && !is_old(bytes), "{:?}", &bytes[..8]);
            assert_eq!(crate::read(bytes.to_vec()).unwrap_err(), crate::OfficeError::NotATable);
            assert_eq!(crate::read_all(bytes.to_vec(), 9).unwrap_err(), crate::OfficeError::NotATable);
        }
        let old = compound(&["Root Entry", "WordDocument"]);
        assert!(is_no_table(&old) && !is_old(&old));
        assert!(is_no_table(&word[..word.len() - 30]), "cut off");
    }

    #[test]
    fn text_is_none_of_these() {
        for text in
            [&b"PK,IIT"[..], b"", b"\tIIT\r\n98.10", b"\xff\xfeI\0I\0T\0", b"\xfe\xff\0I\0I", b"\xa4\xd0\xe1\xb9\xb9"]
        {
            assert!(!is_no_text(text) && !is_no_table(text), "{text:?}");
        }
        for bytes in [&COMPOUND[..], &ZIP, b"%PDF-1.7", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"] {
            assert!(is_no_text(&[bytes, b"\0\0"].concat()), "{bytes:?}");
        }
    }

    #[test]
    fn workbooks_are_however_broken() {
        let calc = zip(&["mimetype", "content.xml"], OPEN_SPREADSHEET);
        let book = zip(&["[Content_Types].xml", "xl/workbook.xml"], b"<workbook/>");
        for bytes in [&calc[..], &book, &book[..40], b"PK\x03\x04 and more"] {
            assert!(!is_no_table(bytes) && !is_old(bytes));
        }
        // Locked, it says no more of itself than that; and a workbook may hold a document.
        for names in [&["EncryptedPackage"][..], &["Workbook", "WordDocument"], &["Book"]] {
            let old = compound(names);
            assert!(!is_no_table(&old) && is_old(&old), "{names:?}");
        }
    }
}
