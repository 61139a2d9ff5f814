//! Pasting: a bare column of just the fields that are there fills them; anything else is read as a table, shown, and taken only
//! when a person says so.

use super::{notify, typing};
use crate::assess::read;
use crate::dialog::{Agencies, Dialog, Pasting};
use crate::draft::{Draft, Origin, Work};
use crate::history::Did;
use crate::parts::{Need, Parts};
use crate::shelf::name_key;
use crate::state::{Notice, State, View};
use crate::year::Year;
use ita_read::{Ask, Reading, Table};
use ita_report::rows_of_text;
use ita_score::{NodeIx, NodeKind, Rulebook};
use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;

/// What somebody pasted at a field, or into the dialog.
pub(super) fn pasted(
    state: &mut State,
    node: Option<&str>,
    text: String,
    html: Option<String>,
    parts: &Parts,
) -> Result<(), Need> {
    let rules = state.year().rules();
    if let Some(node) = node.and_then(|id| rules.find(id).ok()) {
        let values = values(&text);
        if let Some(fields) = fitting(rules, state.draft(), node, &values) {
            typing::edit(state, |draft, rules| {
                for (field, value) in fields.into_iter().zip(values) {
                    typing::put(draft, rules, field, value);
                }
            });
            return Ok(());
        }
    }
    (parts.table_reader()?.read)(state, Pasting { text, html, ..Pasting::default() }, None, parts)
}

/// The values of a pasted text: one a line, or the cells of a single line. None at the end is left out.
fn values(text: &str) -> Vec<&str> {
    let mut lines: Vec<&str> = text.lines().map(str::trim).collect();
    while lines.last().is_some_and(|line| line.is_empty()) {
        lines.pop();
    }
    match *lines.as_slice() {
        [only] => only.split('\t').map(str::trim).collect(),
        _ => lines,
    }
}

/// Returns the fields for a column of values: the node alone; it and its siblings after it; or it and all visible fields of its
/// kind after it. Their number must be that of the values, and each value must be valid.
fn fitting(rules: &Rulebook, draft: &Draft, node: NodeIx, values: &[&str]) -> Option<Vec<NodeIx>> {
    let is_value = |value: &&str| matches!(read(rules, node, value), Ok(Some(_)));
    if !values.iter().all(is_value) {
        return None;
    }
    let kind = rules.node(node).kind;
    let in_sight = |&other: &NodeIx| rules.ancestors(other).all(|above| draft.is_open(rules, above));
    let alike = rules.inputs().skip_while(|&other| other != node).filter(|&other| rules.node(other).kind == kind);
    let alike: Vec<NodeIx> = alike.filter(in_sight).collect();
    let siblings: Vec<NodeIx> =
        alike.iter().copied().filter(|&other| rules.parent(other) == rules.parent(node)).collect();
    [vec![node], siblings, alike].into_iter().find(|fields| fields.len() == values.len())
}

/// Asks for a table. What reads it is loaded meanwhile.
pub(super) fn open(state: &mut State, parts: &Parts) -> Result<(), Need> {
    parts.table_reader()?;
    state.dialog = Some(Dialog::Paste(Rc::default()));
    Ok(())
}

/// Reads a table and shows what was understood. The year in sight counts only where the text names none and nothing says
/// otherwise: the dialog says which it is.
pub(crate) fn read_as(state: &mut State, mut pasting: Pasting, year: Option<u16>, parts: &Parts) -> Result<(), Need> {
    if let Some(rows) = rows_of_text(&pasting.text) {
        (parts.files()?.take_rows)(state, &rows);
        return Ok(());
    }
    let books = books(state, parts)?;
    let own_year = state.year().number();
    let attempt = |text: &str| {
        let table = match Table::new(text, year, &books) {
            Err(Ask::NoYear) if year.is_none() => Table::new(text, Some(own_year), &books)?,
            table => table?,
        };
        let read = table.one();
        Ok((table, read))
    };
    // A spreadsheet writes # into the HTML of columns that are too narrow.
    let html = pasting.html.as_deref().filter(|html| !html.contains("###"));
    let read = match html.map(attempt) {
        Some(Ok((table, Ok(read)))) => Ok((table, Ok(read))),
        _ => attempt(&pasting.text),
    };
    let many = match &read {
        Ok((table, Err(Ask::Agencies(_)))) => table.many().ok(),
        _ => None,
    };
    pasting.many = many.filter(|many| many.iter().any(|(_, read)| read.is_ok())).map(Rc::new);
    let read = read.and_then(|(_, read)| read);
    pasting.read = Some(read.map(Rc::new));
    state.dialog = Some(Dialog::Paste(Rc::new(pasting)));
    Ok(())
}

/// Reads it again as of a year.
pub(crate) fn of_year(state: &mut State, year: u16, parts: &Parts) -> Result<(), Need> {
    let Some(Dialog::Paste(pasting)) = state.dialog.clone() else { return Ok(()) };
    read_as(state, (*pasting).clone(), Some(year), parts)
}

/// Reads numbers without names as those of every node of a kind, in order.
pub(crate) fn named(state: &mut State, kind: NodeKind, parts: &Parts) -> Result<(), Need> {
    let Some(Dialog::Paste(pasting)) = state.dialog.clone() else { return Ok(()) };
    let rules = state.year().rules();
    let nodes = rules.nodes().filter(|&node| rules.node(node).kind == kind);
    let numbers = pasting.text.split_whitespace();
    let named: Vec<String> = nodes
        .zip(numbers)
        .map(|(node, number)| match kind {
            NodeKind::Instrument => format!("{}\t{number}", rules.node(node).id.to_uppercase()),
            _ => format!("{} {}\t{number}", rules.node(node).id, rules.node(node).name.th),
        })
        .collect();
    let year = Some(state.year().number());
    read_as(state, Pasting { text: named.join("\n"), book: pasting.book.clone(), ..Pasting::default() }, year, parts)
}

/// Takes what was read: its year is in sight, with these numbers and no others.
pub(crate) fn take(state: &mut State, parts: &Parts) -> Result<(), Need> {
    let Some(Dialog::Paste(pasting)) = state.dialog.clone() else { return Ok(()) };
    match (&pasting.read, &pasting.many) {
        (Some(Ok(reading)), _) => {
            let Some(year) = year_of(state, reading, parts)? else { return Ok(()) };
            if state.work.origin != Origin::Own {
                state.work = Work::new(year);
            }
            put(&mut state.work, reading, year);
            state.view = View::Calculate;
        }
        (_, Some(many)) => take_many(state, many, parts)?,
        _ => return Ok(()),
    }
    state.dialog = None;
    notify(state, Notice::Done(Did::Pasted));
    Ok(())
}

/// Where a row of a table of several agencies goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RowGoes {
    /// Into the agency in sight.
    InSight,
    /// Into the agency at this place of the shelf.
    Shelf(usize),
    /// As an agency that was not here.
    New,
}

/// Where each row goes that could be read, in their order: into the agency of that name, however it is spelt. Two rows of one name are two
/// agencies.
pub(crate) fn rows_go(state: &State, many: &Agencies) -> Vec<RowGoes> {
    let mut known: BTreeMap<String, VecDeque<RowGoes>> = BTreeMap::new();
    if state.work.origin == Origin::Own {
        known.entry(name_key(&state.work.agency)).or_default().push_back(RowGoes::InSight);
    }
    for (at, work) in state.shelf.works().enumerate() {
        known.entry(name_key(&work.agency)).or_default().push_back(RowGoes::Shelf(at));
    }
    known.remove("");
    let goes = |name: &String| known.get_mut(&name_key(name)).and_then(VecDeque::pop_front).unwrap_or(RowGoes::New);
    many.iter().filter(|(_, read)| read.is_ok()).map(|(name, _)| name).map(goes).collect()
}

/// Takes every agency that could be read: into its own work if it is here, else as a new one beside the others.
fn take_many(state: &mut State, many: &Agencies, parts: &Parts) -> Result<(), Need> {
    let (goes, mut new) = (rows_go(state, many), Vec::new());
    let rows = many.iter().filter_map(|(name, read)| Some((name, read.as_ref().ok()?)));
    for ((name, reading), goes) in rows.zip(goes) {
        let Some(year) = year_of(state, reading, parts)? else { continue };
        match goes {
            RowGoes::InSight => put(&mut state.work, reading, year),
            RowGoes::Shelf(at) => state.shelf.edit(at, |work| put(work, reading, year)),
            RowGoes::New => {
                let mut work = Work { agency: name.clone(), ..Work::new(year) };
                put(&mut work, reading, year);
                new.push(work);
            }
        }
        state.work.year = year;
    }
    state.shelf.put_all(new);
    if !state.work.is_precious()
        && let Some(first) = state.shelf.take(0)
    {
        state.work = first;
    }
    state.view = View::Overview;
    Ok(())
}

/// The year that a table is of: by the rules in sight where it is theirs.
pub(crate) fn year_of(state: &State, reading: &Reading, parts: &Parts) -> Result<Option<Year>, Need> {
    let here = state.year();
    if reading.fiscal_year == here.number() { Ok(Some(here)) } else { parts.known_year(reading.fiscal_year) }
}

/// The rules that a table may be of. Rules of one's own stand in the place of the same year's while they are in sight.
fn books(state: &State, parts: &Parts) -> Result<Vec<&'static Rulebook>, Need> {
    let (mut books, here) = (parts.books()?, state.year());
    if here.own().is_some() {
        books.retain(|rules| rules.fiscal_year() != here.number());
        books.push(here.rules());
    }
    Ok(books)
}

/// A year of a work is what a table says.
fn put(work: &mut Work, reading: &Reading, year: Year) {
    work.year = year;
    let draft = draft_of(reading, year.rules(), work.draft());
    work.drafts.insert(year.key(), draft);
}

/// The draft that a reading makes. What was known of the surveys stays, and so does what was announced where the table says nothing of that.
fn draft_of(reading: &Reading, rules: &Rulebook, before: &Draft) -> Draft {
    let mut draft = Draft { surveys: before.surveys.clone(), ..Draft::new() };
    for (id, value) in reading.inputs.iter().chain(&reading.stated) {
        draft.typed.insert(id.clone(), value.clone());
        if let Ok(node) = rules.find(id) {
            draft.open.extend(rules.ancestors(node).map(|above| rules.node(above).id.to_string()));
        }
    }
    if reading.inputs.iter().any(|(id, _)| *id == *rules.node(NodeIx::OVERALL).id) {
        draft.open.clear();
    }
    if let Some(published) = &reading.published {
        draft.published_overall = published.overall.clone().unwrap_or_default();
        draft.published_level = published.level.clone();
    }
    if draft.published_overall.is_empty() && draft.published_level.is_none() {
        draft.take_published_of(before.clone());
    }
    draft
}
