//! The history, as it is stored: of each step only what was different on its other side, so that a hundred steps are not a
//! hundred copies.

use super::form::{Known, StoredWork};
use crate::draft::{Draft, Origin, Work};
use crate::history::{Did, Done, History, beside};
use crate::improve::Scenarios;
use crate::parts::{Need, Parts};
use crate::shelf::Shelf;
use litemap::LiteMap;
use serde::{Deserialize, Serialize};

/// Steps that are stored, of each way.
const MOST: usize = 64;

/// The most other agencies that a stored step may change. A larger step ends what is stored: whoever opened a province's table
/// still has its file.
const MOST_OTHERS: usize = 32;

/// What can be undone, and done again: the next step first, each told from the one before, the first from what is in sight.
#[derive(Default, Serialize, Deserialize)]
pub(super) struct StoredHistory {
    past: Vec<StoredStep>,
    future: Vec<StoredStep>,
}

#[derive(Serialize, Deserialize)]
struct StoredStep {
    did: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    agency: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    year: Option<u16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    origin: Option<Origin>,
    /// By year; none for one that was not there.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    drafts: Vec<(u16, Option<Draft>)>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    scenarios: Vec<(u16, Option<Scenarios>)>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    papers: Vec<(u16, Option<String>)>,
    /// Rulebooks of one's own, by key; none for one that was not there.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    rulebooks: Vec<(u16, Option<String>)>,
    /// Places among the other agencies of works that were not there, ascending.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    without: Vec<usize>,
    /// Works that lay there instead, and where.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    with: Vec<(usize, StoredWork)>,
}

impl StoredHistory {
    /// The history beside this work and these others.
    pub(super) fn of(history: &History, work: &Work, shelf: &Shelf) -> Self {
        Self { past: told(history.past(), work, shelf), future: told(history.future(), work, shelf) }
    }

    /// The history; none if it names something that there is not.
    pub(super) fn history(self, work: &Work, shelf: &Shelf, parts: &Parts) -> Result<Option<History>, Need> {
        let (Some(past), Some(future)) = (read(self.past, work, shelf, parts)?, read(self.future, work, shelf, parts)?)
        else {
            return Ok(None);
        };
        Ok(Some(History::of(past, future)))
    }
}

/// Tells steps, the next first.
fn told<'a>(steps: impl Iterator<Item = &'a Done>, work: &Work, shelf: &Shelf) -> Vec<StoredStep> {
    let (mut stored, mut work, mut shelf) = (Vec::new(), work, shelf.clone());
    for done in steps.take(MOST) {
        let others = done.shelf.clone().unwrap_or_else(|| beside(&done.work, work, &shelf));
        let Some(step) = StoredStep::of(done, &others, work, &shelf) else { break };
        stored.push(step);
        (work, shelf) = (&done.work, others);
    }
    stored
}

/// The steps, the next first.
fn read(stored: Vec<StoredStep>, work: &Work, shelf: &Shelf, parts: &Parts) -> Result<Option<Vec<Done>>, Need> {
    let (mut steps, mut work, mut shelf) = (Vec::new(), work.clone(), shelf.clone());
    for step in stored {
        let Some(done) = step.done(&work, &shelf, parts)? else { return Ok(None) };
        work = done.work.clone();
        shelf = done.shelf.clone().unwrap_or_default();
        steps.push(done);
    }
    Ok(Some(steps))
}

impl StoredStep {
    /// What is on the other side of a step, where these lie beside it, told from what is on this one.
    fn of(done: &Done, others: &Shelf, work: &Work, shelf: &Shelf) -> Option<Self> {
        let there = &done.work;
        let papers = |of: &Work| of.papers.all().map(|(year, text)| (year, text.to_owned())).collect();
        let books = |of: &Shelf| of.books.all().map(|book| (book.key, book.stored.to_string())).collect();
        let (without, with) = shelf.differences(others);
        (without.len() <= MOST_OTHERS || with.len() <= MOST_OTHERS).then_some(())?;
        Some(Self {
            did: done.did.id(),
            agency: (there.agency != work.agency).then(|| there.agency.clone()),
            year: (there.year != work.year).then(|| there.year.key()),
            origin: (there.origin != work.origin).then_some(there.origin),
            drafts: differences(&there.drafts, &work.drafts),
            scenarios: differences(&there.scenarios, &work.scenarios),
            papers: differences(&papers(there), &papers(work)),
            rulebooks: if others.books == shelf.books {
                Vec::new()
            } else {
                differences(&books(others), &books(shelf))
            },
            without,
            with: with.into_iter().map(|(place, work)| (place, StoredWork::from(work))).collect(),
        })
    }

    fn done(self, work: &Work, shelf: &Shelf, parts: &Parts) -> Result<Option<Done>, Need> {
        let mut there = work.clone();
        let mut books = shelf.books.clone();
        for (key, book) in self.rulebooks {
            match book {
                Some(stored) => books.put(parts.own_rules()?.restore(key, &stored)),
                None => books.remove(key),
            }
        }
        let known = Known { books: &books, parts };
        // The same key may mean another text there.
        let Some(year) = known.year(self.year.unwrap_or(work.year.key()))? else { return Ok(None) };
        there.year = year;
        there.agency = self.agency.unwrap_or(there.agency);
        there.origin = self.origin.unwrap_or(there.origin);
        put(&mut there.drafts, self.drafts);
        put(&mut there.scenarios, self.scenarios);
        for (year, text) in self.papers {
            there.papers.put(year, text.as_deref());
        }
        let with = self.with.into_iter().map(|(place, work)| Ok(work.work(known)?.map(|work| (place, work))));
        let with = with.collect::<Result<Option<Vec<_>>, _>>()?;
        let (Some(did), Some(with)) = (Did::from_id(&self.did), with) else { return Ok(None) };
        let mut shelf = shelf.changed(&self.without, with).with_books(books.clone());
        shelf.follow_books();
        Ok(Some(Done { did, work: there, shelf: Some(shelf) }))
    }
}

/// What a map has for the keys of which the other one has something else.
fn differences<V: Clone + PartialEq>(there: &LiteMap<u16, V>, here: &LiteMap<u16, V>) -> Vec<(u16, Option<V>)> {
    let gone = here.keys().filter(|key| there.get(key).is_none()).map(|&key| (key, None));
    let other = there.iter().filter(|(key, value)| here.get(key) != Some(value));
    other.map(|(&key, value)| (key, Some(value.clone()))).chain(gone).collect()
}

fn put<V>(map: &mut LiteMap<u16, V>, differences: Vec<(u16, Option<V>)>) {
    for (key, value) in differences {
        match value {
            Some(value) => drop(map.insert(key, value)),
            None => drop(map.remove(&key)),
        }
    }
}
