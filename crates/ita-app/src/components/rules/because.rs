//! The button that shows where a rule comes from: how sure it is, in a word.

use crate::components::claims::status;
use ita_view::page::{ClaimView, StatusView};
use yew::prelude::*;

/// How sure a rule is, as a button that shows or hides its sources.
pub(super) fn because(what: &str, view: &StatusView, shown: bool, toggle: Callback<()>) -> Html {
    let name = [what, " ", &view.label].concat();
    let onclick = toggle.reform(|_: MouseEvent| ());
    html! {
        <button type="button" class="origin" aria-expanded={shown.to_string()} aria-label={name} {onclick}>
            { status(view) }
        </button>
    }
}

/// The claims at these places, each once.
pub(super) fn claims_at(all: &[ClaimView], places: &[usize]) -> Vec<ClaimView> {
    let mut places = places.to_vec();
    places.sort_unstable();
    places.dedup();
    places.into_iter().filter_map(|place| all.get(place).cloned()).collect()
}
