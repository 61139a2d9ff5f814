//! What people write beside the numbers: measures, OIT items, preparation, the meeting, edited sentences. [`papers`] reads it out of a work, a
//! [`Change`] is an action on it, and a [`Place`] is one of its fields.
//!
//! ```
//! use ita_view::work::{Change, MeasurePart, Place, papers};
//! use ita_view::{Parts, State, reduce};
//!
//! let parts = &Parts::all();
//! let state = reduce(&State::first()?, Change::AddEmpty.action(), parts).unwrap();
//! let due = Place::Measure(0, MeasurePart::Due);
//! let state = reduce(&state, Change::Set(due, "๓๐ กันยายน ๒๕๖๙".into()).action(), parts).unwrap();
//! assert_eq!(papers(&state.work, 2568).measures[0].due.unwrap().to_string(), "2026-09-30");
//! # Ok::<(), ita_score::Error>(())
//! ```

mod change;
pub(crate) mod did;
mod kept;
mod parts;
mod place;
mod raised;

pub use change::{Change, Working};
pub(crate) use change::{counted, planned};
pub(crate) use kept::kept;
pub use parts::{EntryPart, ItemPart, MeasurePart, PaperPart, PreparedPart, SupportPart};
pub use place::{NotRead, Place};
pub(crate) use raised::raised;

use crate::draft::Work;
use ita_report::Papers;

/// Returns what was written for a year; nothing where nothing was.
#[must_use]
pub fn papers(work: &Work, year: u16) -> Papers {
    read(work, year).unwrap_or_default()
}

/// The same; none if it is there and cannot be read, so that it must not be written over.
pub(crate) fn read(work: &Work, year: u16) -> Option<Papers> {
    match work.papers.get(year) {
        None => Some(Papers::default()),
        Some(text) => Papers::from_json(text).ok(),
    }
}

/// Puts what was written for a year.
pub(crate) fn put(work: &mut Work, year: u16, papers: &Papers) {
    let text = (!papers.is_empty()).then(|| papers.to_json());
    work.papers.put(year, text.as_deref());
}
