//! Exact bounds of every node over all completions.
//!
//! Given nodes never lie below one another. So a node below a given one shares that value with its surroundings alone, and
//! any other node is a weighted sum of parts that are free of each other.

use super::number::{Q, ends, max, min, whole};
use super::{Given, Oracle};
use num_traits::One;

impl Oracle<'_> {
    /// The lowest and the highest value that some completion gives to `node`.
    #[must_use]
    pub fn bounds(&self, node: usize, given: &Given) -> (Q, Q) {
        let (zero, full) = ends();
        let given = &self.folded(given);
        let mut above = self.parent(node);
        while let Some(ancestor) = above {
            if let Some(value) = given.get(&ancestor) {
                // share·x + (1 − share)·rest = value, both x and rest from 0 to 100.
                let share = self.share_of(ancestor, node);
                let rest_at_most = (Q::one() - &share) * whole(100);
                return (max(zero, (value - rest_at_most) / &share), min(full, value / &share));
            }
            above = self.parent(ancestor);
        }
        (self.with_missing_at(node, given, &zero), self.with_missing_at(node, given, &full))
    }

    /// The value of `node` when every missing leaf has `value`; nothing above `node` is given.
    fn with_missing_at(&self, node: usize, given: &Given, value: &Q) -> Q {
        if let Some(own) = given.get(&node) {
            return own.clone();
        }
        if self.children(node).is_empty() {
            return value.clone();
        }
        self.children(node).iter().map(|&child| self.share(child) * self.with_missing_at(child, given, value)).sum()
    }
}
