//! The whole result, in its order.

use super::head::number_and_level;
use super::missing::missing;
use super::picture::{Picture, picture};
use crate::components::{Icon, icon};
use crate::platform::handed;
use crate::ui::{Ui, maybe};
use ita_view::message::ResultLabel;
use ita_view::page::{NextStep, PublishedView, ResultView, WhyView};
use ita_view::{Action, View};
use yew::prelude::*;

/// Id of the panel, for the bar that opens it.
pub const PANEL: &str = "result";

/// What stands between clauses in Thai.
const DOT: char = '·';

/// A sentence beside an icon.
pub fn remark(picture: Icon, class: &'static str, text: &str) -> Html {
    html! { <p {class}>{ icon(picture) }<span>{ text }</span></p> }
}

/// The longest last word of a clause, in bytes, that is held together with its dot.
const SHORT: usize = 24;

/// A sentence whose clauses stand apart by a dot: a line may end with the dot, but should not begin with it. What is
/// between is drawn by `words` or in another way.
pub fn clauses(sentence: &str, words: fn(&str) -> Html) -> Html {
    let mut parts = sentence.split(DOT).map(str::trim).peekable();
    let mut html = Vec::new();
    while let Some(part) = parts.next() {
        let more = parts.peek().is_some();
        match part.rsplit_once(' ').filter(|(_, tail)| more && tail.len() <= SHORT) {
            Some((head, tail)) => {
                html.push(words(&[head, " "].concat()));
                html.push(html! { <span class="nowrap">{ words(&[tail, " ·"].concat()) }</span> });
                html.push(html! { " " });
            }
            None => html.push(words(&[part, if more { " · " } else { "" }].concat())),
        }
    }
    html! { <>{ for html }</> }
}

/// Why it is this level and not the next: a sentence, and a list where two or more scores fall short.
pub fn why(view: &WhyView, words: fn(&str) -> Html) -> Html {
    html! { <><p class="why">{ clauses(&view.text, words) }</p>{ listed(&view.items, words) }</> }
}

/// What a sentence says of two scores or more, one a line.
fn listed(items: &[String], words: fn(&str) -> Html) -> Html {
    let item = |item: &String| html! { <li>{ words(item) }</li> };
    html! { if !items.is_empty() { <ul class="why-items">{ for items.iter().map(item) }</ul> } }
}

/// What is there for those who look for it.
fn quiet(text: &str) -> Html {
    html! { <p class="soft small">{ clauses(text, words) }</p> }
}

fn compared(view: &PublishedView) -> Html {
    match view.agrees {
        Some(true) => remark(Icon::DONE, "remark good", &view.sentence),
        Some(false) => remark(Icon::WARNING, "remark bad", &view.sentence),
        None => remark(Icon::INFO, "remark", &view.sentence),
    }
}

/// What [`result_panel`] shows.
pub struct Panel<'a> {
    /// The result.
    pub view: &'a ResultView,
    /// Its picture: [`result_picture`].
    pub picture: Html,
    /// What is said of it: [`result_said`].
    pub said: Html,
}

/// Number and level, then the picture, why, and what can be done next.
pub fn result_panel(ui: &Ui, panel: &Panel<'_>) -> Html {
    let Panel { view, picture, said } = panel;
    let class = if view.stale.is_some() { "result is-stale" } else { "result" };
    html! {
        <section id={PANEL} {class} tabindex="-1" aria-labelledby="result-title">
            <h2 id="result-title" class="quiet">{ ui.label(ResultLabel::Result) }</h2>
            { maybe(view.stale.as_ref(), |text| remark(Icon::WARNING, "remark bad", text)) }
            <div class="result-body">
                { number_and_level(&view.number, &view.level, view.empty) }
                { picture.clone() }
                { said.clone() }
            </div>
        </section>
    }
}

/// The result's picture.
pub fn result_picture(ui: &Ui, view: &ResultView) -> Html {
    picture(ui, &Picture { view: &view.picture })
}

/// Why, what else there is to know of it, and what can be done next: `next_step` is what `step` draws; none where no way leads to
/// ยกระดับ.
pub fn result_said(ui: &Ui, view: &ResultView, next_step: Option<Html>) -> Html {
    html! {
        <>
            { why(&view.why, words) }
            { maybe(view.shares_of_one.as_ref(), |text| remark(Icon::WARNING, "remark bad", text)) }
            { maybe(view.more_decimals.as_ref(), |text| remark(Icon::WARNING, "remark", text)) }
            { maybe(view.missing.as_ref(), |text| missing(ui, text, &view.missing_nodes)) }
            { maybe(view.from_published.as_ref(), |text| remark(Icon::INFO, "remark", text)) }
            <>{ for view.near_edge.iter().map(|text| remark(Icon::INFO, "remark", text)) }</>
            { maybe(view.published.as_ref(), compared) }
            { maybe(view.change.as_ref(), |text| remark(Icon::IMPROVE, "remark", text)) }
            { maybe(view.national.as_deref(), quiet) }
            { maybe(view.rounded_parts.as_deref(), quiet) }
            { maybe(next_step.filter(|_| !view.empty), |step| next(ui, view, step)) }
        </>
    }
}

/// A text as it is.
pub fn words(text: &str) -> Html {
    html! { text }
}

/// The cheapest step to the next level.
pub(super) fn step(view: &NextStep) -> Html {
    html! { <><p>{ clauses(&view.text, words) }</p>{ listed(&view.steps, words) }</> }
}

/// The cheapest step to the next level, the way to ยกระดับ, paper, and the way to next year's plan.
fn next(ui: &Ui, view: &ResultView, step: Html) -> Html {
    let plan = ui.verbs.press(Action::Go(View::Improve));
    let year = |(words, action): &(String, Action)| {
        html! { <button type="button" class="link" onclick={ui.verbs.press(action.clone())}>{ words }</button> }
    };
    html! {
        <div class="next">
            { step }
            <p class="next-ways">
                <button type="button" class="button primary" onclick={plan}>{ icon(Icon::IMPROVE) }{ ui.label(ResultLabel::PlanImprovement) }</button>
                <button type="button" class="button" id="print-result" onclick={|_: MouseEvent| handed::print()}>{ ui.label(ResultLabel::PrintResult) }</button>
                { maybe(view.next_year.as_ref(), year) }
            </p>
        </div>
    }
}
