//! What a published result leaves, by linear inequalities alone: every choice of a failing condition is a system, and the
//! ends of a node are what is left of it when every other unknown is eliminated.

use super::levels::{exactly, half_step};
use super::linear::{Inequality, extent};
use super::number::{Q, half_up, max, min, ten};
use super::{Claim, Given, Oracle, decimal};
use num_bigint::BigInt;
use num_traits::One;

impl Oracle<'_> {
    /// The least and the greatest published units of a node over all completions that are published so; `None` if there
    /// is no such completion.
    #[must_use]
    pub fn constrained(&self, node: usize, given: &Given, claim: &Claim) -> Option<(BigInt, BigInt)> {
        let decimals = self.spec.rounding.decimals;
        let mut system = self.system_with(&exactly(&self.folded(given)), &[node]);
        if let Some(units) = &claim.overall {
            let value = Q::from_integer(units.clone()) / ten(decimals.into());
            let mass = system.mass(self, 0);
            self.within(&mut system, mass, &Q::one(), &self.rounds_to(&value));
        }
        let share = self.share_of(0, node);
        let objective: Vec<Q> = system.mass(self, node).iter().map(|a| a / &share).collect();
        let mut ends: Option<(BigInt, BigInt)> = None;
        for inequalities in self.ways(&system, claim.level) {
            let Some(found) = extent(objective.len(), &inequalities, &objective) else { continue };
            let low = half_up(&found.low, decimals);
            // An end that is only approached is published as what lies just below it.
            let on_half = (&found.high * ten(decimals.into()) + Q::new(1.into(), 2.into())).is_integer();
            let high = half_up(&found.high, decimals) - i32::from(found.high_open && on_half);
            ends = Some(match ends {
                None => (low, high),
                Some((least, most)) => (least.min(low), most.max(high)),
            });
        }
        ends
    }

    /// The levels that completions which are published so can have; none if there is no such completion.
    #[must_use]
    pub fn constrained_levels(&self, given: &Given, claim: &Claim) -> Vec<usize> {
        let mut system = self.system_with(&exactly(&self.folded(given)), &[]);
        if let Some(units) = &claim.overall {
            let value = Q::from_integer(units.clone()) / ten(self.spec.rounding.decimals.into());
            let mass = system.mass(self, 0);
            self.within(&mut system, mass, &Q::one(), &self.rounds_to(&value));
        }
        let possible = self.possible_in(&system);
        possible.into_iter().filter(|&level| claim.level.is_none_or(|claimed| claimed == level)).collect()
    }

    /// The ways to have this level: its conditions, and one of those of the level above that fails. The levels above that
    /// one ask the same and more, so they fail too.
    fn ways(&self, system: &super::levels::System, level: Option<usize>) -> Vec<Vec<Inequality>> {
        let Some(level) = level else { return vec![system.inequalities().to_vec()] };
        let half = half_step(self.spec.rounding.decimals);
        let bound = |condition: &ita_score::spec::ConditionSpec, holds: bool| {
            let node = usize::from(condition.node);
            let edge = max(decimal(&condition.at_least) - &half, Q::from_integer(0.into())) * self.share_of(0, node);
            let edge = min(edge, Q::from_integer(100.into()));
            let mass = system.mass(self, node);
            match holds {
                true => Inequality { coefficients: mass, constant: -edge, strict: false },
                false => Inequality { coefficients: mass.iter().map(|a| -a).collect(), constant: edge, strict: true },
            }
        };
        let mut held = system.inequalities().to_vec();
        held.extend(self.spec.levels[level].conditions.iter().map(|condition| bound(condition, true)));
        let Some(above) = level.checked_sub(1) else { return vec![held] };
        let failing = self.spec.levels[above].conditions.iter();
        failing.map(|condition| held.iter().cloned().chain([bound(condition, false)]).collect()).collect()
    }
}
