//! The whole result, in its order.

use super::head::head;
use super::instruments::instruments;
use super::missing::missing;
use super::scale::scale;
use crate::components::frame::view_link;
use crate::components::{Behind, Icon, behind, icon};
use crate::el::{all, each, el, words};
use crate::ui::{Ui, maybe};
use ita_view::State;
use ita_view::message::Label;
use ita_view::page::{LevelView, NavItem, NextStep, PublishedView, ResultView, WhyView};
use std::rc::Rc;
use yew::Html;

/// Id of the panel, for the bar that opens it.
pub const PANEL: &str = "result";

/// What stands between clauses in Thai.
const DOT: char = '·';

/// A sentence beside an icon.
pub fn remark(picture: Icon, class: &'static str, text: &str) -> Html {
    el("p").class(class).inside(vec![icon(picture), el("span").text(text)])
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
                html.push(el("span").class("nowrap").inside(vec![words(&[tail, " ·"].concat())]));
                html.push(words(" "));
            }
            None => html.push(words(&[part, if more { " · " } else { "" }].concat())),
        }
    }
    all(html)
}

/// Why it is this level and not the next: a sentence, and a list where two or more scores fall short.
pub fn why(view: &WhyView, words: fn(&str) -> Html) -> Html {
    let sentence = el("p").class("why").inside(vec![clauses(&view.text, words)]);
    if view.items.is_empty() {
        return sentence;
    }
    let items = view.items.iter().map(|item| el("li").inside(vec![words(item)])).collect();
    all(vec![sentence, el("ul").class("why-items").inside(items)])
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
    let body = vec![
        head(&view.number, &view.level, view.empty),
        scale(ui, &view.scale, certain),
        why(&view.why, words),
        maybe(view.missing.as_ref(), |text| missing(ui, text, &view.missing_nodes)),
        each(&view.near_edge, |text| remark(Icon::Info, "remark", text)),
        maybe(view.published.as_ref(), compared),
        instruments(&view.instruments),
        maybe(view.next.as_ref(), |view| next(ui, view)),
    ];
    let panel = el("section").fixed("id", PANEL).class(class).fixed("tabindex", "-1");
    panel.fixed("aria-labelledby", "result-title").inside(vec![
        el("h2").fixed("id", "result-title").class("quiet").text(&ui.label(Label::Result)),
        maybe(view.stale.as_ref(), |text| remark(Icon::Warning, "remark bad", text)),
        el("div").class("result-body").inside(body),
        maybe((!view.empty).then_some(view), |view| below(ui, state, view, rules)),
    ])
}

/// The cheapest step to the next level, and the way to ยกระดับ.
fn next(ui: &Ui, view: &NextStep) -> Html {
    let (text, action) = &view.button;
    let onclick = ui.verbs.press(action.clone());
    let button = el("button").fixed("type", "button").class("button").onclick(onclick);
    el("div").class("next").inside(vec![
        el("p").inside(vec![clauses(&view.text, words)]),
        button.inside(vec![icon(Icon::Improve), words(text)]),
    ])
}

/// What lies behind the result: every condition, every step, and the way to the rules.
fn below(ui: &Ui, state: &Rc<State>, view: &ResultView, rules: Option<&NavItem>) -> Html {
    let link = |item| view_link(ui, item, vec![icon(Icon::Rules), words(&ui.label(Label::Claims))]);
    let behind = |label, what| behind(ui, state, &ui.label(label), what);
    el("div").class("behind").inside(vec![
        behind(Label::Conditions, Behind::Conditions),
        maybe(view.computed.then_some(()), |()| behind(Label::HowComputed, Behind::Steps)),
        maybe(rules, |item| el("p").class("to-rules").inside(vec![link(item)])),
    ])
}
