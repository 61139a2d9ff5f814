//! What of the work is handed on: tables, the index page, a calendar, paper.

use crate::components::{Icon, icon};
use crate::platform::{handed, time};
use crate::ui::Ui;
use ita_report::PROCUREMENT_SOURCE;
use ita_view::State;
use ita_view::message::WorkLabel;
use ita_view::page::{self, HandedOn, Table};
use std::rc::Rc;
use yew::prelude::*;

/// A file's name: what it is, and today.
fn name(ui: &Ui, what: WorkLabel, ending: &str) -> String {
    ["ITA ", &*ui.label(what), " ", &time::today().stamp(), ending].concat()
}

/// What a list is called.
pub const fn list_name(list: HandedOn) -> WorkLabel {
    match list {
        HandedOn::Measures => WorkLabel::Measures,
        HandedOn::Items => WorkLabel::Items,
        HandedOn::Preparation => WorkLabel::Prepare,
    }
}

/// What is done with a list where a button is pressed.
type Does = fn(&Ui, &State, HandedOn);

fn save_csv(ui: &Ui, what: WorkLabel, table: &Table) {
    handed::save(&name(ui, what, ".csv"), "text/csv", &ita_report::csv(&table.rows));
}

/// What there is beside the measures: the list of what was reported about them, and the form for procurement results.
fn of_measures(button: impl Fn(&'static str, WorkLabel, Does) -> Html) -> Html {
    html! {
        <>
            { button("work-follow-ups-csv", WorkLabel::SaveFollowUpsCsv, |ui, state, _| {
                save_csv(ui, WorkLabel::FollowUps, &page::follow_ups(state));
            }) }
            { button("work-follow-ups", WorkLabel::SaveFollowUps, |ui, state, _| {
                ui.verbs.save_book(name(ui, WorkLabel::FollowUps, ".xlsx"), page::follow_ups(state));
            }) }
            { button("work-procurement-csv", WorkLabel::SaveProcurementCsv, |ui, state, _| {
                save_csv(ui, WorkLabel::Procurement, &page::procurement(state));
            }) }
            { button("work-procurement", WorkLabel::SaveProcurement, |ui, state, _| {
                ui.verbs.save_book(name(ui, WorkLabel::Procurement, ".xlsx"), page::procurement(state));
            }) }
        </>
    }
}

/// The ways to hand on the list in sight.
pub fn exports(ui: &Ui, state: &Rc<State>, list: HandedOn) -> Html {
    let button = |id: &'static str, label: WorkLabel, does: Does| {
        let (of, state) = (ui.clone(), state.clone());
        let onclick = Callback::from(move |_: MouseEvent| does(&of, &state, list));
        html! { <button type="button" class="button" {id} {onclick}>{ ui.label(label) }</button> }
    };
    html! {
        <details class="more work-exports">
            <summary>{ icon(Icon::CHEVRON) }<span>{ ui.label(WorkLabel::Export) }</span></summary>
            <div class="more-inside dialog-buttons">
                { button("work-csv", WorkLabel::SaveCsv, |ui, state, list| {
                    handed::save(&name(ui, list_name(list), ".csv"), "text/csv", &ita_report::csv(&page::handed_on(state, list)));
                }) }
                { button("work-xlsx", WorkLabel::SaveXlsx, |ui, state, list| {
                    ui.verbs.save_book(name(ui, list_name(list), ".xlsx"), Table { rows: page::handed_on(state, list), source: "" });
                }) }
                {
                    match list {
                        HandedOn::Items => button("work-index", WorkLabel::SaveIndex, |ui, state, list| {
                            handed::save(&name(ui, list_name(list), ".html"), "text/html", &page::index_page(state));
                        }),
                        HandedOn::Measures => of_measures(button),
                        HandedOn::Preparation => Html::default(),
                    }
                }
                { button("work-calendar", WorkLabel::SaveCalendar, |ui, state, _| {
                    handed::save(&name(ui, WorkLabel::Due, ".ics"), "text/calendar", &page::due_calendar(state, time::today()));
                }) }
                { button("work-print", WorkLabel::PrintList, |_, _, _| handed::print()) }
            </div>
            if list == HandedOn::Measures {
                <p class="soft small work-source">
                    { ui.label(WorkLabel::ProcurementSource) }{ " " }
                    <a href={PROCUREMENT_SOURCE} target="_blank" rel="noopener noreferrer">{ PROCUREMENT_SOURCE }</a>
                </p>
            }
        </details>
    }
}
