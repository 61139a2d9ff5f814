//! The baseline beside the scenario: numbers, levels, and why.

use super::act::button_then;
use super::chart::bands;
use super::lever::way;
use super::moving::{self, moving};
use super::plan::OUTCOME;
use super::rested::still;
use crate::components::result::{PANEL, level, remark, why};
use crate::components::{Icon, icon};
use crate::hooks::Sheet;
use crate::ui::{Ui, maybe};
use ita_view::Action;
use ita_view::message::{ImproveLabel, Label};
use ita_view::page::{ImproveView, Moved, SideView};
use std::rc::Rc;
use yew::prelude::*;

fn side(view: &SideView, change: Html) -> Html {
    html! {
        <div class="side">
            <p class="side-name">{ &view.title }</p>
            <p class={if view.number.known { "side-number" } else { "side-number is-range" }}><b>{ moving(&view.number.text) }</b></p>
            <p class="result-level">{ level(&view.level) }{ change }</p>
        </div>
    }
}

/// The baseline.
fn before(_: &Ui, view: &Rc<ImproveView>) -> Html {
    side(&view.baseline, Html::default())
}

/// Buttons for all rows together: back to the baseline, and back from there.
fn whole(ui: &Ui, view: &Rc<ImproveView>) -> Html {
    let put =
        |action: &Option<(String, Action)>| maybe(action.as_ref(), |action| button_then(ui, "link", action, OUTCOME));
    html! { <p class="buttons">{ put(&view.reset) }{ put(&view.take_back) }</p> }
}

/// All of it. On a narrow screen it may be open over the page.
pub fn outcome(ui: &Ui, (view, moved): (&Rc<ImproveView>, &Moved), open: bool, below: Html) -> Html {
    let class = match (open, moved.stale.is_some()) {
        (false, false) => "result outcome",
        (true, false) => "result outcome is-open",
        (false, true) => "result outcome is-stale",
        (true, true) => "result outcome is-open is-stale",
    };
    let change = html! { <span class={way(moved.direction)}>{ moving::change(&moved.change) }</span> };
    html! {
        <section id={PANEL} {class} tabindex="-1" aria-labelledby="result-title">
            <h2 id="result-title" class="quiet">{ ui.label(Label::Result) }</h2>
            { maybe(moved.stale.as_ref(), |text| remark(Icon::Warning, "remark bad", text)) }
            <div class="result-body" id="outcome" tabindex="-1">
                <div class="sides">
                    { still(ui, view, before) }
                    <span class="sides-arrow" aria-hidden="true">{ "→" }</span>
                    { side(&moved.scenario, change) }
                </div>
                { why(&moved.scenario.why, moving) }
                { bands(ui, view, moved) }
            </div>
            { still(ui, view, whole) }
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
            <span class="quiet">{ if open { ui.label(Label::Close) } else { ui.label(ImproveLabel::ShowScenario) } }</span>
            <b>{ moving(&view.scenario.number.text) }</b>
            <span class={way(view.direction)}>{ moving::change(&view.change) }</span>
            <span class="bar-level">{ level(&view.scenario.level) }</span>
            { icon(Icon::Up) }
        </button>
    }
}
