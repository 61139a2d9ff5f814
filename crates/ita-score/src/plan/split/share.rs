//! Steps shared out among levers that are alike.

use super::Choice;
use super::asked::State;
use crate::plan::levers::Split;
use alloc::vec::Vec;

impl Choice<'_> {
    /// Takes steps from one open lever to another that is alike, as the split asks; the plan stays one, and costs the same.
    pub(super) fn share(&self, state: &mut State) {
        let mut kinds: Vec<Vec<usize>> = Vec::new();
        for index in state.open() {
            match kinds.iter_mut().find(|kind| self.are_alike(kind[0], index)) {
                Some(kind) => kind.push(index),
                None => kinds.push(alloc::vec![index]),
            }
        }
        for kind in kinds.iter().filter(|kind| kind.len() > 1) {
            let grid = self.levers[kind[0]].grid.unwrap_or(1);
            Kind { of: self, kind, grid, state }.share();
        }
    }

    /// True if a step of the one brings the same as a step of the other, whatever it costs.
    pub(super) fn are_alike(&self, a: usize, b: usize) -> bool {
        let need = |lever: usize| self.needs.iter().position(|need| need.mass > 0 && need.holds(&self.levers[lever]));
        let (one, other) = (&self.levers[a], &self.levers[b]);
        one.weight == other.weight && one.grid == other.grid && need(a) == need(b)
    }

    /// What the split makes alike: scores, or raises.
    fn height(&self, lever: usize, value: u64) -> u64 {
        match self.split {
            Split::Lowest => value,
            Split::Even | Split::First => value - self.origins[lever],
        }
    }
}

/// Levers whose steps bring the same.
struct Kind<'a> {
    of: &'a Choice<'a>,
    kind: &'a [usize],
    grid: u64,
    state: &'a mut State,
}

impl Kind<'_> {
    fn share(mut self) {
        // Only steps at one cost go from one lever to another in a plan of the least cost; each cost is tried.
        let mut costs: Vec<u128> = self.kind.iter().filter_map(|&lever| self.last(lever)).collect();
        costs.sort_unstable();
        costs.dedup();
        for cost in costs {
            match self.of.split {
                Split::First => self.first(cost),
                Split::Even | Split::Lowest => self.even(cost),
            }
        }
    }

    fn height(&self, lever: usize) -> u64 {
        self.of.height(lever, self.state.values[lever])
    }

    /// Takes from the highest to the lowest, then from equals to the first.
    fn even(&mut self, cost: u128) {
        while let Some(from) = self.givers(cost).max_by_key(|&lever| self.height(lever))
            && let Some(to) = self.takers(cost).min_by_key(|&lever| self.height(lever))
            && self.height(from) > self.height(to) + self.grid
        {
            let steps = (self.height(from) - self.height(to)) / self.grid / 2;
            self.take(from, to, steps, cost);
        }
        // What is one step higher and comes later changes places with what comes earlier.
        for &to in self.kind {
            let later = |&from: &usize| from > to && self.height(from) == self.height(to) + self.grid;
            if self.next(to) == Some(cost)
                && let Some(from) = self.givers(cost).filter(later).max()
            {
                self.take(from, to, 1, cost);
            }
        }
    }

    /// Takes from the last to the first.
    fn first(&mut self, cost: u128) {
        while let Some(to) = self.takers(cost).min()
            && let Some(from) = self.givers(cost).max()
            && to < from
        {
            self.take(from, to, u64::MAX, cost);
        }
    }

    /// Takes this number of steps (at least one), or as many as there are at this cost.
    fn take(&mut self, from: usize, to: usize, steps: u64, cost: u128) {
        let (grid, state) = (self.grid, &mut *self.state);
        let (above, below) = (state.values[from], state.values[to]);
        let room = ((above - state.low[from]) / grid).min((state.high[to] - below) / grid);
        let mut steps = steps.clamp(1, room);
        // Efforts grow: n steps take n times the effort of one step only where each step takes the same.
        let all_alike = |steps: u64| {
            let (way, whole) = (steps * grid, u128::from(steps) * cost);
            let [down, up] = [from, to].map(|lever| &self.of.levers[lever].slope);
            down.way(above - way, above) == whole && up.way(below, below + way) == whole
        };
        while steps > 1 && !all_alike(steps) {
            steps /= 2;
        }
        state.values[from] -= steps * grid;
        state.values[to] += steps * grid;
    }

    /// Levers whose last step cost this, and may be taken back.
    fn givers(&self, cost: u128) -> impl Iterator<Item = usize> + '_ {
        self.kind.iter().copied().filter(move |&lever| self.last(lever) == Some(cost))
    }

    /// Levers whose next step costs this, and may be taken.
    fn takers(&self, cost: u128) -> impl Iterator<Item = usize> + '_ {
        self.kind.iter().copied().filter(move |&lever| self.next(lever) == Some(cost))
    }

    /// The cost of a lever's last whole step, if it took one.
    fn last(&self, lever: usize) -> Option<u128> {
        let value = self.state.values[lever];
        let before = value.checked_sub(self.grid).filter(|&before| before >= self.state.low[lever])?;
        value.is_multiple_of(self.grid).then(|| self.of.levers[lever].slope.way(before, value))
    }

    /// The cost of its next whole step, if there is one.
    fn next(&self, lever: usize) -> Option<u128> {
        let value = self.state.values[lever];
        let after = value + self.grid;
        let is_there = value.is_multiple_of(self.grid) && after <= self.state.high[lever];
        is_there.then(|| self.of.levers[lever].slope.way(value, after))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::number::POINT;
    use crate::plan::search::{Lever, Need};

    fn lever(weight: u64, effort: &str, place: u16) -> Lever {
        let slope = effort.parse().expect("an effort");
        Lever { weight, slope, start: 0, top: 100 * POINT, grid: Some(POINT), place, moved: false }
    }

    #[test]
    fn alike_is_what_has_one_weight_one_grid_and_one_need() {
        let levers = [
            lever(3, "1", 0),
            lever(3, "2", 1),
            lever(4, "1", 1),
            Lever { grid: Some(2 * POINT), ..lever(3, "1", 1) },
            lever(3, "1", 2),
        ];
        let needs = [Need { first: 0, end: 2, mass: 1 }, Need { first: 0, end: 3, mass: 1 }];
        let choice = Choice { levers: &levers, needs: &needs, origins: &[0; 5], split: Split::Even };
        let alike: Vec<usize> = (0..5).filter(|&other| choice.are_alike(0, other)).collect();
        assert_eq!(alike, [0, 1], "another weight, grid or innermost need is not alike");
    }

    #[test]
    fn as_many_steps_are_taken_at_once_as_cost_the_same() {
        // From 95 down to 90 a step costs 2, below that 1; up from 80 each costs 2.
        let levers = [lever(1, "1@90,2", 0), lever(1, "2", 1)];
        let choice = Choice { levers: &levers, needs: &[], origins: &[0; 2], split: Split::Even };
        let mut state = State::new(&levers, alloc::vec![95 * POINT, 80 * POINT]);
        let step = levers[1].slope.way(0, POINT);
        Kind { of: &choice, kind: &[0, 1], grid: POINT, state: &mut state }.take(0, 1, 8, step);
        assert_eq!(state.values, [91 * POINT, 84 * POINT], "of eight the half, which stays above 90");
    }
}
