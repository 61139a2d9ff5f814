//! When a place is asked for what: [`Keeping`].

use super::changes::Changes;
use super::follow::{News, Written};
use super::kept::{Kept, Record};
use super::{Known, said};
use crate::action::Action;
use crate::state::{Notice, State};
use std::rc::Rc;

/// How it stands with what is entered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Standing {
    /// Nothing was entered yet.
    #[default]
    Nothing,
    /// It will be kept in a moment.
    Waiting,
    /// It is kept.
    Saved,
    /// It cannot be kept here.
    Refused,
    /// Another window has kept something since.
    Elsewhere,
}

/// What is to be done outside.
#[derive(Clone, Debug)]
pub enum Ask {
    /// Write these, if the head is what they expect; then [`Heard::Wrote`].
    Write(Rc<Changes>),
    /// Read the head, and what [`Kept::ask`] says of it; then [`Heard::Read`].
    Read(Rc<Kept>),
    /// Do this.
    Act(Action),
    /// Say how it stands.
    Say(Standing),
    /// Note that something is kept there, and that nothing is left over of what this window was about to write; tell other windows.
    Done,
    /// Report [`Heard::Again`] after this many milliseconds.
    Later(u32),
}

/// What was heard from outside.
#[derive(Clone, Debug)]
pub enum Heard {
    /// The state has rested.
    Rested(Rc<State>),
    /// What was to be written is written.
    Wrote,
    /// It is not, since another window has written before.
    Elsewhere,
    /// It is not, or nothing could be read.
    Failed,
    /// What was asked for, and whether it is all there is; none if there is nothing new.
    Read(Option<(bool, Vec<Record>)>),
    /// A newer version of the app keeps its work there.
    Newer,
    /// Another window says that it has written.
    Other,
    /// [`Action::Follow`] was done; the state after it.
    Followed(News, Rc<State>),
    /// Somebody deletes everything.
    Forget,
    /// It is time to try again.
    Again,
}

/// Milliseconds after which writing is tried again.
const LATER: u32 = 5_000;

/// Decides what is asked of the place, and when, for one window. At most one request is open at a time.
pub struct Keeping {
    /// The name of this window, which no other has.
    by: String,
    /// What the place holds; none while that is not known.
    kept: Option<Rc<Kept>>,
    /// A newer version of the app keeps its work there.
    is_newer: bool,
    /// The state as it was when nothing was to be written.
    settled: Option<Rc<State>>,
    latest: Option<Rc<State>>,
    /// What is being written.
    writing: Option<Rc<Changes>>,
    /// What is known, while something is being read.
    reading: Option<Rc<Kept>>,
    /// What is being followed.
    following: Option<Rc<Written>>,
    /// Another window has written meanwhile.
    other: bool,
    refused: bool,
    /// What could not be read, also once it is set aside.
    unread: Option<String>,
    /// Whether [`Heard::Again`] is to come.
    later: bool,
}

impl Keeping {
    /// Of a window of this name that begins with what is known; where nothing was looked for, that is nothing.
    #[must_use]
    pub fn new(by: String, known: Option<&Known>) -> Self {
        let nothing = || Kept::nothing().ok().map(Rc::new);
        let kept = known.map_or_else(nothing, Known::kept);
        Self {
            by,
            unread: kept.as_ref().and_then(|kept| kept.unread()),
            kept,
            is_newer: known.is_some_and(Known::is_newer),
            settled: None,
            latest: None,
            writing: None,
            reading: None,
            following: None,
            other: false,
            refused: false,
            later: false,
        }
    }

    /// Hears of something, and says what is to be done.
    pub fn hear(&mut self, heard: Heard) -> Vec<Ask> {
        match heard {
            Heard::Rested(state) => {
                self.latest = Some(state);
                self.go_on()
            }
            Heard::Wrote => {
                let Some(changes) = self.writing.take() else { return Vec::new() };
                self.kept = Some(changes.after.clone());
                let mut asks = vec![Ask::Done];
                if std::mem::take(&mut self.refused) {
                    asks.push(Ask::Act(Action::Dismiss(Notice::Offered(&said::REFUSED))));
                }
                asks.extend(self.go_on());
                asks
            }
            Heard::Elsewhere => {
                self.writing = None;
                self.other = true;
                let mut asks = vec![Ask::Say(Standing::Elsewhere)];
                asks.extend(self.go_on());
                asks
            }
            Heard::Failed => {
                (self.writing, self.reading) = (None, None);
                let mut asks = Vec::new();
                // A failure that loses nothing is not reported.
                if self.latest.as_ref().is_some_and(|state| state.is_precious()) {
                    asks.push(Ask::Say(Standing::Refused));
                    let is_first = !std::mem::replace(&mut self.refused, true);
                    if is_first && self.kept.is_some() {
                        asks.push(Ask::Act(Action::Tell(Notice::Offered(&said::REFUSED))));
                    }
                }
                asks.extend(self.come_back());
                asks
            }
            Heard::Read(read) => {
                let Some(base) = self.reading.take() else { return Vec::new() };
                match read {
                    None => {
                        self.kept.get_or_insert(base);
                        let mut asks = vec![Ask::Act(Action::Dismiss(Notice::Offered(&said::CLOSED)))];
                        asks.extend(self.go_on());
                        asks
                    }
                    Some((is_all, records)) => {
                        let written = Rc::new(Written::new(base, is_all, records));
                        let news = written.news();
                        self.following = Some(written);
                        vec![Ask::Act(Action::Follow(news))]
                    }
                }
            }
            Heard::Newer => {
                (self.writing, self.reading) = (None, None);
                self.is_newer = true;
                vec![Ask::Say(Standing::Refused), Ask::Act(Action::Tell(Notice::Offered(&said::NEWER)))]
            }
            Heard::Other => {
                self.other = true;
                self.go_on()
            }
            Heard::Followed(news, state) => self.followed(&news, state),
            Heard::Forget => {
                self.kept = self.kept.as_ref().map(|kept| Rc::new(kept.forgetting_unread()));
                (self.settled, self.unread) = (None, None);
                Vec::new()
            }
            Heard::Again => {
                self.later = false;
                self.go_on()
            }
        }
    }

    /// Takes over what was followed, unless something newer is known by now.
    fn followed(&mut self, news: &News, state: Rc<State>) -> Vec<Ask> {
        // Another may have been heard of meanwhile, which is followed next.
        let Some(written) = self.following.take_if(|following| following.news() == *news) else { return Vec::new() };
        let Some(kept) = written.kept() else {
            // A newer version wrote it.
            self.is_newer = true;
            return vec![Ask::Say(Standing::Refused)];
        };
        if self.writing.is_none() {
            let is_settled = kept.changes(&state, &self.by).is_none_or(|changes| !changes.holds_work);
            self.settled = is_settled.then(|| state.clone());
            self.unread = kept.unread().or_else(|| self.unread.take());
            self.kept = Some(kept.clone());
        }
        self.latest = Some(state);
        self.go_on()
    }

    /// What is to be done next.
    fn go_on(&mut self) -> Vec<Ask> {
        if self.writing.is_some() || self.reading.is_some() {
            return Vec::new();
        }
        if self.is_newer {
            return vec![Ask::Say(Standing::Refused)];
        }
        if self.kept.is_none() || std::mem::take(&mut self.other) {
            let Some(base) = self.kept.clone().or_else(|| Kept::nothing().ok().map(Rc::new)) else { return Vec::new() };
            self.reading = Some(base.clone());
            return vec![Ask::Read(base)];
        }
        let (Some(kept), Some(state)) = (self.kept.clone(), self.latest.clone()) else { return Vec::new() };
        match self.changes(&kept, &state) {
            None => {
                self.settled = Some(state.clone());
                let saved = !kept.is_nothing() && state.is_precious();
                vec![Ask::Say(if saved { Standing::Saved } else { Standing::Nothing })]
            }
            Some(changes) => {
                let changes = Rc::new(changes);
                self.writing = Some(changes.clone());
                vec![Ask::Write(changes)]
            }
        }
    }

    /// What is to be written of a state.
    fn changes(&self, kept: &Kept, state: &Rc<State>) -> Option<Changes> {
        let is_settled = self.settled.as_ref().is_some_and(|settled| stores_alike(settled, state));
        if is_settled || (kept.is_nothing() && !is_worth_keeping(state)) {
            return None;
        }
        kept.changes(state, &self.by)
    }

    fn come_back(&mut self) -> Option<Ask> {
        (!std::mem::replace(&mut self.later, true)).then_some(Ask::Later(LATER))
    }

    /// Returns what of a state is still to be written, for [`journal`](super::journal): the page is left. None if nothing is.
    #[must_use]
    pub fn unwritten(&self, state: &Rc<State>) -> Option<(Rc<Kept>, Changes)> {
        if self.is_newer {
            return None;
        }
        let kept = self.kept.clone().or_else(|| Kept::nothing().ok().map(Rc::new))?;
        let changes = self.changes(&kept, state)?;
        Some((kept, changes))
    }

    /// Returns true if something that was entered would be lost with the page.
    #[must_use]
    pub fn would_lose(&self, state: &Rc<State>) -> bool {
        let Some(kept) = &self.kept else { return state.is_precious() };
        state.is_precious()
            && (self.refused || self.is_newer)
            && self.changes(kept, state).is_some_and(|changes| changes.holds_work)
    }

    /// Returns the name of this window.
    #[must_use]
    pub fn by(&self) -> &str {
        &self.by
    }

    /// Returns what could not be read, to be saved as a file.
    #[must_use]
    pub fn unread(&self) -> Option<String> {
        self.unread.clone()
    }
}

/// Returns true if a state holds something that a later visit would begin with. An empty state that looks like any first one is
/// no reason to ask a browser for storage.
fn is_worth_keeping(state: &State) -> bool {
    let Ok(empty) = State::empty() else { return true };
    state.is_precious()
        || state.work != empty.work
        || (state.language, state.numerals, state.theme, state.scale)
            != (empty.language, empty.numerals, empty.theme, empty.scale)
}

/// True if two states are stored alike.
fn stores_alike(one: &Rc<State>, other: &Rc<State>) -> bool {
    let look = |state: &State| (state.view, state.language, state.numerals, state.theme, state.scale);
    Rc::ptr_eq(one, other)
        || (look(one) == look(other)
            && one.work == other.work
            && one.shelf == other.shelf
            && one.history.is_same(&other.history))
}
