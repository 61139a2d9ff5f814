//! หลักเกณฑ์ of one year.

use crate::components::calculate::year_picks;
use crate::components::claims::{Shown, claims, sources, status};
use crate::components::rules::{levels, nodes};
use crate::components::{Icon, Select, icon};
use crate::ui::Ui;
use ita_view::message::Label;
use ita_view::page::{self, StatusView};
use ita_view::{State, Year};
use std::rc::Rc;
use yew::prelude::*;

/// What [`Rules`] shows.
#[derive(Properties, PartialEq)]
pub struct RulesProps {
    /// Verbs and words.
    pub ui: Ui,
    /// The state.
    pub state: Rc<State>,
    /// The year.
    pub year: Year,
}

fn meaning(view: &StatusView) -> Html {
    html! { <><dt>{ status(view) }</dt><dd>{ &view.meaning }</dd></> }
}

/// A part of the page under its own heading.
fn section(ui: &Ui, id: &'static str, title: Label, inside: Html) -> Html {
    html! { <section aria-labelledby={id}><h2 {id}>{ ui.label(title) }</h2>{ inside }</section> }
}

/// Levels and their conditions, the tree with its weights, and where each rule comes from and how sure it is.
#[component]
pub fn Rules(props: &RulesProps) -> Html {
    let ui = &props.ui;
    let shown = &Shown { place: use_state(|| None), loads: None };
    let view = page::rules(&props.state, props.year);
    let (picks, picked) = year_picks(&view.years);
    let graded = html! {
        <>{ levels(shown, &view.levels, &view.claims) }<p class="rounding">{ &view.rounding }</p></>
    };
    let legend = html! { <dl class="terms">{ for view.legend.iter().map(meaning) }</dl> };
    html! {
        <div class="wrap page stack-loose rules">
            <div class="rules-head">
                <h1>{ &view.title }</h1>
                <div>
                    <label class="label" for="rules-year">{ ui.label(Label::FiscalYearName) }</label>
                    <Select id="rules-year" {picks} {picked} onpick={ui.verbs.go_to_rules()} />
                </div>
            </div>
            <div class="notice">
                { icon(Icon::Info) }
                <div><p>{ &view.note }</p></div>
                { status(&view.status) }
            </div>
            { section(ui, "rules-levels", Label::Levels, graded) }
            { section(ui, "rules-tree", Label::Tree, nodes(ui, shown, &view.nodes, &view.claims)) }
            { section(ui, "rules-status", Label::StatusName, legend) }
            { section(ui, "rules-claims", Label::Claims, claims(&view.claims)) }
            { section(ui, "rules-sources", Label::Sources, sources("sources", &view.sources)) }
        </div>
    }
}
