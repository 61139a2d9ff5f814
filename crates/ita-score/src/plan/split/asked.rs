//! Questions to the search: is there a plan of least cost with levers between these values?

use super::Choice;
use crate::plan::search::{Lever, Need, within};
use alloc::vec::Vec;

/// A plan, and between which values its levers may still be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct State {
    pub(super) low: Vec<u64>,
    pub(super) high: Vec<u64>,
    /// A plan of the least cost within that.
    pub(super) values: Vec<u64>,
    /// Levers that are settled: items, what costs nothing, and more and more of the rest.
    settled: Vec<bool>,
}

impl State {
    pub(super) fn new(levers: &[Lever], values: Vec<u64>) -> Self {
        let bounds = |(lever, value): (&Lever, &u64)| match lever.is_free() {
            true => (*value, *value),
            false => (lever.start, lever.top),
        };
        let (low, high) = levers.iter().zip(&values).map(bounds).unzip();
        Self { low, high, values, settled: levers.iter().map(|lever| lever.is_item() || lever.is_free()).collect() }
    }

    /// Fixes a lever where it is.
    pub(super) fn settle(&mut self, lever: usize) {
        (self.low[lever], self.high[lever]) = (self.values[lever], self.values[lever]);
        self.settled[lever] = true;
    }

    /// The levers that are not settled.
    pub(super) fn open(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.settled.len()).filter(|&lever| !self.settled[lever])
    }
}

/// What is asked, and how much more may be.
pub(super) struct Asked<'a> {
    pub(super) of: Choice<'a>,
    /// The least cost.
    pub(super) most: u128,
    pub(super) work: u64,
    /// False once a question had no answer for want of work, or was not asked.
    pub(super) sure: bool,
}

impl Asked<'_> {
    /// A plan of the least cost within these bounds. Where it is not known whether there is one, none is assumed.
    pub(super) fn within(&mut self, low: &[u64], high: &[u64]) -> Option<Vec<u64>> {
        if low.iter().zip(high).any(|(low, high)| low > high) {
            return None;
        }
        // To put the question takes work too.
        self.work = self.work.saturating_sub(4 * low.len() as u64);
        if self.work == 0 {
            self.sure = false;
            return None;
        }
        let Choice { levers, needs, .. } = self.of;
        let spent: u128 = levers.iter().zip(low).map(|(lever, &start)| lever.cost(start)).sum();
        let most = self.most.checked_sub(spent)?;
        let narrowed = narrowed(levers, low, high);
        let needs: Vec<Need> = needs.iter().map(|need| need.beyond(levers, &narrowed)).collect();
        within(&narrowed, &needs, most, &mut self.work).unwrap_or_else(|_| {
            self.sure = false;
            None
        })
    }

    /// As `within`; the plan becomes the state's.
    pub(super) fn has(&mut self, state: &mut State, low: &[u64], high: &[u64]) -> bool {
        let found = self.within(low, high);
        let is_there = found.is_some();
        if let Some(values) = found {
            state.values = values;
            self.of.share(state);
        }
        is_there
    }
}

/// Levers that start and end elsewhere.
pub(super) fn narrowed(levers: &[Lever], low: &[u64], high: &[u64]) -> Vec<Lever> {
    let bounds = low.iter().zip(high);
    levers.iter().zip(bounds).map(|(lever, (&start, &top))| Lever { start, top, ..lever.clone() }).collect()
}
