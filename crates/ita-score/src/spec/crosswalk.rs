//! The plain data of a crosswalk.

use crate::spec::{ClaimSpec, List, SourceSpec, Text};

/// What is known about which nodes stayed the same thing from one rulebook to the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrosswalkSpec {
    /// Ids of the rulebooks, oldest first; everything else refers to them by their place here.
    pub rulebooks: List<Text>,
    /// Sources, pointed at by claims.
    pub sources: List<SourceSpec>,
    /// Claims, pointed at by statements.
    pub claims: List<ClaimSpec>,
    /// What stayed the same thing.
    pub same: List<SameSpec>,
    /// What is known not to be the same thing, although it may have the same name. What is in neither list is not known to be
    /// the same.
    pub changed: List<ChangedSpec>,
}

/// Nodes that are the same thing from one rulebook to a later one, in every rulebook in between.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SameSpec {
    /// Place of the first rulebook.
    pub first: u16,
    /// Place of the last rulebook, after the first.
    pub last: u16,
    /// The nodes. An id may change only where `last` comes right after `first`.
    pub nodes: List<PairSpec>,
    /// Claim that they are the same.
    pub claim: u16,
}

/// A node's id before and after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PairSpec {
    /// Its id in the earlier rulebook.
    pub before: Text,
    /// Its id in the later rulebook.
    pub after: Text,
}

/// Nodes that are something else from one rulebook to the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangedSpec {
    /// Place of the rulebook before; the one after comes right after it.
    pub first: u16,
    /// Ids in the rulebook before that have no counterpart after.
    pub before: List<Text>,
    /// Ids in the rulebook after that have no counterpart before.
    pub after: List<Text>,
    /// Claim that they are not the same.
    pub claim: u16,
}
