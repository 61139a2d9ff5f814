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

#[cfg(test)]
mod tests {
    use super::*;

    /// A score, then two items.
    fn levers() -> [Lever; 3] {
        let lever = |grid| Lever {
            weight: 1,
            slope: crate::plan::effort::Effort::ONE.into(),
            start: 0,
            top: 10,
            grid,
            place: 0,
            moved: false,
        };
        [lever(Some(1)), lever(None), lever(None)]
    }

    #[test]
    fn items_come_before_scores_and_the_first_before_the_next() {
        let order = |a: [u64; 3], b: [u64; 3]| compare(&levers(), &a, &b);
        assert_eq!(order([0, 10, 0], [9, 0, 10]), Ordering::Greater);
        assert_eq!(order([9, 0, 10], [0, 10, 0]), Ordering::Less);
        assert_eq!(order([2, 0, 10], [1, 0, 10]), Ordering::Greater);
        assert_eq!(order([1, 0, 10], [1, 0, 10]), Ordering::Equal);
    }
}
