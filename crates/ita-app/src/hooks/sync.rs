//! The app's state, kept in step with the browser: its storage, its address bar, its document.

use super::keeper::Keeper;
use super::rest::{Rest, Rested};
use super::verbs::Verbs;
use crate::components::frame::MAIN;
use crate::platform::address::{self, Entry};
use crate::platform::document;
use ita_view::{Lang, State, Theme, embed, late, link};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use yew::prelude::*;

/// The state and its verbs, in step with the browser both ways.
#[hook]
pub fn use_app(keeper: &Keeper) -> (Rc<State>, Verbs) {
    let handle = {
        let keeper = keeper.clone();
        use_reducer(move || keeper.begin())
    };
    let verbs = Verbs::new(handle.dispatcher(), keeper.clone());
    let state = handle.0.clone();
    let writing = {
        let keeper = keeper.clone();
        use_memo((), move |()| Writing::new(keeper))
    };
    let (listener, asked) = (verbs.clone(), writing.clone());
    use_effect_with((), move |()| {
        listener.go_on();
        let listening = address::on_change(move |hash| match embed::is_embedded(&hash) {
            // Another page altogether, which keeps nothing.
            true => address::reload(),
            false => listener.open_link(hash, Asked::new(asked.clone())),
        });
        move || {
            let _ended = listening;
        }
    });
    let leaving = writing.clone();
    use_effect_with((), move |()| {
        let listening = document::on_leave(move || leaving.leave());
        move || {
            let _ended = listening;
        }
    });
    let before = use_mut_ref(|| None::<Rc<State>>);
    let (now, reader) = (state.clone(), verbs.clone());
    use_effect(move || {
        let before = before.replace(Some(now.clone()));
        if before.as_ref().is_none_or(|before| !Rc::ptr_eq(before, &now)) {
            // Asked for once: what cannot be loaded is told, and that is a new state as well.
            let need = late::of_state(&now);
            if need != before.as_deref().and_then(late::of_state) {
                need.into_iter().for_each(|need| reader.load(need));
            }
            show(&now, before.as_deref(), &writing);
        }
    });
    (state, verbs)
}

/// Milliseconds without a change after which it is written. Browsers allow some hundred changes of the address in 30 seconds,
/// and each costs more than a frame; a dragged slider would change it with every move.
const PAUSE: u32 = 300;

/// Storage and address bar, written when the state rests.
struct Writing {
    keeper: Keeper,
    rest: Rc<RefCell<Rest>>,
    write: Rested,
    /// How many changes of the address by the person the app has not followed yet: till then the address is the person's. Written
    /// over, it would take the step away that the back button goes.
    asked: Rc<Cell<u32>>,
    /// True if the page was left with something unwritten; it may come back.
    left: Rc<Cell<bool>>,
}

impl Writing {
    fn new(keeper: Keeper) -> Self {
        let (asked, left) = (Rc::<Cell<u32>>::default(), Rc::<Cell<bool>>::default());
        let (place, person, gone) = (keeper.clone(), asked.clone(), left.clone());
        let write = Rc::new(move |state: Rc<State>| {
            // Where keeping is refused, the app works on and forgets on reload.
            place.keep(&state);
            if person.get() == 0 {
                address::show(&link::address(&state), Entry::Replace);
            }
            if gone.take() {
                place.stay();
            }
        });
        Self { keeper, rest: Rc::default(), write, asked, left }
    }

    /// Writes what is now, once it rests.
    fn put(&self, state: &Rc<State>) {
        self.rest.borrow_mut().note(state.clone());
        Rest::wait(&self.rest, PAUSE, &self.write);
    }

    /// Writes at once what is still to be written.
    fn flush(&self) {
        if let Some(state) = self.unwritten() {
            self.rest.borrow_mut().end();
            (self.write)(state);
        }
    }

    fn unwritten(&self) -> Option<Rc<State>> {
        let rest = self.rest.borrow();
        rest.latest().filter(|_| rest.waits())
    }

    /// Keeps what is unwritten when the page is left.
    fn leave(&self) {
        if let Some(state) = self.unwritten() {
            match self.asked.get() {
                0 => self.keeper.leave(&state),
                _ => self.keeper.keep(&state),
            }
            self.left.set(true);
        }
    }
}

/// A change of the address by the person that the app has not followed yet: what it needs may have to be loaded first.
pub(super) struct Asked(Rc<Writing>);

impl Asked {
    fn new(writing: Rc<Writing>) -> Self {
        writing.asked.set(writing.asked.get() + 1);
        Self(writing)
    }
}

impl Drop for Asked {
    /// Followed, or refused, or its part could not be loaded: the address is the app's again.
    fn drop(&mut self) {
        self.0.asked.set(self.0.asked.get() - 1);
        Rest::wait(&self.0.rest, PAUSE, &self.0.write);
    }
}

/// Language and theme of the document; storage; the address bar, which has a person's own change of it already, so that nothing goes
/// round; focus and scroll to the top of a new view.
fn show(state: &Rc<State>, before: Option<&State>, writing: &Writing) {
    if before.is_none_or(|before| (before.lang, before.theme) != (state.lang, state.theme)) {
        dress(state.lang, state.theme);
    }
    match before.map(|before| before.view) {
        Some(view) if view != state.view => {
            let hash = link::address(state);
            if address::hash() != hash {
                // What the address bar leaves has to say what was there last: the back button leads to it.
                writing.flush();
            }
            address::show(&hash, Entry::Push);
            if core::mem::discriminant(&view) != core::mem::discriminant(&state.view) {
                document::focus(&["#", MAIN].concat());
                document::scroll_up();
            }
        }
        _ => {}
    }
    writing.put(state);
    if before.is_none() {
        // What the app begins with, and where: the back button may lead here soon.
        writing.flush();
    }
}

/// Language and theme of the document.
pub(super) fn dress(lang: Lang, theme: Theme) {
    document::set_lang(match lang {
        Lang::Th => "th",
        Lang::En => "en",
    });
    document::set_theme(match theme {
        Theme::Auto => None,
        Theme::Light => Some("light"),
        Theme::Dark => Some("dark"),
    });
}
