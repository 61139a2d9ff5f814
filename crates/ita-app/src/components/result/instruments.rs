//! IIT, EIT, OIT: score, a thin bar with the floors as ticks, and points.

use super::percent::percent;
use crate::ui::maybe;
use ita_view::page::{Floor, InstrumentView};
use yew::prelude::*;

fn tick(floor: &Floor) -> Html {
    let class = if floor.next { "floor is-next" } else { "floor" };
    let at = AttrValue::from(percent(floor.at));
    html! { <line {class} x1={at.clone()} x2={at} y1="0" y2="16" /> }
}

fn bar(view: &InstrumentView) -> Html {
    let sure = if view.known { view.to } else { view.from };
    let perhaps = |x: u16| {
        let width = percent(view.to.saturating_sub(view.from));
        html! { <rect class="maybe" y="7" height="2" x={percent(x)} {width} /> }
    };
    html! {
        <svg class="share-bar" aria-hidden="true">
            <rect class="track" y="5" height="6" x="0" width="100%" />
            { maybe((!view.known).then_some(view.from), perhaps) }
            <rect class="fill" y="5" height="6" x="0" width={percent(sure)} />
            <>{ for view.floors.iter().map(tick) }</>
        </svg>
    }
}

fn floor(floor: &Floor) -> Html {
    html! { <span class="nowrap">{ &floor.level.name }{ " " }{ &floor.value }</span> }
}

fn instrument(view: &InstrumentView) -> Html {
    let score = if view.known { "share-score" } else { "share-score is-range" };
    html! {
        <li class="share" key={&*view.node}>
            <span class="quiet">{ &view.description }</span>
            <abbr class="share-name" aria-hidden="true" title={view.name.clone()}>{ &view.short }</abbr>
            { bar(view) }
            <span class={score} aria-hidden="true">{ &view.score }</span>
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
