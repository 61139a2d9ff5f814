//! A report about a measure as a line of a cell: `date | text | link`.

use crate::day::Day;
use crate::measure::Entry;
use ita_words::Lang;

/// The separator between the parts of a line.
const BAR: &str = " | ";

pub(super) fn line(entry: &Entry, lang: Lang) -> String {
    let date = entry.date.map(|date| date.words(lang)).unwrap_or_default();
    // A bar within a link would be read as the one before it; in an address it is the same as its code.
    [date, entry.text.clone(), entry.link.replace('|', "%7C")].join(BAR)
}

/// A line without bars is a text.
pub(super) fn read(line: &str) -> Option<Entry> {
    let Some((date, rest)) = line.split_once('|') else {
        return Some(Entry { text: line.trim().to_owned(), ..Entry::default() });
    };
    let (text, link) = rest.rsplit_once('|')?;
    let date = match date.trim() {
        "" => None,
        date => Some(Day::parse(date).ok()?),
    };
    Some(Entry { date, text: text.trim().to_owned(), link: link.trim().to_owned() })
}
