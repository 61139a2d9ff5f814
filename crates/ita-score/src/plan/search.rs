//! The exact optimum: branch and bound over a covering problem whose relaxation is solved by a greedy choice.
//!
//! # The problem
//! Lever *j* may stand at a value of its allowed set: where it starts, or a point of the published grid above that, up to
//! its top; an item only at its start or its top. A unit of value costs `rate` and brings `weight` of mass, the same mass
//! at every node above the lever. Each need asks a least mass of one node's levers; needs are nodes of one tree, so two
//! needs' levers are either disjoint or one's are among the other's. Wanted: the least total cost that meets every need.
//!
//! # The bound
//! Let the levers take any value between start and top. Then the least cost is found greedily: needs from the deepest up,
//! each filled from its cheapest levers by cost per mass. *Why*: let f(s) be the least cost at which a node's levers bring
//! at least s of mass and meet the needs inside. For one lever f is linear up to its top. For several subtrees f is the
//! cheapest way to split s among convex, piecewise linear functions, which takes the cheapest pieces first and is convex
//! again; a need at the node only cuts off the part below it, whose pieces must be bought anyway. So, by induction, buying
//! the pieces that a need forces and then the cheapest remaining ones is optimal at every node up to the root.
//!
//! # The search
//! A relaxed solution in which every lever stands on its allowed set is an optimum of its branch. Else one lever stands
//! between two allowed values, and the branch is split there: it stands at most at the one below, or at least at the one
//! above. A branch whose bound, rounded up to the common quantum of all costs, is not below the best plan found cannot hold
//! a better one. When no branch is left, the best plan found is optimal, and the certificate's lower bound is its cost.

use crate::exact::{Exact, gcd};
use crate::number::POINT;
use alloc::vec::Vec;

/// One lever of the covering problem. Values are in units of 10^-15 points, costs in units of 10^-21.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Lever {
    /// Mass per unit of value.
    pub(super) weight: u64,
    /// For a score: cost per unit of value. For an item: cost of the whole way, in units of 10^-6.
    pub(super) rate: u64,
    /// Where it stands.
    pub(super) start: u64,
    /// The highest allowed value.
    pub(super) top: u64,
    /// Distance of allowed values above the start; `None` if only start and top are allowed.
    pub(super) grid: Option<u64>,
    /// Position in the tree, to know which needs it serves.
    pub(super) place: u16,
}

/// A least mass that the levers with `places` in a range must bring, above what they bring at their start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Need {
    /// Levers with a place from here …
    pub(super) first: u16,
    /// … to before here.
    pub(super) end: u16,
    /// The least mass over the start's.
    pub(super) mass: u128,
}

/// What the search found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// The levers' values.
    pub(super) values: Vec<u64>,
    /// Their cost.
    pub(super) cost: u128,
    /// No plan costs less than this; equal to `cost` unless the search was cut short.
    pub(super) lower_bound: u128,
}

/// Branches that are looked at before the search gives up proving and says so; far above what real problems need.
const MOST_BRANCHES: u32 = 200_000;

impl Lever {
    /// The cost of standing at `value` instead of the start; exact on the allowed set, and never too high off it.
    pub(super) fn cost(&self, value: u64) -> u128 {
        let way = u128::from(value - self.start);
        let units = match self.grid {
            Some(_) => way,
            None if way == 0 => 0,
            None => way * u128::from(POINT) / u128::from(self.top - self.start),
        };
        units * u128::from(self.rate)
    }

    /// The cost of one unit of value, rounded up.
    fn unit_cost(&self) -> u128 {
        match self.grid {
            _ if self.start == self.top => 0,
            Some(_) => u128::from(self.rate),
            None => (u128::from(self.rate) * u128::from(POINT)).div_ceil(u128::from(self.top - self.start)),
        }
    }

    /// Cost per mass, to compare levers by.
    fn price(&self) -> Exact {
        let weight = u128::from(self.weight);
        match self.grid {
            Some(_) => Exact::new(u128::from(self.rate), weight),
            None => {
                let way = u128::from(self.top - self.start).max(1);
                Exact::new(u128::from(self.rate) * u128::from(POINT), weight * way)
            }
        }
    }

    /// The highest allowed value that is at most `value` (which is at least the start).
    fn floor(&self, value: u64) -> u64 {
        match self.grid {
            _ if value >= self.top => self.top,
            Some(grid) => (value - value % grid).max(self.start),
            None => self.start,
        }
    }

    /// The lowest allowed value that is at least `value`; the top where there is none.
    pub(super) fn ceil(&self, value: u64) -> u64 {
        match self.grid {
            _ if value <= self.start => self.start,
            Some(grid) => value.next_multiple_of(grid).min(self.top),
            None => self.top,
        }
    }

    /// True if nothing tells the two apart but their place, and the same needs hold both.
    fn twin(&self, other: &Self, needs: &[Need]) -> bool {
        let same_needs = needs.iter().all(|need| need.holds(self) == need.holds(other));
        let key = |lever: &Self| (lever.weight, lever.rate, lever.start, lever.top, lever.grid);
        same_needs && key(self) == key(other)
    }
}

impl Need {
    pub(super) fn holds(&self, lever: &Lever) -> bool {
        (self.first..self.end).contains(&lever.place)
    }
}

/// A branch: each lever between two allowed values.
#[derive(Clone)]
struct Branch {
    low: Vec<u64>,
    high: Vec<u64>,
}

/// Finds the cheapest values that meet every need; `None` if even the tops do not. `levers` are in order of preference:
/// among equally cheap ones the earlier is raised first. `needs` are ordered so that inner ones come first.
pub(super) fn search(levers: &[Lever], needs: &[Need]) -> Option<Found> {
    let mut by_price: Vec<usize> = (0..levers.len()).collect();
    by_price.sort_by_cached_key(|&index| levers[index].price());
    let root = Branch {
        low: levers.iter().map(|lever| lever.start).collect(),
        high: levers.iter().map(|lever| lever.top).collect(),
    };
    let mut open = alloc::vec![(0u128, root)];
    let mut best: Option<(Vec<u64>, u128)> = None;
    let mut branches = 0;
    while let Some((known, branch)) = open.pop() {
        if best.as_ref().is_some_and(|(_, cost)| known >= *cost) {
            continue;
        }
        branches += 1;
        if branches > MOST_BRANCHES && best.is_some() {
            open.push((known, branch));
            break;
        }
        let Some(relaxed) = relax(levers, needs, &by_price, &branch, false) else { continue };
        let quantised = relax(levers, needs, &by_price, &branch, true).map_or(0, |values| total(levers, &values));
        let bound = rounded_bound(levers, needs, &branch, quantised.max(total(levers, &relaxed)));
        if best.as_ref().is_some_and(|(_, cost)| bound >= *cost) {
            continue;
        }
        let rounded = round_up(levers, needs, &by_price, &branch, &relaxed);
        let cost = total(levers, &rounded);
        if best.as_ref().is_none_or(|(_, best)| cost < *best) {
            best = Some((rounded, cost));
        }
        if let Some((lever, below, above)) = choose_split(levers, &branch, &relaxed)
            && best.as_ref().is_some_and(|(_, cost)| bound < *cost)
        {
            let (down, up) = split(levers, needs, &branch, lever, below, above);
            open.push((bound, down));
            open.push((bound, up));
        }
    }
    let (values, cost) = best?;
    let lower_bound = open.iter().map(|(bound, _)| *bound).fold(cost, u128::min);
    Some(Found { values, cost, lower_bound })
}

/// The least cost that an allowed plan of the branch can have, from that of its relaxed one: costs come in whole quanta.
fn rounded_bound(levers: &[Lever], needs: &[Need], branch: &Branch, relaxed: u128) -> u128 {
    let base = total(levers, &branch.low);
    let steps = levers.iter().enumerate().map(|(index, lever)| step_cost(lever, branch, index));
    let quantum = steps.fold(0, gcd).max(1);
    let slack = uncertain(levers, needs);
    base + (relaxed - base).saturating_sub(slack).next_multiple_of(quantum)
}

/// What a relaxed cost may be too high by: the unit of value that meets a need may be needed only in part.
fn uncertain(levers: &[Lever], needs: &[Need]) -> u128 {
    levers.iter().map(Lever::unit_cost).max().unwrap_or(0) * needs.len() as u128
}

/// The cost of values.
fn total(levers: &[Lever], values: &[u64]) -> u128 {
    levers.iter().zip(values).map(|(lever, &value)| lever.cost(value)).sum()
}

/// The greedy solution of the relaxed branch; `None` if it cannot meet every need. With `quanta`, each need's levers spend
/// up to a whole number of them, which makes the bound, not the solution, a better one.
fn relax(levers: &[Lever], needs: &[Need], by_price: &[usize], branch: &Branch, quanta: bool) -> Option<Vec<u64>> {
    let mut values = branch.low.clone();
    for need in needs {
        let mut lack = need.mass.saturating_sub(brought(levers, need, &values));
        if lack == 0 {
            continue;
        }
        let within = || by_price.iter().copied().filter(|&index| need.holds(&levers[index]));
        for index in within() {
            let weight = u128::from(levers[index].weight);
            let room = u128::from(branch.high[index] - values[index]);
            let units = room.min(lack.div_ceil(weight));
            values[index] += units as u64;
            lack = lack.saturating_sub(units * weight);
            if lack == 0 {
                break;
            }
        }
        if lack > 0 {
            return None;
        }
        if quanta {
            spend_to_quantum(levers, needs, branch, &mut values, within);
        }
    }
    Some(values)
}

/// Every allowed plan of the branch spends, within one need, its least cost and a whole number of quanta. So the relaxed
/// plan may spend up to the next whole number as well, on what is cheapest: what outer needs then lack, they lack truly.
fn spend_to_quantum<I: Iterator<Item = usize>>(
    levers: &[Lever],
    needs: &[Need],
    branch: &Branch,
    values: &mut [u64],
    within: impl Fn() -> I,
) {
    let quantum = within().fold(0, |quantum, index| gcd(quantum, step_cost(&levers[index], branch, index)));
    if quantum == 0 {
        return;
    }
    let spent: u128 =
        within().map(|index| levers[index].cost(values[index]) - levers[index].cost(branch.low[index])).sum();
    let slack = uncertain(levers, needs);
    let mut rest = spent.saturating_sub(slack).next_multiple_of(quantum).saturating_sub(spent);
    for index in within() {
        let cost = levers[index].unit_cost();
        if rest == 0 || cost == 0 {
            continue;
        }
        let units = u128::from(branch.high[index] - values[index]).min(rest / cost);
        values[index] += units as u64;
        rest -= units * cost;
    }
}

/// A cost that every difference between two allowed values of the lever, within the branch, is a multiple of.
fn step_cost(lever: &Lever, branch: &Branch, index: usize) -> u128 {
    let (low, high) = (branch.low[index], branch.high[index]);
    if low == high {
        return 0;
    }
    let first = lever.ceil(low + 1);
    let next = if first < high { lever.ceil(first + 1) } else { first };
    gcd(lever.cost(first) - lever.cost(low), lever.cost(next) - lever.cost(first))
}

/// The lever to split the branch at: one that starts off the grid and may or may not move, since its first step is odd; or
/// the first that stands between two allowed values.
fn choose_split(levers: &[Lever], branch: &Branch, values: &[u64]) -> Option<(usize, u64, u64)> {
    let between = |&index: &usize| levers[index].floor(values[index]) != values[index];
    let index = (0..levers.len()).find(between)?;
    let odd = |&index: &usize| {
        let lever = &levers[index];
        let moved = branch.low[index] == lever.start && values[index] > lever.start;
        moved && lever.grid.is_some_and(|grid| !lever.start.is_multiple_of(grid))
    };
    if let Some(index) = (0..levers.len()).find(odd) {
        let lever = &levers[index];
        return Some((index, lever.start, lever.ceil(lever.start + 1)));
    }
    Some((index, levers[index].floor(values[index]), levers[index].ceil(values[index])))
}

/// The mass that levers bring to a need over their start.
fn brought(levers: &[Lever], need: &Need, values: &[u64]) -> u128 {
    let gain = |(lever, &value): (&Lever, &u64)| u128::from(value - lever.start) * u128::from(lever.weight);
    levers.iter().zip(values).filter(|(lever, _)| need.holds(lever)).map(gain).sum()
}

/// A plan near a relaxed solution: every lever up to its allowed set, then back down, dearest first, as far as needs allow.
fn round_up(levers: &[Lever], needs: &[Need], by_price: &[usize], branch: &Branch, relaxed: &[u64]) -> Vec<u64> {
    let mut values: Vec<u64> = levers.iter().zip(relaxed).map(|(lever, &value)| lever.ceil(value)).collect();
    for &index in by_price.iter().rev() {
        let lever = &levers[index];
        let spare = needs.iter().filter(|need| need.holds(lever));
        let spare = spare.map(|need| brought(levers, need, &values).saturating_sub(need.mass)).min();
        let units = spare.map_or(u64::MAX, |mass| u64::try_from(mass / u128::from(lever.weight)).unwrap_or(u64::MAX));
        let least = values[index].saturating_sub(units).max(branch.low[index]);
        values[index] = lever.ceil(least);
    }
    values
}

/// The two halves of a branch. Among twins the earlier one stands no lower, so that equal plans are looked at once.
fn split(levers: &[Lever], needs: &[Need], branch: &Branch, at: usize, below: u64, above: u64) -> (Branch, Branch) {
    let (mut down, mut up) = (branch.clone(), branch.clone());
    down.high[at] = below;
    up.low[at] = above;
    if levers[at].grid.is_none() {
        for (index, lever) in levers.iter().enumerate().filter(|(index, _)| *index != at) {
            if !lever.twin(&levers[at], needs) {
                continue;
            }
            if index > at {
                down.high[index] = down.high[index].min(below).max(down.low[index]);
            } else {
                up.low[index] = up.low[index].max(above).min(up.high[index]);
            }
        }
    }
    (down, up)
}
