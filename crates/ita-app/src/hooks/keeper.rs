//! Where the app keeps its state between visits, and what it begins with.

use super::store::Store;
use crate::loaded::Loaded;
use crate::platform::address;
use crate::platform::keep::Keep;
use ita_score::Error;
use ita_view::{State, Texts, Unread, start};
use std::cell::RefCell;
use std::rc::Rc;

/// Where the app keeps its state between visits.
#[derive(Clone)]
pub struct Keeper {
    place: Rc<dyn Keep>,
    /// What this window of the app kept last, or began with.
    kept: Rc<RefCell<String>>,
}

impl Default for Keeper {
    /// The browser's own storage of this site; outside a browser, memory.
    fn default() -> Self {
        #[cfg(target_arch = "wasm32")]
        let keep = crate::platform::keep::Browser;
        #[cfg(not(target_arch = "wasm32"))]
        let keep = crate::platform::keep::Memory::default();
        Self::in_place(Rc::new(keep))
    }
}

impl PartialEq for Keeper {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.kept, &other.kept)
    }
}

/// Key of the state.
pub(super) const STATE: &str = "ita-score";
/// Key of a stored text that could not be read.
const UNREAD: &str = "ita-score-unread";
/// Key of an address that was older than the state when the page was left.
const STALE_ADDRESS: &str = "ita-score-behind";

impl Keeper {
    /// Keeps it there.
    #[must_use]
    pub fn in_place(place: Rc<dyn Keep>) -> Self {
        Self { place, kept: Rc::default() }
    }

    /// What the app begins with: what was kept, else nothing entered; then the address bar's link. A kept text that cannot be
    /// read is put under another key, so that it is not lost when the state is kept.
    ///
    /// # Errors
    /// [`Unread::Missing`] if a part has to be loaded first; nothing has changed then. [`Unread::Invalid`] as
    /// [`State::empty`].
    pub fn begin(&self, loaded: &Loaded) -> Result<Store, Unread<Error>> {
        let hash = address::hash();
        // An address that the app had not brought up to date when it was left is no link that somebody opens.
        let hash = if self.place.read(STALE_ADDRESS).as_ref() == Some(&hash) { String::new() } else { hash };
        let kept = self.place.read(STATE);
        let begun = start(kept.as_deref(), &hash, loaded.parts())?;
        // What another window keeps from here on is theirs, and not written over by what this one begins with.
        self.kept.replace(kept.unwrap_or_default());
        self.place.remove(STALE_ADDRESS);
        if let Some(text) = begun.set_aside {
            self.place.write(UNREAD, &text);
        }
        Ok(Store::new(Rc::new(begun.state), loaded.clone()))
    }

    /// Keeps a state, unless what is kept says just this. Where that is refused, the app works on and forgets on reload.
    ///
    /// What another window of the app kept meanwhile is so only lost to a change in this one, and never to a window in which
    /// nothing was entered.
    ///
    /// Returns whether it is kept.
    pub(super) fn keep(&self, state: &State, texts: Texts) -> bool {
        let text = texts.write(state);
        if *self.kept.borrow() == text || (!state.is_precious() && self.theirs().is_some()) {
            return true;
        }
        let is_kept = self.place.write(STATE, &text);
        if is_kept {
            self.kept.replace(text);
        }
        is_kept
    }

    /// What another window of the app has kept since; none if it is what this one kept.
    pub(super) fn theirs(&self) -> Option<String> {
        self.place.read(STATE).filter(|text| *text != *self.kept.borrow())
    }

    /// Keeps a state when the page is left, while the address bar is behind it: a browser that reloads the page takes the
    /// address as it is now.
    pub(super) fn leave(&self, state: &State, texts: Texts) {
        self.keep(state, texts);
        self.place.write(STALE_ADDRESS, &address::hash());
    }

    /// The page was not left after all, or came back.
    pub(super) fn stay(&self) {
        self.place.remove(STALE_ADDRESS);
    }

    /// Forgets a stored text that could not be read.
    pub(super) fn forget_unread(&self) {
        self.place.remove(UNREAD);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::keep::{Memory, Refusing};

    fn keeper(text: Option<&str>) -> Keeper {
        let memory = Memory::default();
        if let Some(text) = text {
            memory.write(STATE, text);
        }
        Keeper::in_place(Rc::new(memory))
    }

    fn begin(keeper: &Keeper) -> Store {
        keeper.begin(&Loaded::all()).unwrap()
    }

    #[test]
    fn begins_with_nothing_entered_where_nothing_is_kept() {
        let begun = begin(&keeper(None));
        assert_eq!(*begun.state, State::empty().unwrap());
    }

    #[test]
    fn a_kept_state_comes_back() {
        let keeper = keeper(None);
        let mut state = State::first().unwrap();
        state.language = ita_view::Language::ENGLISH;
        keeper.keep(&state, Texts::HERE);
        assert_eq!(begin(&keeper).state.language, ita_view::Language::ENGLISH);
    }

    #[test]
    fn a_text_that_cannot_be_read_is_put_aside_until_it_is_forgotten() {
        let keeper = keeper(Some("{broken"));
        let begun = begin(&keeper);
        assert_eq!(begun.state.notices, [ita_view::Notice::BrokenStore]);
        assert_eq!(keeper.place.read(UNREAD).as_deref(), Some("{broken"));
        keeper.forget_unread();
        assert_eq!(keeper.place.read(UNREAD), None);
    }

    #[test]
    fn it_begins_when_what_it_names_is_here() {
        let keeper = keeper(None);
        let mut state = State::first().unwrap();
        state.language = ita_view::Language::ENGLISH;
        keeper.keep(&state, Texts::HERE);
        keeper.place.write(STALE_ADDRESS, "#");
        let mut loaded = Loaded::new();
        assert_eq!(keeper.begin(&loaded).err(), Some(Unread::Missing(ita_view::Need::Texts)));
        loaded.add(crate::loaded::Part::Texts(Texts::HERE));
        assert_eq!(keeper.begin(&loaded).err(), Some(Unread::Missing(ita_view::Need::English)));
        assert_eq!(keeper.place.read(STALE_ADDRESS).as_deref(), Some("#"), "nothing has changed");
        assert_eq!(*begin(&keeper).state, state);
        assert_eq!(keeper.place.read(STALE_ADDRESS), None);
    }

    #[test]
    fn what_another_window_kept_is_lost_only_to_a_change() {
        let keeper = keeper(None);
        let mut state = State::first().unwrap();
        keeper.keep(&state, Texts::HERE);
        keeper.place.write(STATE, "another window's");
        let theirs = || keeper.place.read(STATE).is_some_and(|text| text == "another window's");
        keeper.leave(&state, Texts::HERE);
        assert!(theirs());
        state.language = ita_view::Language::ENGLISH;
        keeper.keep(&state, Texts::HERE);
        assert!(theirs(), "nothing was entered here");
        state.work.agency = "เทศบาลตำบล ก".into();
        state.work.origin = ita_view::Origin::Own;
        keeper.keep(&state, Texts::HERE);
        assert!(!theirs());
    }

    #[test]
    fn what_another_window_keeps_while_this_one_begins_is_theirs() {
        let keeper = keeper(None);
        let mut state = State::first().unwrap();
        state.work.origin = ita_view::Origin::Own;
        keeper.keep(&state, Texts::HERE);
        let window = Keeper::in_place(keeper.place.clone());
        let begun = begin(&window);
        assert_eq!(window.theirs(), None);
        window.keep(&begun.state, Texts::HERE);
        keeper.place.write(STATE, "another window's");
        assert_eq!(window.theirs().as_deref(), Some("another window's"));
        window.keep(&begun.state, Texts::HERE);
        assert_eq!(keeper.place.read(STATE).as_deref(), Some("another window's"), "what it began with is no change");
    }

    #[test]
    fn works_where_nothing_can_be_kept() {
        let keeper = Keeper::in_place(Rc::new(Refusing));
        assert!(!keeper.keep(&State::first().unwrap(), Texts::HERE), "it is said that nothing is kept");
        assert_eq!(*begin(&keeper).state, State::empty().unwrap());
    }
}
