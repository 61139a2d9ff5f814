//! Which levels an assessment can still get.

use crate::interval::{Interval, mass, narrow_up};
use crate::rulebook::{Condition, LevelIx, Rulebook};
use alloc::vec::Vec;

/// The levels, best first, that some values within `intervals` get.
///
/// A level is got where its conditions hold and those of the level above it do not: rulebooks have each level at least as
/// strict as the next, so where one level fails, every better one fails too. "Does not hold" is the failure of at least
/// one condition; each is tried in turn, and with one condition's failure fixed the question is a set of intervals.
pub(crate) fn possible(rules: &Rulebook, intervals: &[Interval]) -> Vec<LevelIx> {
    rules.level_indices().filter(|&level| is_possible(rules, intervals, level)).collect()
}

/// True if some values within `intervals` get this level.
pub(crate) fn is_possible(rules: &Rulebook, intervals: &[Interval], level: LevelIx) -> bool {
    let mut held = intervals.to_vec();
    for condition in rules.conditions(level) {
        held[condition.node.index()].at_least(edge(rules, condition));
    }
    let Some(above) = level.above() else { return narrow_up(rules, &mut held) };
    rules.conditions(above).iter().any(|failing| {
        let mut cut = held.clone();
        cut[failing.node.index()].below(edge(rules, failing));
        narrow_up(rules, &mut cut)
    })
}

/// The least mass of the condition's node that meets it.
pub(crate) fn edge(rules: &Rulebook, condition: &Condition) -> u128 {
    mass(rules, condition.node, condition.edge)
}
