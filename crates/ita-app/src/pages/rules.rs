//! หลักเกณฑ์ of one year.

use crate::components::calculate::year_picks;
use crate::components::claims::{Shown, status};
use crate::components::rules::{changes, matrix, origins, sources, tabs, tree};
use crate::components::{Icon, Select, icon};
use crate::loaded::PageProps;
use crate::ui::{Ui, maybe};
use ita_view::View;
use ita_view::message::{Fixed, Label, RulesLabel};
use ita_view::page;
use yew::prelude::*;

/// A part of the page under its own heading.
fn section(ui: &Ui, id: &'static str, title: impl Fixed, inside: Html) -> Html {
    html! { <section aria-labelledby={id}><h2 {id}>{ ui.label(title) }</h2>{ inside }</section> }
}

/// What each level asks, what changed since the year before, the tree closed at its instruments, what each rule
/// rests on, and the sources by number.
#[component]
pub fn Rules(props: &PageProps) -> Html {
    let (ui, state) = (&props.ui, &*props.state);
    let shown = &Shown { place: use_state(|| None) };
    let year = match state.view {
        View::Rules(year) => year,
        _ => state.year(),
    };
    let view = page::rules(state, year, &props.parts);
    let (picks, picked) = year_picks(&view.years);
    html! {
        <div class="wrap page stack-loose rules">
            <div class="rules-head">
                <h1 tabindex="-1">{ &view.title }</h1>
                <div>
                    <label class="label" for="rules-year">{ ui.label(Label::FiscalYearName) }</label>
                    <Select id="rules-year" {picks} {picked} onpick={ui.verbs.go_to_rules()} />
                </div>
            </div>
            { tabs(ui, &page::rules_tabs(state, &props.parts)) }
            <div class="notice">
                { icon(Icon::INFO) }
                <div><p>{ &view.note }</p></div>
                { status(&view.status) }
            </div>
            { section(ui, "rules-levels", RulesLabel::Levels, matrix(ui, shown, &view)) }
            { maybe(view.changes.as_ref(), changes) }
            { section(ui, "rules-tree", RulesLabel::Tree, tree(ui, shown, &view.groups, &view.claims)) }
            { section(ui, "rules-claims", RulesLabel::ClaimsTitle, origins(&view)) }
            if !view.sources.is_empty() { { section(ui, "rules-sources", RulesLabel::Sources, sources(&view)) } }
        </div>
    }
}
