//! What no score depends on: where each rule comes from, and what a node is about. Most of the tables' text.
//!
//! With the feature `claims` (on by default) it is there. A small program leaves it out and still has every rule: tree,
//! names, weights and levels.

use ita_score::{List, Words};

/// The claims, or the sources that they point at.
pub(crate) const fn list<T: Clone>(items: &'static [T]) -> List<T> {
    if cfg!(feature = "claims") { ita_score::list(items) } else { ita_score::list(&[]) }
}

/// A claim's index.
pub(crate) const fn at(index: u16) -> u16 {
    if cfg!(feature = "claims") { index } else { 0 }
}

/// What a node is about, or what there is to know of a year.
pub(crate) const fn words(th: &'static str, en: &'static str) -> Words {
    if cfg!(feature = "claims") { Words::new(th, en) } else { Words::NONE }
}
