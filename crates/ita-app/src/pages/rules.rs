//! กติกา of one year.

use crate::components::calculate::year_picks;
use crate::components::claims::{Claims, source, status};
use crate::components::rules::{Levels, Nodes};
use crate::components::{Icon, Select, icon};
use crate::hooks::{use_say, use_verbs};
use ita_view::message::Label;
use ita_view::page::{self, StatusView};
use ita_view::{State, View, Year};
use std::rc::Rc;
use yew::prelude::*;

/// What [`Rules`] shows.
#[derive(Properties, PartialEq)]
pub struct RulesProps {
    /// The state.
    pub state: Rc<State>,
    /// The year.
    pub year: u16,
}

fn meaning(view: &StatusView) -> Html {
    html! { <><dt>{ status(view) }</dt><dd>{ &view.meaning }</dd></> }
}

/// A part of the page under its own heading.
fn section(id: &'static str, title: AttrValue, inside: Html) -> Html {
    html! { <section aria-labelledby={id}><h2 {id}>{ title }</h2>{ inside }</section> }
}

/// Levels and their conditions, the tree with its weights, and where each rule comes from and how sure it is.
#[component]
pub fn Rules(props: &RulesProps) -> Html {
    let (verbs, say) = (use_verbs(), use_say());
    let view = use_memo((props.state.clone(), props.year), |(state, year)| {
        Year::new(*year).ok().map(|year| page::rules(state, year))
    });
    let Some(view) = &*view else { return Html::default() };
    let (picks, picked) = year_picks(&view.years);
    let onpick = Callback::from(move |value: AttrValue| {
        if let Ok(year) = Year::parse(&value) {
            verbs.go(View::Rules(year));
        }
    });
    let all = Rc::new(view.claims.clone());
    let levels = html! {
        <>
            <Levels levels={view.levels.clone()} all={all.clone()} />
            <p class="rounding">{ &view.rounding }</p>
        </>
    };
    let legend = html! { <dl class="terms">{ for view.legend.iter().map(meaning) }</dl> };
    let sources =
        html! { <ul class="sources">{ for view.sources.iter().map(|view| html! { <li>{ source(view) }</li> }) }</ul> };
    html! {
        <div class="wrap page stack-loose rules">
            <div class="rules-head">
                <h1>{ &view.title }</h1>
                <div>
                    <label class="label" for="rules-year">{ say.label(Label::FiscalYearName) }</label>
                    <Select id="rules-year" {picks} {picked} {onpick} />
                </div>
            </div>
            <div class="notice">
                { icon(Icon::Info) }
                <div><p>{ &view.note }</p></div>
                { status(&view.status) }
            </div>
            { section("rules-levels", say.label(Label::Levels), levels) }
            { section("rules-tree", say.label(Label::Tree), html! { <Nodes nodes={view.nodes.clone()} {all} /> }) }
            { section("rules-status", say.label(Label::StatusName), legend) }
            { section("rules-claims", say.label(Label::Claims), html! { <Claims claims={view.claims.clone()} /> }) }
            { section("rules-sources", say.label(Label::Sources), sources) }
        </div>
    }
}
