//! ยกระดับ.

use crate::components::calculate::{Share, notices};
use crate::components::frame::Live;
use crate::components::improve::{Charts, Items, compare, levers, outcome, outcome_bar, plan, surveys, tabs};
use crate::hooks::use_sheet;
use crate::ui::{Ui, maybe};
use ita_view::State;
use ita_view::message::Label;
use ita_view::page::{self, EmptyView, ImproveView, ShareLink};
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

/// The outcome beside what leads to it: target and plan, levers, items, comparison, charts, link.
fn columns(ui: &Ui, view: &mut ImproveView, open: bool) -> Html {
    let below = surveys(ui, &view.surveys);
    let charts = Rc::new(view.charts.clone());
    let items = view.items.take().map(Rc::new);
    let share = ShareLink { vector: String::new(), hash: view.share.clone() };
    html! {
        <div class="columns">
            { outcome(ui, view, open, below) }
            <div class="stack-loose steps-of-plan">
                { plan(ui, view) }
                { levers(ui, view) }
                { maybe(items, |view| html! { <Items ui={ui.clone()} {view} /> }) }
                { maybe(view.compared.as_ref(), |view| compare(ui, view)) }
                <Charts ui={ui.clone()} view={charts} />
                <div class="behind"><Share ui={ui.clone()} view={share} /></div>
            </div>
        </div>
    }
}

/// Baseline and scenario, the plan to the target, and what each change gives.
#[component]
pub fn Improve(props: &ImproveProps) -> Html {
    let ui = &props.ui;
    let sheet = use_sheet();
    let mut view = page::improve(&props.state);
    let live = view.stale.as_ref().unwrap_or(&view.live).clone();
    let bar = outcome_bar(ui, &view, &sheet);
    html! {
        <div onkeydown={sheet.escape}>
            <div class="wrap page improve">
                <div class="improve-head">
                    <h1>{ ui.label(Label::Improve) }</h1>
                    <p class="soft">{ &view.year }{ " " }{ &view.agency }</p>
                </div>
                <Live text={live} />
                { notices(ui, &view.notices) }
                if let Some(view) = &view.empty {
                    { empty(ui, view) }
                } else {
                    { tabs(ui, &view) }
                    { columns(ui, &mut view, sheet.open) }
                }
            </div>
            if view.empty.is_none() { { bar } }
        </div>
    }
}
