//! What was done under the measures, and what came of it.

use super::measures::{aims, live, period, year};
use super::{changes, names, state_words};
use crate::document::{Paragraph, Row};
use crate::expected::expected;
use crate::measure::{Measure, MeasureState};
use crate::pen::Pen;
use crate::words::{heads as h, measures as w};
use ita_score::NodeIx;

/// The section.
pub(crate) fn section(pen: &mut Pen<'_, '_>) {
    let case = pen.case;
    let all = &case.papers.measures;
    pen.section("done", h::DONE);
    if all.is_empty() {
        pen.put("done.none", w::NO_MEASURES, &[]);
        return;
    }
    let mut text = pen.say(w::COUNT, &[&all.len().to_string()]);
    for state in MeasureState::ALL {
        let count = all.iter().filter(|one| one.state == state).count();
        if count > 0 {
            text.push_str(&pen.say(w::COUNT_STATE, &[&pen.say(state_words(state), &[]), &count.to_string()]));
        }
    }
    text.push_str(&pen.say(h::FULL_STOP, &[]));
    pen.paragraph("done.count", &text);
    let caption = pen.text("done.table", &pen.say(w::TABLE_DONE, &[&year(pen, true)]));
    let with_time = all.iter().any(|one| one.start.is_some() || one.due.is_some());
    let rows = all.iter().enumerate().map(|(index, one)| done_row(pen, index + 1, one, with_time)).collect();
    let mut columns = vec![
        pen.column("done.head.measure", h::COLUMN_OF_MEASURE, 29, false),
        pen.column("done.head.unit", h::COLUMN_UNIT, 15, false),
    ];
    columns.extend(with_time.then(|| pen.column("done.head.time", h::COLUMN_TIME, 17, false)));
    columns.push(pen.column("done.head.state", h::COLUMN_STATE, 16, false));
    columns.push(pen.column("done.head.done", h::COLUMN_DONE, 25, false));
    pen.table(caption, columns, rows);
    came(pen);
}

/// Each measure with its aims, owner, dates, state and what was done, as in published records of this kind.
fn done_row(pen: &Pen<'_, '_>, number: usize, one: &Measure, with_time: bool) -> Row {
    let (key, lang) = (format!("done.{number}"), pen.look.lang);
    let mut said: Vec<Paragraph> = Vec::new();
    for (index, entry) in one.entries.iter().enumerate() {
        let text = match entry.date {
            Some(date) if entry.text.is_empty() => date.words(lang),
            Some(date) => pen.say(w::ENTRY, &[&date.words(lang), &entry.text]),
            None => entry.text.clone(),
        };
        said.push(pen.linked(&format!("{key}.entry.{}", index + 1), &text, &entry.link));
    }
    if said.is_empty() {
        said = pen.cell(&format!("{key}.entry"), "");
    }
    let cell = |what: &str, text: &str| pen.cell(&format!("{key}.{what}"), text);
    let state = ita_words::capitalized(&pen.say(state_words(one.state), &[]));
    let mut title = cell("title", &format!("{number}. {}", one.title));
    let aims = aims(pen, one);
    if !aims.is_empty() {
        title.push(pen.text(&format!("{key}.aims"), &aims));
    }
    let mut cells = vec![title, cell("unit", &one.unit)];
    cells.extend(with_time.then(|| cell("time", &period(pen, one))));
    cells.extend([cell("state", &state), said]);
    Row { strong: false, cells }
}

/// What was expected of all measures together beside what came, for each score that one of them aims at by points and that is the same
/// thing in both years.
fn came(pen: &mut Pen<'_, '_>) {
    let case = pen.case;
    let (Some(after), Some(before)) = (&case.result, &case.before) else { return };
    let rules = before.result.rules();
    if case.papers.measures_of.unwrap_or_else(|| case.year()) != rules.spec().fiscal_year {
        return;
    }
    let Some(hoped) = expected(&before.result, live(case)) else { return };
    let aims = live(case).flat_map(|one| &one.aims).filter(|aim| aim.points.is_some());
    let aimed: Vec<NodeIx> = aims.filter_map(|aim| rules.find(&aim.node).ok()).collect();
    let mut items = Vec::new();
    for (here, there) in changes::same(case).into_iter().filter(|(_, there)| aimed.contains(there)) {
        let (Some(hoped), Some(is)) = (hoped.node(there).score(), after.node(here).score()) else { continue };
        let (number, name) = names(after.rules(), here, pen.look.lang);
        let text = pen.say(w::CAME, &[&number, &name, &hoped.text(), &is.text()]);
        items.push(pen.text(&format!("done.came.{}", after.rules().node(here).id), &text));
    }
    if !items.is_empty() {
        pen.put("done.came", w::HOPED, &[]);
        pen.list(false, items);
    }
}
