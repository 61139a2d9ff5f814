//! One agency in sight for another; agencies that come and go.

use super::works::is_of_the_year;
use super::{forget, notify};
use crate::dialog::Dialog;
use crate::draft::Work;
use crate::file;
use crate::history::Did;
use crate::parts::{Need, Parts, Unread};
use crate::state::{Notice, State, View};
use std::collections::BTreeSet;
use std::rc::Rc;

/// Puts the work in sight on the shelf, if a person entered something.
pub(super) fn put_away(state: &mut State) {
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

/// Takes every agency of a file in. One that is here already by the same name is replaced; the first of the file is in sight. A report or
/// a table of ours goes into the year in sight.
pub(crate) fn open_file(state: &mut State, text: &str, parts: &Parts) -> Result<(), Need> {
    if file::brought::take_text(state, text) {
        return Ok(());
    }
    let works = match file::read(text, &state.shelf.books, parts) {
        Ok(opened) => {
            state.shelf.books = opened.books;
            opened.works
        }
        Err(Unread::Missing(need)) => return Err(need),
        Err(Unread::Invalid(error)) => {
            state.dialog = Some(Dialog::Files { refused: Some(Rc::new(error)) });
            return Ok(());
        }
    };
    state.dialog = None;
    put_away(state);
    let (named, nameless): (Vec<&Work>, Vec<&Work>) = works.iter().partition(|work| !work.agency.trim().is_empty());
    let named: BTreeSet<&str> = named.into_iter().map(|work| work.agency.trim()).collect();
    // The same agency's work: found by its name, or, without a name, by what was entered.
    state.shelf.remove(|here| match here.agency.trim() {
        "" => nameless.iter().any(|work| work.drafts == here.drafts),
        name => named.contains(name),
    });
    let mut works = works.into_iter();
    if let Some(first) = works.next() {
        state.work = first;
    }
    state.shelf.put_all(works.collect());
    state.view = View::Calculate;
    forget_done(state);
    notify(state, Notice::Done(Did::FileOpened));
    Ok(())
}

fn forget_done(state: &mut State) {
    forget(state, |notice| matches!(notice, Notice::Done(_) | Notice::ScenarioDeleted) || is_of_the_year(notice));
}
