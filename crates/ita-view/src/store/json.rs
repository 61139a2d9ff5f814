//! JSON is written by hand: the first change that a person makes has to be stored at once, and the library that reads it
//! again is loaded only where there is something to read.

use crate::ids::Ids;
use litemap::LiteMap;

/// A JSON text in the making. Commas come where they are due.
#[derive(Default)]
pub(super) struct Json(String);

impl Json {
    pub(super) fn finish(self) -> String {
        self.0
    }

    /// Begins an object or a list.
    pub(super) fn open(&mut self, bracket: char) {
        self.comma();
        self.0.push(bracket);
    }

    /// Ends it.
    pub(super) fn close(&mut self, bracket: char) {
        self.0.push(bracket);
    }

    /// The name of what comes next.
    pub(super) fn key(&mut self, name: &str) {
        self.string(name);
        self.0.push(':');
    }

    pub(super) fn number(&mut self, number: usize) {
        self.comma();
        self.0.push_str(&number.to_string());
    }

    pub(super) fn null(&mut self) {
        self.comma();
        self.0.push_str("null");
    }

    pub(super) fn string(&mut self, text: &str) {
        self.comma();
        self.0.push('"');
        for c in text.chars() {
            match c {
                '"' | '\\' => self.0.extend(['\\', c]),
                '\0'..='\x1f' => {
                    self.0.push_str("\\u00");
                    let code = c as u32;
                    self.0.extend([code >> 4, code & 15].into_iter().filter_map(|digit| char::from_digit(digit, 16)));
                }
                other => self.0.push(other),
            }
        }
        self.0.push('"');
    }

    /// A named text.
    pub(super) fn text(&mut self, name: &str, text: &str) {
        self.key(name);
        self.string(text);
    }

    /// A named text that may be absent.
    pub(super) fn maybe(&mut self, name: &str, text: Option<&str>) {
        self.key(name);
        match text {
            Some(text) => self.string(text),
            None => self.null(),
        }
    }

    /// Named texts by their keys.
    pub(super) fn texts(&mut self, name: &str, texts: &LiteMap<String, String>) {
        self.key(name);
        self.open('{');
        texts.iter().for_each(|(key, text)| self.text(key, text));
        self.close('}');
    }

    /// A named list of texts.
    pub(super) fn list(&mut self, name: &str, texts: &Ids) {
        self.key(name);
        self.open('[');
        texts.iter().for_each(|text| self.string(text));
        self.close(']');
    }

    fn comma(&mut self) {
        if !self.0.is_empty() && !self.0.ends_with(['{', '[', ':']) {
            self.0.push(',');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_of_any_letters_is_read_back() -> Result<(), serde_json::Error> {
        for text in ["", "{", "a:", "[", "\"\\/", "\0\u{1}\u{1f}\u{7f}", "\n\t\r\u{8}\u{c}", "ผ่านดี ๙๖.๓๙", "🎯\u{2028}"]
        {
            let mut json = Json::default();
            json.string(text);
            assert_eq!(serde_json::from_str::<String>(&json.finish())?, text);
        }
        Ok(())
    }

    #[test]
    fn commas_stand_between_and_nowhere_else() -> Result<(), serde_json::Error> {
        let mut json = Json::default();
        json.open('{');
        json.text("a:", "{");
        json.list("b", &Ids::from_iter(["[".to_owned(), "x".to_owned()]));
        json.texts("c", &LiteMap::from_iter([("k".to_owned(), ":".to_owned())]));
        json.maybe("d", None);
        json.key("e");
        json.open('[');
        json.number(1);
        json.number(20);
        json.close(']');
        json.close('}');
        let text = json.finish();
        assert_eq!(text, r#"{"a:":"{","b":["[","x"],"c":{"k":":"},"d":null,"e":[1,20]}"#);
        serde_json::from_str::<serde_json::Value>(&text).map(drop)
    }
}
