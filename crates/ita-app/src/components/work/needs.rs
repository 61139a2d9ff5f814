//! What the plan needs and the measures give.

use crate::components::result::{badge, percent};
use crate::ui::{Ui, maybe};
use ita_view::message::WorkLabel;
use ita_view::page::{NeedsView, Reached};
use yew::prelude::*;

fn bar(ui: &Ui, label: WorkLabel, number: &str, length: u16, class: &'static str) -> Html {
    html! {
        <div class="needs-line">
            <span>{ ui.label(label) }{ " " }<b class="num">{ number }</b></span>
            <svg class="needs-bar" height="10" width="100%" aria-hidden="true">
                <rect class="needs-room" height="10" width="100%" /><rect {class} height="10" width={percent(length)} />
            </svg>
        </div>
    }
}

/// The bars, and the scores that are expected.
pub fn needs(ui: &Ui, view: &NeedsView) -> Html {
    let (plan, all, done) = view.bars;
    let reached = |label: WorkLabel| {
        move |reached: &Reached| {
            html! {
                <p class="needs-reached">
                    <span>{ ui.label(label) }</span>{ " " }<b class="num">{ &reached.number }</b>{ " " }{ badge(&reached.level) }
                </p>
            }
        }
    };
    let line = |label: WorkLabel, length: u16, class: &'static str| {
        move |number: &String| bar(ui, label, number, length, class)
    };
    html! {
        <section class="needs" aria-label={ui.label(WorkLabel::PlanNeeds)}>
            <div class="needs-bars">
                { maybe(view.plan.as_ref(), line(WorkLabel::PlanNeeds, plan, "needs-plan")) }
                { maybe(view.all.as_ref(), line(WorkLabel::MeasuresGive, all, "needs-all")) }
                { maybe(view.done.as_ref(), line(WorkLabel::DoneGives, done, "needs-done")) }
                { maybe(view.remark.as_ref(), |remark| html! { <p class="soft small">{ remark }</p> }) }
            </div>
            <div class="needs-scores">
                { maybe(view.if_all.as_ref(), reached(WorkLabel::IfAll)) }
                { maybe(view.if_done.as_ref(), reached(WorkLabel::IfDone)) }
                { maybe(view.if_all.as_ref(), |_| html! { <p class="soft small">{ ui.label(WorkLabel::Estimate) }</p> }) }
            </div>
        </section>
    }
}
