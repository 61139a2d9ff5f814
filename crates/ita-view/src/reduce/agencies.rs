//! One agency in sight for another; agencies that come and go.

use super::works::is_of_the_year;
use super::{forget, notify};
use crate::draft::Work;
use crate::history::Did;
use crate::state::{Notice, State, View};

/// Puts the work in sight on the shelf, if a person entered something.
pub(crate) fn put_away(state: &mut State) {
    let empty = Work::new(state.year());
    let work = core::mem::replace(&mut state.work, empty);
    if work.is_precious() {
        state.shelf.put(work);
    }
}

/// Puts another agency in sight.
pub(super) fn open(state: &mut State, at: usize) {
    let Some(mut work) = state.shelf.take(at) else { return };
    // Out of the overview of a year one goes to that year.
    if state.view == View::Overview && work.drafts.contains_key(&state.year().key()) {
        work.year = state.year();
    }
    put_away(state);
    state.work = work;
    state.history.apart();
    if !matches!(state.view, View::Improve | View::Work | View::Rules(_)) {
        state.view = View::Calculate;
    }
    forget_done(state);
}

/// Puts a new agency in sight, of which nothing is said.
pub(super) fn add(state: &mut State) {
    put_away(state);
    state.view = View::Calculate;
    forget_done(state);
}

/// Takes the agency in sight away, and puts the first of the others in its place.
pub(super) fn remove(state: &mut State) {
    let was = state.work.is_precious();
    let empty = Work::new(state.year());
    state.work = state.shelf.take(0).unwrap_or(empty);
    state.view = View::Calculate;
    forget_done(state);
    if was {
        notify(state, Notice::Done(Did::AgencyRemoved));
    }
}

pub(crate) fn forget_done(state: &mut State) {
    forget(state, |notice| matches!(notice, Notice::Done(_) | Notice::ScenarioDeleted) || is_of_the_year(notice));
}
