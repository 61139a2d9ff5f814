//! The whole result, in its order.

use super::conditions::conditions;
use super::head::head;
use super::instruments::instruments;
use super::missing::missing;
use super::scale::scale;
use super::steps::steps;
use crate::components::frame::view_link;
use crate::components::{Icon, Opened, icon};
use crate::ui::{Ui, maybe};
use ita_view::State;
use ita_view::message::Label;
use ita_view::page::{self, LevelView, NavItem, NextStep, PublishedView, ResultView, WhyView};
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
    let item = |item: &String| html! { <li>{ words(item) }</li> };
    html! {
        <>
            <p class="why">{ clauses(&view.text, words) }</p>
            if !view.items.is_empty() { <ul class="why-items">{ for view.items.iter().map(item) }</ul> }
        </>
    }
}

fn compared(view: &PublishedView) -> Html {
    match view.agrees {
        Some(true) => remark(Icon::Done, "remark good", &view.sentence),
        Some(false) => remark(Icon::Warning, "remark bad", &view.sentence),
        None => remark(Icon::Info, "remark", &view.sentence),
    }
}

/// What [`result_panel`] shows.
pub struct Panel<'a> {
    /// The state.
    pub state: &'a State,
    /// The result.
    pub view: &'a ResultView,
    /// The cheapest step to the next level.
    pub next: Option<&'a NextStep>,
    /// The way to the rules.
    pub rules: Option<&'a NavItem>,
    /// True if it is open over the page.
    pub open: bool,
    /// Which of its details are opened.
    pub opened: &'a Opened,
}

/// Number and level, scale, why, instruments; then the details. On a narrow screen it may be open over the page.
pub fn result_panel(ui: &Ui, panel: &Panel<'_>) -> Html {
    let Panel { view, next: step, open, .. } = *panel;
    let certain = match &view.level {
        LevelView::Certain(badge) => Some(badge),
        LevelView::Open { .. } => None,
    };
    let class = match (open, view.stale.is_some()) {
        (false, false) => "result",
        (true, false) => "result is-open",
        (false, true) => "result is-stale",
        (true, true) => "result is-open is-stale",
    };
    html! {
        <section id={PANEL} {class} tabindex="-1" aria-labelledby="result-title">
            <h2 id="result-title" class="quiet">{ ui.label(Label::Result) }</h2>
            { maybe(view.stale.as_ref(), |text| remark(Icon::Warning, "remark bad", text)) }
            <div class="result-body">
                { head(&view.number, &view.level, view.empty) }
                { scale(ui, &view.scale, certain) }
                { why(&view.why, words) }
                { maybe(view.missing.as_ref(), |text| missing(ui, text, &view.missing_nodes)) }
                <>{ for view.near_edge.iter().map(|text| remark(Icon::Info, "remark", text)) }</>
                { maybe(view.published.as_ref(), compared) }
                { instruments(&view.instruments) }
                { maybe(step, |view| next(ui, view)) }
            </div>
            { maybe((!view.empty).then_some(panel), |panel| below(ui, panel)) }
        </section>
    }
}

/// A text as it is.
pub fn words(text: &str) -> Html {
    html! { text }
}

/// The cheapest step to the next level, and the way to ยกระดับ.
fn next(ui: &Ui, view: &NextStep) -> Html {
    let (text, action) = &view.button;
    let onclick = ui.verbs.press(action.clone());
    html! {
        <div class="next">
            <p>{ clauses(&view.text, words) }</p>
            <button type="button" class="button" {onclick}>{ icon(Icon::Improve) }{ text }</button>
        </div>
    }
}

/// The details: every condition, every step, and the way to the rules.
fn below(ui: &Ui, panel: &Panel<'_>) -> Html {
    let Panel { state, view, rules, opened, .. } = *panel;
    let computed = |()| opened.more(ui, Label::HowComputed, || steps(&page::steps(state)));
    let link = |item| {
        let inside = html! { <>{ icon(Icon::Rules) }{ ui.label(Label::Claims) }</> };
        html! { <p class="to-rules">{ view_link(ui, item, inside) }</p> }
    };
    html! {
        <div class="behind">
            { opened.more(ui, Label::Conditions, || conditions(ui, &page::conditions(state))) }
            { maybe(view.computed.then_some(()), computed) }
            { maybe(rules, link) }
        </div>
    }
}
