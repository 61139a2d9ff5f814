//! A day in words.

use crate::pick;
use alloc::format;
use alloc::string::{String, ToString};
use ita_score::Lang;

const MONTHS: [(&str, &str); 12] = [
    ("มกราคม", "January"),
    ("กุมภาพันธ์", "February"),
    ("มีนาคม", "March"),
    ("เมษายน", "April"),
    ("พฤษภาคม", "May"),
    ("มิถุนายน", "June"),
    ("กรกฎาคม", "July"),
    ("สิงหาคม", "August"),
    ("กันยายน", "September"),
    ("ตุลาคม", "October"),
    ("พฤศจิกายน", "November"),
    ("ธันวาคม", "December"),
];

/// The year of the Buddhist era in which a year of the common era lies.
const ERA: u16 = 543;

/// Returns a day in words, in Thai with the year of the Buddhist era. `year` is of the common era; `month` is from 1 to 12, and
/// any other number is written as it is.
///
/// ```
/// use ita_words::{Lang, date};
///
/// assert_eq!(date(2026, 11, 29, Lang::Th), "29 พฤศจิกายน 2569");
/// assert_eq!(date(2026, 11, 29, Lang::En), "29 November 2026");
/// ```
#[must_use]
pub fn date(year: u16, month: u8, day: u8, lang: Lang) -> String {
    let known = usize::from(month).checked_sub(1).and_then(|place| MONTHS.get(place));
    let month = known.map_or_else(|| month.to_string(), |(th, en)| pick(lang, th, en).to_string());
    let year = match lang {
        Lang::Th => year.saturating_add(ERA),
        Lang::En => year,
    };
    format!("{day} {month} {year}")
}
