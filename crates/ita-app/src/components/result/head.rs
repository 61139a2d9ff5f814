//! The number, and the level as a word on its colour.

use ita_view::page::{Badge, LevelView, NumberView};
use yew::prelude::*;

/// A level's name on its colour.
pub fn badge(badge: &Badge) -> Html {
    let tone = ["tone-", &badge.tone.to_string()].concat();
    html! { <span class={classes!("level", tone)}>{ &badge.name }</span> }
}

/// A level that is only possible: its name inside its colour.
fn maybe(badge: &Badge) -> Html {
    let tone = ["tone-", &badge.tone.to_string()].concat();
    html! { <span class={classes!("level", "is-maybe", tone)}>{ &badge.name }</span> }
}

/// The level, or the least and the best that are possible.
pub fn level(view: &LevelView) -> Html {
    match view {
        LevelView::Certain(only) => badge(only),
        LevelView::Open { guaranteed, best, at_least, perhaps, nothing_certain } => html! {
            <>
                if !nothing_certain { <span class="level-part"><span>{ at_least }</span>{ badge(guaranteed) }</span> }
                <span class="level-part"><span>{ perhaps }</span>{ maybe(best) }</span>
            </>
        },
    }
}

/// Number and level, side by side where they fit.
pub(super) fn head(number: &NumberView, view: &LevelView, empty: bool) -> Html {
    html! {
        <div class="result-head">
            <p class={classes!("result-number", (!number.known && !empty).then_some("is-range"))}>
                <b>{ &number.text }</b><small>{ &number.caption }</small>
            </p>
            if !empty { <p class="result-level">{ level(view) }</p> }
        </div>
    }
}
