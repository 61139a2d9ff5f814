//! ผลคะแนน.

use crate::components::calculate::{banner, published, start};
use crate::components::frame::{PAUSE, live, view_link};
use crate::components::result::{Panel, conditions, result_bar, result_panel, steps};
use crate::components::tree::table;
use crate::components::{Opened, print_head, use_opened};
use crate::hooks::use_settled;
use crate::loaded::PageProps;
use crate::ui::{Ui, maybe};
use ita_view::message::Label;
use ita_view::page::{self, CalculateView, NavItem};
use ita_view::{State, View};
use yew::prelude::*;

/// How sure the rules are, in one quiet line, and the way to them.
fn sources(ui: &Ui, view: &CalculateView, rules: Option<&NavItem>) -> Html {
    let link = |item: &NavItem| html! { <>{ " – " }{ view_link(ui, item, html! { ui.label(Label::Source) }) }</> };
    html! { <p class="soft small sources-line">{ &view.sources }{ maybe(rules, link) }</p> }
}

/// The details, across the whole page, closed.
fn details(ui: &Ui, state: &State, view: &CalculateView, opened: &Opened) -> Html {
    if view.result.empty {
        return Html::default();
    }
    html! {
        <div class="behind">
            { opened.more(ui, Label::Conditions, || conditions(ui, &page::conditions(state))) }
            if view.result.computed { { opened.more(ui, Label::HowComputed, || steps(&page::steps(state))) } }
        </div>
    }
}

/// The table left, the result right; on a phone the result first once there is one, and a bar at the bottom.
#[component]
pub fn Calculate(props: &PageProps) -> Html {
    let (ui, state, header) = (&props.ui, &*props.state, &props.header);
    let opened = &use_opened();
    let view = page::calculate(state, &props.parts);
    // The planner comes after the first view; till then there is no next step.
    let next = page::next_step(state, &props.parts).unwrap_or_default();
    let result = &view.result;
    let said = use_settled(result.stale.as_ref().unwrap_or(&result.live).clone(), PAUSE);
    let rules = header.menu.iter().find(|item| matches!(item.view, View::Rules(_)));
    let heading = if view.start.is_some() {
        html! { <h1 tabindex="-1">{ ui.label(Label::StartTitle) }</h1> }
    } else {
        html! { <h1 class="quiet" tabindex="-1">{ ui.label(Label::Calculate) }{ " " }{ &view.year }</h1> }
    };
    // A result that comes while somebody types must not push the field away: it stands first only where there was one already.
    let began_empty = *use_state(|| result.empty);
    let panel = Panel { view: result, next: next.as_ref(), next_year: view.next_year.as_ref(), plans: true };
    html! {
        <>
            <div class="wrap page">
                { heading }
                { live(&said) }
                { print_head(ui, &state.work.agency) }
                { maybe(view.banner.as_ref(), |view| banner(ui, view)) }
                { maybe(view.year_note.as_ref(), |note| html! { <p class="year-note small">{ note }</p> }) }
                <div class={if began_empty { "columns" } else { "columns has-result" }}>
                    <section class="inputs" aria-labelledby="table-title">
                        <h2 id="table-title" class="quiet">{ ui.label(Label::TableTitle) }</h2>
                        { start(ui, view.start.as_ref()) }
                        { table(ui, &view.rows, &view.against) }
                        { published(ui, &view.published) }
                        { sources(ui, &view, rules) }
                    </section>
                    { result_panel(ui, &panel) }
                </div>
                { details(ui, state, &view, opened) }
            </div>
            { result_bar(ui, result) }
        </>
    }
}
