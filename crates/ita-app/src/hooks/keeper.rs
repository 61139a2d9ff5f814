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
    kept: Rc<RefCell<Kept>>,
}

/// What was kept last, as far as this window of the app knows: what it began with, wrote, or took over from another.
#[derive(Default)]
struct Kept {
    text: String,
    /// The state of this window then. What differs from its work was done here since.
    state: Option<Rc<State>>,
    /// Whether the text says what the state says, so that nothing is to be written: a window that followed another has a view
    /// of its own, and would write that over what the other kept meanwhile.
    is_written: bool,
}

impl Kept {
    /// True if a state holds work that was done in this window since.
    fn lacks(&self, state: &State) -> bool {
        state.is_precious()
            && self.state.as_ref().is_none_or(|kept| (&kept.work, &kept.shelf) != (&state.work, &state.shelf))
    }
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
        let state = Rc::new(begun.state);
        // What another window keeps from here on is theirs, and not written over by what this one begins with.
        let text = kept.unwrap_or_default();
        self.kept.replace(Kept { text, state: Some(state.clone()), is_written: false });
        self.place.remove(STALE_ADDRESS);
        if let Some(text) = begun.set_aside {
            self.place.write(UNREAD, &text);
        }
        Ok(Store::new(state, loaded.clone()))
    }

    /// Keeps a state, unless what is kept says just this. Where that is refused, the app works on and forgets on reload.
    ///
    /// What another window of the app kept meanwhile is so only lost to work that was done in this one: not to another view or
    /// language, nor to what this one took over from a window before.
    ///
    /// Returns whether it is kept.
    pub(super) fn keep(&self, state: &Rc<State>, texts: Texts) -> bool {
        let mut kept = self.kept.borrow_mut();
        if kept.is_written && kept.state.as_ref().is_some_and(|known| Rc::ptr_eq(known, state)) {
            return true;
        }
        let text = texts.write(state);
        if kept.text == text || (!kept.lacks(state) && self.place.read(STATE).is_some_and(|text| text != kept.text)) {
            return true;
        }
        let is_kept = self.place.write(STATE, &text);
        if is_kept {
            *kept = Kept { text, state: Some(state.clone()), is_written: true };
        }
        is_kept
    }

    /// What another window of the app has kept since; none if it is what this one knows.
    pub(super) fn theirs(&self) -> Option<String> {
        self.place.read(STATE).filter(|text| *text != self.kept.borrow().text)
    }

    /// Notes what another window had kept, and the state in which this one has taken it over.
    pub(super) fn follow(&self, text: String, state: Rc<State>) {
        self.kept.replace(Kept { text, state: Some(state), is_written: true });
    }

    /// True if a state holds work that was done in this window and is not kept.
    pub(super) fn lacks(&self, state: &State) -> bool {
        self.kept.borrow().lacks(state)
    }

    /// Keeps a state when the page is left, while the address bar is behind it: a browser that reloads the page takes the
    /// address as it is now.
    pub(super) fn leave(&self, state: &Rc<State>, texts: Texts) {
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

    fn english() -> State {
        State { language: ita_view::Language::ENGLISH, ..State::first().unwrap() }
    }

    /// A state that somebody works in.
    fn own(agency: &str) -> State {
        let mut state = State::first().unwrap();
        (state.work.agency, state.work.origin) = (agency.into(), ita_view::Origin::Own);
        state
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
        let state = Rc::new(english());
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
        let state = Rc::new(english());
        keeper.keep(&state, Texts::HERE);
        keeper.place.write(STALE_ADDRESS, "#");
        let mut loaded = Loaded::new();
        assert_eq!(keeper.begin(&loaded).err(), Some(Unread::Missing(ita_view::Need::Texts)));
        loaded.add(crate::loaded::Part::Texts(Texts::HERE));
        assert_eq!(keeper.begin(&loaded).err(), Some(Unread::Missing(ita_view::Need::English)));
        assert_eq!(keeper.place.read(STALE_ADDRESS).as_deref(), Some("#"), "nothing has changed");
        assert_eq!(begin(&keeper).state, state);
        assert_eq!(keeper.place.read(STALE_ADDRESS), None);
    }

    /// What another window keeps.
    const ANOTHERS: &str = "another window's";

    fn holds_anothers(keeper: &Keeper) -> bool {
        keeper.place.read(STATE).is_some_and(|text| text == ANOTHERS)
    }

    #[test]
    fn what_another_window_kept_is_lost_only_to_work_that_is_done_here() {
        let keeper = keeper(None);
        keeper.keep(&Rc::new(State::first().unwrap()), Texts::HERE);
        keeper.place.write(STATE, ANOTHERS);
        keeper.leave(&Rc::new(State::first().unwrap()), Texts::HERE);
        assert!(holds_anothers(&keeper));
        keeper.keep(&Rc::new(english()), Texts::HERE);
        assert!(holds_anothers(&keeper), "nothing was entered here");
        keeper.keep(&Rc::new(own("เทศบาลตำบล ก")), Texts::HERE);
        assert!(!holds_anothers(&keeper));
    }

    #[test]
    fn what_another_window_keeps_while_this_one_begins_is_theirs() {
        let keeper = keeper(None);
        keeper.keep(&Rc::new(own("เทศบาลตำบล ก")), Texts::HERE);
        let window = Keeper::in_place(keeper.place.clone());
        let begun = begin(&window);
        assert_eq!(window.theirs(), None);
        window.keep(&begun.state, Texts::HERE);
        keeper.place.write(STATE, ANOTHERS);
        assert_eq!(window.theirs().as_deref(), Some(ANOTHERS));
        window.keep(&begun.state, Texts::HERE);
        assert!(holds_anothers(&window), "what it began with is no change");
    }

    #[test]
    fn a_window_that_followed_another_writes_nothing_over_what_that_keeps_next() {
        let keeper = keeper(None);
        keeper.keep(&Rc::new(own("เทศบาลตำบล ก")), Texts::HERE);
        // Another window writes, this one takes it over, in a view of its own.
        let followed = Rc::new(State { view: ita_view::View::Help, ..own("เทศบาลตำบล ข") });
        keeper.place.write(STATE, "what it took over");
        keeper.follow("what it took over".into(), followed.clone());
        assert_eq!(keeper.theirs(), None);
        keeper.keep(&followed, Texts::HERE);
        assert_eq!(keeper.theirs(), None, "it is the other's own text that stays");
        // The other writes on before this one has come to rest.
        keeper.place.write(STATE, ANOTHERS);
        keeper.keep(&followed, Texts::HERE);
        assert!(holds_anothers(&keeper));
        let turned = State { view: ita_view::View::Calculate, ..(*followed).clone() };
        assert!(!keeper.lacks(&turned));
        keeper.keep(&Rc::new(turned), Texts::HERE);
        assert!(holds_anothers(&keeper), "another view is no work");
        let typed = own("เทศบาลตำบล ค");
        assert!(keeper.lacks(&typed));
        keeper.keep(&Rc::new(typed), Texts::HERE);
        assert!(!holds_anothers(&keeper));
    }

    #[test]
    fn works_where_nothing_can_be_kept() {
        let keeper = Keeper::in_place(Rc::new(Refusing));
        assert!(!keeper.keep(&Rc::new(State::first().unwrap()), Texts::HERE), "it is said that nothing is kept");
        assert_eq!(*begin(&keeper).state, State::empty().unwrap());
    }
}
