//! Several things as one.

use crate::fill::fill;
use crate::pick;
use alloc::string::String;
use ita_score::Lang;

/// Joins names or clauses into a list within a sentence. Thai has no comma between them. Of no parts the list is empty.
///
/// ```
/// use ita_words::{Lang, list};
///
/// assert_eq!(list(Lang::Th, &["IIT", "EIT", "OIT"]), "IIT EIT และ OIT");
/// assert_eq!(list(Lang::En, &["IIT", "EIT", "OIT"]), "IIT, EIT and OIT");
/// ```
#[must_use]
pub fn list<T: AsRef<str>>(lang: Lang, parts: &[T]) -> String {
    joined(lang, parts, pick(lang, "{}~และ~{}", "{} and {}"))
}

/// Joins clauses of which one holds, with “or” before the last.
pub(crate) fn either<T: AsRef<str>>(lang: Lang, parts: &[T]) -> String {
    joined(lang, parts, pick(lang, "{}~หรือ~{}", "{} or {}"))
}

fn joined<T: AsRef<str>>(lang: Lang, parts: &[T], last: &'static str) -> String {
    let mut out = String::new();
    for (index, part) in parts.iter().enumerate() {
        let template = match index {
            0 => "{}{}",
            _ if index + 1 == parts.len() => last,
            _ => pick(lang, "{} {}", "{}, {}"),
        };
        out = fill(template, &[&out, part.as_ref()]);
    }
    out
}

/// Joins texts with commas, outside a sentence: “IIT, EIT”.
pub(crate) fn commas<T: AsRef<str>>(texts: &[T]) -> String {
    let mut out = String::new();
    for text in texts {
        if !out.is_empty() {
            out.push_str(", ");
        }
        out.push_str(text.as_ref());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_read_as_people_write_them() {
        let parts = ["IIT", "EIT", "ทุก"];
        assert_eq!(list(Lang::Th, &parts), "IIT EIT และทุก");
        assert_eq!(list(Lang::En, &parts), "IIT, EIT and ทุก");
        assert_eq!(list(Lang::En, &parts[..2]), "IIT and EIT");
        assert_eq!(list(Lang::Th, &parts[..1]), "IIT");
        assert_eq!(list::<&str>(Lang::Th, &[]), "");
        assert_eq!((commas(&parts[..2]).as_str(), commas::<&str>(&[]).as_str()), ("IIT, EIT", ""));
    }
}
