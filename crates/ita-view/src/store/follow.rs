//! What another window has written, taken over into a state: [`News`].

use super::changes::different_books;
use super::kept::{BOOK, HEAD, Id, Kept, Record, WORK, Works, follow_books, shelf_of};
use super::{StoreError, said};
use crate::draft::Work;
use crate::history::Did;
use crate::own::Books;
use crate::parts::{Need, Parts, Unread};
use crate::reduce::notify;
use crate::state::{Notice, State, View};
use core::cell::OnceCell;
use std::rc::Rc;

/// What is asked of a place: what another window has written since.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Nothing was.
    Nothing,
    /// These records, beside the head.
    These(Vec<String>),
    /// Every record there is.
    All,
}

/// What tells a state what another window has written.
pub trait Tells {
    /// Takes it over: whatever was not changed here since.
    ///
    /// # Errors
    /// A part that is missing.
    fn tell(&self, state: &mut State, parts: &Parts) -> Result<(), Need>;
}

/// What another window has written, as an action. Its code is where it is made. Cheap to clone; equal to itself.
#[derive(Clone)]
pub struct News(Rc<dyn Tells>);

impl News {
    pub(crate) fn tell(&self, state: &mut State, parts: &Parts) -> Result<(), Need> {
        self.0.tell(state, parts)
    }
}

impl PartialEq for News {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for News {}

impl core::fmt::Debug for News {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("News")
    }
}

/// Records that another window has written.
pub(super) struct Written {
    base: Rc<Kept>,
    is_all: bool,
    records: Vec<Record>,
    /// What is there then, once it was read: it follows from the others.
    kept: OnceCell<Rc<Kept>>,
}

impl Kept {
    /// Returns what to read, where this is the text of the record [`HEAD`] now.
    #[must_use]
    pub fn ask(&self, head: Option<&str>) -> Asked {
        let Some(text) = head else { return if self.is_nothing() { Asked::Nothing } else { Asked::All } };
        if self.head.as_deref() == Some(text) {
            return Asked::Nothing;
        }
        let now: Option<super::kept::Head> = serde_json::from_str(text).ok();
        match now.and_then(|now| now.log.since(&self.log)) {
            Some(keys) => Asked::These(keys),
            None => Asked::All,
        }
    }
}

impl Written {
    /// These records, read where a window knew the base; all that there are, if so.
    pub(super) const fn new(base: Rc<Kept>, is_all: bool, records: Vec<Record>) -> Self {
        Self { base, is_all, records, kept: OnceCell::new() }
    }

    /// The same as an action.
    pub(super) fn news(self: &Rc<Self>) -> News {
        News(self.clone())
    }

    /// What is there; none before it was read.
    pub(super) fn kept(&self) -> Option<&Rc<Kept>> {
        self.kept.get()
    }

    /// Reads it.
    fn read(&self, parts: &Parts) -> Result<&Rc<Kept>, Unread<StoreError>> {
        if let Some(kept) = self.kept.get() {
            return Ok(kept);
        }
        let kept = Rc::new(self.base.with(&self.records, self.is_all, parts)?);
        Ok(self.kept.get_or_init(|| kept))
    }
}

impl Tells for Written {
    /// What was changed here stays, as one step to undo over the other window's work. If both changed the same agency, a notice
    /// says so.
    fn tell(&self, state: &mut State, parts: &Parts) -> Result<(), Need> {
        let theirs = match self.read(parts) {
            Ok(kept) => kept.clone(),
            Err(Unread::Missing(need)) => return Err(need),
            // A window of an older version leaves it to them.
            Err(Unread::Invalid(_)) => {
                notify(state, Notice::Offered(&said::NEWER));
                return Ok(());
            }
        };
        state.notices.retain(|notice| *notice != Notice::Offered(&said::CLOSED));
        // A browser has deleted what was there: what is here is written anew.
        if theirs.is_nothing() {
            return Ok(());
        }
        if !theirs.unread.is_empty() {
            notify(state, Notice::Offered(&said::UNREAD));
        }
        take_look(state, &self.base.state, &theirs.state);
        take_works(state, &self.base, &theirs);
        follow_books(state);
        if let View::Rules(year) = state.view
            && year.own().is_some()
        {
            state.view = state.shelf.books.year(year.key()).map_or(View::OwnRules, View::Rules);
        }
        Ok(())
    }
}

/// Takes over how things look in the other window, as far as that was not changed here.
fn take_look(state: &mut State, base: &State, theirs: &State) {
    if state.language == base.language {
        state.language = theirs.language;
    }
    if state.numerals == base.numerals {
        state.numerals = theirs.numerals;
    }
    if state.theme == base.theme {
        state.theme = theirs.theme;
    }
    if state.scale == base.scale {
        state.scale = theirs.scale;
    }
}

fn take_works(state: &mut State, base: &Kept, theirs: &Kept) {
    let mine = base.placed(state, "here");
    let my_books = different_books(&base.state.shelf.books, &state.shelf.books);
    let their_works = theirs.works();
    let before = base.works();
    let same = |id: &Id| match (before.get(id), their_works.get(id)) {
        (Some((_, one)), Some((_, other))) => Rc::ptr_eq(one, other) || one == other,
        (None, None) => true,
        _ => false,
    };
    let mut works = their_works.clone();
    let mut books = theirs.state.shelf.books.clone();
    let (mut both, mut any) = (false, false);
    for (id, work) in &mine.changed {
        match their_works.get(id) {
            Some((_, theirs)) if theirs == work => continue,
            there => {
                both |= there.is_some() && !same(id);
                any = true;
                works.insert(id.clone(), (there.map_or(u32::MAX, |(nth, _)| *nth), work.clone()));
            }
        }
    }
    // What was taken away here and changed there stays.
    for id in mine.gone.iter().filter(|id| same(id)) {
        any |= works.remove(id).is_some();
    }
    for (key, book) in my_books {
        any = true;
        both |= base.state.shelf.books.get(key) != theirs.state.shelf.books.get(key);
        match book {
            Some(book) => books.put(book),
            None => books.remove(key),
        }
    }
    // An empty place is left for what they have, unless it was made here.
    let keeps_empty =
        mine.sight.is_none() && (!state.shelf.is_empty() || base.sight.is_none() && theirs.sight.is_none());
    let sight = match mine.sight {
        Some(held) if works.get(&held.id).is_some() => Sight::Of(held.id),
        None if keeps_empty => Sight::Empty(state.work.clone()),
        _ => Sight::Theirs,
    };
    if any {
        let step = state.history.undo().cloned().unwrap_or(Did::Kept);
        let mut there = state.clone();
        put(&mut there, their_works, theirs.state.shelf.books.clone(), &sight, theirs);
        state.history = theirs.state.history.clone();
        state.history.apart();
        state.history.note(step, (&there.work, &there.shelf));
        state.history.apart();
    } else {
        state.history = theirs.state.history.clone();
    }
    put(state, works, books, &sight, theirs);
    if both {
        notify(state, Notice::Offered(&said::BOTH));
    }
}

/// What is to be in sight.
enum Sight {
    /// The agency with this key.
    Of(Id),
    /// What is, of which there is no record.
    Empty(Work),
    /// What another window has in sight.
    Theirs,
}

/// Puts these works into a state, and one of them in sight.
fn put(state: &mut State, mut works: Works, books: Books, sight: &Sight, theirs: &Kept) {
    let mut take = |id: &Id| works.remove(id).map(|(_, work)| Rc::unwrap_or_clone(work));
    let mine = match sight {
        Sight::Of(id) => take(id),
        Sight::Empty(work) => Some(work.clone()),
        Sight::Theirs => None,
    };
    let in_theirs = || match &theirs.sight {
        Some(held) => take(&held.id),
        None => Some(theirs.state.work.clone()),
    };
    state.work = mine.or_else(in_theirs).unwrap_or_else(|| Work::new(theirs.state.year()));
    state.shelf = shelf_of(works, books).1;
}

/// Lays what a window was about to write over what is there: its works and rulebooks, but no history, which was of another place.
pub(super) fn lay_over(
    there: &Kept,
    records: &[Record],
    touched: Option<&[String]>,
    parts: &Parts,
) -> Result<State, Unread<StoreError>> {
    let is_theirs = |key: &String| touched.is_none_or(|keys| keys.contains(key));
    let mine = records.iter().filter(|(key, text)| {
        (key.starts_with(WORK) || key.starts_with(BOOK) || key == HEAD) && (text.is_some() || !is_theirs(key))
    });
    let mine: Vec<Record> = mine.cloned().collect();
    let both = mine.iter().any(|(key, _)| key != HEAD && touched.is_some_and(|keys| keys.contains(key)));
    let merged = there.with(&mine, false, parts)?;
    let mut state = merged.state;
    state.history = there.state.history.clone();
    if (&state.work, &state.shelf) != (&there.state.work, &there.state.shelf) {
        state.history.note(Did::Kept, (&there.state.work, &there.state.shelf));
        state.history.apart();
    }
    if both || touched.is_none() {
        notify(&mut state, Notice::Offered(&said::BOTH));
    }
    Ok(state)
}
