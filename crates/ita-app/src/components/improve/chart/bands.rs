//! The levels' bands with the point now, the scenario, and its probability range.

use super::super::table::table;
use crate::components::more;
use crate::components::result::{Drawn, drawn, mark, percent};
use crate::ui::{Ui, maybe};
use ita_view::message::Label;
use ita_view::page::chart::{BandsChart, BandsRange};
use yew::prelude::*;

fn range(view: &BandsRange) -> Html {
    let (from, to) = (percent(view.span.from), percent(view.span.to));
    html! {
        <g class="probable">
            <line x1={from.clone()} x2={to.clone()} y1="22" y2="22" />
            <line x1={from.clone()} x2={from} y1="18" y2="26" />
            <line x1={to.clone()} x2={to} y1="18" y2="26" />
        </g>
    }
}

/// What each mark is: its sign, its name, its number.
fn key(class: &'static str, path: &'static str, name: &str, number: &str) -> Html {
    html! {
        <li>
            <svg class={["key ", class].concat()} viewBox="-8 0 16 16" aria-hidden="true"><path class="point" d={path} /></svg>
            <span>{ name.to_owned() }{ " " }<b>{ number.to_owned() }</b></span>
        </li>
    }
}

/// A triangle, as the marks are; and a range.
const TRIANGLE: &str = "M-7 2H7L0 14z";
const ENDS: &str = "M-7 8H7M-7 4V12M7 4V12";

/// The bands, with a key to the marks and the same numbers as a table.
pub(in super::super) fn bands(ui: &Ui, view: &BandsChart) -> Html {
    let marks = html! {
        <>
            { maybe(view.range.as_ref(), range) }
            <g class="mark-now">{ mark(&view.baseline.mark) }</g>
            <g class="mark-then">{ mark(&view.scenario.mark) }</g>
        </>
    };
    let drawing = drawn(
        Drawn {
            bands: &view.bands,
            edges: &view.edges,
            low: &view.low,
            whole: view.whole,
            level: None,
            description: &view.description,
        },
        marks,
    );
    let (now, then) = (&view.baseline, &view.scenario);
    html! {
        <figure class="bands">
            <div class={if view.whole { "scale is-whole" } else { "scale" }}>{ drawing }</div>
            <ul class="keys" aria-hidden="true">
                { key("mark-now", TRIANGLE, &now.name, &now.number) }
                { key("mark-then", TRIANGLE, &then.name, &then.number) }
                { maybe(view.range.as_ref(), |view| key("probable", ENDS, &view.name, &view.text)) }
            </ul>
            { more(&ui.label(Label::ShowTable), table(&view.table)) }
        </figure>
    }
}
