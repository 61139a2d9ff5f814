//! Where the app keeps its state between visits, and what it begins with.

use super::store::Store;
use crate::late;
use crate::platform::address;
use crate::platform::keep::Keep;
use ita_view::late::Need;
use ita_view::{Start, State, first, store};
use std::rc::Rc;

/// Where the app keeps its state between visits.
#[derive(Clone)]
pub struct Keeper(pub Rc<dyn Keep>);

impl Default for Keeper {
    /// The browser's own storage of this site; outside a browser, memory.
    fn default() -> Self {
        #[cfg(target_arch = "wasm32")]
        let keep = crate::platform::keep::Browser;
        #[cfg(not(target_arch = "wasm32"))]
        let keep = crate::platform::keep::Memory::default();
        Self(Rc::new(keep))
    }
}

impl PartialEq for Keeper {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// Key of the state.
const STATE: &str = "ita-score";
/// Key of a stored text that could not be read.
const UNREAD: &str = "ita-score-unread";
/// Key of an address that was behind the state when the page was left.
const BEHIND: &str = "ita-score-behind";

impl Keeper {
    /// What the app begins with: what was kept, else the example; then the address bar's link. A kept text that cannot be
    /// read is put under another key, so that it is not lost when the state is kept.
    pub(super) fn begin(&self) -> Store {
        let hash = address::hash();
        // An address that the app had not brought up to date when it was left is no link that somebody opens.
        let hash = if self.0.read(BEHIND).as_ref() == Some(&hash) { String::new() } else { hash };
        self.0.remove(BEHIND);
        let begun = match (self.0.read(STATE), late::starting()) {
            (Some(text), Some(start)) => start(Some(&text), &hash),
            _ => first(&hash).map(|state| Start { state, set_aside: None }),
        };
        let Ok(begun) = begun else { unreachable!("ita-view's tests start it") };
        if let Some(text) = begun.set_aside {
            self.0.write(UNREAD, &text);
        }
        Store(Rc::new(begun.state))
    }

    /// What has to be here before the app begins.
    pub fn needs(&self) -> Vec<Need> {
        let mut needs = ita_view::late::of_text(&address::hash());
        if let Some(text) = self.0.read(STATE) {
            needs.push(Need::Store);
            needs.extend(ita_view::late::of_text(&text));
        }
        needs
    }

    /// Keeps a state. Where that is refused, the app works on and forgets on reload.
    pub(super) fn keep(&self, state: &State) {
        self.0.write(STATE, &store::write(state));
    }

    /// Keeps a state when the page is left, while the address bar is behind it: a browser that reloads the page takes the
    /// address as it is now.
    pub(super) fn leave(&self, state: &State) {
        self.keep(state);
        self.0.write(BEHIND, &address::hash());
    }

    /// The page was not left after all, or came back.
    pub(super) fn stay(&self) {
        self.0.remove(BEHIND);
    }

    /// Forgets a stored text that could not be read.
    pub(super) fn forget_unread(&self) {
        self.0.remove(UNREAD);
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
        Keeper(Rc::new(memory))
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
        assert_eq!(keeper.0.read(UNREAD).as_deref(), Some("{broken"));
        keeper.forget_unread();
        assert_eq!(keeper.0.read(UNREAD), None);
    }

    #[test]
    fn works_where_nothing_can_be_kept() {
        let keeper = Keeper(Rc::new(Refusing));
        keeper.keep(&State::first().unwrap());
        assert_eq!(*keeper.begin().0, State::first().unwrap());
    }
}
