//! What a place holds, as far as a window of the app knows: [`Kept`].

use super::StoreError;
use super::form::{Known, Look, StoredWork, Version, unread_rules};
use super::log::Log;
use super::sorted::Sorted;
use super::steps::StoredHistory;
use crate::draft::Work;
use crate::example;
use crate::history::History;
use crate::own::{self, Books};
use crate::parts::{Need, Parts, Unread};
use crate::shelf::Shelf;
use crate::state::State;
use ita_score::Error;
use serde::{Deserialize, Serialize};
use std::rc::Rc;

/// The key of the record that says what is in sight, how it looks, and what was written last.
pub const HEAD: &str = "state";
/// The key of the record of what can be undone.
pub(super) const HISTORY: &str = "history";
/// Before the rest of the key of an agency's record.
pub(super) const WORK: &str = "work:";
/// Before the key of a rulebook of one's own.
pub(super) const BOOK: &str = "book:";
/// Before the key of what could not be read.
pub(super) const UNREAD: &str = "unread:";

/// The key of an agency's record. It stays the same whatever the agency is called.
pub(super) type Id = Rc<str>;

/// Works by the keys of their records, each with which of those of its name it is.
pub(super) type Works = Sorted<Id, (u32, Rc<Work>)>;

/// A record as a place gives it: its key, and its text or none if there is no such record.
pub type Record = (String, Option<String>);

/// The key of an agency's record, and which of those of the same name it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Held {
    pub(super) id: Id,
    pub(super) nth: u32,
}

/// The head: it changes with every write, so that a window that knows it knows all.
#[derive(Serialize, Deserialize)]
pub(super) struct Head {
    pub(super) version: u32,
    pub(super) log: Log,
    /// The key of the agency in sight.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) sight: Option<String>,
    /// What is in sight, where nobody put something into it: no agency's record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) work: Option<StoredWork>,
    pub(super) look: Look,
}

/// An agency's record.
#[derive(Serialize, Deserialize)]
pub(super) struct StoredAgency {
    /// Which of those of the same name it is.
    #[serde(default, skip_serializing_if = "is_first")]
    pub(super) nth: u32,
    pub(super) work: StoredWork,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks so")]
const fn is_first(nth: &u32) -> bool {
    *nth == 0
}

/// What a place holds, as far as a window of the app knows. What is written is told from it, and what another window wrote is
/// held against it.
#[derive(Clone, Debug)]
pub struct Kept {
    /// The text of the head; none if there is nothing.
    pub(super) head: Option<Rc<str>>,
    pub(super) log: Log,
    /// The state that it makes.
    pub(super) state: State,
    /// The record of the agency in sight.
    pub(super) sight: Option<Held>,
    /// The records of the others, in the order of the shelf.
    pub(super) beside: Vec<Held>,
    /// Records that cannot be read: to be kept under another key with the next write.
    pub(super) unread: Vec<(String, String)>,
    /// Keys of what was set aside before.
    pub(super) aside: Vec<String>,
    /// Keys that the next write takes away.
    pub(super) forgotten: Vec<String>,
}

impl Kept {
    /// Of a place that holds nothing.
    ///
    /// # Errors
    /// As [`State::empty`].
    pub fn nothing() -> Result<Self, Error> {
        State::empty().map(|state| Self {
            head: None,
            log: Log::default(),
            state,
            sight: None,
            beside: Vec::new(),
            unread: Vec::new(),
            aside: Vec::new(),
            forgotten: Vec::new(),
        })
    }

    /// Returns true if nothing was ever written there.
    #[must_use]
    pub const fn is_nothing(&self) -> bool {
        self.head.is_none()
    }

    /// Returns the text of the record [`HEAD`]: if it is another one there, another window has written.
    #[must_use]
    pub const fn head(&self) -> Option<&Rc<str>> {
        self.head.as_ref()
    }

    /// Returns the texts that cannot be read, as one to be saved as a file; none if there is none.
    #[must_use]
    pub fn unread(&self) -> Option<String> {
        (!self.unread.is_empty()).then(|| serde_json::to_string(&self.unread).unwrap_or_default())
    }

    /// Each agency's record with its work.
    pub(super) fn works(&self) -> Works {
        let beside = self.beside.iter().zip(self.state.shelf.shared());
        let beside = beside.map(|(held, work)| (held.id.clone(), (held.nth, work.clone())));
        let sight = self.sight.iter().map(|held| (held.id.clone(), (held.nth, Rc::new(self.state.work.clone()))));
        Sorted::new(beside.chain(sight).collect())
    }

    /// What is there after another window has written these records; all there are, if so. What cannot be read is set aside.
    ///
    /// # Errors
    /// A part that is missing, or that a newer version of the app wrote it.
    pub(super) fn with(&self, records: &[Record], is_all: bool, parts: &Parts) -> Result<Self, Unread<StoreError>> {
        let Some(text) = text_of(records, HEAD) else {
            return self.without_head(records, is_all, parts);
        };
        match serde_json::from_str(text).map(|Version { version }| version) {
            Ok(version) if version > super::VERSION => return Err(Unread::Invalid(StoreError::Newer)),
            _ => {}
        }
        let still = |(key, _): &&(String, String)| !is_all && !records.iter().any(|(other, _)| other == key);
        let mut unread: Vec<(String, String)> = self.unread.iter().filter(still).cloned().collect();
        let head: Option<Head> = serde_json::from_str(text).ok();
        if head.is_none() {
            unread.push((HEAD.to_owned(), text.to_owned()));
        }
        let (mut works, mut books) = if is_all {
            (Sorted::new(Vec::new()), Books::default())
        } else {
            (self.works(), self.state.shelf.books.clone())
        };
        self.read_books(records, &mut books, &mut unread, parts)?;
        let there = Known { books: &books, parts };
        for (key, text) in records.iter().filter(|(key, _)| key.starts_with(WORK)) {
            let id = Id::from(&**key);
            let Some(text) = text else {
                works.remove(&id);
                continue;
            };
            match agency(text, there)? {
                Some(read) => works.insert(id, read),
                None => {
                    works.remove(&id);
                    unread.push((key.clone(), text.clone()));
                }
            }
        }
        let aside = records.iter().filter(|(key, text)| text.is_some() && key.starts_with(UNREAD));
        let mut kept = Self {
            head: Some(text.into()),
            log: head.as_ref().map(|head| head.log.clone()).unwrap_or_default(),
            state: State::empty().map_err(|_| Unread::Invalid(StoreError::Broken))?,
            sight: None,
            beside: Vec::new(),
            unread,
            aside: self.aside.iter().cloned().chain(aside.map(|(key, _)| key.clone())).collect(),
            forgotten: Vec::new(),
        };
        kept.aside.sort_unstable();
        kept.aside.dedup();
        kept.place(head, works, books, parts)?;
        if let Some(text) = text_of(records, HISTORY) {
            let (work, shelf) = (&kept.state.work, &kept.state.shelf);
            let history = match serde_json::from_str::<StoredHistory>(text) {
                Ok(history) => history.history(work, shelf, parts)?,
                Err(_) => None,
            };
            match history {
                Some(history) => kept.state.history = history,
                None => kept.unread.push((HISTORY.to_owned(), text.to_owned())),
            }
        } else if !is_all {
            kept.state.history = self.state.history.clone();
        }
        Ok(kept)
    }

    /// Returns what a place without a head holds: nothing, or what another program left.
    fn without_head(&self, records: &[Record], is_all: bool, parts: &Parts) -> Result<Self, Unread<StoreError>> {
        let nothing = Self::nothing().map_err(|_| Unread::Invalid(StoreError::Broken))?;
        if !is_all || records.iter().all(|(_, text)| text.is_none()) {
            return Ok(nothing);
        }
        // A lost head is treated as a broken one: the works are still there.
        let with_head = records.iter().cloned().chain([(HEAD.to_owned(), Some(String::new()))]).collect::<Vec<_>>();
        let mut kept = self.with(&with_head, true, parts)?;
        kept.head = None;
        kept.unread.retain(|(key, _)| key != HEAD);
        Ok(kept)
    }

    /// Reads rulebooks of one's own.
    fn read_books(
        &self,
        records: &[Record],
        books: &mut Books,
        unread: &mut Vec<(String, String)>,
        parts: &Parts,
    ) -> Result<(), Need> {
        for (name, text) in records {
            let Some(key) = name.strip_prefix(BOOK) else { continue };
            let key = key.parse().ok().filter(|&key| own::is_own(key));
            match (key, text) {
                (Some(key), None) => books.remove(key),
                (None, None) => {}
                (key, Some(text)) => match (key, serde_json::from_str::<String>(text)) {
                    (Some(key), Ok(stored)) => books.put(parts.own_rules()?.restore(key, &stored)),
                    _ => unread.push((name.clone(), text.clone())),
                },
            }
        }
        Ok(())
    }

    /// Puts works where they belong: one in sight, the others beside it in their order.
    fn place(
        &mut self,
        head: Option<Head>,
        mut works: Works,
        books: Books,
        parts: &Parts,
    ) -> Result<(), Unread<StoreError>> {
        let there = Known { books: &books, parts };
        if let Some(head) = head {
            let mut dressed = self.state.clone();
            let mut is_whole = head.look.put_on(&mut dressed, there)?;
            if is_whole {
                self.state = dressed;
            }
            let id = head.sight.as_deref().map(Id::from);
            let found = id.and_then(|id| works.remove(&id).map(|(nth, work)| (Held { id, nth }, work)));
            match (found, head.work) {
                (Some((held, work)), _) => {
                    self.sight = Some(held);
                    self.state.work = Rc::unwrap_or_clone(work);
                }
                (None, Some(stored)) => match stored.work(there)? {
                    Some(work) => self.state.work = work,
                    None => is_whole = false,
                },
                (None, None) => {}
            }
            if !is_whole {
                self.unread.push((HEAD.to_owned(), self.head.as_deref().unwrap_or_default().to_owned()));
            }
        }
        let (beside, shelf) = shelf_of(works, books);
        (self.beside, self.state.shelf) = (beside, shelf);
        follow_books(&mut self.state);
        self.state.notices = unread_rules(&self.state.shelf.books).into_iter().collect();
        Ok(())
    }
}

/// The shelf of these works, and their records in its order.
pub(super) fn shelf_of(works: Works, books: Books) -> (Vec<Held>, Shelf) {
    let mut works: Vec<(Held, Rc<Work>)> =
        works.into_pairs().into_iter().map(|(id, (nth, work))| (Held { id, nth }, work)).collect();
    works.sort_by(|(one, a), (other, b)| (&a.agency, one.nth).cmp(&(&b.agency, other.nth)));
    let (beside, works): (Vec<Held>, Vec<Rc<Work>>) = works.into_iter().unzip();
    (beside, Shelf::of_shared(works).with_books(books))
}

/// Works whose rulebook has another text now are by that.
pub(super) fn follow_books(state: &mut State) {
    state.shelf.follow_books();
    if let Some(year) = state.shelf.books.year(state.work.year.key()) {
        state.work.year = year;
    }
}

/// The text of a record, if there is one.
fn text_of<'a>(records: &'a [Record], wanted: &str) -> Option<&'a str> {
    records.iter().find(|(key, _)| key == wanted).and_then(|(_, text)| text.as_deref())
}

/// An agency's record; none if it is broken.
fn agency(text: &str, there: Known<'_>) -> Result<Option<(u32, Rc<Work>)>, Need> {
    let Ok(StoredAgency { nth, mut work }) = serde_json::from_str(text) else { return Ok(None) };
    // If the year in sight is by a lost rulebook, the first example's year takes its place.
    if own::is_own(work.year) && there.books.get(work.year).is_none() {
        work.year = example::first_table().fiscal_year();
    }
    Ok(work.work(there)?.map(|work| (nth, Rc::new(work))))
}

impl PartialEq for Kept {
    /// Compared by the head, which changes with every write.
    fn eq(&self, other: &Self) -> bool {
        self.head == other.head
    }
}

impl Eq for Kept {}

impl Kept {
    /// The same steps to undo, as far as that can be told without looking into them.
    pub(super) fn has_steps_of(&self, history: &History) -> bool {
        self.state.history.is_same(history)
    }
}
