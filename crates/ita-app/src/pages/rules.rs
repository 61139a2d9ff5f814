//! หลักเกณฑ์ of one year.

use crate::components::calculate::year_picks;
use crate::components::claims::{Shown, claims, sources, status};
use crate::components::rules::{levels, nodes};
use crate::components::{Icon, Select, icon};
use crate::loaded::PageProps;
use crate::ui::Ui;
use ita_view::View;
use ita_view::message::{Fixed, Label, RulesLabel};
use ita_view::page::{self, StatusView};
use yew::prelude::*;

fn meaning(view: &StatusView) -> Html {
    html! { <><dt>{ status(view) }</dt><dd>{ &view.meaning }</dd></> }
}

/// A part of the page under its own heading.
fn section(ui: &Ui, id: &'static str, title: impl Fixed, inside: Html) -> Html {
    html! { <section aria-labelledby={id}><h2 {id}>{ ui.label(title) }</h2>{ inside }</section> }
}

/// Levels and their conditions, the tree with its weights, and where each rule comes from and how sure it is.
#[component]
pub fn Rules(props: &PageProps) -> Html {
    let (ui, state) = (&props.ui, &*props.state);
    let shown = &Shown { place: use_state(|| None) };
    let year = match state.view {
        View::Rules(year) => year,
        View::Calculate | View::Improve | View::Embed | View::Help => state.year(),
    };
    let view = page::rules(state, year);
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
            { section(ui, "rules-levels", RulesLabel::Levels, graded) }
            { section(ui, "rules-tree", RulesLabel::Tree, nodes(ui, shown, &view.nodes, &view.claims)) }
            { section(ui, "rules-status", Label::StatusName, legend) }
            { section(ui, "rules-claims", Label::Claims, claims(&view.claims)) }
            { section(ui, "rules-sources", RulesLabel::Sources, sources("sources", &view.sources)) }
        </div>
    }
}
