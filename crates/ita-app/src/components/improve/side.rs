//! The outcome: the scenario's number and level, how far that is from now, and why.

use super::act::button_then;
use super::lever::way;
use super::moving::{self, moving};
use super::plan::OUTCOME;
use super::rested::still;
use super::settings::listed;
use crate::components::result::{PANEL, Picture, level, picture, remark, why};
use crate::components::{Icon, icon};
use crate::hooks::Sheet;
use crate::ui::{Ui, maybe};
use ita_view::Action;
use ita_view::message::{ImproveLabel, Label, ResultLabel};
use ita_view::page::{ImproveView, Moved};
use std::rc::Rc;
use yew::prelude::*;

/// The name of the scenario in sight, to be chosen where there are several; and where it comes from.
fn begun(ui: &Ui, view: &Rc<ImproveView>) -> Html {
    let now = &view.baseline;
    let choices = view.choices.iter().map(|it| (&*it.id, &*it.label, it.selected, &it.action));
    html! {
        <div class="outcome-head">
            if view.choices.is_empty() {
                <p class="side-name">{ &view.scenario.title }</p>
            } else {
                { listed(ui, (None, &ui.label(ImproveLabel::ScenarioChoice)), "field", choices) }
            }
            <p class="side-now"><span class="soft">{ &now.title }</span>{ " " }<b>{ &now.number.text }</b>{ " " }{ level(&now.level) }</p>
        </div>
    }
}

/// Buttons for all rows together: back to the baseline, and back from there.
fn whole(ui: &Ui, view: &Rc<ImproveView>) -> Html {
    let put =
        |action: &Option<(String, Action)>| maybe(action.as_ref(), |action| button_then(ui, "link", action, OUTCOME));
    html! { <p class="buttons">{ put(&view.reset) }{ put(&view.take_back) }{ put(&view.undo_delete) }</p> }
}

/// All of it. On a narrow screen it may be open over the page.
pub fn outcome(ui: &Ui, (view, moved): (&Rc<ImproveView>, &Moved), open: bool, below: Html) -> Html {
    let class = match (open, moved.stale.is_some()) {
        (false, false) => "result outcome",
        (true, false) => "result outcome is-open",
        (false, true) => "result outcome is-stale",
        (true, true) => "result outcome is-open is-stale",
    };
    let then = &moved.scenario;
    let remarks = then.near_edge.iter().map(|text| remark(Icon::WARNING, "remark", text));
    html! {
        <section id={PANEL} {class} tabindex="-1" aria-labelledby="result-title">
            <h2 id="result-title" class="quiet">{ ui.label(ResultLabel::Result) }</h2>
            { maybe(moved.stale.as_ref(), |text| remark(Icon::WARNING, "remark bad", text)) }
            <div class="result-body" id="outcome" tabindex="-1">
                { still(ui, view, begun) }
                <p class={if then.number.known { "side-number" } else { "side-number is-range" }}>
                    <b>{ moving(&then.number.text) }</b>{ " " }
                    <span class="side-level">
                        <span class={way(moved.direction)}>{ moving::change(&moved.change) }</span>
                        <span class="result-level">{ level(&then.level) }</span>
                    </span>
                </p>
                { picture(ui, &Picture { view: &moved.picture }) }
                { why(&then.why, moving) }
                { maybe(moved.hardly.as_ref(), |text| remark(Icon::INFO, "remark", text)) }
                <>{ for remarks }</>
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
            { icon(Icon::UP) }
        </button>
    }
}
