//! The baseline beside the scenario: numbers, levels, and why.

use super::chart::bands;
use super::lever::{way, whole};
use crate::components::result::{PANEL, clauses, level, remark};
use crate::components::{Icon, icon};
use crate::hooks::Sheet;
use crate::ui::{Ui, maybe};
use ita_view::message::Label;
use ita_view::page::{ImproveView, Moved, SideView};
use std::rc::Rc;
use yew::prelude::*;

fn side(view: &SideView, change: Html) -> Html {
    html! {
        <div class="side">
            <p class="side-name">{ &view.title }</p>
            <p class={if view.number.known { "side-number" } else { "side-number is-range" }}><b>{ &view.number.text }</b></p>
            <p class="result-level">{ level(&view.level) }{ change }</p>
        </div>
    }
}

/// All of it. On a narrow screen it may be open over the page.
pub fn outcome(ui: &Ui, (view, moved): (&Rc<ImproveView>, &Moved), open: bool, below: Html) -> Html {
    let class = match (open, moved.stale.is_some()) {
        (false, false) => "result outcome",
        (true, false) => "result outcome is-open",
        (false, true) => "result outcome is-stale",
        (true, true) => "result outcome is-open is-stale",
    };
    let change = html! { <span class={way(moved.direction)}>{ &moved.change }</span> };
    html! {
        <section id={PANEL} {class} tabindex="-1" aria-labelledby="result-title">
            <h2 id="result-title" class="quiet">{ ui.label(Label::Result) }</h2>
            { maybe(moved.stale.as_ref(), |text| remark(Icon::Warning, "remark bad", text)) }
            <div class="result-body" id="outcome" tabindex="-1">
                <div class="sides">
                    { side(&view.baseline, Html::default()) }
                    <span class="sides-arrow" aria-hidden="true">{ "→" }</span>
                    { side(&moved.scenario, change) }
                </div>
                <p class="why">{ clauses(&moved.scenario.why) }</p>
                { bands(ui, view, moved) }
            </div>
            { whole(ui, [&view.reset, &view.take_back]) }
            { below }
        </section>
    }
}

/// On a narrow screen: the scenario's number and level at the bottom, always in sight; a press opens the whole.
pub fn outcome_bar(ui: &Ui, view: &Moved, sheet: &Sheet) -> Html {
    let class = if view.stale.is_some() { "result-bar is-stale" } else { "result-bar" };
    let (open, onclick) = (sheet.open, sheet.press.clone());
    html! {
        <button type="button" {class} aria-expanded={open.to_string()} aria-controls={PANEL} {onclick}>
            <span class="quiet">{ ui.label(if open { Label::Close } else { Label::ShowScenario }) }</span>
            <b>{ &view.scenario.number.text }</b>
            <span class={way(view.direction)}>{ &view.change }</span>
            <span class="bar-level">{ level(&view.scenario.level) }</span>
            { icon(Icon::Up) }
        </button>
    }
}
