//! Two ends: what lies [`Between`] two numbers, and the [`Range`] of scores that a node can have.

use crate::exact::Exact;
use crate::interval::{Interval, published};
use crate::rounded::Rounded;
use crate::rulebook::{NodeIx, Rulebook};

/// A number that is known, or that lies between two: the least and the most that it can turn out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Between<T> {
    /// The least it can be.
    pub least: T,
    /// The most it can be.
    pub most: T,
}

impl<T: PartialEq + Copy> Between<T> {
    /// Returns the number if it is known, or `None` if it can be more than one.
    #[must_use]
    pub fn known(&self) -> Option<T> {
        (self.least == self.most).then_some(self.least)
    }
}

/// Exactly the scores that a node can have.
///
/// `low` and `high` are the ends of the unrounded score. Some completion takes each end, unless the end is open; then some
/// completion comes arbitrarily near to it. `published` holds the least and the greatest *published* score that some completion
/// has; show these. An overall score of 96.39, for example, needs an exact OIT of at least 90.9625, so OIT's published score is
/// at least 90.96: an exact 90.9625 is published as 90.96, and no possible score is published as less.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Range {
    /// The least unrounded score.
    pub low: Exact,
    /// The greatest unrounded score.
    pub high: Exact,
    /// True if `low` itself is not possible.
    pub low_open: bool,
    /// True if `high` itself is not possible.
    pub high_open: bool,
    /// The least and the greatest published score.
    pub published: Between<Rounded>,
}

impl Range {
    /// The scores of a node whose mass lies in this interval, which is not empty.
    pub(super) fn of(rules: &Rulebook, node: NodeIx, mass: &Interval) -> Self {
        let whole = rules.point_mass(node);
        Self {
            low: Exact::new(mass.low, whole),
            high: Exact::new(mass.high, whole),
            low_open: mass.low_open,
            high_open: mass.high_open,
            published: Between {
                least: published(rules, node, mass.low, false),
                most: published(rules, node, mass.high, mass.high_open),
            },
        }
    }

    /// Returns true if every score from 0 to 100 is possible.
    #[must_use]
    pub fn is_free(&self) -> bool {
        self.low == Exact::ZERO && self.high == Exact::new(100, 1) && !self.low_open && !self.high_open
    }
}
