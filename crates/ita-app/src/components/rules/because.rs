//! Where a rule comes from, on request.

use crate::components::claims::{Shown, claims, status};
use ita_view::page::{ClaimView, StatusView};
use yew::prelude::*;

/// How sure a rule is, as a button that shows or hides its sources.
pub(super) fn because(shown: &Shown, place: &str, what: &str, view: &StatusView) -> Html {
    shown.button(place, &[what, &view.label], status(view))
}

/// The claims at these places, each once.
pub(super) fn claims_at(all: &[ClaimView], places: &[usize]) -> Html {
    let wanted = all.iter().enumerate().filter(|(place, _)| places.contains(place));
    html! { <div class="row-origin">{ claims(wanted.map(|(_, claim)| claim)) }</div> }
}
