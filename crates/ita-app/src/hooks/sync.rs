//! The app's state, kept in step with the browser: its storage, its address bar, its document.

use super::keeper::Keeper;
use super::verbs::Verbs;
use crate::components::frame::MAIN;
use crate::platform::address::{self, Entry};
use crate::platform::document;
use gloo_timers::callback::Timeout;
use ita_view::{Action, Lang, State, Theme, embed, late, link};
use std::cell::RefCell;
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
        use_mut_ref(move || Writing { keeper, unwritten: None, timer: None, left: false })
    };
    let (listener, waiting) = (verbs.clone(), writing.clone());
    use_effect_with((), move |()| {
        listener.go_on();
        let listening = address::on_change(move |hash| match embed::is_embedded(&hash) {
            // Another page altogether, which keeps nothing.
            true => address::reload(),
            false => {
                waiting.borrow_mut().give_way();
                listener.act(Action::OpenLink(hash));
            }
        });
        move || {
            let _ended = listening;
        }
    });
    let leaving = writing.clone();
    use_effect_with((), move |()| {
        let listening = document::on_leave(move || leaving.borrow_mut().leave());
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

/// Least milliseconds between two writings: browsers allow some hundred changes of the address in 30 seconds, and a dragged
/// slider changes it with every frame.
const PAUSE: u32 = 400;

/// Storage and address bar: the first change at once, those soon after it together.
struct Writing {
    keeper: Keeper,
    unwritten: Option<Rc<State>>,
    timer: Option<Timeout>,
    /// True if the page was left with something unwritten; it may come back.
    left: bool,
}

impl Writing {
    fn write(&mut self) {
        if let Some(state) = self.unwritten.take() {
            // Where keeping is refused, the app works on and forgets on reload.
            self.keeper.keep(&state);
            address::show(&link::hash(&state), Entry::Replace);
            if core::mem::take(&mut self.left) {
                self.keeper.stay();
            }
        }
    }

    /// A person has changed the address: what was still to be written there is only kept. Written over the person's own
    /// change, it would take the step away that the back button goes.
    fn give_way(&mut self) {
        self.timer = None;
        if let Some(state) = self.unwritten.take() {
            self.keeper.keep(&state);
        }
    }

    /// Keeps what is unwritten when the page is left.
    fn leave(&mut self) {
        if let Some(state) = &self.unwritten {
            self.keeper.leave(state);
            self.left = true;
        }
    }

    fn put(this: &Rc<RefCell<Self>>, state: &Rc<State>) {
        let mut now = this.borrow_mut();
        now.unwritten = Some(state.clone());
        if now.timer.is_none() {
            now.write();
            let later = Rc::clone(this);
            now.timer = Some(Timeout::new(PAUSE, move || {
                let next = {
                    let mut now = later.borrow_mut();
                    now.timer = None;
                    now.unwritten.clone()
                };
                if let Some(state) = next {
                    Self::put(&later, &state);
                }
            }));
        }
    }
}

/// Language and theme of the document; storage; the address bar, which has a person's own change of it already, so that nothing goes
/// round; focus and scroll to the top of a new view.
fn show(state: &Rc<State>, before: Option<&State>, writing: &Rc<RefCell<Writing>>) {
    if before.is_none_or(|before| (before.lang, before.theme) != (state.lang, state.theme)) {
        dress(state.lang, state.theme);
    }
    match before.map(|before| before.view) {
        Some(view) if view != state.view => {
            let hash = link::hash(state);
            if address::hash() != hash {
                // What the address bar leaves has to say what was there last: the back button leads to it.
                writing.borrow_mut().write();
            }
            address::show(&hash, Entry::Push);
            if core::mem::discriminant(&view) != core::mem::discriminant(&state.view) {
                document::focus(&["#", MAIN].concat());
                document::scroll_up();
            }
        }
        _ => {}
    }
    Writing::put(writing, state);
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
