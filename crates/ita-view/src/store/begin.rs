//! What a visit begins with: the records, what windows were about to write when they were left, and what versions before 6 kept.

use super::{Found, Kept, Known, MARKER, Start, follow, journal, older, said};
use crate::history::Did;
use crate::parts::{Parts, Unread};
use crate::reduce::notify;
use crate::state::{Notice, Offer, State, View};
use ita_score::Error;
use std::rc::Rc;

/// What a visit begins with: where there are several agencies and the address asks for nothing, all of them side by side.
pub(super) fn begun(found: &Found, hash: &str, parts: &Parts) -> Result<Start, Unread<Error>> {
    let mut start = begin(found, parts)?;
    if hash.is_empty() && !start.state.shelf.is_empty() {
        start.state.view = View::Overview;
    }
    Ok(start)
}

/// What there is of an earlier visit, put together.
fn begin(found: &Found, parts: &Parts) -> Result<Start, Unread<Error>> {
    let empty = State::empty().map_err(Unread::Invalid)?;
    let nothing = Rc::new(Kept::nothing().map_err(Unread::Invalid)?);
    let told = |offer: &'static Offer| State { notices: vec![Notice::Offered(offer)], ..empty.clone() };
    let journals = found.journal.as_deref().map(journal::read).unwrap_or_default();
    let text = found.text.as_deref().filter(|text| *text != MARKER);
    let kept = match &found.records {
        None => None,
        Some(records) => match nothing.with(records, true, parts) {
            Ok(kept) => Some(Rc::new(kept)),
            Err(Unread::Missing(need)) => return Err(need.into()),
            Err(Unread::Invalid(_)) => {
                return Ok(Start { state: told(&said::NEWER), known: Some(Known::new(None, true, found, Vec::new())) });
            }
        },
    };
    let Some(mut kept) = kept else {
        // What was kept before it, or was left without it, may be here still.
        let mut state = match text.map(|text| older(text, parts)) {
            Some(Ok(state)) => state,
            Some(Err(Unread::Missing(need))) => return Err(need.into()),
            _ => empty.clone(),
        };
        for journal in journals.iter().filter(|journal| journal.is_first()) {
            match nothing.with(&journal.records(), false, parts) {
                Ok(left) => state = left.state,
                Err(Unread::Missing(need)) => return Err(need.into()),
                Err(Unread::Invalid(_)) => {}
            }
        }
        notify(&mut state, Notice::Offered(&said::CLOSED));
        let left_by = journals.iter().filter(|journal| journal.is_first()).map(|journal| journal.by().to_owned());
        return Ok(Start { state, known: Some(Known::new(None, false, found, left_by.collect())) });
    };
    // The state as it would be if the windows had written before they were left.
    let mut there = kept.clone();
    let mut state = kept.state.clone();
    for journal in journals.iter().filter(|journal| !journal.is_done(&kept)) {
        let over = match journal.is_next(&there) {
            true => there.with(&journal.records(), false, parts).map(|after| after.state),
            false => follow::lay_over(&there, &journal.records(), journal.touched(&there).as_deref(), parts),
        };
        match over {
            Ok(over) => state = over,
            Err(Unread::Missing(need)) => return Err(need.into()),
            Err(Unread::Invalid(_)) => continue,
        }
        if let Some(changes) = there.changes(&state, journal.by()) {
            there = changes.after;
        }
    }
    if let Some(text) = text {
        match older(text, parts) {
            Ok(old) if there.is_nothing() => state = old,
            // An older version of the app has written since: what it has is there too.
            Ok(old) => beside(&mut state, old),
            Err(Unread::Missing(need)) => return Err(need.into()),
            Err(Unread::Invalid(_)) => {
                let aside = ("text".to_owned(), text.to_owned());
                let unread = kept.unread.iter().cloned().chain([aside]).collect();
                kept = Rc::new(Kept { unread, ..(*kept).clone() });
            }
        }
    }
    if !kept.unread.is_empty() {
        notify(&mut state, Notice::Offered(&said::UNREAD));
    }
    if kept.is_nothing() && found.text.as_deref() == Some(MARKER) && !state.is_precious() {
        notify(&mut state, Notice::Offered(&said::MISSING));
    }
    let left_by = journals.iter().map(|journal| journal.by().to_owned()).collect();
    Ok(Start { state, known: Some(Known::new(Some(kept), false, found, left_by)) })
}

/// Lays works beside others, unless they are there.
fn beside(state: &mut State, old: State) {
    let before = (state.work.clone(), state.shelf.clone());
    let works = old.shelf.works().chain([&old.work]).filter(|work| work.is_precious());
    let new: Vec<_> = works.filter(|work| **work != before.0 && before.1.works().all(|there| there != *work)).collect();
    let new: Vec<_> = new.into_iter().cloned().collect();
    if new.is_empty() {
        return;
    }
    for book in old.shelf.books.all().filter(|book| before.1.books.get(book.key).is_none()) {
        state.shelf.books.put(book.clone());
    }
    state.shelf.put_all(new);
    state.history.note(Did::Kept, (&before.0, &before.1));
    notify(state, Notice::Done(Did::Kept));
}
