//! From a lever to its parts: runs of steps that bring and cost the same.

use super::Lever;
use super::model::{Part, Step};
use alloc::vec::Vec;

/// Adds a lever's parts; none if it cannot move.
pub(super) fn parts(parts: &mut Vec<Part>, index: usize, lever: &Lever, need: usize, limited: bool) {
    let Some(way) = lever.top.checked_sub(lever.start).filter(|&way| way > 0) else { return };
    let mass = |way: u64| u128::from(way) * u128::from(lever.weight);
    let reach = mass(way);
    let part =
        |step, steps| Part { need, odd: Step::default(), step, steps, gated: false, reach: 0, rest: 0, lever: index };
    let first = parts.len();
    match lever.grid {
        Some(grid) if lever.ceil(lever.start + 1) < lever.top => {
            let odd_end = lever.ceil(lever.start + 1);
            let is_odd = odd_end - lever.start != grid;
            let odd = Step { mass: mass(odd_end - lever.start), cost: lever.cost(odd_end) };
            let from = if is_odd { odd_end } else { lever.start };
            let runs = Runs { lever, grid, at: from };
            parts.extend(runs.map(|(steps, cost)| part(Step { mass: mass(grid), cost }, steps)));
            if is_odd {
                parts[first].odd = odd;
            }
        }
        _ => parts.push(part(Step { mass: reach, cost: lever.cost(lever.top) }, 1)),
    }
    let gated = !lever.moved && (limited || parts[first].odd.mass > 0);
    parts[first..].iter_mut().for_each(|part| part.gated = gated);
    parts[first].rest = parts.len() - 1 - first;
    parts[first].reach = reach;
}

/// Runs of grid steps that cost the same, from `at` to the lever's top: how many, and what each costs.
struct Runs<'l> {
    lever: &'l Lever,
    grid: u64,
    at: u64,
}

impl Iterator for Runs<'_> {
    type Item = (u64, u128);

    fn next(&mut self) -> Option<(u64, u128)> {
        let (slope, at, top) = (&self.lever.slope, self.at, self.lever.top);
        if at >= top {
            return None;
        }
        let edge = slope.edges().find(|&edge| edge > at).map_or(top, |edge| edge.min(top));
        // A step across an edge, or across several, is a run of its own.
        let steps = ((edge - at) / self.grid).max(1);
        self.at = at + steps * self.grid;
        Some((steps, slope.way(at, at + self.grid)))
    }
}

/// True if whatever the lever of the first part at `of` does the one of the first part at `by` could do, for no more; of two
/// that are alike the first is preferred.
pub(super) fn dominates(parts: &[Part], by: usize, of: usize) -> bool {
    let (a, b) = (&parts[by], &parts[of]);
    let alike = a.need == b.need && a.step.mass == b.step.mass && a.odd.mass == b.odd.mass;
    if by == of || !alike || a.odd.cost > b.odd.cost || a.reach < b.reach {
        return false;
    }
    let (mut better, mut left) = (a.odd.cost < b.odd.cost || a.reach > b.reach, a.steps);
    let mut at = by;
    for other in &parts[of..=of + b.rest] {
        let mut steps = other.steps;
        // Step by step no dearer, as far as the other goes.
        while steps > 0 {
            if left == 0 {
                at += 1;
                left = parts[at].steps;
            }
            if parts[at].step.cost > other.step.cost {
                return false;
            }
            better |= parts[at].step.cost < other.step.cost;
            let both = left.min(steps);
            (left, steps) = (left - both, steps - both);
        }
    }
    better || a.lever < b.lever
}
