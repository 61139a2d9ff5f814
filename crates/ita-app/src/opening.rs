//! Files that somebody opens: what they hold, by their bytes, and what is done with that.

use crate::hooks::Verbs;
use crate::platform::clipboard::Pasted;
use ita_view::{Action, file, own};
use std::rc::Rc;
use web_sys::File;

/// What a file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(not(any(target_arch = "wasm32", test)), expect(dead_code, reason = "outside a browser there are no files"))]
pub(crate) enum Opened {
    /// Text.
    Text(Pasted),
    /// What is no text: a workbook, or something else.
    Book(Rc<[u8]>),
}

/// Takes in what a file holds: work that was saved, a workbook, a rule file, else a table.
pub(crate) type Open = fn(File, Verbs);

/// What [`Open`] is.
pub(crate) fn open(file: File, verbs: Verbs) {
    read(&file, move |opened| {
        verbs.act(match opened {
            Opened::Book(bytes) => Action::OpenBook(bytes),
            Opened::Text(Pasted { text, .. }) if file::is_meant(&text) => Action::OpenFile(text),
            Opened::Text(Pasted { text, .. }) if own::is_meant(&text) => Action::OpenRules(text),
            Opened::Text(Pasted { text, html }) => Action::Pasted { node: None, text, html },
        });
    });
}

/// Reads a file, and hands on what it holds.
#[cfg(target_arch = "wasm32")]
pub(crate) fn read(file: &File, done: impl FnOnce(Opened) + 'static) {
    let reading = wasm_bindgen_futures::JsFuture::from(file.array_buffer());
    wasm_bindgen_futures::spawn_local(async move {
        let Ok(buffer) = reading.await else { return };
        done(opened(js_sys::Uint8Array::new(&buffer).to_vec()));
    });
}

/// Outside a browser there are no files.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn read(_: &File, _: impl FnOnce(Opened) + 'static) {}

#[cfg(any(target_arch = "wasm32", test))]
fn opened(bytes: Vec<u8>) -> Opened {
    if ita_office::is_no_text(&bytes) {
        return Opened::Book(bytes.into());
    }
    let text = decoded(&bytes);
    let is_html = text.trim_start().starts_with('<');
    Opened::Text(Pasted { html: is_html.then(|| text.clone()), text })
}

/// Text of bytes: UTF-16 by its mark, UTF-8 where it is that, else the code page of Thai Windows.
#[cfg(any(target_arch = "wasm32", test))]
fn decoded(bytes: &[u8]) -> String {
    let wide = |bytes: &[u8], unit: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect();
        String::from_utf16_lossy(&units)
    };
    match bytes {
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes),
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => text.trim_start_matches('\u{feff}').to_owned(),
            Err(_) => bytes.iter().map(|&byte| thai(byte)).collect(),
        },
    }
}

/// A character of Windows-874.
#[cfg(any(target_arch = "wasm32", test))]
fn thai(byte: u8) -> char {
    match byte {
        0xa1..=0xda | 0xdf..=0xfb => char::from_u32(u32::from(byte) - 0xa1 + 0x0e01).unwrap_or_default(),
        0x80 => '€',
        0x85 => '…',
        0x91 => '‘',
        0x92 => '’',
        0x93 => '“',
        0x94 => '”',
        0x95 => '•',
        0x96 => '–',
        0x97 => '—',
        0xdb..=0xde | 0xfc.. => char::REPLACEMENT_CHARACTER,
        // ASCII, and what the code page leaves out: a browser takes it for the same sign of control.
        _ => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_was_saved_is_read_as_one() {
        let html = |bytes: &[u8]| match opened(bytes.to_vec()) {
            Opened::Text(text) => text.html.is_some(),
            Opened::Book(_) => false,
        };
        assert!(html(b"\n<html></html>") && !html(b"IIT\t98"));
        assert!(matches!(opened(b"PK\x03\x04".to_vec()), Opened::Book(_)));
    }

    #[test]
    fn text_is_read_in_every_encoding_that_it_is_saved_in() {
        assert_eq!(decoded("คะแนน 98".as_bytes()), "คะแนน 98");
        assert_eq!(decoded("\u{feff}IIT".as_bytes()), "IIT", "the mark is no part of the text");
        assert_eq!(decoded(b"\xff\xfe\x04\x0e9\0"), "ค9");
        assert_eq!(decoded(b"\xfe\xff\x0e\x04\09"), "ค9");
        // อปท. “ก” in Windows-874, with ฿, ๛ and a byte that the code page has nothing for.
        assert_eq!(decoded(b"\xcd\xbb\xb7. \x93\xa1\x94 \xdf\xfb\xdb"), "อปท. “ก” ฿๛\u{fffd}");
    }
}
