//! What masses the nodes of a tree can have: exact intervals, narrowed from the leaves up and from the root down.
//!
//! Children own disjoint leaves, so what a node can be is the sum of what its children can be, restricted by what is given for
//! the node itself. The same holds for a node's parts, and its parts and its children share nothing but the node: whatever both
//! allow it to be, each of them can make up alone. Hence narrowing upwards alone decides whether anything is possible at all,
//! and narrowing downwards afterwards leaves at every node exactly the values that some completion gives it.

use crate::rounded::Rounded;
use crate::rulebook::{NodeIx, Rulebook};
use alloc::vec::Vec;

/// The masses (weight × value, in units of 10^-15 points) that a node can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Interval {
    pub(crate) low: u128,
    pub(crate) high: u128,
    /// The low end itself is excluded.
    pub(crate) low_open: bool,
    /// The high end itself is excluded.
    pub(crate) high_open: bool,
}

impl Interval {
    const NOTHING: Self = Self::point(0);

    pub(crate) const fn point(mass: u128) -> Self {
        Self { low: mass, high: mass, low_open: false, high_open: false }
    }

    pub(crate) const fn is_point(&self) -> bool {
        self.low == self.high
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.low > self.high || (self.low == self.high && (self.low_open || self.high_open))
    }

    /// Keeps only masses of at least `mass`.
    pub(crate) const fn at_least(&mut self, mass: u128) {
        self.cut_low(mass, false);
    }

    /// Keeps only masses below `mass`.
    pub(crate) const fn below(&mut self, mass: u128) {
        self.cut_high(mass, true);
    }

    /// True if nothing restricts a node whose mass is at most this.
    const fn is_free(&self, most: u128) -> bool {
        self.low == 0 && self.high == most && !self.low_open && !self.high_open
    }

    const fn cut_low(&mut self, low: u128, open: bool) {
        if low > self.low {
            (self.low, self.low_open) = (low, open);
        } else if low == self.low {
            self.low_open |= open;
        }
    }

    const fn cut_high(&mut self, high: u128, open: bool) {
        if high < self.high {
            (self.high, self.high_open) = (high, open);
        } else if high == self.high {
            self.high_open |= open;
        }
    }

    /// Keeps only what `other` also allows.
    pub(crate) const fn meet(&mut self, other: &Self) {
        self.cut_low(other.low, other.low_open);
        self.cut_high(other.high, other.high_open);
    }

    /// True if every mass here is below this one.
    pub(crate) const fn is_below(&self, mass: u128) -> bool {
        self.high < mass || (self.high == mass && self.high_open)
    }

    /// True if every mass here is this one or above.
    pub(crate) const fn is_at_least(&self, mass: u128) -> bool {
        self.low >= mass
    }

    /// The masses from the lower of both lows to the higher of both highs.
    pub(crate) fn hull(&self, other: &Self) -> Self {
        let (low, low_open) = match self.low.cmp(&other.low) {
            core::cmp::Ordering::Less => (self.low, self.low_open),
            core::cmp::Ordering::Equal => (self.low, self.low_open && other.low_open),
            core::cmp::Ordering::Greater => (other.low, other.low_open),
        };
        let (high, high_open) = match self.high.cmp(&other.high) {
            core::cmp::Ordering::Greater => (self.high, self.high_open),
            core::cmp::Ordering::Equal => (self.high, self.high_open && other.high_open),
            core::cmp::Ordering::Less => (other.high, other.high_open),
        };
        Self { low, high, low_open, high_open }
    }

    const fn plus(&self, other: &Self) -> Self {
        Self {
            low: self.low + other.low,
            high: self.high + other.high,
            low_open: self.low_open || other.low_open,
            high_open: self.high_open || other.high_open,
        }
    }
}

/// Every node and part with nothing said of it: from 0 to 100 points.
pub(crate) fn free(rules: &Rulebook) -> Vec<Interval> {
    rules.most().iter().map(|&most| Interval { high: most, ..Interval::NOTHING }).collect()
}

/// The mass of a value in units of 10^-15 points.
pub(crate) fn mass(rules: &Rulebook, node: NodeIx, units: u64) -> u128 {
    u128::from(rules.weight(node)) * u128::from(units)
}

/// What is published for a mass, or for the masses just below it. Rounding is half up, so nothing changes just above it.
pub(crate) fn published(rules: &Rulebook, node: NodeIx, mass: u128, just_below: bool) -> Rounded {
    let half = u128::from(rules.weight(node)) * u128::from(rules.half_step());
    let units = (mass + half) / (2 * half);
    let falls = just_below && (mass + half).is_multiple_of(2 * half);
    // A score has at most 100 points of at most 10^6 units each.
    Rounded::new((units - u128::from(falls && units > 0)) as u64, rules.decimals())
}

/// Narrows every node to what its children can be. False if nothing is possible: some interval is then empty.
pub(crate) fn narrow_up(rules: &Rulebook, intervals: &mut [Interval]) -> bool {
    let has_parts = rules.all_parts().len() > 0;
    // The first node after this one of which something is said: where it is not below this one, there is nothing to add up.
    let mut said = intervals.len();
    rules.nodes().rev().all(|node| {
        let index = node.index();
        if said < rules.end(node) {
            meet_sum(intervals, node, rules.children(node));
        }
        if has_parts && rules.parts(node).next().is_some() {
            meet_sum(intervals, node, rules.parts(node));
        }
        if !intervals[index].is_free(rules.most()[index]) {
            said = index;
        }
        !intervals[index].is_empty()
    })
}

/// Narrows a node to the sum of what it is made up of.
pub(crate) fn meet_sum(intervals: &mut [Interval], node: NodeIx, among: impl Iterator<Item = NodeIx>) {
    let sum = sum(intervals, among);
    intervals[node.index()].meet(&sum);
}

fn sum(intervals: &[Interval], among: impl Iterator<Item = NodeIx>) -> Interval {
    among.fold(Interval::NOTHING, |sum, node| sum.plus(&intervals[node.index()]))
}

/// After [`narrow_up`]: narrows every node to what its parent and siblings leave it, and every part likewise.
pub(crate) fn narrow_down(rules: &Rulebook, intervals: &mut [Interval]) {
    for node in rules.nodes() {
        share_out(intervals, node, || rules.children(node));
        share_out(intervals, node, || rules.parts(node));
    }
}

/// As [`narrow_down`], but no further down than anything is given: [`left`] gives what remains to the nodes further below, so
/// that it is worked out only on request. Nodes with conditions are always narrowed.
pub(crate) fn narrow_down_to_said(rules: &Rulebook, intervals: &mut [Interval]) {
    let mut next = 0;
    while next < rules.nodes().len() {
        let node = NodeIx(next as u16);
        if !are_free(rules, intervals, rules.parts(node)) {
            share_out(intervals, node, || rules.parts(node));
        }
        if are_free(rules, intervals, rules.children(node)) && !rules.joints().contains(&node) {
            next = rules.end(node);
        } else {
            share_out(intervals, node, || rules.children(node));
            next += 1;
        }
    }
}

/// What a node can be, after either way of narrowing down.
pub(crate) fn left(rules: &Rulebook, intervals: &[Interval], node: NodeIx) -> Interval {
    let mut own = intervals[node.index()];
    let Some(whole) = rules.parent(node) else { return own };
    let is_left = match rules.is_part(node) {
        true => are_free(rules, intervals, rules.parts(whole)),
        false => !rules.joints().contains(&whole) && are_free(rules, intervals, rules.children(whole)),
    };
    if is_left {
        // The others may be anything.
        let others = rules.most()[whole.index()] - own.high;
        let whole = left(rules, intervals, whole);
        if let Some(low) = whole.low.checked_sub(others) {
            own.cut_low(low, whole.low_open);
        }
        own.cut_high(whole.high, whole.high_open);
    }
    own
}

/// True if nothing restricts any of these, or anything below them.
fn are_free(rules: &Rulebook, intervals: &[Interval], mut among: impl Iterator<Item = NodeIx>) -> bool {
    among.all(|node| intervals[node.index()].is_free(rules.most()[node.index()]))
}

/// Narrows the nodes that make up `whole` to what it and the others leave to each.
fn share_out<Nodes: Iterator<Item = NodeIx>>(intervals: &mut [Interval], whole: NodeIx, among: impl Fn() -> Nodes) {
    let whole = intervals[whole.index()];
    let sum = sum(intervals, among());
    // The second is that of nothing: a leaf's children, most nodes' parts.
    if whole == sum || sum == Interval::NOTHING {
        return;
    }
    // Whether an open end is one of the others' is only asked where there is one.
    let opens = |any: bool, of: fn(&Interval) -> bool| match any {
        true => among().filter(|node| of(&intervals[node.index()])).count(),
        false => 0,
    };
    let lows_open = opens(sum.low_open, |i| i.low_open);
    let highs_open = opens(sum.high_open, |i| i.high_open);
    for node in among() {
        let narrowed = &mut intervals[node.index()];
        let own = *narrowed;
        // The least one can be is what the whole needs when all the others are at their most, and the reverse.
        let others_high_open = highs_open > usize::from(own.high_open);
        let others_low_open = lows_open > usize::from(own.low_open);
        if let Some(low) = whole.low.checked_sub(sum.high - own.high) {
            narrowed.cut_low(low, whole.low_open || others_high_open);
        }
        let high = whole.high - (sum.low - own.low);
        narrowed.cut_high(high, whole.high_open || others_low_open);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_end_that_either_reaches_is_reached() {
        let open = Interval { low: 3, high: 5, low_open: true, high_open: true };
        let closed = Interval { low_open: false, high_open: false, ..open };
        let wide = Interval { low: 2, high: 6, ..open };
        for (a, b, hull) in [(open, closed, closed), (open, open, open), (closed, wide, wide), (closed, closed, closed)]
        {
            assert_eq!((a.hull(&b), b.hull(&a)), (hull, hull));
        }
    }
}
