//! The tree's order: which of equals comes first.

use super::asked::{Asked, State};
use crate::plan::search::Lever;
use alloc::vec::Vec;
use core::cmp::Ordering;

/// Of two plans the one is greater that publishes the first item in which they differ, then the one that raises the first
/// score further.
pub(super) fn compare(levers: &[Lever], a: &[u64], b: &[u64]) -> Ordering {
    let of = |items: bool| {
        let each = levers.iter().zip(a.iter().zip(b)).filter(move |(lever, _)| lever.is_item() == items);
        each.map(|(_, (a, b))| a.cmp(b)).find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
    };
    of(true).then_with(|| of(false))
}

impl Asked<'_> {
    /// The items settled in order, each published if it can be; scores stay.
    pub(super) fn items(&mut self, mut state: State) -> State {
        let (items, scores): (Vec<usize>, Vec<usize>) =
            (0..self.of.levers.len()).partition(|&lever| self.of.levers[lever].is_item());
        scores.into_iter().for_each(|score| state.settle(score));
        let mut unable: Vec<usize> = Vec::new();
        for item in items {
            let lever = &self.of.levers[item];
            let like_it = |&other: &usize| {
                let other_lever = &self.of.levers[other];
                self.of.are_alike(item, other) && Lever { place: lever.place, ..other_lever.clone() } == *lever
            };
            if self.work > 0 && state.values[item] < state.high[item] && !unable.iter().any(like_it) {
                let (mut low, high) = (state.low.clone(), state.high.clone());
                low[item] = high[item];
                if !self.has(&mut state, &low, &high) {
                    unable.push(item);
                }
            }
            state.settle(item);
        }
        state
    }
}
