//! Titles of sources.

use ita_words::{Lang, capitalized};

/// Returns a source's title in one language. The titles in our rules are Thai, with the English in brackets at the end. Any other
/// title is the same in both languages, and so is one with a name or an address in the brackets.
///
/// ```
/// use ita_report::source_title;
/// use ita_words::Lang;
///
/// let title = "เมืองพัทยา: ผลปี 2566 (Pattaya City, FY2566 result)";
/// assert_eq!(source_title(title, Lang::Th), "เมืองพัทยา: ผลปี 2566");
/// assert_eq!(source_title(title, Lang::En), "Pattaya City, FY2566 result");
/// assert_eq!(source_title("ผลการประเมิน (ITA 2568)", Lang::Th), "ผลการประเมิน (ITA 2568)");
/// ```
#[must_use]
pub fn source_title(title: &str, lang: Lang) -> String {
    let is_thai = |text: &str| text.chars().any(|letter| ('\u{e00}'..='\u{e7f}').contains(&letter));
    let is_english =
        |text: &str| !is_thai(text) && text.contains(' ') && text.chars().any(|letter| letter.is_ascii_lowercase());
    let parts = title.strip_suffix(')').and_then(|title| title.rsplit_once(" ("));
    match parts.filter(|(thai, english)| is_thai(thai) && is_english(english)) {
        Some((thai, _)) if lang == Lang::Th => thai.to_string(),
        Some((_, english)) => capitalized(english),
        None => title.to_string(),
    }
}
