//! What of the work is handed on: rows for a table, the index page, a calendar.

use crate::message::Voice;
use crate::page::names;
use crate::state::State;
use crate::work::papers;
use ita_report::{Case, Day, ItemState, Kind, Look, Measure, MeasureState, Papers, Readiness, prepared_nodes};

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
        HandedOn::Measures => ita_report::rows_of_measures(&here(state).measures),
        HandedOn::Items => ita_report::rows_of_checklist(rules, &here(state).items, lang),
        HandedOn::Preparation => ita_report::rows_of_preparation(rules, &here(state), lang),
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

/// Returns a calendar (`.ics`) of the due days of measures, of items that are not published, and of what is not prepared.
#[must_use]
pub fn due_calendar(state: &State) -> String {
    let (voice, rules, papers) = (Voice::of(state), state.year().rules(), here(state));
    let due = |title: String, unit: &str, due: Option<Day>, is_done: bool| {
        let state = if is_done { MeasureState::Done } else { MeasureState::Doing };
        Measure { title, unit: unit.to_owned(), due, state, ..Measure::default() }
    };
    let item = |(id, check): (&String, &ita_report::Check)| {
        let node = rules.find(id).ok()?;
        let (number, name) = (names::number(voice, rules, node), voice.words(&rules.node(node).name));
        Some(due(format!("{number} {name}"), &check.owner, check.due, check.state >= ItemState::Published))
    };
    let prepared = |node| {
        let (spec, said) = (rules.node(node), &papers.preparation);
        let one = said.indicators.get(&*spec.id)?;
        let title = format!("{} {}", names::short(voice, rules, node), voice.words(&spec.name));
        Some(due(title, &one.owner, one.due, said.of_indicator(rules, node) == Readiness::Done))
    };
    let support = |(aspect, one): (&ita_report::Aspect, &ita_report::Supported)| {
        due(aspect.words(voice.lang()).to_owned(), &one.owner, one.due, one.state == Readiness::Done)
    };
    // A year of which no points are known shows none of it.
    let is_prepared = prepared_nodes(rules).next().is_some();
    let items = papers.items.iter().filter_map(item);
    let support = papers.preparation.aspects.iter().filter(|_| is_prepared).map(support);
    let more = items.chain(prepared_nodes(rules).filter_map(prepared)).chain(support);
    let all: Vec<Measure> = papers.measures.iter().cloned().chain(more).collect();
    ita_report::calendar(&state.work.agency, &all, voice.lang())
}
