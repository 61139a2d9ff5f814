//! ยกระดับ.

use crate::components::calculate::notices;
use crate::components::frame::Live;
use crate::components::improve::{Items, More, Plan, Told, levers, outcome, outcome_bar, tabs};
use crate::hooks::use_sheet;
use crate::ui::{Ui, maybe};
use ita_view::State;
use ita_view::message::Label;
use ita_view::page::{self, EmptyView, ImproveView};
use std::rc::Rc;
use yew::prelude::*;

/// What [`Improve`] shows.
#[derive(Properties, PartialEq)]
pub struct ImproveProps {
    /// Verbs and words.
    pub ui: Ui,
    /// The state.
    pub state: Rc<State>,
}

/// In place of all while there is no number.
fn empty(ui: &Ui, view: &EmptyView) -> Html {
    let (words, action) = &view.button;
    html! {
        <div class="stack reading">
            <p>{ &view.text }</p>
            <p><button type="button" class="button primary" onclick={ui.verbs.press(action.clone())}>{ words }</button></p>
        </div>
    }
}

/// The outcome beside what leads to it: target and plan, levers, items; then comparison, charts, link.
fn columns(ui: &Ui, state: &Rc<State>, view: ImproveView, open: bool) -> Html {
    let outcome = outcome(ui, &view, open, html! { <Told ui={ui.clone()} state={state.clone()} /> });
    let levers = levers(ui, &view);
    let ImproveView { plan, target, effort_note: note, baseline, items, .. } = view;
    html! {
        <div class="columns">
            { outcome }
            <div class="stack-loose steps-of-plan">
                <Plan ui={ui.clone()} {plan} {target} before={baseline.number.text} {note} />
                { levers }
                { maybe(items, |view| html! { <Items ui={ui.clone()} {view} /> }) }
                <More ui={ui.clone()} state={state.clone()} />
            </div>
        </div>
    }
}

/// Baseline and scenario, the plan to the target, and what each change gives.
#[component]
pub fn Improve(props: &ImproveProps) -> Html {
    let ui = &props.ui;
    let sheet = use_sheet();
    let view = page::improve(&props.state);
    let live = view.stale.as_ref().unwrap_or(&view.live).clone();
    let bar = if view.empty.is_none() { outcome_bar(ui, &view, &sheet) } else { Html::default() };
    let year = html! { <p class="soft">{ &view.year }{ " " }{ &view.agency }</p> };
    let notices = notices(ui, &view.notices);
    let inside = match &view.empty {
        Some(view) => empty(ui, view),
        None => html! { <>{ tabs(ui, &view) }{ columns(ui, &props.state, view, sheet.open) }</> },
    };
    html! {
        <div onkeydown={sheet.escape}>
            <div class="wrap page improve">
                <div class="improve-head">
                    <h1>{ ui.label(Label::Improve) }</h1>
                    { year }
                </div>
                <Live text={live} />
                { notices }
                { inside }
            </div>
            { bar }
        </div>
    }
}
