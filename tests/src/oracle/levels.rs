//! Which levels are possible, by the definition itself: a level is got where all its conditions hold and, for every better
//! level, some condition fails. Every choice of failing conditions is a system of linear inequalities over a few masses.

use super::linear::{Inequality, solve};
use super::number::{Q, decimal, half_up, ten, whole};
use super::{Given, Oracle};
use ita_score::spec::ConditionSpec;
use num_traits::{One, Zero};
use std::collections::BTreeMap;

/// What a given node can be: a closed range, or one without its upper end.
#[derive(Clone, Debug)]
pub struct Range {
    pub(super) low: Q,
    pub(super) high: Q,
    pub(super) high_open: bool,
}

/// What is said of the given nodes.
pub type Claims = BTreeMap<usize, Range>;

/// Values that are exactly what they say.
pub(super) fn exactly(given: &Given) -> Claims {
    let range = |value: &Q| Range { low: value.clone(), high: value.clone(), high_open: false };
    given.iter().map(|(&node, value)| (node, range(value))).collect()
}

/// The tree cut down to the nodes that levels or claims say something about. Each such node has one unknown: the *mass*
/// (share of the whole × value) of those of its leaves that lie in no smaller such node.
pub(super) struct System {
    members: Vec<usize>,
    inequalities: Vec<Inequality>,
}

impl Oracle<'_> {
    pub(super) fn system(&self, claims: &Claims) -> System {
        self.system_with(claims, &[])
    }

    /// The same, in which `also` have an unknown too.
    pub(super) fn system_with(&self, claims: &Claims, also: &[usize]) -> System {
        let levels = self.spec.levels.iter().flat_map(|level| level.conditions.iter());
        let mut members: Vec<usize> = levels.map(|condition| usize::from(condition.node)).chain([0]).collect();
        members.extend(also);
        let named = members.clone();
        members.extend(claims.keys().filter(|&&node| named.iter().any(|&n| n != node && self.is_within(n, node))));
        members.sort_unstable();
        members.dedup();
        let mut system = System { members, inequalities: Vec::new() };
        for index in 0..system.members.len() {
            let member = system.members[index];
            let own = system.only(index);
            match claims.get(&member) {
                Some(claim) if system.is_innermost(self, member) => {
                    self.within(&mut system, own, &self.share_of(0, member), claim);
                }
                claim => {
                    let rest = self.rest(&system, claims, member);
                    self.within(&mut system, own, &Q::one(), &rest);
                    if let Some(claim) = claim {
                        let mass = system.mass(self, member);
                        self.within(&mut system, mass, &self.share_of(0, member), claim);
                    }
                }
            }
        }
        system
    }

    /// What the leaves of `node` that lie in no smaller member can sum to.
    fn rest(&self, system: &System, claims: &Claims, node: usize) -> Range {
        if self.children(node).is_empty() {
            return Range { low: Q::zero(), high: self.share_of(0, node) * whole(100), high_open: false };
        }
        let mut sum = Range { low: Q::zero(), high: Q::zero(), high_open: false };
        for &child in self.children(node).iter().filter(|child| !system.members.contains(child)) {
            let part = match claims.get(&child) {
                Some(claim) => {
                    let share = self.share_of(0, child);
                    Range { low: &claim.low * &share, high: &claim.high * &share, high_open: claim.high_open }
                }
                None => self.rest(system, claims, child),
            };
            sum.low += part.low;
            sum.high += part.high;
            sum.high_open |= part.high_open;
        }
        sum
    }

    /// Adds that `mass` lies in `range` times `share`.
    pub(super) fn within(&self, system: &mut System, mass: Vec<Q>, share: &Q, range: &Range) {
        let negative = mass.iter().map(|a| -a).collect();
        system.inequalities.push(Inequality { coefficients: mass, constant: -&range.low * share, strict: false });
        let high = Inequality { coefficients: negative, constant: &range.high * share, strict: range.high_open };
        system.inequalities.push(high);
    }

    /// The least exact value that is published as the number of a condition.
    fn edge(&self, condition: &ConditionSpec) -> Q {
        decimal(&condition.at_least) - half_step(self.spec.rounding.decimals)
    }

    /// Masses that get `level`, if there are any.
    fn masses(&self, system: &System, level: usize) -> Option<Vec<Q>> {
        let mut inequalities = system.inequalities.clone();
        for condition in self.spec.levels[level].conditions.iter() {
            let node = usize::from(condition.node);
            let constant = -self.edge(condition) * self.share_of(0, node);
            inequalities.push(Inequality { coefficients: system.mass(self, node), constant, strict: false });
        }
        self.with_failures(system, inequalities, level)
    }

    /// Adds a failing condition of each better level, in every way, until some way is possible.
    fn with_failures(&self, system: &System, inequalities: Vec<Inequality>, better: usize) -> Option<Vec<Q>> {
        let point = solve(system.members.len(), &inequalities)?;
        let Some(level) = better.checked_sub(1) else { return Some(point) };
        self.spec.levels[level].conditions.iter().find_map(|condition| {
            let node = usize::from(condition.node);
            let coefficients = system.mass(self, node).iter().map(|a| -a).collect();
            let constant = self.edge(condition) * self.share_of(0, node);
            let mut more = inequalities.clone();
            more.push(Inequality { coefficients, constant, strict: true });
            self.with_failures(system, more, level)
        })
    }

    pub(super) fn possible_in(&self, system: &System) -> Vec<usize> {
        (0..self.spec.levels.len()).filter(|&level| self.masses(system, level).is_some()).collect()
    }

    /// The levels (indices, best first) that some completion gets.
    #[must_use]
    pub fn possible(&self, given: &Given) -> Vec<usize> {
        self.possible_in(&self.system(&exactly(&self.folded(given))))
    }

    /// A completion that gets `level`, if there is one: a value for every leaf.
    #[must_use]
    pub fn witness(&self, given: &Given, level: usize) -> Option<Given> {
        let given = &self.folded(given);
        let system = self.system(&exactly(given));
        let masses = self.masses(&system, level)?;
        let mut leaves = Given::new();
        for (&member, mass) in system.members.iter().zip(&masses) {
            // The leaves of this unknown: those under given nodes take their value, the others all take the same.
            let mut free: Vec<usize> = Vec::new();
            let mut left = mass.clone();
            let innermost = |&leaf: &usize| {
                let inside = |&&smaller: &&usize| self.is_within(leaf, smaller) && self.is_within(smaller, member);
                self.is_within(leaf, member) && system.members.iter().filter(inside).all(|&smaller| smaller == member)
            };
            for leaf in self.leaves(0).into_iter().filter(innermost) {
                let claimed = given.iter().find(|&(&node, _)| self.is_within(leaf, node));
                match claimed {
                    Some((&node, value)) if !system.members.contains(&node) || system.is_innermost(self, node) => {
                        left -= value * self.share_of(0, leaf);
                        leaves.insert(leaf, value.clone());
                    }
                    _ => free.push(leaf),
                }
            }
            let share: Q = free.iter().map(|&leaf| self.share_of(0, leaf)).sum();
            leaves.extend(free.into_iter().map(|leaf| (leaf, &left / &share)));
        }
        Some(leaves)
    }

    /// The level of a complete valuation: the first one all of whose conditions its published numbers meet.
    #[must_use]
    pub fn level(&self, leaves: &Given) -> usize {
        let decimals = self.spec.rounding.decimals;
        let meets = |condition: &ConditionSpec| {
            let published = half_up(&self.value(usize::from(condition.node), leaves), decimals);
            Q::from_integer(published) >= decimal(&condition.at_least) * ten(decimals.into())
        };
        self.spec.levels.iter().position(|level| level.conditions.iter().all(meets)).expect("the last asks nothing")
    }
}

impl System {
    pub(super) fn inequalities(&self) -> &[Inequality] {
        &self.inequalities
    }

    pub(super) fn is_possible(&self) -> bool {
        solve(self.members.len(), &self.inequalities).is_some()
    }

    /// The unknown of one member.
    fn only(&self, index: usize) -> Vec<Q> {
        (0..self.members.len()).map(|other| if other == index { Q::one() } else { Q::zero() }).collect()
    }

    /// The whole mass of a member: its own unknown and those of the members inside it.
    pub(super) fn mass(&self, oracle: &Oracle<'_>, member: usize) -> Vec<Q> {
        let inside = |&other: &usize| if oracle.is_within(other, member) { Q::one() } else { Q::zero() };
        self.members.iter().map(inside).collect()
    }

    /// True if no other member lies inside `node`.
    fn is_innermost(&self, oracle: &Oracle<'_>, node: usize) -> bool {
        !self.members.iter().any(|&other| other != node && oracle.is_within(other, node))
    }
}

/// Half a unit of the last published place.
pub(super) fn half_step(decimals: u8) -> Q {
    Q::new(1.into(), 2.into()) / ten(decimals.into())
}
