//! Branch and bound: what is fixed branch by branch, which plans are tried, and when it is enough.

use super::model::{Model, Part};
use super::relax::{Charge, Relaxed, divided};
use super::{Found, Undecided};
use alloc::vec::Vec;
use core::cmp::Reverse;

/// Parts looked at before the search gives up proving and says so: about twenty milliseconds, a few times that in wasm.
const MOST_WORK: u64 = 300_000;

/// Whether a part moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gate {
    /// It does, or may: its odd step is taken, and its other steps can be.
    Open,
    /// It does not.
    Shut,
    /// Not decided yet.
    Unsure,
}

/// What a branch fixes.
#[derive(Clone, Debug)]
pub(super) struct Branch {
    pub(super) gates: Vec<Gate>,
    /// For each group, the fewest and the most steps.
    pub(super) ranges: Vec<(u64, u64)>,
    /// A bound that is known of it.
    bound: u128,
}

impl Branch {
    /// Decides on a lever, by its first part.
    pub(super) fn set(&mut self, model: &Model<'_>, first: usize, gate: Gate) {
        model.lever(first).for_each(|part| self.gates[part] = gate);
    }
}

/// A search of one model.
pub(super) struct Search<'m, 'l> {
    model: &'m Model<'l>,
    /// The most gated parts that may move.
    charge: Charge,
    order: Vec<(usize, bool)>,
    relaxed: Relaxed,
    /// Parts by what they can bring, most first.
    by_reach: Vec<usize>,
    best: Option<(Vec<Option<u64>>, u128)>,
    /// Plans that cost this or more are of no use.
    enough: u128,
}

impl<'m, 'l> Search<'m, 'l> {
    /// A search for a plan that moves at most `limit` of the gated parts, if that is less than all.
    pub(super) fn new(model: &'m Model<'l>, limit: usize, each: u128) -> Self {
        let mut by_reach: Vec<usize> = (0..model.parts.len()).collect();
        by_reach.sort_by_key(|&index| Reverse(model.parts[index].reach));
        let charge = Charge { each, limit: limit as u64 };
        Self {
            model,
            charge,
            order: model.prices(each),
            relaxed: Relaxed::default(),
            by_reach,
            best: None,
            enough: u128::MAX,
        }
    }

    /// The branch in which nothing is fixed.
    pub(super) fn root(&self) -> Branch {
        let gate = |part: &Part| if part.gated { Gate::Unsure } else { Gate::Open };
        Branch {
            gates: self.model.parts.iter().map(gate).collect(),
            ranges: self.model.groups.iter().map(|_| (0, u64::MAX)).collect(),
            bound: 0,
        }
    }

    /// Searches until no branch can hold a better plan.
    pub(super) fn run(mut self) -> Option<Found> {
        let root = self.root();
        if let Some(branch) = self.fewest(&root).filter(|_| self.is_limited()) {
            self.try_one(&root, &branch);
        }
        let open = self.explore(root, |search| search.relaxed.work > MOST_WORK && search.best.is_some());
        let (steps, cost) = self.best?;
        let lower_bound = open.iter().map(|branch| branch.bound).fold(cost, u128::min);
        Some(self.model.found(&steps, lower_bound, self.relaxed.work))
    }

    /// Searches a branch until it has a plan that costs no more than `most`, or knows that there is none.
    pub(super) fn within(mut self, root: Branch, most: u128, work: &mut u64) -> Result<Option<Vec<u64>>, Undecided> {
        self.enough = self.model.in_units(most) + 1;
        let left = *work;
        let open = self.explore(root, |search| search.best.is_some() || search.relaxed.work > left);
        *work = left.saturating_sub(self.relaxed.work);
        match self.best {
            Some((steps, _)) => Ok(Some(self.model.values(&steps))),
            None if open.is_empty() => Ok(None),
            None => Err(Undecided),
        }
    }

    /// Looks at the branch with the least bound, again and again, until none is left that could hold a better plan or it is
    /// to `stop`; returns the branches that it did not look at.
    fn explore(&mut self, root: Branch, stop: impl Fn(&Self) -> bool) -> Vec<Branch> {
        let mut open = alloc::vec![root];
        while let Some(mut branch) = open.pop() {
            // The others' bounds are no lower.
            if self.is_beaten(branch.bound) {
                return Vec::new();
            }
            if stop(self) {
                open.push(branch);
                break;
            }
            if self.is_within_limit(&mut branch) && self.relax(&mut branch) && !self.is_beaten(branch.bound) {
                self.settle(&branch);
                let at = open.partition_point(|other| other.bound >= branch.bound);
                for half in self.split(branch).into_iter().flatten() {
                    open.insert(at, half);
                }
            }
        }
        open
    }

    const fn is_beaten(&self, cost: u128) -> bool {
        cost >= self.enough
    }

    /// Relaxes a branch and notes its bound; false if it holds no plan.
    fn relax(&mut self, branch: &mut Branch) -> bool {
        let feasible = self.relaxed.solve(self.model, branch, &self.order, self.charge);
        branch.bound = branch.bound.max(self.relaxed.bound);
        feasible
    }

    /// False if the branch moves too many parts, or cannot meet the needs with as many as it may. Once it moves as many as
    /// it may, all others are shut.
    fn is_within_limit(&mut self, branch: &mut Branch) -> bool {
        if !self.is_limited() {
            return true;
        }
        let Some(more) = self.charge.limit.checked_sub(self.moving(branch)) else { return false };
        if more == 0 {
            branch.gates.iter_mut().filter(|gate| **gate == Gate::Unsure).for_each(|gate| *gate = Gate::Shut);
        }
        self.relaxed.work += (self.model.parts.len() * self.model.needs.len()) as u64;
        self.fewest(branch).is_some_and(|fewest| fewest.len() as u64 <= more)
    }

    const fn is_limited(&self) -> bool {
        self.charge.limit < self.model.parts.len() as u64
    }

    /// Tries a plan that moves exactly these parts.
    fn try_one(&mut self, root: &Branch, moved: &[usize]) {
        let mut branch = root.clone();
        for index in 0..branch.gates.len() {
            if branch.gates[index] == Gate::Unsure && self.model.parts[index].is_first() {
                branch.set(self.model, index, if moved.contains(&index) { Gate::Open } else { Gate::Shut });
            }
        }
        if self.relax(&mut branch) {
            self.settle(&branch);
        }
    }

    fn moving(&self, branch: &Branch) -> u64 {
        let open = branch.gates.iter().zip(&self.model.parts);
        open.filter(|(gate, part)| part.gated && part.is_first() && **gate == Gate::Open).count() as u64
    }

    /// The fewest undecided parts that must move to meet every need, those that bring most first.
    pub(super) fn fewest(&self, branch: &Branch) -> Option<Vec<usize>> {
        let model = self.model;
        let mut moves: Vec<bool> = branch.gates.iter().map(|gate| *gate == Gate::Open).collect();
        let mut more = Vec::new();
        for need in &model.needs {
            let mut mass: u128 =
                need.parts.iter().filter(|&&index| moves[index]).map(|&index| model.parts[index].reach).sum();
            for &index in self.by_reach.iter().filter(|&&index| need.serves(index) && model.parts[index].is_first()) {
                if mass >= need.mass {
                    break;
                }
                if branch.gates[index] == Gate::Unsure && !moves[index] {
                    moves[index] = true;
                    mass += model.parts[index].reach;
                    more.push(index);
                }
            }
            if mass < need.mass {
                return None;
            }
        }
        Some(more)
    }

    /// Tries the plan nearest to the relaxed one: every part up to its next step, then back, dearest first, as far as the
    /// needs allow.
    fn settle(&mut self, branch: &Branch) {
        let (model, relaxed) = (self.model, &self.relaxed);
        let mut plan: Vec<Option<u64>> = Vec::with_capacity(model.parts.len());
        for (index, part) in model.parts.iter().enumerate() {
            let used = relaxed.used[index];
            plan.push(match branch.gates[index] {
                Gate::Open => Some(relaxed.base[index] + steps(used, part)),
                Gate::Unsure if used > 0 => Some(steps(used.saturating_sub(part.odd.mass), part)),
                Gate::Unsure | Gate::Shut => None,
            });
        }
        let brought =
            |index: usize, plan: &[Option<u64>]| plan[index].map_or(0, |steps| model.parts[index].up_to(steps).mass);
        let mut spare: Vec<u128> = Vec::with_capacity(model.needs.len());
        for need in &model.needs {
            let mass: u128 = need.parts.iter().map(|&index| brought(index, &plan)).sum();
            spare.push(mass.saturating_sub(need.mass));
        }
        for &(index, _) in self.order.iter().rev().filter(|(_, decided)| *decided) {
            let (Some(steps), part) = (plan[index], &model.parts[index]) else { continue };
            let needs = || model.needs.iter().enumerate().filter(|(_, need)| need.serves(index)).map(|(at, _)| at);
            let least = needs().map(|at| spare[at]).min().unwrap_or(0);
            let fewer = divided(least, part.step.mass).0.min(u128::from(steps)) as u64;
            let mut back = u128::from(fewer) * part.step.mass;
            plan[index] = Some(steps - fewer);
            let alone = || model.lever(index).skip(1).all(|rest| plan[rest].unwrap_or(0) == 0);
            if steps == fewer && least - back >= part.odd.mass && (part.odd.mass == 0 || alone()) {
                back += part.odd.mass;
                plan[index] = None;
            }
            needs().for_each(|at| spare[at] -= back);
        }
        let moved = |(part, steps): &(&Part, &Option<u64>)| part.gated && part.is_first() && steps.is_some();
        let moves = model.parts.iter().zip(&plan).filter(moved).count() as u64;
        let each = model.parts.iter().zip(&plan).map(|(part, steps)| steps.map_or(0, |steps| part.up_to(steps).cost));
        let cost = each.sum();
        if moves <= self.charge.limit && !self.is_beaten(cost) {
            (self.best, self.enough) = (Some((plan, cost)), cost);
        }
    }

    /// Splits the branch where its relaxed plan is not a plan; the half that moves more comes first.
    fn split(&self, branch: Branch) -> Option<[Branch; 2]> {
        if let Some((group, taken)) = self.divided(&branch) {
            let (mut fewer, mut more) = (branch.clone(), branch);
            fewer.ranges[group].1 = taken;
            more.ranges[group].0 = taken + 1;
            Some([more, fewer])
        } else {
            let gate = self.undecided(&branch)?;
            let (mut shut, mut moved) = (branch.clone(), branch);
            shut.set(self.model, gate, Gate::Shut);
            moved.set(self.model, gate, Gate::Open);
            for (index, better) in self.model.better.iter().enumerate() {
                if better.contains(&gate) && shut.gates[index] == Gate::Unsure {
                    shut.set(self.model, index, Gate::Shut);
                }
            }
            self.model.better[gate].iter().for_each(|&better| moved.set(self.model, better, Gate::Open));
            Some([moved, shut])
        }
    }

    /// The part to decide on: one that the relaxed plan moves, the cheapest first; otherwise the cheapest.
    fn undecided(&self, branch: &Branch) -> Option<usize> {
        let open = |&index: &usize| branch.gates[index] == Gate::Unsure && self.model.parts[index].is_first();
        let unsure = || self.order.iter().map(|&(index, _)| index).filter(open);
        unsure().find(|&index| self.relaxed.used[index] > 0).or_else(|| unsure().next())
    }

    /// The group of which the relaxed plan takes a step in part, the one with the dearest step; and its whole steps.
    fn divided(&self, branch: &Branch) -> Option<(usize, u64)> {
        let model = self.model;
        let in_part = |index: usize| {
            branch.gates[index] == Gate::Open && divided(self.relaxed.used[index], model.parts[index].step.mass).1 > 0
        };
        let decided = |group: &[usize]| group.iter().all(|&index| branch.gates[index] != Gate::Unsure);
        let groups = model.groups.iter().enumerate().filter(|(_, group)| decided(group)).filter_map(|(at, group)| {
            let part = group.iter().copied().find(|&index| in_part(index))?;
            let whole = |index: usize| {
                self.relaxed.base[index] + divided(self.relaxed.used[index], model.parts[index].step.mass).0 as u64
            };
            Some((model.parts[part].step.cost, at, group.iter().map(|&index| whole(index)).sum()))
        });
        let (_, group, taken) = groups.max_by_key(|&(cost, at, _)| (cost, Reverse(at)))?;
        Some((group, taken))
    }
}

/// The steps that bring at least so much mass.
fn steps(mass: u128, part: &Part) -> u64 {
    let (whole, rest) = divided(mass, part.step.mass);
    whole as u64 + u64::from(rest > 0)
}
