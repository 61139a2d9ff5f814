//! The app's state, kept in step with the browser: its storage, its address bar, its document.

use super::keeper::Keeper;
use super::verbs::Verbs;
use crate::components::frame::MAIN;
use crate::platform::address::{self, Entry};
use crate::platform::document;
use ita_view::{Action, Lang, State, Theme, View, embed, link};
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
    let listener = verbs.clone();
    use_effect_with((), move |()| {
        let listening = address::on_change(move |hash| match embed::is_embedded(&hash) {
            // Another page altogether, which keeps nothing.
            true => address::reload(),
            false => listener.act(Action::OpenLink(hash)),
        });
        move || {
            let _ended = listening;
        }
    });
    let state = handle.0.clone();
    let keeper = keeper.clone();
    let before = use_mut_ref(|| None::<View>);
    use_effect_with(state.clone(), move |state| {
        // Where keeping is refused, the app works on and forgets on reload.
        keeper.keep(state);
        show(state, before.replace(Some(state.view)));
    });
    (state, verbs)
}

/// Language and theme of the document; the address bar, which has a person's own change of it already, so that nothing goes
/// round; focus and scroll to the top of a new view.
fn show(state: &State, before: Option<View>) {
    dress(state.lang, state.theme);
    let hash = link::hash(state);
    match before {
        Some(view) if view != state.view => {
            address::show(&hash, Entry::Push);
            if core::mem::discriminant(&view) != core::mem::discriminant(&state.view) {
                document::focus(&["#", MAIN].concat());
                document::scroll_up();
            }
        }
        _ => address::show(&hash, Entry::Replace),
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
