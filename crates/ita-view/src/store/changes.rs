//! What has to be written so that a place holds a state: [`Kept::changes`].

use super::form::{Look, StoredWork};
use super::kept::{BOOK, HEAD, HISTORY, Head, Held, Id, Kept, Record, StoredAgency, UNREAD, WORK};
use super::sorted::Sorted;
use super::steps::StoredHistory;
use crate::draft::Work;
use crate::own::{Books, OwnBook};
use crate::state::State;
use serde::Serialize;
use std::rc::Rc;

/// Records that have to be written together, or not at all.
#[derive(Clone, Debug)]
pub struct Changes {
    /// The text of the head that must be there still, else another window has written; none if none must be.
    pub expects: Option<Rc<str>>,
    /// The records, the head last; without a text, those to be taken away.
    pub records: Vec<Record>,
    /// What is there then.
    pub after: Rc<Kept>,
    /// Whether it is more than what is in sight and how it looks.
    pub holds_work: bool,
}

/// The records of the works of a state, told from what is known.
pub(super) struct Placed {
    /// None where nobody put something into what is in sight.
    pub(super) sight: Option<Held>,
    /// In the order of the shelf.
    pub(super) beside: Vec<Held>,
    /// Records whose work is another one now, or that are new.
    pub(super) changed: Vec<(Id, Rc<Work>)>,
    /// Records whose work is not there any more.
    pub(super) gone: Vec<Id>,
}

fn text(value: &impl Serialize) -> String {
    // Nothing in it can fail to be written: every key of a map is a text or a number.
    serde_json::to_string(value).unwrap_or_default()
}

impl Kept {
    /// Returns what a window of this name has to write, so that there is what a state holds; none if it is there.
    /// Costs next to nothing for agencies that have not changed.
    #[must_use]
    pub fn changes(&self, state: &State, by: &str) -> Option<Changes> {
        let placed = self.placed(state, by);
        let books = different_books(&self.state.shelf.books, &state.shelf.books);
        let mut records = Vec::new();
        let stored = self.beside.iter().chain(&self.sight).map(|held| (&*held.id, held.nth as usize));
        let stored = Sorted::new(stored.collect());
        let changed = Sorted::new(placed.changed.iter().map(|(id, _)| (&**id, 0_usize)).collect());
        let is_put =
            |held: &Held| changed.get(&*held.id).is_some() || stored.get(&*held.id) != Some(&(held.nth as usize));
        let works =
            placed.beside.iter().zip(state.shelf.works()).chain(placed.sight.iter().map(|held| (held, &state.work)));
        for (held, work) in works.filter(|(held, _)| is_put(held)) {
            let agency = StoredAgency { nth: held.nth, work: StoredWork::from(work) };
            records.push((held.id.to_string(), Some(text(&agency))));
        }
        records.extend(placed.gone.iter().map(|id| (id.to_string(), None)));
        records.extend(
            books.into_iter().map(|(key, book)| (format!("{BOOK}{key}"), book.map(|book| text(&&*book.stored)))),
        );
        for (key, unread) in &self.unread {
            if key != HEAD && key != HISTORY {
                records.push((key.clone(), None));
            }
            records.push((format!("{UNREAD}{}:{key}", self.log.next()), Some(unread.clone())));
        }
        records.extend(self.forgotten.iter().map(|key| (key.clone(), None)));
        let holds_work = !records.is_empty() || !self.has_steps_of(&state.history);
        let look = Look::from(state);
        let moved = placed.sight != self.sight || (placed.sight.is_none() && state.work != self.state.work);
        if !holds_work && !moved && look == Look::from(&self.state) && !self.is_nothing() {
            return None;
        }
        if holds_work || moved {
            let history = StoredHistory::of(&state.history, &state.work, &state.shelf);
            records.push((HISTORY.to_owned(), Some(text(&history))));
        }
        let log = self.log.after(by, records.iter().map(|(key, _)| key.clone()).collect());
        let head = text(&Head {
            version: super::VERSION,
            log: log.clone(),
            sight: placed.sight.as_ref().map(|held| held.id.to_string()),
            work: placed.sight.is_none().then(|| StoredWork::from(&state.work)),
            look,
        });
        records.push((HEAD.to_owned(), Some(head.clone())));
        let aside =
            records.iter().filter(|(key, text)| text.is_some() && key.starts_with(UNREAD)).map(|(key, _)| key.clone());
        let after = Self {
            head: Some(head.into()),
            log,
            state: state.clone(),
            sight: placed.sight,
            beside: placed.beside,
            unread: Vec::new(),
            forgotten: Vec::new(),
            aside: self.aside.iter().cloned().chain(aside).collect(),
        };
        Some(Changes { expects: self.head.clone(), records, after: Rc::new(after), holds_work })
    }

    /// The same, after which the next write takes away what could not be read, for good.
    #[must_use]
    pub fn forgetting_unread(&self) -> Self {
        let forgotten = self.aside.iter().cloned().chain(self.unread.iter().map(|(key, _)| key.clone())).collect();
        Self { unread: Vec::new(), aside: Vec::new(), forgotten, ..self.clone() }
    }

    /// Finds the record of each work of a state: that of the same work, else of the same name, else of what is in sight.
    pub(super) fn placed(&self, state: &State, by: &str) -> Placed {
        let here = state.work.is_precious().then_some(&state.work);
        if state.shelf.has_works_of(&self.state.shelf) && here.is_some() == self.sight.is_some() {
            let changed = self.sight.iter().filter(|_| state.work != self.state.work);
            return Placed {
                sight: self.sight.clone(),
                beside: self.beside.clone(),
                changed: changed.map(|held| (held.id.clone(), Rc::new(state.work.clone()))).collect(),
                gone: Vec::new(),
            };
        }
        let works: Vec<Rc<Work>> = state.shelf.shared().cloned().chain(here.cloned().map(Rc::new)).collect();
        let mut ids = vec![None::<Held>; works.len()];
        let mut left = Left::new(self);
        for (work, id) in works.iter().zip(&mut ids) {
            *id = left.same(work);
        }
        let mut changed = Vec::new();
        let mut new = 0;
        let last = works.len().checked_sub(1).filter(|_| here.is_some());
        for at in 0..works.len() {
            if ids[at].is_some() {
                continue;
            }
            let found = left.equal(&works[at]);
            if let Some((held, is_same)) = found {
                if !is_same {
                    changed.push((held.id.clone(), works[at].clone()));
                }
                ids[at] = Some(held);
            }
        }
        for (at, id) in ids.iter_mut().enumerate().filter(|(_, id)| id.is_none()) {
            let held = (Some(at) == last).then(|| left.of_sight(self.sight.as_ref())).flatten().unwrap_or_else(|| {
                new += 1;
                Held { id: format!("{WORK}{by}.{}.{new}", self.log.next()).into(), nth: 0 }
            });
            changed.push((held.id.clone(), works[at].clone()));
            *id = Some(held);
        }
        let mut ids: Vec<Held> = ids.into_iter().flatten().collect();
        let sight = here.and_then(|_| ids.pop());
        count_names(&mut ids, &works);
        Placed { sight, beside: ids, changed, gone: left.into_ids() }
    }
}

/// Numbers those of the same name, in their order.
fn count_names(ids: &mut [Held], works: &[Rc<Work>]) {
    let mut before: Option<(&str, u32)> = None;
    for (held, work) in ids.iter_mut().zip(works) {
        let nth = before.filter(|(name, _)| *name == work.agency).map_or(0, |(_, nth)| nth + 1);
        held.nth = nth;
        before = Some((&work.agency, nth));
    }
}

/// Records whose work has not been found yet.
struct Left<'a> {
    by_place: Sorted<*const Work, usize>,
    /// Made when it is first needed: mostly every work is the very same.
    by_name: Option<Sorted<&'a str, usize>>,
    all: Vec<Option<(&'a Held, &'a Work)>>,
}

impl<'a> Left<'a> {
    fn new(kept: &'a Kept) -> Self {
        let places = kept.state.shelf.shared().enumerate().map(|(at, work)| (Rc::as_ptr(work), at));
        let beside = kept.beside.iter().zip(kept.state.shelf.works());
        let sight = kept.sight.iter().map(|held| (held, &kept.state.work));
        Self { by_place: Sorted::new(places.collect()), by_name: None, all: beside.chain(sight).map(Some).collect() }
    }

    /// The record of the very same work.
    fn same(&mut self, work: &Rc<Work>) -> Option<Held> {
        let at = *self.by_place.get(&Rc::as_ptr(work))?;
        self.all[at].take().map(|(held, _)| held.clone())
    }

    /// The record of a work that is equal, else of one of the same name; and whether it is equal.
    fn equal(&mut self, work: &Work) -> Option<(Held, bool)> {
        let all = &self.all;
        let named = |(at, one): (usize, &Option<(&'a Held, &'a Work)>)| Some((one.as_ref()?.1.agency.trim(), at));
        let by_name: &Sorted<_, _> =
            self.by_name.get_or_insert_with(|| Sorted::new(all.iter().enumerate().filter_map(named).collect()));
        let name = work.agency.trim();
        let mut alike = by_name.all(&name).filter_map(|&at| all[at].map(|(_, work)| (at, work)));
        let first = alike.clone().next()?.0;
        let equal = alike.find(|(_, other)| *other == work).map(|(at, _)| at);
        self.all[equal.unwrap_or(first)].take().map(|(held, _)| (held.clone(), equal.is_some()))
    }

    /// The record of what was in sight, else the only one that is left: a name was typed.
    fn of_sight(&mut self, sight: Option<&Held>) -> Option<Held> {
        let at = self.all.iter().position(|one| one.is_some_and(|(held, _)| Some(held) == sight));
        let mut left = (0..self.all.len()).filter(|&at| self.all[at].is_some());
        let only = left.next().filter(|_| left.next().is_none());
        self.all[at.or(only)?].take().map(|(held, _)| held.clone())
    }

    fn into_ids(self) -> Vec<Id> {
        self.all.into_iter().flatten().map(|(held, _)| held.id.clone()).collect()
    }
}

/// Rulebooks of one's own that are others than they were; none for one that is not there any more.
pub(super) fn different_books(before: &Books, now: &Books) -> Vec<(u16, Option<OwnBook>)> {
    if before == now {
        return Vec::new();
    }
    let gone = before.all().filter(|book| now.get(book.key).is_none()).map(|book| (book.key, None));
    let other = now.all().filter(|book| before.get(book.key) != Some(book));
    other.map(|book| (book.key, Some(book.clone()))).chain(gone).collect()
}
