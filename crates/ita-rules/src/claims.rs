//! What no score depends on: where each rule comes from, and what a node is about. Most of the tables' text.
//!
//! With the feature `claims` (on by default) it is there. A small program leaves it out and still has every rule: tree,
//! names, weights and levels. A program that loads tables when they are first needed has the claims' statuses in them, and
//! loads what is told of each, [`Told`], when somebody asks for it.

use ita_score::{ClaimSpec, List, SourceSpec, Status, Words};

/// What is told of a fiscal year's claims: whole, with their notes, and the sources that they point at.
#[derive(Debug)]
pub struct Told {
    /// The sources.
    pub sources: &'static [SourceSpec],
    /// The claims, in the order of the rulebook's own.
    pub claims: &'static [ClaimSpec],
}

/// What is told of a table's claims, or nothing.
pub(crate) const fn told(sources: &'static [SourceSpec], claims: &'static [ClaimSpec]) -> Told {
    if cfg!(feature = "claims") { Told { sources, claims } } else { Told { sources: &[], claims: &[] } }
}

/// The sources that a table has itself.
pub(crate) const fn sources(all: &'static [SourceSpec]) -> List<SourceSpec> {
    if cfg!(all(feature = "claims", feature = "linked")) { ita_score::list(all) } else { ita_score::list(&[]) }
}

/// The claims that a table has itself: whole, with their statuses alone, or none.
pub(crate) const fn claims(whole: &'static [ClaimSpec], statuses: &'static [ClaimSpec]) -> List<ClaimSpec> {
    match (cfg!(feature = "claims"), cfg!(feature = "linked")) {
        (true, true) => ita_score::list(whole),
        (true, false) => ita_score::list(statuses),
        (false, _) => ita_score::list(&[]),
    }
}

/// A claim of which nothing but the status is told.
pub(crate) const fn untold(status: Status) -> ClaimSpec {
    ClaimSpec { id: ita_score::text(""), status, sources: ita_score::list(&[]), note: Words::NONE }
}

/// A claim's index.
pub(crate) const fn at(index: u16) -> u16 {
    if cfg!(feature = "claims") { index } else { 0 }
}

/// What a node is about, or what there is to know of a year.
pub(crate) const fn words(th: &'static str, en: &'static str) -> Words {
    if cfg!(feature = "claims") { Words::new(th, en) } else { Words::NONE }
}
