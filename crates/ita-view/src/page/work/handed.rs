//! What of the work is handed on: rows for a table, the index page, a calendar.

use crate::message::Voice;
use crate::page::{Day, Table};
use crate::state::State;
use crate::work::papers;
use ita_report::{Case, Kind, Look, Papers};

/// A list to hand on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandedOn {
    /// The measures.
    Measures,
    /// The OIT items.
    Items,
    /// The checklist of preparation.
    Preparation,
}

fn here(state: &State) -> Papers {
    papers(&state.work, state.year().key())
}

/// Returns a list as rows of text, the first with the names of the columns; the command line reads them again.
#[must_use]
pub fn handed_on(state: &State, what: HandedOn) -> Vec<Vec<String>> {
    let (rules, lang) = (state.year().rules(), Voice::of(state).lang());
    match what {
        HandedOn::Measures => ita_report::rows_of_measures(rules, &here(state).measures, lang),
        HandedOn::Items => ita_report::rows_of_checklist(rules, &here(state).items, lang),
        HandedOn::Preparation => ita_report::rows_of_preparation(rules, &here(state), lang),
    }
}

/// Returns what was reported about the measures, as the follow-up list.
#[must_use]
pub fn follow_ups(state: &State) -> Table {
    Table { rows: ita_report::rows_of_follow_ups(&here(state).measures, Voice::of(state).lang()), source: "" }
}

/// Returns the form for procurement results of the fiscal year, to fill in.
#[must_use]
pub fn procurement(state: &State) -> Table {
    Table { rows: ita_report::procurement_template(state.year().number()), source: ita_report::PROCUREMENT_SOURCE }
}

/// Returns the agency's own page of its OIT items, as one HTML file to publish.
#[must_use]
pub fn index_page(state: &State) -> String {
    let mut case = Case::new(state.year().rules());
    case.agency.clone_from(&state.work.agency);
    case.own_rules = state.year().own().is_some();
    case.papers = here(state);
    ita_report::html(&ita_report::document(case, Kind::Index, Look::of(Voice::of(state).lang())))
}

/// Returns a calendar (`.ics`) of the due days of measures, of items that are not published, and of what is not prepared, as it is
/// today.
#[must_use]
pub fn due_calendar(state: &State, today: Day) -> String {
    let voice = Voice::of(state);
    let look = Look { lang: voice.lang(), numerals: voice.numerals };
    let made = ita_report::Day::new(today.year, today.month, today.day);
    ita_report::due_calendar(state.year().rules(), &state.work.agency, &here(state), made, look)
}
