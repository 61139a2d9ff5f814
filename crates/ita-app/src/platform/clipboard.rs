//! What comes from the clipboard, and which file somebody means.

use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, DragEvent, Event, File, HtmlInputElement};

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

/// What is pasted, plain and as HTML.
pub fn pasted(event: &Event) -> Option<Pasted> {
    let data = event.unchecked_ref::<ClipboardEvent>().clipboard_data()?;
    let html = data.get_data("text/html").ok().filter(|html| !html.trim().is_empty());
    Some(Pasted { text: data.get_data("text").ok()?, html })
}

/// True if a text is one number and nothing else: a field takes it as it is.
#[must_use]
pub fn is_plain_number(text: &str) -> bool {
    let is_part = |c: char| c.is_ascii_digit() || ('๐'..='๙').contains(&c) || matches!(c, '.' | '-');
    text.trim().chars().all(is_part)
}

/// The file that somebody chose. The same one may be chosen again.
pub fn chosen(event: &Event) -> Option<File> {
    let input = event.target()?.unchecked_into::<HtmlInputElement>();
    let file = input.files()?.get(0);
    input.set_value("");
    file
}

/// The file that somebody dropped on the page; none if it was something else.
pub fn dropped(event: &DragEvent) -> Option<File> {
    event.data_transfer()?.files()?.get(0)
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
}
