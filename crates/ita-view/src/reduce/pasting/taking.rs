//! Taking a table that was read: into the year in sight, or each of its agencies into its own work.

use super::year_of;
use crate::dialog::{Agencies, Dialog};
use crate::draft::{Draft, Origin, Work};
use crate::history::Did;
use crate::parts::{Need, Parts};
use crate::reduce::notify;
use crate::shelf::name_key;
use crate::state::{Notice, State, View};
use crate::year::Year;
use ita_read::Reading;
use ita_score::{NodeIx, Rulebook};
use std::collections::{BTreeMap, VecDeque};

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
            if let Some(name) = pasting.whose.as_deref().filter(|_| state.work.agency.trim().is_empty()) {
                state.work.agency = name.to_owned();
            }
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
