//! The plan in a sentence, what stands in its way, and what else would do.

use super::act::{button, button_then, soft};
use crate::components::result::{clauses, remark, words};
use crate::components::{Icon, more};
use crate::ui::{Ui, maybe};
use ita_view::message::ImproveLabel;
use ita_view::page::{Alternative, Blocked, PlanState, PlanView, Relax};
use std::rc::Rc;
use yew::prelude::*;

/// Where a scenario's outcome stands: the focus goes there from a button that goes with what it does.
pub(super) const OUTCOME: &str = "#outcome";

/// What stands in the way, unless the sentence says it already, and what to relax.
fn blocked(ui: &Ui, view: &Blocked, said: bool) -> Html {
    let relax = |relax: &Relax| button(ui, "button", &(relax.text.clone(), relax.action.clone()));
    html! {
        <li>
            if !said { <span>{ &view.text }</span> }
            if !view.relax.is_empty() {
                <span class="relax">{ soft(&ui.label(ImproveLabel::Relaxing)) }<>{ for view.relax.iter().map(relax) }</></span>
            }
        </li>
    }
}

fn alternative(ui: &Ui, view: &Alternative) -> Html {
    html! {
        <li>
            <p><b>{ &view.name }</b>{ " " }{ &view.sentence }{ " " }{ soft(&view.more) }</p>
            { button_then(ui, "button", &view.apply, OUTCOME) }
        </li>
    }
}

/// Other plans that work and differ, and nodes that alone would do.
fn others(ui: &Ui, view: &PlanView) -> Html {
    html! {
        <>
            if !view.alternatives.is_empty() {
                <ul class="alternatives">{ for view.alternatives.iter().map(|view| alternative(ui, view)) }</ul>
            }
            if !view.singles.is_empty() {
                <p><b>{ ui.label(ImproveLabel::SingleLevers) }</b></p>
                <ul class="singles">{ for view.singles.iter().map(|single| html! { <li>{ &single.text }</li> }) }</ul>
            }
        </>
    }
}

/// What [`Plan`] shows.
#[derive(Properties, PartialEq)]
pub struct PlanProps {
    /// Verbs and words.
    pub ui: Ui,
    /// The plan.
    pub plan: Rc<PlanView>,
}

/// The plan in a sentence, and what can be done with it. A component, since no slider changes a plan.
#[component]
pub fn Plan(props: &PlanProps) -> Html {
    let (ui, plan) = (&props.ui, &*props.plan);
    let class = match plan.state {
        PlanState::Feasible => "plan-sentence",
        PlanState::Infeasible => "plan-sentence is-blocked",
        PlanState::NoTarget | PlanState::AtTop | PlanState::Reached | PlanState::OnlyTotal => "plan-sentence soft",
    };
    html! {
        <section class="plan" aria-label={ui.label(ImproveLabel::TargetName)}>
            <p {class}>
                { clauses(&plan.sentence, words) }{ " " }
                { maybe(plan.apply.as_ref(), |action| button_then(ui, "button primary", action, OUTCOME)) }
            </p>
            if !plan.blocked.is_empty() {
                <ul class="blocked">{ for plan.blocked.iter().map(|view| blocked(ui, view, plan.blocked.len() == 1)) }</ul>
            }
            <>{ for plan.notes.iter().map(|text| remark(Icon::WARNING, "remark", text)) }</>
        </section>
    }
}

/// What is proved of the plan, and what else would do: below the levers.
#[component]
pub fn Beside(props: &PlanProps) -> Html {
    let (ui, plan) = (&props.ui, &*props.plan);
    let any = !plan.alternatives.is_empty() || !plan.singles.is_empty();
    html! {
        <div class="beside">
            if !plan.checked.is_empty() || plan.no_others.is_some() {
                <p class="soft small checked">{ clauses(&plan.checked, words) }{ " " }{ maybe(plan.no_others.as_ref(), |text| html! { text }) }</p>
            }
            if any { <div class="behind">{ more(&ui.label(ImproveLabel::Alternatives), others(ui, plan)) }</div> }
        </div>
    }
}
