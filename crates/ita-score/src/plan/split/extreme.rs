//! The most even raises, or the highest lowest scores: the outermost is found and settled, one after the other.

use super::asked::{Asked, State};
use crate::plan::levers::Split;
use alloc::vec::Vec;

/// Ways that are followed at once.
const MOST_WAYS: usize = 8;

impl Asked<'_> {
    /// The plans that the split may ask for; they differ in the order of equals only.
    pub(super) fn extremes(&mut self, state: State) -> Vec<State> {
        let mut ways = alloc::vec![state];
        loop {
            ways.iter_mut().for_each(|way| self.tighten(way));
            if self.work == 0 {
                return ways;
            }
            // With nothing left that is raised, or could be: nothing is better than that.
            if ways.iter().any(|way| self.outermost(way).is_none()) {
                ways.retain(|way| self.outermost(way).is_none());
                return ways;
            }
            let best = ways.iter().filter_map(|way| self.outermost(way)).max().unwrap_or_default();
            ways.retain(|way| self.outermost(way) == Some(best));
            let mut next: Vec<State> = Vec::new();
            for settled in ways.iter().flat_map(|way| self.settled(way, best)) {
                if !next.contains(&settled) {
                    next.push(settled);
                }
            }
            self.sure &= next.len() <= MOST_WAYS;
            next.truncate(MOST_WAYS);
            ways = next;
        }
    }

    /// Makes the worst of the open levers as good as it can be.
    fn tighten(&mut self, state: &mut State) {
        let (Some(mut here), Some(mut best)) =
            (self.outermost(state), state.open().map(|lever| self.limit(state, lever)).min())
        else {
            return;
        };
        let step = self.of.levers.iter().find_map(|lever| lever.grid).unwrap_or(1);
        // Most often it is as good already.
        let mut asked = here + 1;
        while here < best && self.work > 0 {
            let (low, high) = self.bounds(state, asked);
            if self.has(state, &low, &high) {
                here = self.outermost(state).unwrap_or(best).max(asked);
            } else {
                best = asked - 1;
            }
            asked = if best.saturating_sub(here) <= step { here + 1 } else { here + (best - here) / 2 };
        }
    }

    /// How good the worst of the open levers is; none if there is nothing to improve.
    fn outermost(&self, state: &State) -> Option<u64> {
        let worst = state.open().map(|lever| self.worth(lever, state.values[lever])).min()?;
        (self.of.split == Split::Lowest || worst < u64::MAX).then_some(worst)
    }

    /// How good a value is: the higher, or the less it is raised.
    fn worth(&self, lever: usize, value: u64) -> u64 {
        match self.of.split {
            Split::Lowest => value,
            Split::Even | Split::First => u64::MAX - (value - self.of.origins[lever]),
        }
    }

    /// The value that is so good.
    fn value(&self, lever: usize, worth: u64) -> u64 {
        match self.of.split {
            Split::Lowest => worth,
            Split::Even | Split::First => self.of.origins[lever].saturating_add(u64::MAX - worth),
        }
    }

    /// The best that a lever can be.
    fn limit(&self, state: &State, lever: usize) -> u64 {
        match self.of.split {
            Split::Lowest => state.high[lever],
            Split::Even | Split::First => self.worth(lever, state.low[lever]),
        }
    }

    /// Bounds within which every open lever is at least so good. They cross where one cannot be.
    fn bounds(&self, state: &State, worth: u64) -> (Vec<u64>, Vec<u64>) {
        let (mut low, mut high) = (state.low.clone(), state.high.clone());
        for lever in state.open() {
            let value = self.value(lever, worth);
            match self.of.split {
                Split::Lowest => low[lever] = self.up(state, lever, value),
                Split::Even | Split::First => high[lever] = self.down(state, lever, value),
            }
        }
        (low, high)
    }

    /// The least allowed value from here up.
    fn up(&self, state: &State, lever: usize, value: u64) -> u64 {
        let grid = self.of.levers[lever].grid.unwrap_or(1);
        if value <= state.low[lever] { state.low[lever] } else { value.next_multiple_of(grid) }
    }

    /// The highest allowed value from here down.
    fn down(&self, state: &State, lever: usize, value: u64) -> u64 {
        let (low, high) = (state.low[lever], state.high[lever]);
        match value - value % self.of.levers[lever].grid.unwrap_or(1) {
            _ if value >= high => high,
            grid if grid < low && value >= low => low,
            grid => grid,
        }
    }

    /// The state with one more lever settled: with each that can be the outermost, one of those that are exchangeable.
    fn settled(&mut self, state: &State, worth: u64) -> Vec<State> {
        let mut kinds: Vec<Vec<usize>> = Vec::new();
        for lever in state.open() {
            let value = self.value(lever, worth);
            let can = self.down(state, lever, value) == value && value >= state.low[lever];
            if !can {
                continue;
            }
            match kinds.iter_mut().find(|kind| self.are_exchangeable(state, kind[0], lever)) {
                Some(kind) => kind.push(lever),
                None => kinds.push(alloc::vec![lever]),
            }
        }
        kinds.iter().filter_map(|kind| self.settled_one(state, kind, worth)).collect()
    }

    /// The state with one lever of a kind settled where it is the outermost; none if no plan has one there.
    fn settled_one(&mut self, state: &State, kind: &[usize], worth: u64) -> Option<State> {
        // Of equals the first in the tree is raised further: what is raised most, but not what is left lowest.
        let chosen = *if self.of.split == Split::Lowest { kind.last() } else { kind.first() }?;
        let mut next = state.clone();
        match kind.iter().find(|&&lever| self.worth(lever, state.values[lever]) == worth) {
            // They change places.
            Some(&there) => {
                let worth_of_chosen = self.worth(chosen, state.values[chosen]);
                next.values[there] = self.value(there, worth_of_chosen);
                next.values[chosen] = self.value(chosen, worth);
            }
            None => {
                let (mut low, mut high) = self.bounds(state, worth);
                (low[chosen], high[chosen]) = (self.value(chosen, worth), self.value(chosen, worth));
                next.values = self.within(&low, &high)?;
            }
        }
        next.settle(chosen);
        self.of.share(&mut next);
        Some(next)
    }

    /// True if whatever the one does the other can do in its place.
    fn are_exchangeable(&self, state: &State, a: usize, b: usize) -> bool {
        let (one, other) = (&self.of.levers[a], &self.of.levers[b]);
        let (low, high, origins) = (&state.low, &state.high, self.of.origins);
        let same_place = low[a] == low[b] && high[a] == high[b];
        // One that can be raised by so much can be raised by less, if no more is asked of it at least.
        let same_way = low[a] - origins[a] == low[b] - origins[b];
        self.of.are_alike(a, b)
            && one.slope == other.slope
            && match self.of.split {
                Split::Lowest => same_place,
                Split::Even | Split::First if one.slope.is_flat() => same_way,
                Split::Even | Split::First => same_place && same_way,
            }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::search::{Lever, Need};
    use crate::plan::split::Choice;

    /// How many ways are left, and whether that is sure, with levers of one step each that weigh and cost 2, 3, 4 and so on: whatever
    /// brings just the mass is a plan of the least cost. `raised` is one.
    fn ways_of(count: usize, raised: [usize; 2]) -> (Vec<Vec<u64>>, bool) {
        let lever = |at: usize| Lever {
            weight: at as u64 + 2,
            slope: alloc::format!("{}", at + 2).parse().expect("an effort"),
            start: 0,
            top: 1,
            grid: Some(1),
            place: at as u16,
            moved: false,
        };
        let levers: Vec<Lever> = (0..count).map(lever).collect();
        let of_raised = || raised.iter().map(|&at| &levers[at]);
        let mass = of_raised().map(|lever| u128::from(lever.weight)).sum();
        let most = of_raised().map(|lever| lever.cost(1)).sum();
        let needs = [Need { first: 0, end: u16::MAX, mass }];
        let origins = alloc::vec![0; count];
        let of = Choice { levers: &levers, needs: &needs, origins: &origins, split: Split::Even };
        let mut asked = Asked { of, most, work: 1 << 40, sure: true };
        let values = (0..count).map(|at| u64::from(raised.contains(&at))).collect();
        let ways = asked.extremes(State::new(&levers, values));
        assert!(asked.work > 0, "nothing was cut short");
        (ways.into_iter().map(|way| way.values).collect(), asked.sure)
    }

    #[test]
    fn where_more_ways_are_left_than_are_followed_that_is_not_sure() {
        // 2 + 3 is the only way to 5 with 2, 3 and 4; to 20, each of 2 to 13 may have a part.
        assert_eq!(ways_of(3, [0, 1]), (alloc::vec![alloc::vec![1, 1, 0]], true));
        assert!(!ways_of(12, [5, 11]).1);
    }
}
