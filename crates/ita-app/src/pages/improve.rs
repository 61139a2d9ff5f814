//! ยกระดับ.

use crate::components::calculate::notices;
use crate::components::frame::Live;
use crate::components::improve::{
    Items, More, Plan, Told, levers, outcome, outcome_bar, still, tabs, use_rested, use_view,
};
use crate::hooks::use_sheet;
use crate::loaded::PageProps;
use crate::ui::{Ui, maybe};
use ita_view::message::Label;
use ita_view::page::{EmptyView, ImproveView};
use std::rc::Rc;
use yew::prelude::*;

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

/// The plan to the target.
fn plan(ui: &Ui, view: &Rc<ImproveView>) -> Html {
    let (plan, target, before) = (view.plan.clone(), view.target.clone(), view.baseline.number.text.clone());
    html! { <Plan ui={ui.clone()} {plan} {target} {before} note={view.effort_note.clone()} /> }
}

/// The checklist of items, where items are given.
fn items(ui: &Ui, view: &Rc<ImproveView>) -> Html {
    maybe(view.items.clone(), |view| html! { <Items ui={ui.clone()} {view} /> })
}

/// The heading, what is shown, and what a screen reader hears of it.
fn head(ui: &Ui, view: &Rc<ImproveView>) -> Html {
    let live = view.stale.as_ref().unwrap_or(&view.live).clone();
    html! {
        <>
            <div class="improve-head">
                <h1>{ ui.label(Label::Improve) }</h1>
                <p class="soft">{ &view.year }{ " " }{ &view.agency }</p>
            </div>
            <Live text={live} />
            { notices(ui, &view.notices) }
            { maybe(view.empty.as_ref(), |view| empty(ui, view)) }
        </>
    }
}

/// Baseline and scenario, the plan to the target, and what each change gives. The outcome and the levers move with a slider; all
/// else is drawn when the numbers rest.
#[component]
pub fn Improve(props: &PageProps) -> Html {
    let (ui, sheet) = (&props.ui, use_sheet());
    let rested = use_rested(&props.state);
    let (view, moved) = use_view(&props.state, &rested);
    let still = |draw| still(ui, &view, draw);
    let told = html! { <Told ui={ui.clone()} state={rested.clone()} parts={props.parts.clone()} /> };
    let inside = view.empty.is_none().then(|| {
        html! {
            <>
                { still(tabs) }
                <div class="columns">
                    { outcome(ui, (&view, &moved), sheet.open, told) }
                    <div class="stack-loose steps-of-plan">
                        { still(plan) }
                        { levers(ui, &moved.rows) }
                        { still(items) }
                        <More ui={ui.clone()} state={rested} parts={props.parts.clone()} />
                    </div>
                </div>
            </>
        }
    });
    let bar = view.empty.is_none().then(|| outcome_bar(ui, &moved, &sheet));
    html! {
        <div onkeydown={sheet.escape}>
            <div class="wrap page improve">
                { still(head) }
                { inside.unwrap_or_default() }
            </div>
            { bar.unwrap_or_default() }
        </div>
    }
}
