//! The least effort to a goal: which given nodes to raise, and how far, with a proof that nothing less will do.
//!
//! Given scores move up on the grid of published scores; an OIT item is published whole. The goal's conditions ask
//! published scores, so a plan goes exactly as far as rounding requires. Nodes of which nothing is given cost nothing here:
//! a plan says what they must at least reach. Among plans of the same effort, where one point brings equally much for its
//! effort, the weakest node is raised first, then the first in the tree's order.
//!
//! How the optimum is found and proved stands in the module `search`.

mod goal;
mod open;
mod problem;
mod search;

pub use goal::{Effort, Goal, Levers};

use crate::exact::{Exact, Rounded};
use crate::number::{POINT, Score};
use crate::rulebook::NodeIx;
use crate::scored::Scored;
use alloc::vec::Vec;
use problem::{Aim, Mover, Problem};
use search::{Lever, search};

/// What planning comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Planned<'r> {
    /// The goal can be reached.
    Feasible(Plan<'r>),
    /// It cannot: the conditions that stand in the way, at least one.
    Infeasible(Vec<Blocking>),
}

/// A way to the goal of the least effort.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan<'r> {
    /// What changes, in the tree's order.
    pub raises: Vec<Raise>,
    /// What is open, and what it must at least reach for the goal, in the tree's order.
    pub open: Vec<(NodeIx, Score)>,
    /// The effort of all raises.
    pub cost: Effort,
    /// No plan takes less effort than this. Equal to `cost`, unless proving it would have taken too long.
    pub lower_bound: Effort,
    /// The assessment after the raises, with what is open at the least that the plan asks of it.
    pub result: Scored<'r>,
}

/// One node that a plan raises.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Raise {
    /// The node.
    pub node: NodeIx,
    /// Where it stands.
    pub from: Score,
    /// Where it shall stand.
    pub to: Score,
    /// The effort.
    pub cost: Effort,
}

/// A condition that cannot be met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blocking {
    /// The node that it is about.
    pub node: NodeIx,
    /// The least published score that would meet it.
    pub at_least: Rounded,
    /// The best published score that the node can reach.
    pub best: Rounded,
    /// Given nodes whose lock or cap holds it down.
    pub relax: Vec<NodeIx>,
}

impl Plan<'_> {
    /// True if the plan is proved to be of the least effort.
    #[must_use]
    pub fn is_optimal(&self) -> bool {
        self.cost == self.lower_bound
    }
}

impl<'r> Scored<'r> {
    /// The least effort that leads from this assessment to a goal.
    ///
    /// ```
    /// use ita_score::{Assessment, Goal, Levers, Planned};
    ///
    /// let rules = ita_rules::rulebook(2567)?;
    /// let scored = Assessment::parse(rules, [("iit", "92.24"), ("eit", "94.15"), ("oit", "95.84")])?.score();
    /// let Planned::Feasible(plan) = scored.plan(Goal::parse(rules, "excellent")?, &Levers::new(rules)) else { panic!() };
    ///
    /// assert_eq!(plan.cost.to_string(), "3.61");
    /// assert_eq!(plan.raises[0].to.to_string(), "95");
    /// assert_eq!(plan.result.overall().score().unwrap().to_string(), "95.34");
    /// assert!(plan.is_optimal());
    /// # Ok::<(), ita_score::Error>(())
    /// ```
    #[must_use]
    pub fn plan(&self, goal: Goal, levers: &Levers<'_>) -> Planned<'r> {
        let problem = Problem::new(self, goal, levers);
        let blocking = problem.blocking();
        if !blocking.is_empty() {
            return Planned::Infeasible(blocking);
        }
        // What floors and conditions on the node itself ask is no choice; open nodes are taken at their best.
        let chosen: Vec<&Mover> = problem.movers.iter().filter(|mover| mover.given.is_some()).collect();
        let levers: Vec<Lever> =
            chosen.iter().map(|mover| Lever { start: mover.least, ..mover.lever.clone() }).collect();
        let needs = problem.needs(|mover| if mover.given.is_some() { mover.least } else { mover.lever.top });
        let Some(found) = search(&levers, &needs) else { return Planned::Infeasible(problem.out_of_reach()) };
        let base: u128 = chosen.iter().map(|mover| mover.lever.cost(mover.least)).sum();
        let mut raises: Vec<Raise> =
            chosen.iter().zip(&found.values).filter_map(|(mover, &to)| raise(mover, to)).collect();
        raises.sort_by_key(|raise| raise.node);
        let value = |mover: &Mover| chosen.iter().position(|&known| known == mover).map(|index| found.values[index]);
        let open = open::requirements(&problem, &value);
        Planned::Feasible(Plan {
            result: self.after(&raises, &open),
            open: problem.with_hidden(open),
            raises,
            cost: Effort::from_units(base + found.cost),
            lower_bound: Effort::from_units(base + found.lower_bound),
        })
    }

    /// This assessment with other values.
    fn after(&self, raises: &[Raise], open: &[(NodeIx, Score)]) -> Self {
        let mut assessment = self.assessment().clone();
        for (node, value) in raises.iter().map(|raise| (raise.node, raise.to)).chain(open.iter().copied()) {
            // Only nodes that are given, or of which nothing is: neither can contradict another.
            let set = assessment.set(node, value);
            debug_assert!(set.is_ok(), "a plan keeps to the given and the topmost open nodes");
        }
        assessment.score()
    }
}

fn raise(mover: &Mover, to: u64) -> Option<Raise> {
    let from = mover.given.filter(|&from| from < to)?;
    let cost = Effort::from_units(mover.lever.cost(to));
    Some(Raise { node: mover.node, from: Score::from_units(from)?, to: Score::from_units(to)?, cost })
}

impl Problem<'_> {
    /// The conditions that cannot be met even with everything at its top.
    fn blocking(&self) -> Vec<Blocking> {
        let top = |mover: &Mover| mover.lever.top;
        let own = |aim: &&Aim| !self.movers.iter().any(|mover| self.is_above(mover.node, aim.node));
        let aims = self.aims.iter().filter(own).filter_map(|aim| {
            let at = self.movers.iter().find(|mover| mover.node == aim.node);
            let best = at.map_or_else(
                || self.mass_below(aim.node, &top),
                |mover| crate::interval::mass(self.rules, mover.node, top(mover)),
            );
            (best < aim.mass).then(|| self.block(aim.node, aim.at_least, best))
        });
        let mut blocking: Vec<Blocking> = aims.collect();
        for blocked in self.out_of_reach() {
            if !blocking.iter().any(|known| known.node == blocked.node) {
                blocking.push(blocked);
            }
        }
        blocking.sort_by_key(|blocked| blocked.node);
        blocking
    }

    /// The movers whose floor, or whose conditions below them taken together, lie above their top.
    fn out_of_reach(&self) -> Vec<Blocking> {
        let step = 2 * self.rules.half_step();
        let out = self.movers.iter().filter(|mover| mover.least > mover.lever.top);
        out.map(|mover| {
            let at_least = Rounded::new(mover.least.div_ceil(step), self.rules.decimals());
            self.block(mover.node, at_least, crate::interval::mass(self.rules, mover.node, mover.lever.top))
        })
        .collect()
    }

    fn block(&self, node: NodeIx, at_least: Rounded, best: u128) -> Blocking {
        let whole = u128::from(self.rules.weight(node)) * u128::from(POINT);
        let held = |mover: &&Mover| {
            let within = mover.node == node || self.is_above(node, mover.node);
            within && mover.lever.top < Score::MAX.units()
        };
        let mut relax: Vec<NodeIx> = self.movers.iter().filter(held).map(|mover| mover.node).collect();
        relax.sort_unstable();
        Blocking { node, at_least, best: Exact::new(best, whole).round(self.rules.decimals()), relax }
    }

    /// Adds the conditions below given nodes, which the plan only makes possible.
    fn with_hidden(&self, mut open: Vec<(NodeIx, Score)>) -> Vec<(NodeIx, Score)> {
        let step = 2 * self.rules.half_step();
        let asked = self.hidden().filter_map(|aim| Some((aim.node, Score::from_units(aim.at_least.units() * step)?)));
        open.extend(asked);
        open.sort_by_key(|&(node, _)| node);
        open
    }
}
