//! The plan: what to raise, how far, what it brings; or what stands in the way.

use super::act::{button, button_then, soft};
use super::copy::Copy;
use super::others::{alternatives, singles};
use super::table::explained;
use super::target::target;
use crate::components::result::{badge, clauses, remark, words};
use crate::components::{Icon, more};
use crate::platform::document;
use crate::ui::{Ui, maybe};
use ita_view::message::{ImproveLabel, Label};
use ita_view::page::{Blocked, OpenNeed, PlanResult, PlanState, PlanView, Relax, TargetView};
use std::rc::Rc;
use yew::prelude::*;

/// So many rows are shown at once; more open on request.
const FEW: usize = 6;

/// Where a scenario's outcome stands: the focus goes there from a button that goes with what it does.
pub(super) const OUTCOME: &str = "#outcome";

fn result(before: &str, result: &PlanResult) -> Html {
    html! {
        <p class="plan-result">
            <span>{ before.to_owned() }</span>
            <span aria-hidden="true">{ "→" }</span>
            <b>{ &result.number }</b>
            { badge(&result.level) }
        </p>
    }
}

/// What stands in the way, where the sentence does not say it already, and what to relax.
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

fn open(ui: &Ui, needs: &[OpenNeed]) -> Html {
    html! {
        <div>
            <p class="soft small">{ ui.label(ImproveLabel::PlanOpen) }</p>
            <ul class="needs">{ for needs.iter().map(|need| html! { <li>{ &need.name }{ " " }<b>{ &need.at_least }</b></li> }) }</ul>
        </div>
    }
}

/// The table, its copies, other plans, and single levers.
fn details(ui: &Ui, view: &PlanView) -> Html {
    let link = view.link.as_ref().map(|link| [document::address(), link.clone()].concat()).unwrap_or_default();
    let rows = explained("figures of-plan", &view.table, |line| view.rows.get(line).map(|row| row.about.as_str()));
    html! {
        <>
            { if view.rows.len() > FEW { more(&ui.label(ImproveLabel::ShowTable), rows) } else { rows } }
            <p class="buttons">
                <Copy ui={ui.clone()} text={view.table.tsv()} label={ui.label(ImproveLabel::CopyTable)} done={ui.label(ImproveLabel::TableCopied)} />
                <Copy ui={ui.clone()} text={link} label={ui.label(Label::CopyLink)} done={ui.label(Label::LinkCopied)} />
            </p>
            <div class="behind">
                { more(&ui.label(ImproveLabel::Alternatives), alternatives(ui, &view.alternatives)) }
                { more(&ui.label(ImproveLabel::SingleLevers), singles(ui, &view.single)) }
            </div>
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
    /// What it shall reach.
    pub target: TargetView,
    /// The baseline's overall score.
    pub before: String,
    /// What effort means.
    pub note: String,
}

/// Target, plan, and what can be done with it. A component, since no slider changes a plan.
#[component]
pub fn Plan(props: &PlanProps) -> Html {
    let (ui, plan) = (&props.ui, &*props.plan);
    let class = match plan.state {
        PlanState::Feasible => "plan-sentence",
        PlanState::Infeasible => "plan-sentence is-blocked",
        PlanState::NoTarget | PlanState::AtTop | PlanState::Reached => "plan-sentence soft",
    };
    html! {
        <section class="card plan" aria-labelledby="plan-title">
            <h2 id="plan-title">{ ui.label(ImproveLabel::PlanName) }</h2>
            { target(ui, &props.target) }
            <p {class}>{ clauses(&plan.sentence, words) }</p>
            if !plan.blocked.is_empty() {
                <ul class="blocked">{ for plan.blocked.iter().map(|view| blocked(ui, view, plan.blocked.len() == 1)) }</ul>
            }
            if !plan.open.is_empty() { { open(ui, &plan.open) } }
            <div class="plan-do">
                { maybe(plan.result.as_ref(), |it| result(&props.before, it)) }
                { maybe(plan.apply.as_ref(), |action| button_then(ui, "button primary", action, OUTCOME)) }
                { maybe(plan.applied.as_ref(), |text| remark(Icon::Done, "remark good", text)) }
            </div>
            if !plan.proof.is_empty() {
                { remark(if plan.proved { Icon::Done } else { Icon::Info }, "remark", &plan.proof) }
            }
            if !plan.rows.is_empty() { { details(ui, plan) } }
            <p class="soft small">{ &props.note }</p>
        </section>
    }
}
