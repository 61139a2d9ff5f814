//! The state of an embedded page: begun from its address, kept nowhere, so that a person's own work is not touched.

use super::keeper::Keeper;
use super::store::{Store, use_store};
use super::sync::dress;
use super::verbs::Verbs;
use crate::loaded::Loaded;
use crate::platform::document;
use crate::platform::keep::Refusing;
use ita_view::State;
use ita_view::embed::Embedded;
use std::rc::Rc;
use yew::prelude::*;

/// The state and its verbs; the document looks as the address asks.
#[hook]
pub fn use_embedded(page: &Embedded) -> (Rc<State>, Verbs) {
    let begun = page.clone();
    let handle = use_store(move || Store::new(Rc::new(begun.state()), Loaded::new()));
    let verbs = Verbs::new(handle.dispatcher(), Keeper::in_place(Rc::new(Refusing)));
    use_effect_with(page.clone(), |page| {
        dress(page.language.lang(), page.theme);
        document::set_title(&page.title());
        document::set_colour("--accent", &page.accent.map(|accent| accent.to_string()).unwrap_or_default());
    });
    (handle.state.clone(), verbs)
}
