//! The level that a text names.

use super::Names;
use crate::clean::key;

impl Names {
    /// The level that a whole text names, and true if the word "level" stands before it, so that other text may surround it.
    pub(crate) fn level(&self, text: &str) -> Option<(String, bool)> {
        let trimmed = text.trim().trim_matches(|c: char| !c.is_alphanumeric() && !crate::clean::is_mark(c));
        let after = ["ระดับ", "เกรด", "level", "grade", "Level", "Grade", " rated as", " rated"]
            .iter()
            .filter_map(|word| text.rfind(word).map(|at| &text[at + word.len()..]))
            .next();
        let rest = after.map_or(trimmed, without_lead).trim();
        let rest = rest.trim_start_matches([':', '=', '"', '“', '(', ' ', '\'', '‘']);
        let rest_key = key(rest);
        let own = key(trimmed);
        // "92.44 คะแนน (ผ่านดี)".
        let unit = key("คะแนน");
        let bare = own.strip_prefix(unit.as_str()).unwrap_or(&own);
        for (name, id) in &self.levels {
            if own == *name || bare == name {
                return Some((id.clone(), after.is_some()));
            }
            if after.is_some()
                && (rest_key == *name || (rest_key.starts_with(name.as_str()) && self.ends_well(name, &rest_key)))
            {
                return Some((id.clone(), true));
            }
        }
        // "ไม่ผ่านเกณฑ์ (ต้องปรับปรุง)": a verdict, and the level that it comes from.
        let (verdict, inner) = text.rsplit_once('(').unwrap_or_default();
        if key(verdict).ends_with(&key("ผ่านเกณฑ์")) {
            let inner = key(inner.trim_start_matches("ระดับ"));
            let named = self.levels.iter().find(|(name, _)| *name == inner);
            return named.map(|(_, id)| (id.clone(), true));
        }
        let word: String = rest.chars().take_while(char::is_ascii_alphabetic).collect();
        // "A (Very Good)".
        let alone = after.is_some()
            || trimmed.strip_prefix(&word).is_some_and(|rest| rest.is_empty() || rest.trim_start().starts_with('('));
        if alone && !word.is_empty() {
            return self
                .letters
                .iter()
                .find(|(letter, _)| *letter == word.to_uppercase())
                .map(|(_, id)| (id.clone(), after.is_some()));
        }
        None
    }

    /// A level's names in Thai and in English.
    pub(crate) fn level_names(&self, id: &str) -> (String, String) {
        let named = self.level_names.iter().find(|(other, _)| other == id);
        named.map_or_else(|| (id.to_owned(), id.to_owned()), |(_, names)| names.clone())
    }

    /// True for a level whose name goes on from another level's ("ผ่านดี" from "ผ่าน"), as no other scheme's does; "ผ่าน" and "A" say little.
    pub(crate) fn is_own(&self, level: &str) -> bool {
        let goes_on =
            |name: &str| self.levels.iter().any(|(other, id)| id != level && name.starts_with(other.as_str()));
        self.levels.iter().any(|(name, id)| id == level && goes_on(name))
    }

    /// "ผ่าน" may be followed by other words, but not by what makes another level of it.
    fn ends_well(&self, name: &str, text: &str) -> bool {
        let rest = &text[name.len()..];
        !["เกณฑ", "การ", "ตัว", "ข"].iter().any(|word| rest.starts_with(word))
    }
}

/// The text after "ระดับ", without what it is the level of: "ผลการประเมิน : ผ่านดี".
fn without_lead(text: &str) -> &str {
    const LEADS: [&str; 5] = ["ผลการประเมิน", "ผลประเมิน", "คะแนน", "คุณธรรมและความโปร่งใส", "ของหน่วยงาน"];
    let mut text = text.trim_start();
    while let Some(rest) = LEADS.iter().find_map(|lead| text.strip_prefix(lead)) {
        text = rest.trim_start_matches([' ', ':', '=', '-']);
    }
    text.strip_prefix("คือ").or_else(|| text.strip_prefix("อยู่ในระดับ")).unwrap_or(text)
}
