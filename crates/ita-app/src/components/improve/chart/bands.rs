//! The levels' bands with the point now, the scenario, and its probability range.

use super::super::moving::moving;
use super::super::table::table;
use crate::components::improve::still;
use crate::components::more;
use crate::components::result::{Drawn, ground, mark, percent};
use crate::ui::{Ui, maybe};
use ita_view::message::ImproveLabel;
use ita_view::page::chart::BandsRange;
use ita_view::page::{ImproveView, Moved};
use std::rc::Rc;
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

/// What a mark is: its sign and its name, and its number where that is nowhere near.
fn key(class: &'static str, path: &'static str, name: &str, number: Option<&String>) -> Html {
    html! {
        <li>
            <svg class={["key ", class].concat()} viewBox="-8 0 16 16" aria-hidden="true"><path class="point" d={path} /></svg>
            <span>{ name.to_owned() }{ maybe(number, |number| html! { <b>{ " " }{ moving(number) }</b> }) }</span>
        </li>
    }
}

/// A triangle, as the marks are; and a range.
const TRIANGLE: &str = "M-7 2H7L0 14z";
const ENDS: &str = "M-7 8H7M-7 4V12M7 4V12";

/// What the marks stand on.
fn under(_: &Ui, view: &Rc<ImproveView>) -> Html {
    let view = &view.bands;
    ground(Drawn { bands: &view.bands, edges: &view.edges, low: &view.low, whole: view.whole, level: None })
}

/// What the two marks are.
fn names(_: &Ui, view: &Rc<ImproveView>) -> Html {
    let (now, then) = (&view.bands.baseline.name, &view.bands.scenario.name);
    html! { <>{ key("mark-now", TRIANGLE, now, None) }{ key("mark-then", TRIANGLE, then, None) }</> }
}

fn numbers(ui: &Ui, view: &Rc<ImproveView>) -> Html {
    more(&ui.label(ImproveLabel::ShowTable), table(&view.bands.table))
}

/// The bands, with a key to the marks and the same numbers as a table. The scenario's mark moves with a slider; what is said
/// of the drawing, and the table, follow when the numbers rest.
pub(in super::super) fn bands(ui: &Ui, view: &Rc<ImproveView>, moved: &Moved) -> Html {
    let (now, spread) = (&view.bands.baseline, moved.range.as_ref());
    html! {
        <figure class="bands">
            <div class={if view.bands.whole { "scale is-whole" } else { "scale" }}>
                <svg role="img" aria-label={view.bands.description.clone()}>
                    { still(ui, view, under) }
                    { maybe(spread, range) }
                    <g class="mark-now">{ mark(&now.mark) }</g>
                    <g class="mark-then">{ mark(&moved.mark) }</g>
                </svg>
            </div>
            <ul class="keys" aria-hidden="true">
                { still(ui, view, names) }
                { maybe(spread, |view| key("probable", ENDS, &view.name, Some(&view.text))) }
            </ul>
            { still(ui, view, numbers) }
        </figure>
    }
}
