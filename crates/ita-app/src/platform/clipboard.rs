//! What comes from the clipboard, and from a file.

use std::rc::Rc;
use web_sys::{ClipboardEvent, Event};

/// A text on its way in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pasted {
    /// Plain.
    pub text: String,
    /// The same as HTML, where there is that.
    pub html: Option<String>,
}

/// Names and kinds of files that are read: tables, and work that was saved.
pub const ACCEPTED: &str = ".txt,.csv,.tsv,.htm,.html,.json,.xlsx,text/plain,text/csv,text/html,application/json";

/// What a file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opened {
    /// Text.
    Text(Pasted),
    /// What is no text: a workbook, or something else.
    Book(Rc<[u8]>),
}

/// What is pasted, plain and as HTML.
pub fn pasted(event: &Event) -> Option<Pasted> {
    let data = wasm_bindgen::JsCast::dyn_ref::<ClipboardEvent>(event)?.clipboard_data()?;
    let html = data.get_data("text/html").ok().filter(|html| !html.trim().is_empty());
    Some(Pasted { text: data.get_data("text").ok()?, html })
}

/// True if a text is one number and nothing else: a field takes it as it is.
#[must_use]
pub fn is_plain_number(text: &str) -> bool {
    let is_part = |c: char| c.is_ascii_digit() || ('๐'..='๙').contains(&c) || matches!(c, '.' | '-');
    text.trim().chars().all(is_part)
}

/// Reads the file that somebody chose, and hands its text on: as HTML too, if it is that.
#[cfg(target_arch = "wasm32")]
pub fn read_file(event: &Event, done: impl FnOnce(Opened) + 'static) {
    use wasm_bindgen::JsCast;
    let Some(input) = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok()) else {
        return;
    };
    let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
    read(&file, move |opened| {
        // The same file may be chosen again.
        input.set_value("");
        done(opened);
    });
}

/// Reads the file that somebody dropped on the page. Returns false if it was something else.
#[cfg(target_arch = "wasm32")]
pub fn read_dropped(event: &web_sys::DragEvent, done: impl FnOnce(Opened) + 'static) -> bool {
    let file = event.data_transfer().and_then(|data| data.files()).and_then(|files| files.get(0));
    file.map(|file| read(&file, done)).is_some()
}

#[cfg(target_arch = "wasm32")]
fn read(file: &web_sys::File, done: impl FnOnce(Opened) + 'static) {
    let reading = wasm_bindgen_futures::JsFuture::from(file.array_buffer());
    wasm_bindgen_futures::spawn_local(async move {
        let Ok(buffer) = reading.await else { return };
        let bytes = js_sys::Uint8Array::new(&buffer).to_vec();
        done(match ita_office::is_no_text(&bytes) {
            true => Opened::Book(bytes.into()),
            false => Opened::Text(of_text(decoded(&bytes))),
        });
    });
}

/// Outside a browser nothing is dropped.
#[cfg(not(target_arch = "wasm32"))]
pub fn read_dropped(_: &web_sys::DragEvent, _: impl FnOnce(Opened) + 'static) -> bool {
    false
}

/// Outside a browser there are no files.
#[cfg(not(target_arch = "wasm32"))]
pub fn read_file(_: &Event, _: impl FnOnce(Opened) + 'static) {}

#[cfg(any(target_arch = "wasm32", test))]
fn of_text(text: String) -> Pasted {
    let is_html = text.trim_start().starts_with('<');
    Pasted { html: is_html.then(|| text.clone()), text }
}

/// Text of bytes: UTF-16 by its mark, UTF-8 where it is that, else the code page of Thai Windows.
#[cfg(target_arch = "wasm32")]
fn decoded(bytes: &[u8]) -> String {
    let by = |label: &str, fatal: bool| {
        let options = web_sys::TextDecoderOptions::new();
        options.set_fatal(fatal);
        let decoder = web_sys::TextDecoder::new_with_label_and_options(label, &options).ok()?;
        decoder.decode_with_u8_array(bytes).ok()
    };
    let text = match bytes {
        [0xff, 0xfe, ..] => by("utf-16le", false),
        [0xfe, 0xff, ..] => by("utf-16be", false),
        _ => by("utf-8", true).or_else(|| by("windows-874", false)),
    };
    text.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_number_is_typed_and_everything_else_is_looked_at() {
        for text in ["98.10", " ๙๘.๑๐\n", ""] {
            assert!(is_plain_number(text), "{text}");
        }
        for text in ["98.10\n93.20", "98.10\t93.20", "98,10", "IIT 98.10", "98.10 คะแนน", "98%"] {
            assert!(!is_plain_number(text), "{text}");
        }
    }

    #[test]
    fn a_page_that_was_saved_is_read_as_one() {
        assert!(of_text("\n<html></html>".into()).html.is_some());
        assert_eq!(of_text("IIT\t98".into()).html, None);
    }
}
