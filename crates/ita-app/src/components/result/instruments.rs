//! IIT, EIT, OIT: score, a thin bar with the floors as ticks, and points.

use super::percent::percent;
use ita_view::page::{Floor, InstrumentView};
use yew::prelude::*;

fn bar(view: &InstrumentView) -> Html {
    let tick = |floor: &Floor| {
        let class = if floor.next { "floor is-next" } else { "floor" };
        html! { <line {class} x1={percent(floor.at)} x2={percent(floor.at)} y1="0" y2="16" /> }
    };
    let sure = if view.known { view.to } else { view.from };
    html! {
        <svg class="share-bar" aria-hidden="true">
            <rect class="track" y="5" width="100%" height="6" />
            if !view.known {
                <rect class="maybe" y="7" x={percent(view.from)} width={percent(view.to.saturating_sub(view.from))} height="2" />
            }
            <rect class="fill" y="5" width={percent(sure)} height="6" />
            { for view.floors.iter().map(tick) }
        </svg>
    }
}

fn floor(floor: &Floor) -> Html {
    html! { <span class="nowrap">{ &floor.level.name }{ " " }{ &floor.value }</span> }
}

fn instrument(view: &InstrumentView) -> Html {
    html! {
        <li class="share" key={view.node.clone()}>
            <span class="quiet">{ &view.description }</span>
            <abbr class="share-name" aria-hidden="true" title={view.name.clone()}>{ &view.short }</abbr>
            { bar(view) }
            <span class={if view.known { "share-score" } else { "share-score is-range" }} aria-hidden="true">{ &view.score }</span>
            <span class="share-note" aria-hidden="true">
                <span title={view.points_exact.clone()}>{ &view.points }</span>
                <span class="share-floors">{ for view.floors.iter().map(floor) }</span>
            </span>
        </li>
    }
}

/// One line for each instrument. What is seen is said once, in a sentence, to those who do not see it.
pub(super) fn instruments(views: &[InstrumentView]) -> Html {
    html! { <ul class="shares">{ for views.iter().map(instrument) }</ul> }
}
