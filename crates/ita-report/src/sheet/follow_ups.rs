//! The follow-up list: a row for each report about a measure, to be filled in and published; and back.

use super::SheetError;
use super::columns::{FOLLOW_UPS, days};
use super::measures::{day, state};
use crate::measure::{Entry, Measure};
use ita_words::Lang;

/// Returns what was reported about measures as rows of text. The first row names the columns; each report has a row, and a
/// measure without a report has one to fill in.
///
/// ```
/// use ita_report::{Lang, Measure, follow_ups_of_rows, rows_of_follow_ups};
///
/// let text = r#"{"title": "E-Service", "entries": [{"date": "30/4/2569", "text": "เปิดระบบแล้ว", "link": "https://a.go.th"}]}"#;
/// let measure: Measure = serde_json::from_str(text).unwrap();
/// let rows = rows_of_follow_ups(&[measure.clone(), Measure { title: "อบรม".into(), ..Measure::default() }], Lang::Th);
/// assert_eq!((rows.len(), &*rows[1][6], &*rows[1][7], &*rows[2][1]), (3, "30 เมษายน 2569", "เปิดระบบแล้ว", "อบรม"));
/// assert_eq!(follow_ups_of_rows(&rows).unwrap()[0].entries, measure.entries);
/// ```
#[must_use]
pub fn rows_of_follow_ups(measures: &[Measure], lang: Lang) -> Vec<Vec<String>> {
    let none = [Entry::default()];
    let mut rows = vec![FOLLOW_UPS.head(lang)];
    for (index, one) in measures.iter().enumerate() {
        let entries = if one.entries.is_empty() { &none } else { one.entries.as_slice() };
        rows.extend(entries.iter().map(|entry| row(index + 1, one, entry, lang)));
    }
    rows
}

fn row(place: usize, one: &Measure, entry: &Entry, lang: Lang) -> Vec<String> {
    let ((due, due_coded), (date, date_coded)) = (days(one.due, lang), days(entry.date, lang));
    vec![
        place.to_string(),
        one.title.clone(),
        one.unit.clone(),
        due,
        one.state.words(lang),
        one.follow_up.clone(),
        date,
        entry.text.clone(),
        entry.link.clone(),
        due_coded,
        one.state.id().to_owned(),
        date_coded,
    ]
}

/// Reads the rows of [`rows_of_follow_ups`] back: for each measure, what its rows say. The rows of a measure have its title and
/// its number, or, without numbers, its title alone.
///
/// # Errors
/// [`SheetError`] with the row and the column.
pub fn follow_ups_of_rows(rows: &[Vec<String>]) -> Result<Vec<Measure>, SheetError> {
    let head = rows.first().map(Vec::as_slice).unwrap_or_default();
    for id in ["title", "reported"] {
        FOLLOW_UPS.place(head, id).ok_or(SheetError::NoColumn(id))?;
    }
    let mut found: Vec<(&str, Measure)> = Vec::new();
    for (index, row) in rows.iter().enumerate().skip(1) {
        let cell = |id: &str| FOLLOW_UPS.cell(head, row, id);
        let (place, title, row) = (cell("place"), cell("title"), index + 1);
        if title.is_empty() {
            continue;
        }
        let is_this = |(known, one): &(&str, Measure)| one.title == title && *known == place;
        let at = found.iter().position(is_this).unwrap_or_else(|| {
            found.push((place, Measure { title: title.to_owned(), ..Measure::default() }));
            found.len() - 1
        });
        let one = &mut found[at].1;
        (one.unit, one.follow_up) = (cell("unit").to_owned(), cell("follow_up").to_owned());
        (one.due, one.state) = (day(row, "due", cell("due"))?, state(row, cell("state"))?);
        let date = day(row, "reported", cell("reported"))?;
        let entry = Entry { date, text: cell("done").to_owned(), link: cell("link").to_owned() };
        if entry != Entry::default() {
            one.entries.push(entry);
        }
    }
    Ok(found.into_iter().map(|(_, one)| one).collect())
}

/// Puts a follow-up list into the measures. Each listed measure replaces the state, the reports and whatever else it states of
/// the next measure with its title, or is added if there is none. What the list does not mention stays.
pub(crate) fn put(listed: Vec<Measure>, measures: &mut Vec<Measure>) {
    let mut taken = vec![false; measures.len()];
    for one in listed {
        let place = measures.iter().zip(&taken).position(|(here, taken)| !taken && here.title == one.title);
        let Some(place) = place else {
            measures.push(one);
            taken.push(true);
            continue;
        };
        let here = &mut measures[place];
        taken[place] = true;
        (here.state, here.entries) = (one.state, one.entries);
        here.due = one.due.or(here.due);
        for (here, listed) in [(&mut here.unit, one.unit), (&mut here.follow_up, one.follow_up)] {
            if !listed.is_empty() {
                *here = listed;
            }
        }
    }
}
