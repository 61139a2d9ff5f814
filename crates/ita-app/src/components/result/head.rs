//! The number, and the level as a word on its colour.

use ita_view::page::{Badge, LevelView, NumberView};
use yew::prelude::*;

fn named(badge: &Badge, class: &str) -> Html {
    html! { <span class={[class, &badge.tone.to_string()].concat()}>{ &badge.name }</span> }
}

/// A level's name on its colour.
pub fn badge(badge: &Badge) -> Html {
    named(badge, "level tone-")
}

/// A level that is only possible: its name inside its colour.
fn maybe(badge: &Badge) -> Html {
    named(badge, "level is-maybe tone-")
}

/// The level, or the least and the best that are possible.
pub fn level(view: &LevelView) -> Html {
    match view {
        LevelView::Certain(only) => badge(only),
        LevelView::Open { guaranteed, best, at_least, perhaps, nothing_certain } => {
            let part = |words: &str, badge| html! { <span class="level-part"><span>{ words }</span>{ badge }</span> };
            let sure = if *nothing_certain { Html::default() } else { part(at_least, badge(guaranteed)) };
            html! { <>{ sure }{ part(perhaps, maybe(best)) }</> }
        }
    }
}

/// Number and level, side by side where they fit.
pub fn number_and_level(number: &NumberView, view: &LevelView, empty: bool) -> Html {
    let class = if number.known || empty { "result-number" } else { "result-number is-range" };
    html! {
        <div class="result-head">
            <p {class}><b>{ &number.text }</b><small>{ &number.caption }</small></p>
            if !empty { <p class="result-level">{ level(view) }</p> }
        </div>
    }
}
