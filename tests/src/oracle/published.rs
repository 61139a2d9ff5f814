//! Whether a published result is possible: each given score with no more decimals than published ones stands for every
//! value that rounds to it.

use super::levels::{Claims, Range, exactly, half_step};
use super::number::{Q, ends, half_up, max, min, ten};
use super::{Given, Oracle};
use ita_score::NodeKind;
use num_bigint::BigInt;
use num_traits::{One, Zero};

/// A published result: the overall score in units of the last published place, and a level's index.
#[derive(Clone, Debug, Default)]
pub struct Claim {
    /// The overall score.
    pub overall: Option<BigInt>,
    /// The level.
    pub level: Option<usize>,
}

impl Oracle<'_> {
    /// Whether the score is possible, and whether the level is, together with the score if that is.
    #[must_use]
    pub fn agreement(&self, given: &Given, claim: &Claim) -> (Option<bool>, Option<bool>) {
        let mut system = self.system(&self.within_rounding(given));
        let score = claim.overall.as_ref().map(|units| {
            let value = Q::from_integer(units.clone()) / ten(self.spec.rounding.decimals.into());
            let mass = system.mass(self, 0);
            let mut with = self.system(&self.within_rounding(given));
            self.within(&mut with, mass, &Q::one(), &self.rounds_to(&value));
            let agrees = with.is_possible();
            if agrees {
                system = with;
            }
            agrees
        });
        (score, claim.level.map(|level| self.possible_in(&system).contains(&level)))
    }

    fn within_rounding(&self, given: &Given) -> Claims {
        let decimals = self.spec.rounding.decimals;
        let claim = |(&node, value): (&usize, &Q)| {
            let on_grid = (value * ten(decimals.into())).is_integer();
            let exact = Range { low: value.clone(), high: value.clone(), high_open: false };
            let item = self.spec.nodes.get(node).is_some_and(|node| node.kind == NodeKind::Item);
            (node, if on_grid && !item { self.rounds_to(value) } else { exact })
        };
        let mut claims = Claims::new();
        for (index, range) in given.iter().map(claim) {
            let Some((whole, share)) = self.part(index) else {
                claims.insert(index, range);
                continue;
            };
            // The parts are free of each other: what they can be adds up.
            let sum = claims.entry(whole).or_insert_with(|| exactly(&[(0, Q::zero())].into()).remove(&0).expect("it"));
            sum.low += range.low * &share;
            sum.high += range.high * &share;
            sum.high_open |= range.high_open;
        }
        claims
    }

    /// Every value from 0 to 100 that is published as this one.
    pub(super) fn rounds_to(&self, value: &Q) -> Range {
        let half = half_step(self.spec.rounding.decimals);
        let (zero, full) = ends();
        let high = value + &half;
        Range { low: max(zero, value - &half), high_open: high <= full, high: min(full, high) }
    }

    /// What is published for `value`, as a claim.
    #[must_use]
    pub fn publishes(&self, value: &Q) -> BigInt {
        half_up(value, self.spec.rounding.decimals)
    }
}
