//! Where the app keeps its state between visits, and what it begins with.

use super::store::Store;
use crate::late;
use crate::platform::address;
use crate::platform::keep::Keep;
use ita_view::late::Need;
use ita_view::{Start, State, first, store};
use std::cell::RefCell;
use std::rc::Rc;

/// Where the app keeps its state between visits.
#[derive(Clone)]
pub struct Keeper {
    place: Rc<dyn Keep>,
    /// What this window of the app kept last.
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
const STATE: &str = "ita-score";
/// Key of a stored text that could not be read.
const UNREAD: &str = "ita-score-unread";
/// Key of an address that was behind the state when the page was left.
const BEHIND: &str = "ita-score-behind";

impl Keeper {
    /// Keeps it there.
    #[must_use]
    pub fn in_place(place: Rc<dyn Keep>) -> Self {
        Self { place, kept: Rc::default() }
    }

    /// What the app begins with: what was kept, else the example; then the address bar's link. A kept text that cannot be
    /// read is put under another key, so that it is not lost when the state is kept.
    pub(super) fn begin(&self) -> Store {
        let hash = address::hash();
        // An address that the app had not brought up to date when it was left is no link that somebody opens.
        let hash = if self.place.read(BEHIND).as_ref() == Some(&hash) { String::new() } else { hash };
        self.place.remove(BEHIND);
        let begun = match (self.place.read(STATE), late::starting()) {
            (Some(text), Some(start)) => start(Some(&text), &hash),
            _ => first(&hash).map(|state| Start { state, set_aside: None }),
        };
        let Ok(begun) = begun else { unreachable!("ita-view's tests start it") };
        if let Some(text) = begun.set_aside {
            self.place.write(UNREAD, &text);
        }
        Store(Rc::new(begun.state))
    }

    /// What has to be here before the app begins.
    pub fn needs(&self) -> Vec<Need> {
        let mut needs = ita_view::late::of_text(&address::hash());
        if let Some(text) = self.place.read(STATE) {
            needs.push(Need::Store);
            needs.extend(ita_view::late::of_text(&text));
        }
        needs
    }

    /// Keeps a state, unless what is kept says just this. Where that is refused, the app works on and forgets on reload.
    ///
    /// What another window of the app kept meanwhile is so only lost to a change in this one.
    pub(super) fn keep(&self, state: &State) {
        let text = store::write(state);
        if self.kept.replace(text.clone()) != text {
            self.place.write(STATE, &text);
        }
    }

    /// Keeps a state when the page is left, while the address bar is behind it: a browser that reloads the page takes the
    /// address as it is now.
    pub(super) fn leave(&self, state: &State) {
        self.keep(state);
        self.place.write(BEHIND, &address::hash());
    }

    /// The page was not left after all, or came back.
    pub(super) fn stay(&self) {
        self.place.remove(BEHIND);
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

    #[test]
    fn begins_with_the_example_where_nothing_is_kept() {
        let begun = keeper(None).begin();
        assert_eq!(*begun.0, State::first().unwrap());
    }

    #[test]
    fn a_kept_state_comes_back() {
        let keeper = keeper(None);
        let mut state = State::first().unwrap();
        state.lang = ita_view::Lang::En;
        keeper.keep(&state);
        assert_eq!(keeper.begin().0.lang, ita_view::Lang::En);
    }

    #[test]
    fn a_text_that_cannot_be_read_is_put_aside_until_it_is_forgotten() {
        let keeper = keeper(Some("{broken"));
        let begun = keeper.begin();
        assert_eq!(begun.0.notices, [ita_view::Notice::BrokenStore]);
        assert_eq!(keeper.place.read(UNREAD).as_deref(), Some("{broken"));
        keeper.forget_unread();
        assert_eq!(keeper.place.read(UNREAD), None);
    }

    #[test]
    fn what_another_window_kept_is_lost_only_to_a_change() {
        let keeper = keeper(None);
        let mut state = State::first().unwrap();
        keeper.keep(&state);
        keeper.place.write(STATE, "another window's");
        keeper.leave(&state);
        assert_eq!(keeper.place.read(STATE).as_deref(), Some("another window's"));
        state.lang = ita_view::Lang::En;
        keeper.keep(&state);
        assert_ne!(keeper.place.read(STATE).as_deref(), Some("another window's"));
    }

    #[test]
    fn works_where_nothing_can_be_kept() {
        let keeper = Keeper::in_place(Rc::new(Refusing));
        keeper.keep(&State::first().unwrap());
        assert_eq!(*keeper.begin().0, State::first().unwrap());
    }
}
