//! The relaxed plan of a branch, in which every step may be taken in part, and the bound that it gives.

use super::branch::{Branch, Gate};
use super::model::Model;
use crate::exact::gcd;
use alloc::vec::Vec;

/// The parts of a unit in which costs of steps taken in part are added up, each rounded down, their sum rounded up:
/// a sum just above a quantum must reach the next.
const FINE: u128 = 1 << 16;

/// A relaxed plan.
#[derive(Clone, Debug, Default)]
pub(super) struct Relaxed {
    /// For each part: steps that the branch takes in any case, steps that it may take, and the mass brought beyond those
    /// taken in any case.
    pub(super) base: Vec<u64>,
    pub(super) most: Vec<u64>,
    pub(super) used: Vec<u128>,
    /// No plan of the branch costs less.
    pub(super) bound: u128,
    /// Parts looked at: what it took.
    pub(super) work: u64,
}

/// What moving a lever is charged with in a search with a limit, and for how many that is given back.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Charge {
    pub(super) each: u128,
    pub(super) limit: u64,
}

impl Relaxed {
    /// Solves the branch's relaxation; false if it cannot meet every need. `order` is the model's, with the same charge.
    pub(super) fn solve(
        &mut self,
        model: &Model<'_>,
        branch: &Branch,
        order: &[(usize, bool)],
        charge: Charge,
    ) -> bool {
        self.work += (model.parts.len() + order.len() * model.needs.len()) as u64;
        if !self.spread(model, branch) {
            return false;
        }
        for need in 0..model.needs.len() {
            if !self.fill(model, branch, order, need) {
                return false;
            }
        }
        self.bound = self.cost(model, branch, charge);
        true
    }

    /// Shares the groups' bounds out among their parts, the cheapest first.
    fn spread(&mut self, model: &Model<'_>, branch: &Branch) -> bool {
        for list in [&mut self.base, &mut self.most] {
            list.clear();
            list.resize(model.parts.len(), 0);
        }
        self.used.clear();
        self.used.resize(model.parts.len(), 0);
        for (group, &(low, high)) in model.groups.iter().zip(&branch.ranges) {
            let (mut low, mut high) = (low, high);
            for &index in group.iter().filter(|&&index| branch.gates[index] == Gate::Open) {
                let steps = model.parts[index].steps;
                (self.base[index], self.most[index]) = (low.min(steps), high.min(steps));
                low -= self.base[index];
                high -= self.most[index];
            }
            if low > 0 {
                return false;
            }
        }
        true
    }

    /// The mass that a part can still bring.
    fn room(&self, model: &Model<'_>, branch: &Branch, index: usize) -> u128 {
        let part = &model.parts[index];
        match branch.gates[index] {
            Gate::Open => u128::from(self.most[index] - self.base[index]) * part.step.mass - self.used[index],
            Gate::Unsure => part.whole().mass - self.used[index],
            Gate::Shut => 0,
        }
    }

    /// Takes the cheapest mass that a need still lacks. What free steps bring comes in multiples of their common divisor.
    fn fill(&mut self, model: &Model<'_>, branch: &Branch, order: &[(usize, bool)], need: usize) -> bool {
        let scope = &model.needs[need];
        let (mut fixed, mut used, mut lattice) = (0, 0, 0);
        for &index in &scope.parts {
            let part = &model.parts[index];
            match branch.gates[index] {
                Gate::Open => {
                    fixed += part.up_to(self.base[index]).mass;
                    if self.most[index] > self.base[index] {
                        lattice = common(lattice, part.step.mass);
                    }
                }
                Gate::Unsure => lattice = common(common(lattice, part.odd.mass), part.step.mass),
                Gate::Shut => {}
            }
            used += self.used[index];
        }
        let asked = scope.mass.saturating_sub(fixed);
        let mut lack = asked.next_multiple_of(lattice.max(1)).saturating_sub(used);
        for &(index, decided) in order {
            if lack == 0 {
                break;
            }
            let matches = match branch.gates[index] {
                Gate::Open => decided,
                Gate::Unsure => !decided,
                Gate::Shut => false,
            };
            if matches && scope.serves(index) {
                let mass = self.room(model, branch, index).min(lack);
                self.used[index] += mass;
                lack -= mass;
            }
        }
        lack == 0
    }

    /// The bound: the relaxed cost, what is not fixed rounded up to whole quanta.
    fn cost(&self, model: &Model<'_>, branch: &Branch, charge: Charge) -> u128 {
        let (mut fixed, mut relaxed, mut quantum, mut moved) = (0, 0, 0, 0);
        for (index, part) in model.parts.iter().enumerate() {
            match branch.gates[index] {
                Gate::Open => {
                    fixed += part.up_to(self.base[index]).cost;
                    moved += u64::from(part.gated);
                    if self.most[index] > self.base[index] {
                        quantum = common(quantum, part.step.cost);
                        let (whole, rest) = divided(self.used[index], part.step.mass);
                        let cost = part.step.cost * FINE;
                        relaxed += whole * cost + portion(rest, cost, part.step.mass);
                    }
                }
                Gate::Unsure => {
                    quantum = common(common(quantum, part.odd.cost), part.step.cost);
                    let whole = part.whole();
                    relaxed +=
                        portion(self.used[index], (whole.cost + model.charged(index, charge.each)) * FINE, whole.mass);
                }
                Gate::Shut => {}
            }
        }
        let back = charge.each * FINE * u128::from(charge.limit.saturating_sub(moved));
        fixed + relaxed.saturating_sub(back).div_ceil(FINE).next_multiple_of(quantum.max(1))
    }
}

/// The greatest common divisor, quickly where `sum` divides `other` already.
fn common(sum: u128, other: u128) -> u128 {
    if sum == 1 || (sum != 0 && divided(other, sum).1 == 0) { sum } else { gcd(sum, other) }
}

/// Quotient and remainder, quickly where there is nothing to divide or 64 bits are enough.
pub(super) fn divided(value: u128, by: u128) -> (u128, u128) {
    if value < by {
        return (0, value);
    }
    match (u64::try_from(value), u64::try_from(by)) {
        (Ok(value), Ok(by)) => (u128::from(value / by), u128::from(value % by)),
        _ => (value / by, value % by),
    }
}

/// `part` / `whole` of `cost`, rounded down; `part` is at most `whole`. Where the product does not fit in 128 bits it is
/// taken of shorter numbers, and never too high.
pub(super) fn portion(part: u128, cost: u128, whole: u128) -> u128 {
    if part == 0 || part == whole {
        return if part == 0 { 0 } else { cost };
    }
    match part.checked_mul(cost) {
        Some(product) => divided(product, whole).0,
        None => {
            let shift = (part.ilog2() + cost.ilog2() + 2).saturating_sub(u128::BITS);
            (part >> shift) * cost / ((whole >> shift) + 1)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_portion_is_never_too_high() {
        assert_eq!(portion(1, 10, 3), 3);
        assert_eq!(portion(3, 10, 3), 10);
        assert_eq!(portion(0, u128::MAX, 3), 0);
        let (whole, cost) = (10u128.pow(32), 10u128.pow(29));
        let half = portion(whole / 2, cost, whole);
        assert!(half <= cost / 2 && half >= cost / 2 - cost / 10u128.pow(8), "{half}");
    }
}
