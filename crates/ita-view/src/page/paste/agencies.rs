//! A pasted table of several agencies: which are here already, and which are new.

use super::{PasteRow, PasteView};
use crate::action::Action;
use crate::dialog::Pasting;
use crate::message::{DialogLabel, DialogMessage, Voice};
use crate::page::names;
use crate::parts::Parts;
use crate::reduce::pasting::{RowGoes, rows_go, year_of};
use crate::shelf::name_key;
use crate::state::State;
use crate::year::Year;
use ita_read::{Ask, Reading};
use std::collections::BTreeSet;

/// Agencies of a table that are shown before they are taken. A browser would draw thousands of lines that nobody reads.
const SHOWN: usize = 200;

/// A table of several agencies: a line each.
pub(super) fn of_many(voice: Voice, state: &State, pasting: &Pasting, parts: &Parts) -> PasteView {
    let many = || pasting.many.iter().flat_map(|many| many.iter());
    let whole = many().filter_map(|(name, read)| Some((name, read.as_ref().ok()?)));
    let refused = many().filter_map(|(name, read)| Some((name, read.as_ref().err()?)));
    let (count, all) = (whole.clone().count(), many().count());
    let goes = pasting.many.as_ref().map(|many| rows_go(state, many)).unwrap_or_default();
    let new = goes.iter().filter(|&&goes| goes == RowGoes::New).count();
    let marks_new = new > 0 && new < count;
    let row = |((name, read), goes): ((&String, &Reading), RowGoes)| {
        let rules = year_of(state, read, parts).ok().flatten().map(Year::rules);
        let value = |(id, value): &(String, String)| {
            let node = rules.and_then(|rules| Some((rules, rules.find(id).ok()?)));
            let name = node.map_or_else(|| id.clone(), |(rules, node)| names::number(voice, rules, node));
            [&*name, " ", &voice.number(value)].concat().trim().to_owned()
        };
        let text = read.inputs.iter().map(value).collect::<Vec<_>>().join(" · ");
        let new = (marks_new && goes == RowGoes::New).then(|| voice.label(DialogLabel::NewAgency));
        PasteRow { name: name.clone(), text, new, ..PasteRow::default() }
    };
    // A row that is refused says why.
    let other = |(name, ask): (&String, &Ask)| {
        let why = voice.numerals.write(&ask.message(voice.lang()));
        let text = [name, ": ", &why].concat();
        PasteRow { name: name.clone(), text, ignored: Some(why), ..PasteRow::default() }
    };
    let year = whole.clone().next().map(|(_, read)| read.fiscal_year);
    let more = |count: usize| {
        let more = count.saturating_sub(SHOWN);
        (more > 0).then(|| voice.say(&DialogMessage::MoreAgencies { count: &more.to_string() }))
    };
    // What takes nobody's place stands first: it may be a name that is written in another way.
    let placed = || whole.clone().zip(goes.iter().copied());
    let is_new = |(_, goes): &(_, RowGoes)| *goes == RowGoes::New;
    let rows = placed().filter(is_new).chain(placed().filter(|row| !is_new(row)));
    let mut found: Vec<String> =
        year.map(|year| voice.number(ita_words::fiscal_year(year, voice.lang()))).into_iter().collect();
    if count > new || !state.shelf.is_empty() {
        found.push(matched(voice, state, (count - new, new), placed(), parts));
    }
    let rest = more(all - count).map(|text| PasteRow { text, ..PasteRow::default() });
    PasteView {
        says: voice.say(&DialogMessage::ReadAgencies { count: &count.to_string(), all: &all.to_string() }),
        found,
        rows: rows.take(SHOWN).map(row).collect(),
        more: more(count),
        left_out: Vec::new(),
        others: refused.take(SHOWN).map(other).chain(rest).collect(),
        choices: Vec::new(),
        take: Some(Action::TakePasted),
        pasted: true,
        sheets: None,
        of_agencies: true,
        whose: whose(state, pasting),
        text: None,
    }
}

/// How many rows are of agencies that are here, how many scores of the year that replaces, and how many agencies are new.
fn matched<'a>(
    voice: Voice,
    state: &State,
    (known, new): (usize, usize),
    rows: impl Iterator<Item = ((&'a String, &'a Reading), RowGoes)>,
    parts: &Parts,
) -> String {
    let mut years = BTreeSet::new();
    let mut replaces = |((_, read), goes): &((&String, &Reading), RowGoes)| {
        let year = year_of(state, read, parts).ok().flatten()?;
        let work = match *goes {
            RowGoes::InSight => &state.work,
            RowGoes::Shelf(at) => state.shelf.get(at)?,
            RowGoes::New => return None,
        };
        work.drafts.get(&year.key()).filter(|draft| !draft.is_empty())?;
        years.insert(year.number());
        Some(())
    };
    let replaced = rows.filter(|row| replaces(row).is_some()).count();
    let (known, new) = (&*known.to_string(), &*new.to_string());
    match years.first() {
        Some(year) => {
            let (replaced, year) = (&*replaced.to_string(), &*year.to_string());
            voice.say(&DialogMessage::AgenciesReplaced { known, replaced, year, new })
        }
        None => voice.say(&DialogMessage::AgenciesKnown { known, new }),
    }
}

/// The agencies of which one may be taken alone: the one in sight first, if it is among them.
fn whose(state: &State, pasting: &Pasting) -> Vec<(usize, String)> {
    let all = pasting.many.iter().flat_map(|many| many.iter()).enumerate();
    let read = all.filter(|(_, (_, read))| read.is_ok()).map(|(at, (name, _))| (at, name.clone()));
    let mut read: Vec<(usize, String)> = read.take(SHOWN).collect();
    let own = name_key(&state.work.agency);
    read.sort_by_key(|(_, name)| own.is_empty() || name_key(name) != own);
    read
}
