//! The number, and the level as a word on its colour.

use crate::el::{all, el};
use ita_view::page::{Badge, LevelView, NumberView};
use yew::Html;

fn named(badge: &Badge, class: &str) -> Html {
    el("span").set("class", &[class, &badge.tone.to_string()].concat()).text(&badge.name)
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
            let part = |words: &str, badge| el("span").class("level-part").inside(vec![el("span").text(words), badge]);
            let sure = if *nothing_certain { Html::default() } else { part(at_least, badge(guaranteed)) };
            all(vec![sure, part(perhaps, maybe(best))])
        }
    }
}

/// Number and level, side by side where they fit.
pub(super) fn head(number: &NumberView, view: &LevelView, empty: bool) -> Html {
    let class = if number.known || empty { "result-number" } else { "result-number is-range" };
    let inside = vec![el("b").text(&number.text), el("small").text(&number.caption)];
    let level = || el("p").class("result-level").inside(vec![level(view)]);
    let level = if empty { Html::default() } else { level() };
    el("div").class("result-head").inside(vec![el("p").class(class).inside(inside), level])
}
