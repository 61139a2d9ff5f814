//! What a column holds by its values alone: weights, full scores, points, differences, totals of groups.

use super::Columns;
use crate::number::MICRO;

impl Columns<'_> {
    /// Weights: every number is its node's weight in hundredths, or as a fraction.
    pub(super) fn is_weight(&self, cell: usize) -> bool {
        let numbers = &self.cells[&cell];
        let mut seen = 0;
        let all = numbers.iter().all(|(at, number)| {
            let node = self.slots[*at].label.node;
            let share = self.names.known[node].share;
            let total = node == 0 && (number.micro == 100 * MICRO || number.micro == MICRO);
            seen += usize::from(node != 0);
            total || number.micro == share * 100 || number.micro == share
        });
        all && seen > 1
    }

    /// The full score in every row, beside a column that is not.
    pub(super) fn is_full(&self, cell: usize) -> bool {
        let numbers = &self.cells[&cell];
        numbers.len() > 1
            && numbers.iter().all(|(_, number)| number.micro == 100 * MICRO && (number.is_whole() || numbers.len() > 4))
    }

    /// A number in brackets behind another in at least half of the cells, and nowhere alone.
    pub(super) fn has_brackets(&self, cell: usize) -> bool {
        let Some(numbers) = self.cells.get(&cell) else { return false };
        let (mut rows, mut aside, mut last) = (0, 0, None);
        for (at, number) in numbers {
            let is_first = last != Some(*at);
            if is_first && number.bracket {
                return false;
            }
            rows += usize::from(is_first);
            aside += usize::from(!is_first && number.bracket);
            last = Some(*at);
        }
        aside > 0 && aside * 2 >= rows
    }

    /// Weighted points of another column's scores.
    pub(super) fn is_points(&self, cell: usize, score: usize) -> bool {
        let mut seen = 0;
        let all = self.cells[&cell].iter().all(|(at, number)| {
            let node = self.slots[*at].label.node;
            let Some(base) = self.numbers_in(score, *at).next() else { return node == 0 };
            if node == 0 {
                return true;
            }
            seen += 1;
            let share = self.names.share_of_whole(node);
            let points = i128::from(base.micro) * i128::from(share) / i128::from(MICRO);
            (points - i128::from(number.micro)).abs() <= i128::from(MICRO / 90)
        });
        all && seen > 1
    }

    /// The difference of two other columns, or of scores to 100 or a constant.
    pub(super) fn is_difference(&self, cell: usize, open: &[usize]) -> bool {
        if self.cells[&cell].iter().any(|(_, number)| number.signed) {
            return true;
        }
        let of = |cell: usize, at: usize| self.numbers_in(cell, at).next().map(|number| number.micro);
        for &a in open {
            for &b in open {
                if a == b || a == cell || b == cell {
                    continue;
                }
                // Of three numbers, one of which is the sum of the others, the difference is the smallest.
                let is_it = |at: usize, number: i64| {
                    let (a, b) = (of(a, at)?, of(b, at)?);
                    Some((a - b).abs() == number && number <= a.min(b))
                };
                let rows: Vec<bool> =
                    self.cells[&cell].iter().filter_map(|(at, number)| is_it(*at, number.micro)).collect();
                if rows.len() > 2 && rows.iter().all(|same| *same) {
                    return true;
                }
            }
        }
        false
    }

    /// Columns with few numbers, in the rows that begin a group, that are the mean of the group or the whole.
    pub(super) fn aggregates(&self, open: &[usize]) -> Vec<usize> {
        let most = open.iter().map(|cell| self.cells[cell].len()).max().unwrap_or_default();
        open.iter()
            .copied()
            .filter(|cell| {
                self.cells[cell].len() * 2 <= most
                    && most > 3
                    && self.cells[cell].iter().all(|(at, _)| {
                        let slot = self.slots[*at];
                        slot.numbers.len() > 1 || self.names.is_group(slot.label.node)
                    })
            })
            .collect()
    }
}
