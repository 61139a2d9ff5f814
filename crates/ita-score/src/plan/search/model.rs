//! The covering problem in whole steps: levers with equal steps in groups, mass and cost in their greatest common units.

use super::relax::portion;
use super::{Found, Lever, Need, steps};
use crate::exact::{Exact, gcd};
use alloc::vec::Vec;
use core::cmp::{Ordering, Reverse};

/// Steps of a lever that cost the same; a lever whose cost grows has several parts, one after the other.
#[derive(Clone, Debug)]
pub(super) struct Part {
    /// The innermost need that it serves.
    pub(super) need: usize,
    /// Mass and cost of the first step of a lever that starts off the grid; nothing for others.
    pub(super) odd: Step,
    /// Mass and cost of every other step.
    pub(super) step: Step,
    /// How many such steps there are.
    pub(super) steps: u64,
    /// Whether it moves at all must be decided before its steps.
    pub(super) gated: bool,
    /// Mass of the whole way of its lever, at the first part of it; 0 at the others.
    pub(super) reach: u128,
    /// How many parts of its lever come after it, at the first part of it.
    pub(super) rest: usize,
    /// Which of the levers given it is.
    pub(super) lever: usize,
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
    /// By cost per mass: by products, as long as they fit.
    fn by_price(self, other: Self) -> Ordering {
        let (mass, mass_of_other) = (self.mass.max(1), other.mass.max(1));
        match (self.cost.checked_mul(mass_of_other), other.cost.checked_mul(mass)) {
            (Some(one), Some(two)) => one.cmp(&two),
            _ => Exact::new(self.cost, mass).cmp(&Exact::new(other.cost, mass_of_other)),
        }
    }
}

impl Part {
    /// True if it is the first part of its lever.
    pub(super) const fn is_first(&self) -> bool {
        self.reach > 0
    }

    /// Mass and cost of the whole way.
    pub(super) const fn whole(&self) -> Step {
        self.up_to(self.steps)
    }

    /// Mass and cost of moving this number of steps after the odd one.
    pub(super) const fn up_to(&self, steps: u64) -> Step {
        let steps = steps as u128;
        Step { mass: self.odd.mass + steps * self.step.mass, cost: self.odd.cost + steps * self.step.cost }
    }
}

impl<'l> Model<'l> {
    /// The problem of `levers` and `needs`. With `limited`, whether a lever moves is decided for each one.
    pub(super) fn new(levers: &'l [Lever], needs: &[Need], limited: bool) -> Self {
        let needs: Vec<&Need> = needs.iter().filter(|need| need.mass > 0).collect();
        let mut parts: Vec<Part> = Vec::with_capacity(levers.len());
        for (index, lever) in levers.iter().enumerate() {
            if let Some(inner) = needs.iter().position(|need| need.holds(lever)) {
                steps::parts(&mut parts, index, lever, inner, limited);
            }
        }
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
            part.reach /= mass;
        }
        let scope = |need: &&Need| Scope {
            mass: need.mass.div_ceil(mass),
            parts: (0..parts.len()).filter(|&index| need.holds(&levers[parts[index].lever])).collect(),
            serves: parts.iter().map(|part| need.holds(&levers[part.lever])).collect(),
        };
        let needs: Vec<Scope> = needs.iter().map(scope).collect();
        Self { better: better(&parts), groups: groups(&parts), levers, needs, unit, parts }
    }

    /// A part and the others of its lever; from the first of them.
    pub(super) fn lever(&self, first: usize) -> core::ops::RangeInclusive<usize> {
        first..=first + self.parts[first].rest
    }

    /// Part and whether it is decided on, by price: what a part costs per mass while it is undecided (then with the charge
    /// for moving it), and once it moves.
    pub(super) fn prices(&self, charge: u128) -> Vec<(usize, bool)> {
        let mut order: Vec<(Step, usize, bool)> = Vec::with_capacity(2 * self.parts.len());
        for (index, part) in self.parts.iter().enumerate() {
            order.push((part.step, index, true));
            if part.gated {
                let whole = part.whole();
                order.push((Step { cost: whole.cost + self.charged(index, charge), ..whole }, index, false));
            }
        }
        // Stable: of what a part costs once it moves and while it is undecided, the first stays so where they are equal.
        order.sort_by(|(a, at, _), (b, other, _)| a.by_price(*b).then(at.cmp(other)));
        order.into_iter().map(|(_, index, decided)| (index, decided)).collect()
    }

    /// What a part is charged with where moving its lever is charged with `each`: by what it brings of the whole, rounded down.
    pub(super) fn charged(&self, index: usize, each: u128) -> u128 {
        let part = &self.parts[index];
        match part.whole().mass {
            mass if mass == part.reach => each,
            mass => {
                let first = (0..=index).rfind(|&first| self.parts[first].is_first()).unwrap_or(index);
                portion(mass, each, self.parts[first].reach)
            }
        }
    }

    /// A cost in the model's units, rounded down.
    pub(super) const fn in_units(&self, cost: u128) -> u128 {
        cost / self.unit
    }

    /// From the parts' values, as steps taken (`None` for not moved at all), to those of the levers.
    pub(super) fn values(&self, steps: &[Option<u64>]) -> Vec<u64> {
        let mut values: Vec<u64> = self.levers.iter().map(|lever| lever.start).collect();
        for (part, steps) in self.parts.iter().zip(steps) {
            let Some(steps) = *steps else { continue };
            let lever = &self.levers[part.lever];
            let (first, grid) = (lever.ceil(lever.start + 1), lever.grid.unwrap_or(0));
            let value = &mut values[part.lever];
            *value = match (part.odd.mass, steps) {
                (0, 0) => *value,
                (0, steps) if part.is_first() => first + (steps - 1) * grid,
                (0, steps) => *value + steps * grid,
                (_, steps) => first + steps * grid,
            };
        }
        values
    }

    /// The other way round: the steps that levers at these values have taken.
    pub(super) fn taken(&self, values: &[u64]) -> Vec<Option<u64>> {
        let mut left = 0;
        let taken = self.parts.iter().map(|part| {
            let (lever, value) = (&self.levers[part.lever], values[part.lever]);
            if part.is_first() {
                let first = lever.ceil(lever.start + 1);
                let after = |grid| (value - first) / grid + u64::from(part.odd.mass == 0);
                left = if value < first { 0 } else { lever.grid.map_or(1, after) };
            }
            let steps = left.min(part.steps);
            left -= steps;
            (value > lever.start).then_some(steps)
        });
        taken.collect()
    }

    /// What was found, by steps taken.
    pub(super) fn found(&self, steps: &[Option<u64>], lower_bound: u128, work: u64) -> Found {
        let each = self.parts.iter().zip(steps).filter_map(|(part, steps)| Some(part.up_to((*steps)?).cost));
        let cost: u128 = each.sum();
        Found {
            values: self.values(steps),
            cost: cost * self.unit,
            lower_bound: lower_bound.min(cost) * self.unit,
            work,
        }
    }
}

/// For each part, the gated levers' first parts that are at least as good in every respect.
fn better(parts: &[Part]) -> Vec<Vec<usize>> {
    let of = |(at, part): (usize, &Part)| {
        let others = parts.iter().enumerate().filter(|(_, other)| other.gated && other.is_first());
        let better = others.filter(|&(other, _)| steps::dominates(parts, other, at));
        if part.gated && part.is_first() { better.map(|(other, _)| other).collect() } else { Vec::new() }
    };
    parts.iter().enumerate().map(of).collect()
}

/// Parts with equal steps, the cheapest first; within equal ones in their order.
fn groups(parts: &[Part]) -> Vec<Vec<usize>> {
    let mut order: Vec<usize> = (0..parts.len()).collect();
    order.sort_by_key(|&index| (parts[index].need, Reverse(parts[index].step.mass), parts[index].step.cost, index));
    let same = |a: &usize, b: &usize| parts[*a].need == parts[*b].need && parts[*a].step.mass == parts[*b].step.mass;
    order.chunk_by(same).map(<[usize]>::to_vec).collect()
}
