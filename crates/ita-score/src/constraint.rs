//! A published result as a constraint: only completions that would be published as this result remain.
//!
//! A published number stands for every value that rounds to it, a level for its conditions and the failure of at least one
//! condition of the level above. That failure is a choice: for each condition in turn the nodes' exact intervals are narrowed as if
//! it were the one that fails (module `interval`), and a node's range is the hull of what these give. Each end of the hull
//! is an end of one of them, so it is attained, or approached where it is open.

use crate::interval::{Interval, narrow_down, narrow_up};
use crate::levels::edge;
use crate::published::{Published, rounds_to};
use crate::rounded::Rounded;
use crate::rulebook::{Condition, NodeIx, Rulebook};
use alloc::vec::Vec;

/// A node that may have a shortfall to the level above the published one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Below {
    /// The node.
    pub node: NodeIx,
    /// The threshold that its published score would be below.
    pub below: Rounded,
}

/// What remains under a published result.
pub(crate) struct Constrained {
    /// What each node can be.
    pub(crate) bounds: Vec<Interval>,
    /// The nodes of which at least one is below what the level above asks; empty where it is certain which one.
    pub(crate) one_below: Vec<Below>,
}

/// Keeps only what would be published as this result; `None` if nothing would.
pub(crate) fn constrain(rules: &Rulebook, mut known: Vec<Interval>, published: &Published) -> Option<Constrained> {
    if let Some(overall) = published.overall {
        known[NodeIx::OVERALL.index()].meet(&rounds_to(rules, NodeIx::OVERALL, overall));
    }
    for condition in published.level.map_or(&[][..], |level| rules.conditions(level)) {
        known[condition.node.index()].at_least(edge(rules, condition));
    }
    if !narrow_up(rules, &mut known) {
        return None;
    }
    narrow_down(rules, &mut known);
    let (bounds, one_below) = match published.level.and_then(|level| level.above()) {
        Some(above) => short_of(rules, &known, rules.conditions(above))?,
        None => (known, Vec::new()),
    };
    Some(Constrained { bounds, one_below })
}

/// The hull of `known` with at least one of these conditions failing, and which may fail; `None` if none can.
fn short_of(rules: &Rulebook, known: &[Interval], conditions: &[Condition]) -> Option<(Vec<Interval>, Vec<Below>)> {
    let fails = |condition: &Condition| {
        let mut cut = known.to_vec();
        cut[condition.node.index()].below(edge(rules, condition));
        let possible = narrow_up(rules, &mut cut);
        possible.then(|| {
            narrow_down(rules, &mut cut);
            (Below { node: condition.node, below: condition.at_least }, cut)
        })
    };
    let cuts: Vec<(Below, Vec<Interval>)> = conditions.iter().filter_map(fails).collect();
    let mut one_below: Vec<Below> = cuts.iter().map(|(below, _)| *below).collect();
    if conditions.iter().any(|condition| known[condition.node.index()].is_below(edge(rules, condition))) {
        one_below.clear();
    }
    let join = |mut hull: Vec<Interval>, cut: Vec<Interval>| {
        hull.iter_mut().zip(&cut).for_each(|(own, other)| *own = own.hull(other));
        hull
    };
    let hull = cuts.into_iter().map(|(_, cut)| cut).reduce(join)?;
    Some((hull, one_below))
}
