//! The whole result, in its order.

use super::conditions::conditions;
use super::head::head;
use super::instruments::instruments;
use super::missing::missing;
use super::scale::Scale;
use super::steps::steps;
use crate::components::frame::ViewLink;
use crate::components::{Icon, More, icon};
use crate::hooks::use_say;
use ita_view::message::Label;
use ita_view::page::{LevelView, NavItem, PublishedView, ResultView};
use std::rc::Rc;
use yew::prelude::*;

/// What [`ResultPanel`] shows.
#[derive(Properties, PartialEq)]
pub struct ResultPanelProps {
    /// The result.
    pub result: Rc<ResultView>,
    /// On a narrow screen: true if it is open over the page.
    pub open: bool,
    /// The way to the year's rules.
    pub rules: Option<NavItem>,
}

/// Id of the panel, for the bar that opens it.
pub(super) const PANEL: &str = "result";

/// What stands between clauses in Thai.
const DOT: &str = " · ";

fn remark(picture: Icon, class: &'static str, text: &str) -> Html {
    html! { <p class={classes!("remark", class)}>{ icon(picture) }<span>{ text.to_owned() }</span></p> }
}

/// The longest last word of a clause, in bytes, that is held together with its dot.
const SHORT: usize = 24;

/// A sentence whose clauses stand apart by a dot: a line may end with the dot, but should not begin with it.
fn clauses(sentence: &str) -> Html {
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
        Some(true) => remark(Icon::Done, "good", &view.sentence),
        Some(false) => remark(Icon::Warning, "bad", &view.sentence),
        None => remark(Icon::Info, "info", &view.sentence),
    }
}

/// Number and level, scale, why, instruments; then what lies behind them.
#[component]
pub fn ResultPanel(props: &ResultPanelProps) -> Html {
    let say = use_say();
    let view = &*props.result;
    let certain = match &view.level {
        LevelView::Certain(badge) => Some(badge.clone()),
        LevelView::Open { .. } => None,
    };
    let class = classes!("result", props.open.then_some("is-open"), view.stale.is_some().then_some("is-stale"));
    html! {
        <section id={PANEL} {class} tabindex="-1" aria-labelledby="result-title">
            <h2 id="result-title" class="quiet">{ say.label(Label::Result) }</h2>
            { for view.stale.iter().map(|text| remark(Icon::Warning, "bad", text)) }
            <div class="result-body">
                { head(&view.number, &view.level, view.empty) }
                <Scale scale={Rc::new(view.scale.clone())} level={certain} />
                <p class="why">{ clauses(&view.why) }</p>
                { for view.missing.iter().map(|text| missing(say, text, &view.missing_nodes)) }
                { for view.near_edge.iter().map(|text| remark(Icon::Info, "info", text)) }
                { for view.published.iter().map(compared) }
                { instruments(&view.instruments) }
            </div>
            if !view.empty {
                <div class="behind">
                    <More summary={say.label(Label::Conditions)}>{ conditions(say, &view.conditions) }</More>
                    if !view.steps.is_empty() {
                        <More summary={say.label(Label::HowComputed)}>{ steps(&view.steps) }</More>
                    }
                    { for props.rules.iter().map(|item| html! {
                        <p class="to-rules"><ViewLink item={item.clone()}>{ icon(Icon::Rules) }{ say.label(Label::Claims) }</ViewLink></p>
                    }) }
                </div>
            }
        </section>
    }
}
