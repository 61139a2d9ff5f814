//! From a problem to the values that the search chooses for it, and back to nodes.

use super::problem::{Mover, Problem};
use super::search::{self, Lever};
use super::split::Choice;
use super::{Blocking, Effort, Open, Raise, Split};
use crate::number::Score;
use crate::rulebook::NodeIx;
use alloc::vec::Vec;

/// The values that the search chose, and their cost.
pub(super) struct Solved {
    /// For each mover: the given ones where the plan puts them, the open ones at the least that is asked of them alone.
    pub(super) values: Vec<u64>,
    pub(super) cost: Effort,
    pub(super) lower_bound: Effort,
    pub(super) split_proved: bool,
    /// What the search took.
    pub(super) work: u64,
}

/// What is searched for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    /// The least effort.
    Cheapest,
    /// The fewest changes, and of those the least effort.
    Fewest,
}

impl Problem<'_> {
    /// Solves it, or says what stands in the way.
    pub(super) fn solve(&self, wanted: Wanted, split: Split) -> Result<Solved, Vec<Blocking>> {
        let blocking = self.blocking();
        if !blocking.is_empty() {
            return Err(blocking);
        }
        // What aims on the node itself ask is no choice; open nodes are taken at their best.
        let chosen = || self.movers.iter().filter(|mover| mover.given.is_some());
        let mut levers: Vec<Lever> = chosen().map(Mover::raised_to_least).collect();
        let best = self.each(|mover| if mover.given.is_some() { mover.least } else { mover.lever.top });
        let needs = self.needs(&best);
        let found = match wanted {
            Wanted::Cheapest => search::search(&levers, &needs),
            Wanted::Fewest => search::fewest(&levers, &needs),
        };
        let Some(found) = found else { return Err(self.out_of_reach()) };
        if wanted == Wanted::Fewest {
            // Among the levers that it moves, the split is as ever.
            let moved = levers.iter_mut().zip(&found.values);
            moved
                .filter(|(lever, value)| !lever.moved && lever.start == **value)
                .for_each(|(lever, _)| lever.top = lever.start);
        }
        let base: u128 = chosen().map(|mover| mover.lever.cost(mover.least)).sum();
        // By whatever split, it costs the same.
        let (cost, lower_bound, work) = (base + found.cost, base + found.lower_bound, found.work);
        let origins: Vec<u64> = chosen().map(|mover| mover.lever.start).collect();
        let (values, split_proved) = Choice { levers: &levers, needs: &needs, origins: &origins, split }.choose(found);
        let mut values = values.into_iter();
        let value = |mover: &Mover| mover.given.and_then(|_| values.next()).unwrap_or(mover.least);
        Ok(Solved {
            values: self.movers.iter().map(value).collect(),
            cost: Effort::from_units(cost),
            lower_bound: Effort::from_units(lower_bound),
            split_proved,
            work,
        })
    }

    /// What changes when the movers stand at these values, in the tree's order.
    pub(super) fn raises(&self, values: &[u64]) -> Vec<Raise> {
        let raise = |(mover, &to): (&Mover, &u64)| {
            let from = mover.given.filter(|&from| from < to)?;
            let cost = Effort::from_units(mover.lever.cost(to));
            Some(Raise { node: mover.node, from: Score::from_units(from)?, to: Score::from_units(to)?, cost })
        };
        let mut raises: Vec<Raise> = self.movers.iter().zip(values).filter_map(raise).collect();
        raises.sort_by_key(|raise| self.rules.place(raise.node));
        raises
    }

    /// Adds the conditions below given nodes, which the plan only makes possible.
    pub(super) fn with_hidden(&self, mut open: Vec<(NodeIx, Score)>) -> Vec<Open> {
        let step = self.rules.step();
        let asked = self.hidden().filter_map(|aim| Some((aim.node, Score::from_units(aim.at_least.units() * step)?)));
        open.extend(asked);
        open.sort_by_key(|&(node, _)| self.rules.place(node));
        open.into_iter().map(|(node, at_least)| Open { node, at_least }).collect()
    }
}
