//! The agency in sight, and the others, to be searched and opened.

use super::years::year_name;
use super::{AgenciesView, PlaceView};
use crate::action::Action;
use crate::draft::Work;
use crate::message::{Label, ToldLabel, Voice};
use crate::page::thai;
use crate::state::{State, View};

/// The most agencies that the list in the head names; all of them are in the overview. Each is scored whenever the list is drawn.
const LISTED: usize = 30;

/// The most agencies that are put into the order of a dictionary.
const SORTED: usize = 300;

impl AgenciesView {
    /// Returns true if there are more agencies than the list names, so that they have to be searched.
    #[must_use]
    pub fn is_long(&self) -> bool {
        self.shelf.works().len() > LISTED
    }

    /// Returns the first of the other agencies whose names contain `search`, as many as the list names: the name, the result of
    /// its year in sight, and the action that opens it.
    #[must_use]
    pub fn named(&self, voice: Voice, search: &str) -> Vec<(String, String, Action)> {
        // Compared by bytes, and only ASCII capitals are folded: the standard library's search would add much to the first load.
        let searched = search.trim().as_bytes();
        let holds = |work: &Work| {
            let mut parts = work.agency.as_bytes().windows(searched.len().max(1));
            searched.is_empty() || parts.any(|part| part.eq_ignore_ascii_case(searched))
        };
        let mut works: Vec<_> = self.shelf.works().enumerate().filter(|(_, work)| holds(work)).collect();
        // Of thousands, while somebody types, only what is found is worth the time.
        if works.len() <= SORTED {
            works.sort_by_cached_key(|(_, work)| thai::order(&work.agency));
        }
        works.into_iter().take(LISTED).map(|other| listed(voice, other)).collect()
    }

    /// Returns what can be done: see all, add one, take this one away.
    #[must_use]
    pub fn ways(&self, voice: Voice) -> Vec<(String, Action)> {
        let mut ways = vec![(voice.label(ToldLabel::AddAgency), Action::AddAgency)];
        if !self.shelf.is_empty() {
            ways.insert(0, (voice.label(Label::Overview), Action::Go(View::Overview)));
            ways.push((voice.label(ToldLabel::RemoveAgency), Action::RemoveAgency));
        }
        ways
    }
}

fn listed(voice: Voice, (at, work): (usize, &Work)) -> (String, String, Action) {
    let name = match work.agency.trim() {
        "" => voice.label(Label::NoAgency),
        name => name.to_owned(),
    };
    let scored = work.assessed().scored;
    let year = year_name(voice, work.year);
    let result = match (scored.overall().score(), scored.level()) {
        (Some(number), Some(level)) => format!("{year} · {} {}", voice.number(number), voice.pick(&level.name)),
        _ => year,
    };
    (name, result, Action::OpenAgency(at))
}

pub(in crate::page) fn place(voice: Voice, state: &State) -> PlaceView {
    let agency = match state.work.agency.trim() {
        "" => voice.label(Label::NoAgency),
        name => name.to_owned(),
    };
    PlaceView { agency, year: year_name(voice, state.year()) }
}
