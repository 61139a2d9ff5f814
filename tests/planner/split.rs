//! Which of the plans of the least effort is taken: all of them are found, and put in order by the definition.

use crate::small::{Small, alike_scores, small};
use crate::trial::Trial;
use ita_score::{Goal, LevelIx, NodeIx, Planned, Score, Split};
use ita_tests::properties::holds;
use proptest::prelude::*;
use std::cell::Cell;
use std::cmp::Reverse;

/// A plan: where each given node stands, in the tree's order.
type Stand = Vec<(NodeIx, Score)>;

/// What decides, in this order: greater is taken.
type Rank = (Vec<Reverse<u64>>, Vec<u64>, Vec<u64>, Vec<u64>);

fn rank(small: &Small, split: Split, stand: &Stand) -> Rank {
    let assessment = small.assessment();
    let is_item = |node: &NodeIx| small.rules.is_item(*node);
    let scores = || stand.iter().filter(|(node, _)| !is_item(node));
    let raise = |(node, to): &(NodeIx, Score)| to.units() - assessment.value(*node).unwrap().units();
    let items: Vec<u64> = stand.iter().filter(|(node, _)| is_item(node)).map(|(_, to)| to.units()).collect();
    let in_order: Vec<u64> = scores().map(raise).collect();
    let mut raises = in_order.clone();
    raises.sort_unstable_by_key(|raise| Reverse(*raise));
    let mut values: Vec<u64> = scores().map(|(_, to)| to.units()).collect();
    values.sort_unstable();
    match split {
        Split::Even => (raises.into_iter().map(Reverse).collect(), Vec::new(), items, in_order),
        Split::Lowest => (Vec::new(), values, items, in_order),
        Split::First => unreachable!("it is of scores that are alike only"),
    }
}

/// True if the other plan differs only in that the first of two scores that count and cost alike takes from the second.
fn is_nearer_to_the_first(small: &Small, stand: &Stand, other: &Stand) -> bool {
    let differ: Vec<usize> = (0..stand.len()).filter(|&at| stand[at] != other[at]).collect();
    let &[first, second] = differ.as_slice() else { return false };
    let [a, b] = [first, second].map(|at| stand[at].0);
    let cost = |node: NodeIx| {
        let cost = small.costs.iter().find(|(id, _)| **id == *small.rules.node(node).id);
        cost.map_or("1", |(_, cost)| cost.as_str())
    };
    let is_whole =
        |node: NodeIx| small.assessment().value(node).unwrap().units().is_multiple_of(Score::MAX.units() / 100);
    let alike = small.rules.parent(a) == small.rules.parent(b) && small.rules.share(a) == small.rules.share(b);
    alike
        && !small.rules.is_item(a)
        && cost(a) == cost(b)
        && !cost(a).contains('@')
        && is_whole(a)
        && is_whole(b)
        && other[first].1 > stand[first].1
}

#[derive(Default)]
struct Seen {
    plans: Cell<u32>,
    /// Where there was something to choose.
    several: Cell<u32>,
    /// Where the three differ.
    differ: Cell<u32>,
    /// Where levers that are not alike could share.
    grown: Cell<u32>,
    unproved: Cell<u32>,
}

fn add(cell: &Cell<u32>, more: bool) {
    cell.set(cell.get() + u32::from(more));
}

fn holds_on(small: &Small, seen: &Seen) -> Result<(), TestCaseError> {
    // What costs nothing is raised as far as the search likes.
    if small.costs.iter().any(|(_, cost)| cost == "0") {
        return Ok(());
    }
    let all = Trial::new(small, |_| true).all_cheapest();
    let scored = small.assessment().score();
    let mut chosen = Vec::new();
    for split in Split::ALL {
        let mut levers = small.levers();
        levers.split(split);
        let Planned::Feasible(plan) = scored.plan(Goal::Level(LevelIx::BEST), &levers) else {
            prop_assert!(all.is_empty());
            return Ok(());
        };
        let stand: Stand = scored
            .assessment()
            .given()
            .map(|(node, from)| {
                (node, plan.raises.iter().find(|raise| raise.node == node).map_or(from, |raise| raise.to))
            })
            .collect();
        prop_assert!(all.contains(&stand), "{split}: {plan:?}");
        if split == Split::First {
            for other in &all {
                prop_assert!(!is_nearer_to_the_first(small, &stand, other), "{:?} and not {:?}", stand, other);
            }
            chosen.push(stand);
            continue;
        }
        let best = all.iter().max_by_key(|stand| rank(small, split, stand)).unwrap();
        add(&seen.unproved, !plan.split_proved);
        if plan.split_proved {
            prop_assert_eq!(&stand, best, "{} of {} plans\n{:?}", split, all.len(), &all);
        }
        prop_assert_eq!(plan.split, split);
        chosen.push(stand);
    }
    add(&seen.plans, true);
    add(&seen.several, all.len() > 1);
    add(&seen.differ, chosen[0] != chosen[1] && chosen[1] != chosen[2] && chosen[0] != chosen[2]);
    add(&seen.grown, all.len() > 1 && small.costs.iter().any(|(_, cost)| cost.contains('@')));
    Ok(())
}

#[test]
fn the_plan_is_the_one_that_the_split_asks_for() {
    let seen = Seen::default();
    holds("regressions/planner.txt", 2000, &small(), |small| holds_on(&small, &seen));
    let counts = (seen.plans.get(), seen.several.get(), seen.grown.get());
    assert!(counts.0 > 200 && counts.1 > 10 && counts.2 > 5, "too one-sided: {counts:?}");
    assert_eq!(seen.unproved.get(), 0);
}

/// Where many scores count alike, and what counts more costs more.
#[test]
fn so_it_is_where_much_is_alike() {
    let seen = Seen::default();
    holds("regressions/planner.txt", 1500, &alike_scores(), |small| holds_on(&small, &seen));
    let counts = (seen.plans.get(), seen.several.get(), seen.differ.get(), seen.grown.get());
    assert!(counts.0 > 300 && counts.1 > 250 && counts.2 > 60 && counts.3 > 20, "too one-sided: {counts:?}");
    // Where it would take too long it stops and says so.
    assert!(seen.unproved.get() < counts.0 / 100, "{} of {counts:?}", seen.unproved.get());
}
