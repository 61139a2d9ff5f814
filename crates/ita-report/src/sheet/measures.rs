//! Measures as a table, and back.

use super::SheetError;
use super::columns::{MEASURES, days, is_said};
use super::{aims, entry};
use crate::day::Day;
use crate::measure::{Measure, MeasureState};
use ita_score::Rulebook;
use ita_words::Lang;

/// Returns measures as rows of text. The first row names the columns: those that people read, then those that programs read.
/// Steps and entries are lines of a cell; an aim is a line, or `eit +1.80` for programs; an entry is
/// `30 เมษายน 2569 | what | https://…`.
///
/// ```
/// use ita_report::{Lang, Measure, measures_of_rows, rows_of_measures};
///
/// let rules = ita_rules::rulebook(2569)?;
/// let measure: Measure = serde_json::from_str(r#"{"title": "E-Service", "aims": [{"node": "o10"}], "due": "30/9/2569"}"#).unwrap();
/// let rows = rows_of_measures(rules, &[measure.clone()], Lang::Th);
/// let cell = |head: &str| &*rows[1][rows[0].iter().position(|name| name == head).unwrap()];
/// assert_eq!((cell("มาตรการ"), cell("กำหนดแล้วเสร็จ"), cell("due")), ("E-Service", "30 กันยายน 2569", "2026-09-30"));
/// assert_eq!((cell("สถานะ"), cell("state"), cell("aims")), ("ยังไม่เริ่ม", "planned", "o10"));
/// assert_eq!(measures_of_rows(&rows), Ok(vec![measure]));
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn rows_of_measures(rules: &Rulebook, measures: &[Measure], lang: Lang) -> Vec<Vec<String>> {
    let rows = measures.iter().enumerate().map(|(index, one)| row(rules, index + 1, one, lang));
    core::iter::once(MEASURES.head(lang)).chain(rows).collect()
}

fn row(rules: &Rulebook, place: usize, one: &Measure, lang: Lang) -> Vec<String> {
    let ((start, start_coded), (due, due_coded)) = (days(one.start, lang), days(one.due, lang));
    vec![
        place.to_string(),
        one.title.clone(),
        one.purpose.clone(),
        aims::said(&one.aims, rules, lang),
        one.steps.join("\n"),
        one.unit.clone(),
        one.budget.clone(),
        start,
        due,
        one.state.words(lang),
        one.follow_up.clone(),
        one.evidence.clone(),
        one.entries.iter().map(|one| entry::line(one, lang)).collect::<Vec<_>>().join("\n"),
        one.note.clone(),
        aims::coded(&one.aims),
        start_coded,
        due_coded,
        one.state.id().to_owned(),
        one.from.clone().unwrap_or_default(),
    ]
}

/// Reads rows of text back into measures. Columns may be in any order; unknown ones and rows without a title are skipped. A
/// column that people read counts before the same one for programs, since people change theirs. The one for programs counts where
/// it is alone, as in older tables.
///
/// # Errors
/// [`SheetError`] with the row and the column.
pub fn measures_of_rows(rows: &[Vec<String>]) -> Result<Vec<Measure>, SheetError> {
    let head = rows.first().map(Vec::as_slice).unwrap_or_default();
    MEASURES.place(head, "title").ok_or(SheetError::NoColumn("title"))?;
    let mut measures = Vec::new();
    for (index, row) in rows.iter().enumerate().skip(1) {
        let cell = |id: &'static str| MEASURES.cell(head, row, id);
        if !cell("title").is_empty() {
            measures.push(measure(index + 1, cell)?);
        }
    }
    Ok(measures)
}

fn measure<'c>(row: usize, cell: impl Fn(&'static str) -> &'c str) -> Result<Measure, SheetError> {
    let wrong = |column: &'static str, text: &str| SheetError::Cell { row, column, text: text.to_owned() };
    let text = |column| cell(column).to_owned();
    let mut entries = Vec::new();
    for line in cell("entries").lines().filter(|line| !line.trim().is_empty()) {
        entries.push(entry::read(line).ok_or_else(|| wrong("entries", line))?);
    }
    Ok(Measure {
        title: text("title"),
        purpose: text("purpose"),
        aims: aims::read(cell("aims")).map_err(|part| wrong("aims", part))?,
        steps: cell("steps").lines().map(|step| step.trim().to_owned()).filter(|step| !step.is_empty()).collect(),
        unit: text("unit"),
        budget: text("budget"),
        start: day(row, "start", cell("start"))?,
        due: day(row, "due", cell("due"))?,
        state: state(row, cell("state"))?,
        follow_up: text("follow_up"),
        evidence: text("evidence"),
        entries,
        note: text("note"),
        from: Some(text("from")).filter(|from| !from.is_empty()),
    })
}

/// A day in either form.
pub(super) fn day(row: usize, column: &'static str, cell: &str) -> Result<Option<Day>, SheetError> {
    match cell {
        "" => Ok(None),
        text => Day::parse(text).map(Some).map_err(|_| SheetError::Cell { row, column, text: text.to_owned() }),
    }
}

/// A state, by its id or in words.
pub(super) fn state(row: usize, cell: &str) -> Result<MeasureState, SheetError> {
    let is = |state: &MeasureState| state.id() == cell || is_said(cell, |lang| state.words(lang));
    match cell {
        "" => Ok(MeasureState::Planned),
        _ => MeasureState::ALL.into_iter().find(is).ok_or_else(|| SheetError::Cell {
            row,
            column: "state",
            text: cell.to_owned(),
        }),
    }
}
