//! The app's state, kept in step with the browser: its storage, its address bar, its document.

use super::store::Store;
use super::verbs::Verbs;
use crate::components::frame::MAIN;
use crate::platform::address::{self, Entry};
use crate::platform::document;
use crate::platform::keep::Keep;
use ita_view::{Lang, State, Theme, View, link, page, start, store};
use std::rc::Rc;
use yew::prelude::*;

/// Where the app keeps its state between visits.
#[derive(Clone)]
pub struct Keeper(pub Rc<dyn Keep>);

impl PartialEq for Keeper {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// Key of the state.
const STATE: &str = "ita-score";
/// Key of a stored text that could not be read.
const BROKEN: &str = "ita-score-unread";

/// What the app begins with: what was kept, else the example; then the address bar's link. A kept text that cannot be read
/// is put under another key, so that it is not lost when the state is kept.
fn begin(keeper: &Keeper) -> Store {
    let stored = keeper.0.read(STATE);
    let begun = start(stored.as_deref(), &address::hash());
    let Ok(begun) = begun else { unreachable!("ita-view's tests start it") };
    if let Some(text) = begun.set_aside {
        keeper.0.write(BROKEN, &text);
    }
    Store(Rc::new(begun.state))
}

/// The state and its verbs, in step with the browser both ways.
#[hook]
pub fn use_app(keeper: &Keeper) -> (Rc<State>, Verbs) {
    let handle = {
        let keeper = keeper.clone();
        use_reducer(move || begin(&keeper))
    };
    let verbs = use_memo((), |()| Verbs::new(handle.dispatcher()));
    let state = handle.0.clone();
    use_kept(keeper, &state);
    use_address(&state, &verbs);
    use_document(&state);
    (state, (*verbs).clone())
}

/// Keeps every state. Where that is refused, the app works on and forgets on reload.
#[hook]
fn use_kept(keeper: &Keeper, state: &Rc<State>) {
    use_effect_with((keeper.clone(), state.clone()), |(keeper, state)| {
        keeper.0.write(STATE, &store::write(state));
    });
}

/// Shows the state in the address bar, and follows a person who changes that.
#[hook]
fn use_address(state: &Rc<State>, verbs: &Rc<Verbs>) {
    let verbs = verbs.clone();
    use_effect_with((), move |()| {
        let listening = address::on_change(move |hash| verbs.open_link(hash));
        move || drop(listening)
    });
    let before = use_mut_ref(|| None::<View>);
    use_effect_with(state.clone(), move |state| {
        // A person's own change of the address is there already and is not shown again, so nothing goes round.
        let entry = match before.replace(Some(state.view)) {
            Some(view) if view != state.view => Entry::Push,
            _ => Entry::Replace,
        };
        address::show(&link::hash(state), entry);
    });
}

/// Language, theme and title of the document; focus and scroll to the top of a new view.
#[hook]
fn use_document(state: &Rc<State>) {
    use_effect_with(state.clone(), |state| {
        document::set_lang(match state.lang {
            Lang::Th => "th",
            Lang::En => "en",
        });
        document::set_theme(match state.theme {
            Theme::Auto => None,
            Theme::Light => Some("light"),
            Theme::Dark => Some("dark"),
        });
        document::set_title(&page::header(state).title);
    });
    let first = use_mut_ref(|| true);
    use_effect_with(core::mem::discriminant(&state.view), move |_| {
        if !first.replace(false) {
            document::focus(MAIN);
            document::scroll_up();
        }
    });
}
