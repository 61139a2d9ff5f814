//! What open nodes must reach at least once the given ones stand where the plan puts them.
//!
//! Of the many possible answers, this one is balanced: all open nodes of a condition need the same score, the lowest that is
//! enough, with conditions inside others settled first. Open items are needed whole, as few as are enough, earlier ones first.

use super::problem::{Aim, Problem};
use crate::number::Score;
use crate::rulebook::NodeIx;
use alloc::vec::Vec;

/// The open movers with the scores asked of them. In `asked` the given movers stand where the plan puts them, the open ones
/// at the least that is asked of them alone.
pub(super) fn requirements(problem: &Problem<'_>, mut asked: Vec<u64>) -> Vec<(NodeIx, Score)> {
    let mut aims: Vec<&Aim> = problem.shared().collect();
    aims.sort_by_key(|aim| core::cmp::Reverse(aim.node));
    for aim in aims {
        if is_met(problem, aim, &asked) {
            continue;
        }
        let step = problem.rules.step();
        let (mut low, mut high) = (0, Score::MAX.units() / step);
        while low < high {
            let middle = low.midpoint(high);
            if is_met(problem, aim, &raised(problem, aim, &asked, middle * step)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        let before = asked.clone();
        asked = raised(problem, aim, &asked, high * step);
        drop_spare_items(problem, aim, &before, &mut asked);
    }
    let open = problem.movers.iter().zip(asked).filter(|(mover, _)| mover.given.is_none());
    open.filter_map(|(mover, value)| Some((mover.node, Score::from_units(value)?))).collect()
}

/// The open movers below the aim raised to a common score, items whole.
fn raised(problem: &Problem<'_>, aim: &Aim, asked: &[u64], score: u64) -> Vec<u64> {
    let each = problem.movers.iter().zip(asked).map(|(mover, &value)| {
        let open = mover.given.is_none() && problem.is_above(aim.node, mover.node);
        if open { value.max(mover.lever.ceil(score.min(mover.lever.top))) } else { value }
    });
    each.collect()
}

/// Takes items back, later ones first, as long as the aim is met without them.
fn drop_spare_items(problem: &Problem<'_>, aim: &Aim, before: &[u64], asked: &mut [u64]) {
    let mut items: Vec<usize> = (0..asked.len()).filter(|&index| problem.movers[index].lever.grid.is_none()).collect();
    items.sort_by_key(|&index| core::cmp::Reverse(problem.movers[index].node));
    for index in items {
        let needed = core::mem::replace(&mut asked[index], before[index]);
        if !is_met(problem, aim, asked) {
            asked[index] = needed;
        }
    }
}

fn is_met(problem: &Problem<'_>, aim: &Aim, values: &[u64]) -> bool {
    problem.mass_below(aim.node, values) >= aim.mass
}
