//! The covering problem in whole steps: levers with equal steps in groups, mass and cost in their greatest common units.

use super::{Found, Lever, Need};
use crate::exact::{Exact, gcd};
use alloc::vec::Vec;
use core::cmp::Reverse;

/// A lever as steps.
#[derive(Clone, Debug)]
pub(super) struct Part {
    /// The innermost need that it serves.
    need: usize,
    /// Mass and cost of the first step of a lever that starts off the grid; nothing for others.
    pub(super) odd: Step,
    /// Mass and cost of every other step.
    pub(super) step: Step,
    /// How many such steps there are.
    pub(super) steps: u64,
    /// Whether it moves at all must be decided before its steps.
    pub(super) gated: bool,
    /// Which of the levers given it is.
    lever: usize,
}

/// What one step brings and costs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Step {
    pub(super) mass: u128,
    pub(super) cost: u128,
}

/// A need with its levers.
#[derive(Clone, Debug)]
pub(super) struct Scope {
    /// The least mass that they must bring.
    pub(super) mass: u128,
    /// The parts that serve it.
    pub(super) parts: Vec<usize>,
    /// For each part, whether it is one of them.
    serves: Vec<bool>,
}

impl Scope {
    pub(super) fn serves(&self, part: usize) -> bool {
        self.serves[part]
    }
}

/// The whole problem. Parts that could never help are left out.
#[derive(Clone, Debug)]
pub(super) struct Model<'l> {
    levers: &'l [Lever],
    pub(super) parts: Vec<Part>,
    /// Inner needs first.
    pub(super) needs: Vec<Scope>,
    /// Parts with the same innermost need and the same mass a step, the cheapest first.
    pub(super) groups: Vec<Vec<usize>>,
    /// For each part, gated ones that are at least as good in every respect: it moves only if they do.
    pub(super) better: Vec<Vec<usize>>,
    /// The unit of cost.
    unit: u128,
}

impl Step {
    /// Cost per mass.
    fn price(self) -> Exact {
        Exact::new(self.cost, self.mass.max(1))
    }
}

impl Part {
    fn new(lever: usize, from: &Lever, need: usize, limited: bool) -> Option<Self> {
        let way = from.top.checked_sub(from.start).filter(|&way| way > 0)?;
        let piece = |way: u64| Step {
            mass: u128::from(way) * u128::from(from.weight),
            cost: u128::from(way) * u128::from(from.rate),
        };
        let (odd, step, steps) = match from.grid {
            None => (Step::default(), Step { cost: from.cost(from.top), ..piece(way) }, 1),
            Some(grid) => match from.ceil(from.start + 1) - from.start {
                first if first == way => (Step::default(), piece(way), 1),
                first if first == grid => (Step::default(), piece(grid), way / grid),
                first => (piece(first), piece(grid), (way - first) / grid),
            },
        };
        let gated = !from.moved && (limited || odd.mass > 0);
        Some(Self { need, odd, step, steps, gated, lever })
    }

    /// Mass and cost of the whole way.
    pub(super) const fn whole(&self) -> Step {
        self.up_to(self.steps)
    }

    /// Mass and cost of moving so many steps after the odd one.
    pub(super) const fn up_to(&self, steps: u64) -> Step {
        let steps = steps as u128;
        Step { mass: self.odd.mass + steps * self.step.mass, cost: self.odd.cost + steps * self.step.cost }
    }

    /// True if whatever `other` does this part could do, for no more; of two that are alike the first is preferred.
    fn dominates(&self, other: &Self) -> bool {
        let alike = self.need == other.need && self.step.mass == other.step.mass && self.odd.mass == other.odd.mass;
        let no_worse =
            self.step.cost <= other.step.cost && self.odd.cost <= other.odd.cost && self.steps >= other.steps;
        let better = self.step.cost < other.step.cost || self.odd.cost < other.odd.cost || self.steps > other.steps;
        alike && no_worse && (better || self.lever < other.lever)
    }
}

impl<'l> Model<'l> {
    /// The problem of `levers` and `needs`. With `limited`, whether a lever moves is decided for each one.
    pub(super) fn new(levers: &'l [Lever], needs: &[Need], limited: bool) -> Self {
        let needs: Vec<&Need> = needs.iter().filter(|need| need.mass > 0).collect();
        let part = |(index, lever): (usize, &Lever)| {
            let inner = needs.iter().position(|need| need.holds(lever))?;
            Part::new(index, lever, inner, limited)
        };
        let mut parts: Vec<Part> = levers.iter().enumerate().filter_map(part).collect();
        let (mut mass, mut unit) = (0, 0);
        for part in &parts {
            mass = gcd(gcd(mass, part.odd.mass), part.step.mass);
            unit = gcd(gcd(unit, part.odd.cost), part.step.cost);
        }
        let (mass, unit) = (mass.max(1), unit.max(1));
        for part in &mut parts {
            for step in [&mut part.odd, &mut part.step] {
                *step = Step { mass: step.mass / mass, cost: step.cost / unit };
            }
        }
        let scope = |need: &&Need| Scope {
            mass: need.mass.div_ceil(mass),
            parts: (0..parts.len()).filter(|&index| need.holds(&levers[parts[index].lever])).collect(),
            serves: parts.iter().map(|part| need.holds(&levers[part.lever])).collect(),
        };
        let needs: Vec<Scope> = needs.iter().map(scope).collect();
        let better = parts.iter().map(|part| {
            let dominating = parts.iter().enumerate().filter(|(_, other)| other.gated && other.dominates(part));
            if part.gated { dominating.map(|(index, _)| index).collect() } else { Vec::new() }
        });
        Self { better: better.collect(), groups: groups(&parts), levers, needs, unit, parts }
    }

    /// Part and whether it is decided on, by price: what a part costs per mass while it is undecided (then with the charge
    /// for moving it), and once it moves.
    pub(super) fn prices(&self, charge: u128) -> Vec<(usize, bool)> {
        let mut order: Vec<(Exact, usize, bool)> = Vec::with_capacity(2 * self.parts.len());
        for (index, part) in self.parts.iter().enumerate() {
            order.push((part.step.price(), index, true));
            if part.gated {
                let whole = part.whole();
                order.push((Step { cost: whole.cost + charge, ..whole }.price(), index, false));
            }
        }
        order.sort_by_key(|&(price, index, _)| (price, index));
        order.into_iter().map(|(_, index, decided)| (index, decided)).collect()
    }

    /// From the parts' values, as steps taken (`None` for not moved at all), to those of the levers.
    pub(super) fn found(&self, steps: &[Option<u64>], lower_bound: u128) -> Found {
        let mut values: Vec<u64> = self.levers.iter().map(|lever| lever.start).collect();
        let mut cost = 0;
        for (part, steps) in self.parts.iter().zip(steps) {
            let Some(steps) = *steps else { continue };
            let lever = &self.levers[part.lever];
            let (first, grid) = (lever.ceil(lever.start + 1), lever.grid.unwrap_or(0));
            values[part.lever] = match (part.odd.mass, steps) {
                (0, 0) => lever.start,
                (0, steps) => first + (steps - 1) * grid,
                (_, steps) => first + steps * grid,
            };
            cost += part.up_to(steps).cost;
        }
        Found { values, cost: cost * self.unit, lower_bound: lower_bound.min(cost) * self.unit }
    }
}

/// Parts with equal steps, the cheapest first; within equal ones in their order.
fn groups(parts: &[Part]) -> Vec<Vec<usize>> {
    let mut order: Vec<usize> = (0..parts.len()).collect();
    order.sort_by_key(|&index| (parts[index].need, Reverse(parts[index].step.mass), parts[index].step.cost, index));
    let same = |a: &usize, b: &usize| parts[*a].need == parts[*b].need && parts[*a].step.mass == parts[*b].step.mass;
    order.chunk_by(same).map(<[usize]>::to_vec).collect()
}
