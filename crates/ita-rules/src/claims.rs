//! Data that no score depends on: where each rule comes from, and what a node is about. It is most of the tables' text.
//!
//! The feature `claims` (on by default) includes it. A small program leaves it out and still has every rule: tree, names, weights
//! and levels.

use ita_score::Status;
use ita_score::spec::{ClaimSpec, List, PointSpec, SourceSpec, Words, list, text};

/// The sources of a table, or none.
pub(crate) const fn sources(all: &'static [SourceSpec]) -> List<SourceSpec> {
    if cfg!(feature = "claims") { list(all) } else { list(&[]) }
}

/// The claims of a table, or none.
pub(crate) const fn claims(all: &'static [ClaimSpec]) -> List<ClaimSpec> {
    if cfg!(feature = "claims") { list(all) } else { list(&[]) }
}

/// A claim reduced to how certain it is.
pub(crate) const fn status(status: Status) -> ClaimSpec {
    ClaimSpec { id: text(""), status, sources: list(&[]), note: Words::NONE }
}

/// The points of what a node is about, or none.
pub(crate) const fn points(all: &'static [PointSpec]) -> List<PointSpec> {
    if cfg!(feature = "claims") { list(all) } else { list(&[]) }
}

/// A claim's index.
pub(crate) const fn at(index: u16) -> u16 {
    if cfg!(feature = "claims") { index } else { 0 }
}

/// What a node is about, or what there is to know about a year.
pub(crate) const fn words(th: &'static str, en: &'static str) -> Words {
    if cfg!(feature = "claims") { Words::new(th, en) } else { Words::NONE }
}
