//! Which of the plans of least effort is taken: [`Split`], exactly.
//!
//! # Levers that are alike
//! Two scores are *alike* if their steps bring the same mass to the same needs at the same cost: steps may go from one to the
//! other, and nothing else changes. If every plan of least cost takes the same number of steps of each kind (nearly always
//! true; `search::is_only` finds out), all that is left is to share the steps out (`share`).
//!
//! # Otherwise
//! The rest is a matter of questions (`Asked`): is there a plan of least cost with levers between these values? *Even*: the
//! largest raise is the least T for which there is a plan with no raise above T. Some lever is at T; it is settled there, and
//! the same question is asked about the others. Among levers that are alike it does not matter which is settled; among others
//! each is tried, and those that lead to the least next T go on. *Lowest* is the same with the lowest score from below. *First*
//! asks no questions: it applies only to levers that are alike.

mod asked;
mod extreme;
mod order;
mod share;

use super::levers::Split;
use super::search::{Found, Lever, Need, is_only};
use alloc::vec::Vec;
use asked::{Asked, State, narrowed};

/// Work that may be spent on it in any case, counted in parts visited.
const WORK: u64 = 20_000;

/// What there is to choose from: levers in the tree's order with what they bring, where they stood at first, and which of the
/// plans is wanted.
#[derive(Clone, Copy, Debug)]
pub(super) struct Choice<'a> {
    pub(super) levers: &'a [Lever],
    pub(super) needs: &'a [Need],
    pub(super) origins: &'a [u64],
    pub(super) split: Split,
}

impl Choice<'_> {
    /// The levers' values in the plan that the split asks for, and whether that is proved; `found` is a plan of least cost.
    pub(super) fn choose(self, found: Found) -> (Vec<u64>, bool) {
        if found.values.iter().zip(self.levers).all(|(&value, lever)| value == lever.start) {
            return (found.values, true);
        }
        let mut state = State::new(self.levers, found.values);
        self.share(&mut state);
        if self.split == Split::First || found.cost != found.lower_bound {
            return (state.values, self.split == Split::First);
        }
        let levers = narrowed(self.levers, &state.low, &state.high);
        let needs: Vec<Need> = self.needs.iter().map(|need| need.beyond(self.levers, &levers)).collect();
        let mut work = WORK.max(2 * found.work);
        match is_only(&levers, &needs, &state.values, found.cost, &mut work) {
            Ok(true) => return (state.values, true),
            Ok(false) => {}
            Err(_) => return (state.values, false),
        }
        let mut asked = Asked { of: self, most: found.cost, work, sure: true };
        let states = asked.extremes(state.clone());
        let ready: Vec<Vec<u64>> = states.into_iter().map(|state| asked.items(state).values).collect();
        let best = ready.into_iter().max_by(|a, b| order::compare(self.levers, a, b));
        (best.unwrap_or(state.values), asked.sure)
    }
}
