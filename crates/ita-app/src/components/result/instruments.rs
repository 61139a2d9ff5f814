//! IIT, EIT, OIT: score, a thin bar with the floors as ticks, and points.

use super::percent::percent;
use crate::el::{each, el};
use ita_view::page::{Floor, InstrumentView};
use yew::Html;

fn bar(view: &InstrumentView) -> Html {
    let tick = |floor: &Floor| {
        let class = if floor.next { "floor is-next" } else { "floor" };
        let at = &percent(floor.at);
        el("line").class(class).set("x1", at).set("x2", at).fixed("y1", "0").fixed("y2", "16").empty()
    };
    let sure = if view.known { view.to } else { view.from };
    let rect = |class, y, height, x: &str, width: &str| {
        el("rect").class(class).fixed("y", y).fixed("height", height).set("x", x).set("width", width).empty()
    };
    let from = &percent(view.from);
    let perhaps = || rect("maybe", "7", "2", from, &percent(view.to.saturating_sub(view.from)));
    el("svg").class("share-bar").fixed("aria-hidden", "true").inside(vec![
        rect("track", "5", "6", "0", "100%"),
        (!view.known).then(perhaps).unwrap_or_default(),
        rect("fill", "5", "6", "0", &percent(sure)),
        each(&view.floors, tick),
    ])
}

fn floor(floor: &Floor) -> Html {
    el("span").class("nowrap").text(&[&floor.level.name, " ", &floor.value].concat())
}

fn instrument(view: &InstrumentView) -> Html {
    let score = if view.known { "share-score" } else { "share-score is-range" };
    let seen = |tag, class| el(tag).class(class).fixed("aria-hidden", "true");
    let note = vec![
        el("span").set("title", &view.points_exact).text(&view.points),
        el("span").class("share-floors").inside(vec![each(&view.floors, floor)]),
    ];
    el("li").class("share").key(&view.node).inside(vec![
        el("span").class("quiet").text(&view.description),
        seen("abbr", "share-name").set("title", &view.name).text(&view.short),
        bar(view),
        seen("span", score).text(&view.score),
        seen("span", "share-note").inside(note),
    ])
}

/// One line for each instrument. What is seen is said once, in a sentence, to those who do not see it.
pub(super) fn instruments(views: &[InstrumentView]) -> Html {
    el("ul").class("shares").inside(views.iter().map(instrument).collect())
}
