//! What must hold for a crosswalk before anything is compared along it.

use crate::spec::{ClaimSpec, CrosswalkSpec};
use crate::status::Status;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

/// An error in a [`CrosswalkSpec`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CrosswalkError {
    /// A rulebook, claim or source occurs twice.
    Duplicate {
        /// Its id.
        id: String,
    },
    /// A claim that is more certain than inferred has no source.
    Unsourced {
        /// The claim.
        claim: String,
    },
    /// Something refers to a claim, source or rulebook that does not exist.
    Dangling {
        /// The claim, node or rulebook with the reference.
        at: String,
    },
    /// A statement does not lead from a rulebook to a later one.
    Backwards {
        /// Its first rulebook.
        first: String,
    },
    /// A node changes its id over more than one step, so that it is not known in which.
    LongRename {
        /// The node's id before.
        node: String,
    },
    /// Two statements speak of one node in the same step.
    Twice {
        /// The node.
        node: String,
        /// The rulebook where it has this id.
        rulebook: String,
    },
}

impl fmt::Display for CrosswalkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Duplicate { id } => write!(f, "`{id}` is there twice; keep one"),
            Self::Unsourced { claim } => {
                write!(f, "claim `{claim}` names no source; add one, or make it inferred or assumed")
            }
            Self::Dangling { at } => write!(f, "`{at}` points at something that is not there"),
            Self::Backwards { first } => {
                write!(f, "a statement that begins with `{first}` does not lead to a later rulebook")
            }
            Self::LongRename { node } => {
                write!(f, "node `{node}` gets another id over several years; say in which step, and join the others")
            }
            Self::Twice { node, rulebook } => {
                write!(f, "two statements speak of node `{node}` of `{rulebook}` in one step; keep one")
            }
        }
    }
}

impl core::error::Error for CrosswalkError {}

pub(super) fn check(spec: &CrosswalkSpec) -> Result<(), CrosswalkError> {
    unique(spec.rulebooks.iter().map(|id| &**id))?;
    unique(spec.sources.iter().map(|source| &*source.id))?;
    unique(spec.claims.iter().map(|claim| &*claim.id))?;
    spec.claims.iter().try_for_each(|claim| sourced(spec, claim))?;
    spec.same.iter().try_for_each(|same| {
        let node = || same.nodes.first().map(|pair| pair.before.to_string()).unwrap_or_default();
        spans(spec, same.first, same.last)?;
        claim_exists(spec, same.claim, node)?;
        let renamed = same.nodes.iter().find(|pair| pair.before != pair.after && same.last - same.first > 1);
        renamed.map_or(Ok(()), |pair| Err(CrosswalkError::LongRename { node: pair.before.to_string() }))
    })?;
    spec.changed.iter().try_for_each(|changed| {
        let node = || changed.before.iter().chain(changed.after.iter()).next().map(ToString::to_string);
        spans(spec, changed.first, changed.first.saturating_add(1))?;
        claim_exists(spec, changed.claim, || node().unwrap_or_default())
    })?;
    (1..spec.rulebooks.len()).try_for_each(|after| one_statement_a_node(spec, after - 1, after))
}

fn unique<'a>(ids: impl Iterator<Item = &'a str>) -> Result<(), CrosswalkError> {
    let mut seen: Vec<&str> = Vec::new();
    for id in ids {
        if seen.contains(&id) {
            return Err(CrosswalkError::Duplicate { id: id.to_string() });
        }
        seen.push(id);
    }
    Ok(())
}

fn sourced(spec: &CrosswalkSpec, claim: &ClaimSpec) -> Result<(), CrosswalkError> {
    if claim.sources.is_empty() && claim.status < Status::Inferred {
        return Err(CrosswalkError::Unsourced { claim: claim.id.to_string() });
    }
    match claim.sources.iter().any(|&source| usize::from(source) >= spec.sources.len()) {
        true => Err(CrosswalkError::Dangling { at: claim.id.to_string() }),
        false => Ok(()),
    }
}

fn claim_exists(spec: &CrosswalkSpec, claim: u16, at: impl Fn() -> String) -> Result<(), CrosswalkError> {
    match usize::from(claim) < spec.claims.len() {
        true => Ok(()),
        false => Err(CrosswalkError::Dangling { at: at() }),
    }
}

fn spans(spec: &CrosswalkSpec, first: u16, last: u16) -> Result<(), CrosswalkError> {
    let id = |place: u16| spec.rulebooks.get(usize::from(place)).map(ToString::to_string);
    match (id(first), id(last)) {
        (Some(_), Some(_)) if first < last => Ok(()),
        (Some(first), Some(_)) => Err(CrosswalkError::Backwards { first }),
        (first, last) => Err(CrosswalkError::Dangling { at: first.or(last).unwrap_or_default() }),
    }
}

/// In one step no node has two statements, on either side.
fn one_statement_a_node(spec: &CrosswalkSpec, before: usize, after: usize) -> Result<(), CrosswalkError> {
    let spans = || spec.same.iter().filter(|same| usize::from(same.first) <= before && after <= usize::from(same.last));
    let changed = || spec.changed.iter().filter(|changed| usize::from(changed.first) == before);
    let pairs = || spans().flat_map(|same| same.nodes.iter());
    let olds = pairs().map(|pair| &*pair.before).chain(changed().flat_map(|it| it.before.iter().map(|id| &**id)));
    let news = pairs().map(|pair| &*pair.after).chain(changed().flat_map(|it| it.after.iter().map(|id| &**id)));
    let twice = |place: usize| {
        move |error| match error {
            CrosswalkError::Duplicate { id } => {
                CrosswalkError::Twice { node: id, rulebook: spec.rulebooks[place].to_string() }
            }
            other => other,
        }
    };
    unique(olds).map_err(twice(before))?;
    unique(news).map_err(twice(after))
}
