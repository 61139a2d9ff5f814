//! ยกระดับ.

use crate::components::frame::Live;
use crate::components::improve::{
    Beside, Comparison, Hand, Plan, Settings, Told, levers, outcome, outcome_bar, still, use_rested, use_view,
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

/// What the plan is asked for, and what it says.
fn plan(ui: &Ui, view: &Rc<ImproveView>) -> Html {
    html! { <Plan ui={ui.clone()} plan={view.plan.clone()} /> }
}

/// The bar above all.
fn settings(ui: &Ui, view: &Rc<ImproveView>) -> Html {
    html! { <Settings ui={ui.clone()} view={view.settings.clone()} /> }
}

/// What is proved of the plan, other plans, and that the words for effort stand for numbers of our own.
fn beside(ui: &Ui, view: &Rc<ImproveView>) -> Html {
    html! {
        <>
            <Beside ui={ui.clone()} plan={view.plan.clone()} />
            { maybe(view.effort_note.as_ref(), |text| html! { <p class="soft small">{ text }</p> }) }
        </>
    }
}

/// The heading, what is shown, and what a screen reader hears of it.
fn head(ui: &Ui, view: &Rc<ImproveView>) -> Html {
    let live = view.stale.as_ref().unwrap_or(&view.live).clone();
    html! {
        <>
            <div class="improve-head">
                <h1 tabindex="-1">{ ui.label(Label::Improve) }</h1>
                <p class="soft">{ &view.year }{ " " }{ &view.agency }</p>
            </div>
            <Live text={live} />
            { maybe(view.empty.as_ref(), |view| empty(ui, view)) }
        </>
    }
}

/// The bar, what has to rise by instrument, the outcome beside it or, on a narrow screen, after it, and the scenarios side by side. The outcome and the levers move
/// with a slider; all else is drawn when the numbers rest.
#[component]
pub fn Improve(props: &PageProps) -> Html {
    let (ui, sheet) = (&props.ui, use_sheet());
    let rested = use_rested(&props.state);
    let (view, moved) = use_view(&props.state, &rested);
    let still = |draw| still(ui, &view, draw);
    let below = html! {
        <>
            <Hand ui={ui.clone()} state={rested.clone()} add={view.add.clone()} />
            <Told ui={ui.clone()} state={rested.clone()} />
        </>
    };
    let inside = view.empty.is_none().then(|| {
        html! {
            <>
                { still(settings) }
                <div class="columns">
                    <div class="steps-of-plan">
                        { still(plan) }
                        { levers(ui, &moved.groups) }
                        { still(beside) }
                    </div>
                    { outcome(ui, (&view, &moved), sheet.open, below) }
                </div>
                <Comparison ui={ui.clone()} state={rested} />
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
