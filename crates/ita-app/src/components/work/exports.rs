//! What of the work is handed on: tables, the index page, a calendar, paper.

use crate::components::{Icon, icon};
use crate::platform::{document, handed};
use crate::ui::Ui;
use ita_view::State;
use ita_view::message::WorkLabel;
use ita_view::page::{self, HandedOn, Table};
use std::rc::Rc;
use yew::prelude::*;

/// A file's name: what it is, and today.
fn name(ui: &Ui, what: WorkLabel, ending: &str) -> String {
    ["ITA ", &*ui.label(what), " ", &document::today().stamp(), ending].concat()
}

/// The ways to hand on the list in sight: the items, or the measures.
pub fn exports(ui: &Ui, state: &Rc<State>, of_items: bool) -> Html {
    let what = if of_items { WorkLabel::Items } else { WorkLabel::Measures };
    let button = |id: &'static str, label: WorkLabel, does: fn(&Ui, &State, bool, WorkLabel)| {
        let (of, state) = (ui.clone(), state.clone());
        let onclick = Callback::from(move |_: MouseEvent| does(&of, &state, of_items, what));
        html! { <button type="button" class="button" {id} {onclick}>{ ui.label(label) }</button> }
    };
    html! {
        <details class="more work-exports">
            <summary>{ icon(Icon::Chevron) }<span>{ ui.label(WorkLabel::Export) }</span></summary>
            <div class="more-inside dialog-buttons">
                { button("work-csv", WorkLabel::SaveCsv, |ui, state, of_items, what| {
                    handed::save(&name(ui, what, ".csv"), "text/csv", &ita_report::csv(&page::handed_on(state, HandedOn::of(of_items))));
                }) }
                { button("work-xlsx", WorkLabel::SaveXlsx, |ui, state, of_items, what| {
                    ui.verbs.save_book(name(ui, what, ".xlsx"), Table { rows: page::handed_on(state, HandedOn::of(of_items)) });
                }) }
                if of_items {
                    { button("work-index", WorkLabel::SaveIndex, |ui, state, _, what| {
                        handed::save(&name(ui, what, ".html"), "text/html", &page::index_page(state));
                    }) }
                } else {
                    { button("work-procurement", WorkLabel::SaveProcurement, |ui, _, _, _| {
                        ui.verbs.save_book(name(ui, WorkLabel::SaveProcurement, ".xlsx"), Table { rows: ita_report::procurement_template() });
                    }) }
                }
                { button("work-calendar", WorkLabel::SaveCalendar, |ui, state, _, _| {
                    handed::save(&name(ui, WorkLabel::Due, ".ics"), "text/calendar", &page::due_calendar(state));
                }) }
                { button("work-print", WorkLabel::PrintList, |_, _, _, _| handed::print()) }
            </div>
        </details>
    }
}
