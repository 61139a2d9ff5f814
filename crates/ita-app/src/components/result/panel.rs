//! The whole result, in its order.

use super::head::head;
use super::instruments::instruments;
use super::missing::missing;
use super::scale::scale;
use crate::components::frame::view_link;
use crate::components::{Behind, Icon, behind, icon};
use crate::ui::{Ui, maybe};
use ita_view::State;
use ita_view::message::Label;
use ita_view::page::{LevelView, NavItem, NextStep, PublishedView, ResultView};
use std::rc::Rc;
use yew::prelude::*;

/// Id of the panel, for the bar that opens it.
pub const PANEL: &str = "result";

/// What stands between clauses in Thai.
const DOT: &str = " · ";

/// A sentence beside an icon.
pub fn remark(picture: Icon, class: &'static str, text: &str) -> Html {
    html! { <p {class}>{ icon(picture) }<span>{ text.to_owned() }</span></p> }
}

/// The longest last word of a clause, in bytes, that is held together with its dot.
const SHORT: usize = 24;

/// A sentence whose clauses stand apart by a dot: a line may end with the dot, but should not begin with it.
pub fn clauses(sentence: &str) -> Html {
    let mut parts = sentence.split(DOT).peekable();
    let mut html = Vec::new();
    while let Some(part) = parts.next() {
        let more = parts.peek().is_some();
        html.push(match part.rsplit_once(' ').filter(|(_, tail)| more && tail.len() <= SHORT) {
            Some((head, tail)) => {
                html! { <>{ head.to_owned() }{ " " }<span class="nowrap">{ tail.to_owned() }{ " ·" }</span>{ " " }</> }
            }
            None => html! { { [part, if more { DOT } else { "" }].concat() } },
        });
    }
    html.into_iter().collect()
}

fn compared(view: &PublishedView) -> Html {
    match view.agrees {
        Some(true) => remark(Icon::Done, "remark good", &view.sentence),
        Some(false) => remark(Icon::Warning, "remark bad", &view.sentence),
        None => remark(Icon::Info, "remark", &view.sentence),
    }
}

/// Number and level, scale, why, instruments; then what lies behind them. On a narrow screen it may be open over the page.
pub fn result_panel(ui: &Ui, state: &Rc<State>, view: &ResultView, open: bool, rules: Option<&NavItem>) -> Html {
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
                <p class="why">{ clauses(&view.why) }</p>
                { maybe(view.missing.as_ref(), |text| missing(ui, text, &view.missing_nodes)) }
                <>{ for view.near_edge.iter().map(|text| remark(Icon::Info, "remark", text)) }</>
                { maybe(view.published.as_ref(), compared) }
                { instruments(&view.instruments) }
                { maybe(view.next.as_ref(), |view| next(ui, view)) }
            </div>
            if !view.empty { { below(ui, state, view, rules) } }
        </section>
    }
}

/// The cheapest step to the next level, and the way to ยกระดับ.
fn next(ui: &Ui, view: &NextStep) -> Html {
    let (words, action) = &view.button;
    let onclick = ui.verbs.press(action.clone());
    html! {
        <div class="next">
            <p>{ clauses(&view.text) }</p>
            <button type="button" class="button" {onclick}>{ icon(Icon::Improve) }{ words }</button>
        </div>
    }
}

/// What lies behind the result: every condition, every step, and the way to the rules.
fn below(ui: &Ui, state: &Rc<State>, view: &ResultView, rules: Option<&NavItem>) -> Html {
    let words = |item| view_link(ui, item, html! { <>{ icon(Icon::Rules) }{ ui.label(Label::Claims) }</> });
    html! {
        <div class="behind">
            { behind(ui, state, &ui.label(Label::Conditions), Behind::Conditions) }
            if view.computed { { behind(ui, state, &ui.label(Label::HowComputed), Behind::Steps) } }
            { maybe(rules, |item| html! { <p class="to-rules">{ words(item) }</p> }) }
        </div>
    }
}
