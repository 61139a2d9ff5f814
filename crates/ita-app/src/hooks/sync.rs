//! The app's state, kept in step with the browser: its storage, its address bar, its document.

use super::keeper::Keeper;
use super::verbs::Verbs;
use crate::components::frame::MAIN;
use crate::platform::address::{self, Entry};
use crate::platform::document;
use ita_view::{Lang, State, Theme, View, link};
use std::rc::Rc;
use yew::prelude::*;

/// The state and its verbs, in step with the browser both ways.
#[hook]
pub fn use_app(keeper: &Keeper) -> (Rc<State>, Verbs) {
    let handle = {
        let keeper = keeper.clone();
        use_reducer(move || keeper.begin())
    };
    let verbs = use_memo(keeper.clone(), |keeper| Verbs::new(handle.dispatcher(), keeper.clone()));
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
        keeper.keep(state);
    });
}

/// Shows the state in the address bar, and follows a person who changes that.
#[hook]
fn use_address(state: &Rc<State>, verbs: &Rc<Verbs>) {
    let verbs = verbs.clone();
    use_effect_with((), move |()| {
        let listening = address::on_change(move |hash| verbs.open_link(hash));
        move || {
            let _ended = listening;
        }
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

/// Language and theme of the document; focus and scroll to the top of a new view.
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
    });
    let first = use_mut_ref(|| true);
    use_effect_with(core::mem::discriminant(&state.view), move |_| {
        if !first.replace(false) {
            document::focus(&["#", MAIN].concat());
            document::scroll_up();
        }
    });
}

/// The title in the browser's tab.
#[hook]
pub fn use_title(title: &str) {
    use_effect_with(title.to_owned(), |title| document::set_title(title));
}
