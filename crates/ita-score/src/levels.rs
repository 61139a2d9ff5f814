//! Which levels an assessment can still get.
//!
//! An assessment gets a level where the level's conditions hold and those of the level above it do not. In a rulebook each
//! level is at least as strict as the next, so where one level fails, every better one fails too. "Does not hold" is the
//! failure of at least one condition; each is tried in turn, and with one condition's failure fixed the question is a set of
//! intervals.
//!
//! # Why little is left to try
//! The intervals are exact: every mass in one belongs to some completion (module `interval`). A condition that every mass meets
//! therefore has no effect, and one that no mass meets rules the level out. Any other condition *cuts* an interval. A single
//! cut leaves some completion, so only two or more have to be checked against each other, at the nodes with conditions and
//! above them, since the conditions say nothing new about what lies below.

use crate::interval::{Interval, mass, meet_sum};
use crate::rulebook::{Condition, LevelIx, Rulebook};
use alloc::vec::Vec;

/// The levels, best first, that some completion within `exact` gets: what narrowing up and down has left.
pub(crate) fn possible(rules: &Rulebook, exact: &[Interval]) -> Vec<LevelIx> {
    let mut tried = Vec::new();
    let mut found = Vec::with_capacity(rules.levels().len());
    found.extend(rules.level_indices().filter(|&level| gets(rules, exact, level, &mut tried)));
    found
}

/// True if some completion within `exact` gets this level.
pub(crate) fn is_possible(rules: &Rulebook, exact: &[Interval], level: LevelIx) -> bool {
    gets(rules, exact, level, &mut Vec::new())
}

/// The least mass of the condition's node that meets it.
pub(crate) fn edge(rules: &Rulebook, condition: &Condition) -> u128 {
    mass(rules, condition.node, condition.edge)
}

/// `tried` is room for the intervals that are tried, so that it is allocated once.
fn gets(rules: &Rulebook, exact: &[Interval], level: LevelIx, tried: &mut Vec<Interval>) -> bool {
    let of = |condition: &Condition| &exact[condition.node.index()];
    let held = rules.conditions(level);
    if held.iter().any(|condition| of(condition).is_below(edge(rules, condition))) {
        return false;
    }
    let cuts = held.iter().filter(|condition| !of(condition).is_at_least(edge(rules, condition))).count();
    let Some(above) = level.above() else { return cuts <= 1 || together(rules, exact, held, None, tried) };
    rules.conditions(above).iter().any(|failing| {
        let edge = edge(rules, failing);
        let can_fail = !of(failing).is_at_least(edge);
        let cuts = cuts + usize::from(!of(failing).is_below(edge));
        can_fail && (cuts <= 1 || together(rules, exact, held, Some(failing), tried))
    })
}

/// True if some completion meets all of `held` and misses `failing`.
fn together(
    rules: &Rulebook,
    exact: &[Interval],
    held: &[Condition],
    failing: Option<&Condition>,
    tried: &mut Vec<Interval>,
) -> bool {
    tried.clear();
    tried.extend_from_slice(exact);
    for condition in held {
        tried[condition.node.index()].at_least(edge(rules, condition));
    }
    if let Some(failing) = failing {
        tried[failing.node.index()].below(edge(rules, failing));
    }
    held.iter().chain(failing).all(|condition| !tried[condition.node.index()].is_empty())
        && rules.joints().iter().all(|&joint| {
            meet_sum(tried, joint, rules.children(joint));
            !tried[joint.index()].is_empty()
        })
}
