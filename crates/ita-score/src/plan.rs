//! The least effort to a goal: which given nodes to raise, and how far, with a proof that nothing less will do.
//!
//! Given scores move up on the grid of published scores; an OIT item is published whole. The goal's conditions ask
//! published scores, so a plan goes exactly as far as rounding requires. Nodes of which nothing is given cost nothing here:
//! a plan says what they must at least reach. Of nodes that count alike and cost alike the weakest is raised first, then
//! the first in the tree's order; so the same question always has the same answer.
//!
//! How the optimum is found and proved stands in the module `search`.

mod alternatives;
mod blocking;
mod goal;
mod open;
mod problem;
mod search;

pub(crate) use alternatives::is_published;
pub use alternatives::{Alternative, Single, Way};
pub use goal::{Effort, EffortError, Goal, Levers};

use crate::number::Score;
use crate::rounded::Rounded;
use crate::rulebook::NodeIx;
use crate::scored::Scored;
use alloc::vec::Vec;
use problem::{Mover, Problem};
use search::{Found, Lever};

/// What planning comes to.
///
/// ```
/// use ita_score::{Assessment, Goal, Levers};
///
/// let rules = ita_rules::rulebook(2568)?;
/// let scored = Assessment::parse(rules, [("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")])?.score();
/// let (goal, mut levers) = (Goal::parse(rules, "excellent")?, Levers::new(rules));
/// assert!(scored.plan(goal, &levers).plan().is_some());
///
/// // EIT must be 95; locked, it stands in the way, and the lock is what to relax.
/// let eit = rules.find("eit")?;
/// levers.lock(eit);
/// let planned = scored.plan(goal, &levers);
/// let blocked = &planned.blocking()[0];
/// assert_eq!((blocked.node, blocked.at_least.to_string(), blocked.best.to_string()), (eit, "95.00".into(), "93.20".into()));
/// assert_eq!(blocked.relax, [eit]);
/// # Ok::<(), ita_score::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Planned<'r> {
    /// The goal can be reached.
    Feasible(Plan<'r>),
    /// It cannot: the conditions that stand in the way, at least one.
    Infeasible(Vec<Blocking>),
}

/// A way to the goal of the least effort.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
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
#[non_exhaustive]
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

/// A condition, of the goal or a floor, that cannot be met.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Blocking {
    /// The node that it is about.
    pub node: NodeIx,
    /// The least published score that would meet it.
    pub at_least: Rounded,
    /// The best published score that the node can reach; of a node off the grid that must do for several conditions below
    /// it, rounded down.
    pub best: Rounded,
    /// Nodes whose lock or cap holds it down.
    pub relax: Vec<NodeIx>,
}

impl Plan<'_> {
    /// True if the plan is proved to be of the least effort.
    #[must_use]
    pub fn is_optimal(&self) -> bool {
        self.cost == self.lower_bound
    }
}

impl<'r> Planned<'r> {
    /// The plan, if there is one.
    #[must_use]
    pub const fn plan(&self) -> Option<&Plan<'r>> {
        match self {
            Self::Feasible(plan) => Some(plan),
            Self::Infeasible(_) => None,
        }
    }

    /// What stands in the way; nothing if there is a plan.
    #[must_use]
    pub fn blocking(&self) -> &[Blocking] {
        match self {
            Self::Feasible(_) => &[],
            Self::Infeasible(blocking) => blocking,
        }
    }
}

impl<'r> Scored<'r> {
    /// The least effort that leads from this assessment to a goal.
    ///
    /// ```
    /// use ita_score::{Assessment, Goal, Levers};
    ///
    /// let rules = ita_rules::rulebook(2567)?;
    /// let scored = Assessment::parse(rules, [("iit", "92.24"), ("eit", "94.15"), ("oit", "95.84")])?.score();
    /// let planned = scored.plan(Goal::parse(rules, "excellent")?, &Levers::new(rules));
    ///
    /// let plan = planned.plan().expect("nothing is locked");
    /// assert_eq!(plan.cost.to_string(), "3.61");
    /// assert_eq!(plan.raises[0].to.to_string(), "95");
    /// assert_eq!(plan.result.overall().score().unwrap().to_string(), "95.34");
    /// assert!(plan.is_optimal());
    /// # Ok::<(), ita_score::Error>(())
    /// ```
    #[must_use]
    pub fn plan(&self, goal: Goal, levers: &Levers<'_>) -> Planned<'r> {
        self.plan_by(&Problem::new(self, goal, levers), search::search)
    }

    /// The plan that a search finds.
    fn plan_by(
        &self,
        problem: &Problem<'_>,
        search: impl Fn(&[Lever], &[search::Need]) -> Option<Found>,
    ) -> Planned<'r> {
        let solved = match problem.solve(search) {
            Ok(solved) => solved,
            Err(blocking) => return Planned::Infeasible(blocking),
        };
        let raises = problem.raises(&solved.values);
        let open = open::requirements(problem, solved.values);
        Planned::Feasible(Plan {
            result: self.after(&raises, &open),
            open: problem.with_hidden(open),
            raises,
            cost: solved.cost,
            lower_bound: solved.lower_bound,
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

/// Where the movers shall stand, and what that costs.
struct Solved {
    /// For each mover: the given ones where the plan puts them, the open ones at the least that is asked of them alone.
    values: Vec<u64>,
    cost: Effort,
    lower_bound: Effort,
}

impl Problem<'_> {
    /// Solves it, or says what stands in the way.
    fn solve(&self, search: impl Fn(&[Lever], &[search::Need]) -> Option<Found>) -> Result<Solved, Vec<Blocking>> {
        let blocking = self.blocking();
        if !blocking.is_empty() {
            return Err(blocking);
        }
        // What aims on the node itself ask is no choice; open nodes are taken at their best.
        let chosen = || self.movers.iter().filter(|mover| mover.given.is_some());
        let levers: Vec<Lever> = chosen().map(Mover::raised_to_least).collect();
        let best = self.each(|mover| if mover.given.is_some() { mover.least } else { mover.lever.top });
        let Some(found) = search(&levers, &self.needs(&best)) else { return Err(self.out_of_reach()) };
        let base: u128 = chosen().map(|mover| mover.lever.cost(mover.least)).sum();
        let mut values = found.values.into_iter();
        let value = |mover: &Mover| mover.given.and_then(|_| values.next()).unwrap_or(mover.least);
        Ok(Solved {
            values: self.movers.iter().map(value).collect(),
            cost: Effort::from_units(base + found.cost),
            lower_bound: Effort::from_units(base + found.lower_bound),
        })
    }

    /// What changes when the movers stand at these values, in the tree's order.
    fn raises(&self, values: &[u64]) -> Vec<Raise> {
        let raise = |(mover, &to): (&Mover, &u64)| {
            let from = mover.given.filter(|&from| from < to)?;
            let cost = Effort::from_units(mover.lever.cost(to));
            Some(Raise { node: mover.node, from: Score::from_units(from)?, to: Score::from_units(to)?, cost })
        };
        let mut raises: Vec<Raise> = self.movers.iter().zip(values).filter_map(raise).collect();
        raises.sort_by_key(|raise| self.rules.place(raise.node));
        raises
    }

    /// Adds the conditions below given nodes, which the plan only makes possible.
    fn with_hidden(&self, mut open: Vec<(NodeIx, Score)>) -> Vec<(NodeIx, Score)> {
        let step = self.rules.step();
        let asked = self.hidden().filter_map(|aim| Some((aim.node, Score::from_units(aim.at_least.units() * step)?)));
        open.extend(asked);
        open.sort_by_key(|&(node, _)| self.rules.place(node));
        open
    }
}
