//! What a link sent, to be read: agency, year, result, why, plan. Nothing of it is one's own until it is kept.

use crate::components::result::{Picture, number_and_level, picture, remark, steps, why, words};
use crate::components::{Icon, not_here, use_opened};
use crate::loaded::PageProps;
use crate::platform::focus;
use crate::ui::{Ui, maybe};
use ita_view::Action;
use ita_view::message::ResultLabel;
use ita_view::page::{self, PlanLine, SentPlan};
use yew::prelude::*;

fn plan(view: &SentPlan) -> Html {
    let line = |line: &PlanLine| html! { <li><b>{ &line.name }</b>{ " " }{ &line.text }</li> };
    html! {
        <section class="stack-tight" aria-labelledby="sent-plan">
            <h2 id="sent-plan">{ &view.title }</h2>
            <ul class="sent-lines">{ for view.lines.iter().map(line) }</ul>
            <p class="sent-outcome"><span>{ &view.outcome }</span>{ crate::components::result::level(&view.level) }</p>
            <>{ for view.near_edge.iter().map(|text| remark(Icon::WARNING, "remark", text)) }</>
        </section>
    }
}

fn button(ui: &Ui, class: &'static str, (words, action): &(String, Action)) -> Html {
    html! { <button type="button" {class} onclick={ui.verbs.press(action.clone())}>{ words }</button> }
}

/// The view.
#[component]
pub fn Reading(props: &PageProps) -> Html {
    let (ui, state) = (&props.ui, &props.state);
    let opened = use_opened();
    // Where the address of the steps was followed, they are what is looked at.
    use_effect_with(state.how, |&asked| {
        if asked {
            focus::later("#how summary");
        }
    });
    let Some(view) = page::reading(state) else { return not_here(ui) };
    let result = &view.result;
    html! {
        <div class="wrap page">
            <article class="reading letter stack">
                <h1 tabindex="-1">
                    { maybe(view.agency.as_ref(), |name| html! { <span class="letter-agency">{ name }</span> }) }
                    <span class="letter-year">{ &view.year }</span>
                </h1>
                { number_and_level(&result.number, &result.level, result.empty) }
                { why(&result.why, words) }
                <>{ for result.near_edge.iter().map(|text| remark(Icon::INFO, "remark", text)) }</>
                { maybe(result.shares_of_one.as_ref(), |text| remark(Icon::WARNING, "remark", text)) }
                { maybe(view.assumed.as_ref(), |text| remark(Icon::WARNING, "remark", text)) }
                { picture(ui, &Picture { view: &result.picture }) }
                { maybe(view.plan.as_ref(), plan) }
                if !view.steps.is_empty() {
                    { opened.more_at(ui, ResultLabel::HowComputed, "how", state.how, || steps(&view.steps)) }
                }
                <p class="soft small">{ &view.disclaimer }</p>
                <p class="letter-buttons">{ button(ui, "button primary", &view.keep) }{ button(ui, "button", &view.back) }</p>
            </article>
        </div>
    }
}
