//! What of the work is handed on: rows for a table, the index page, a calendar.

use crate::message::Voice;
use crate::page::names;
use crate::state::State;
use crate::work::papers;
use ita_report::{Case, ItemState, Kind, Look, Measure, MeasureState, Papers};

/// A list to hand on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandedOn {
    /// The measures.
    Measures,
    /// The OIT items.
    Items,
}

impl HandedOn {
    /// The items, or else the measures.
    #[must_use]
    pub const fn of(items: bool) -> Self {
        if items { Self::Items } else { Self::Measures }
    }
}

fn here(state: &State) -> Papers {
    papers(&state.work, state.year().key())
}

/// Returns a list as rows of text, the first with the names of the columns; the command line reads them again.
#[must_use]
pub fn handed_on(state: &State, what: HandedOn) -> Vec<Vec<String>> {
    match what {
        HandedOn::Measures => ita_report::rows_of_measures(&here(state).measures),
        HandedOn::Items => {
            ita_report::rows_of_checklist(state.year().rules(), &here(state).items, Voice::of(state).lang())
        }
    }
}

/// Returns the agency's own page of its OIT items, as one HTML file to publish.
#[must_use]
pub fn index_page(state: &State) -> String {
    let mut case = Case::new(state.year().rules());
    case.agency.clone_from(&state.work.agency);
    case.papers = here(state);
    ita_report::html(&ita_report::document(case, Kind::Index, Look::of(Voice::of(state).lang())))
}

/// Returns a calendar (`.ics`) of the due days of measures and of items that are not published.
#[must_use]
pub fn due_calendar(state: &State) -> String {
    let (voice, rules, papers) = (Voice::of(state), state.year().rules(), here(state));
    let item = |(id, check): (&String, &ita_report::Check)| {
        let node = rules.find(id).ok()?;
        let (number, name) = (names::number(voice, rules, node), voice.words(&rules.node(node).name));
        let state = if check.state >= ItemState::Published { MeasureState::Done } else { MeasureState::Doing };
        let unit = check.owner.clone();
        Some(Measure { title: format!("{number} {name}"), unit, due: check.due, state, ..Measure::default() })
    };
    let items = papers.items.iter().filter_map(item);
    let all: Vec<Measure> = papers.measures.iter().cloned().chain(items).collect();
    ita_report::calendar(&state.work.agency, &all, voice.lang())
}
