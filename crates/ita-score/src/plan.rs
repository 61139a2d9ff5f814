//! The least effort to a goal: which given nodes to raise, and how far, with a proof that no smaller effort is enough.
//!
//! Given scores move up on the grid of published scores; an OIT item is published whole. The goal's conditions apply to
//! published scores, so a plan goes exactly as far as rounding requires, or beyond it by a margin. Nodes without any given
//! value cost nothing here: a plan says what they must reach at least. A [`Split`] decides which of several plans of least
//! effort is taken, down to the tree's order, so the same question always has the same answer.
//!
//! The module `search` explains how the optimum is found and proved, and `split` how one of several equal plans is chosen.

mod alternatives;
mod blocking;
mod chance;
mod effort;
mod gains;
mod goal;
mod levers;
mod open;
mod problem;
mod search;
mod solve;
mod split;

pub(crate) use alternatives::is_published;
pub use alternatives::{Alternative, Single, Way};
pub use chance::Assured;
pub use effort::{Effort, EffortError, Slope};
pub use gains::{Ceiling, InstrumentGain};
pub use goal::Goal;
pub use levers::{Levers, Split};

use crate::number::Score;
use crate::rounded::Rounded;
use crate::rulebook::NodeIx;
use crate::scored::Scored;
use alloc::vec::Vec;
use problem::Problem;
use solve::{Solved, Wanted};

/// The outcome of planning: a plan, or what blocks it.
///
/// ```
/// use ita_score::{Assessment, Goal, Levers};
///
/// let rules = ita_rules::rulebook(2568)?;
/// let scored = Assessment::parse(rules, [("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")])?.score();
/// let (goal, mut levers) = (Goal::parse(rules, "excellent")?, Levers::new(rules));
/// assert!(scored.plan(goal, &levers).plan().is_some());
///
/// // EIT must be 95; locked, it blocks the goal, and the lock is what to relax.
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
    /// The goal cannot be reached: the thresholds and floors that cannot be met, at least one.
    Infeasible(Vec<Blocking>),
}

/// A plan of least effort to a goal.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Plan<'r> {
    /// The raises, in the order of the tree.
    pub raises: Vec<Raise>,
    /// The nodes without a value that matter for the goal, each with the least score that it must reach; in the order of the
    /// tree.
    pub open: Vec<Open>,
    /// The effort of all raises.
    pub cost: Effort,
    /// The proved lower bound: no plan takes less effort. Equal to `cost`, unless the proof would have taken too long.
    pub lower_bound: Effort,
    /// The result after the raises, with each open node at the least score that the plan requires.
    pub result: Scored<'r>,
    /// The gains of the instruments, in the order of the tree; empty where the overall score itself is raised.
    pub instruments: Vec<InstrumentGain>,
    /// True if a threshold is met by the published score and not by the unrounded one.
    pub by_rounding: bool,
    /// Whether the ceiling was kept; `None` without a ceiling.
    pub ceiling: Option<Ceiling>,
    /// The rule by which this plan was chosen among those of least effort.
    pub split: Split,
    /// True if it is proved that no plan of least effort fits that rule better.
    pub split_proved: bool,
}

/// A score that a plan raises.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Raise {
    /// The node.
    pub node: NodeIx,
    /// The current value.
    pub from: Score,
    /// The target value.
    pub to: Score,
    /// The effort.
    pub cost: Effort,
}

/// A node without a value that a plan needs a score of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Open {
    /// The node.
    pub node: NodeIx,
    /// The least score that it must reach.
    pub at_least: Score,
}

/// A threshold of the goal, or a floor, that cannot be met.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Blocking {
    /// The node that it is set for.
    pub node: NodeIx,
    /// The least published score that would meet it.
    pub at_least: Rounded,
    /// The best published score that the node can reach; rounded down where a node off the published grid has several thresholds
    /// below it.
    pub best: Rounded,
    /// The nodes whose lock or cap is in the way.
    pub relax: Vec<NodeIx>,
}

impl Plan<'_> {
    /// Returns true if the plan is proved to be of least effort.
    #[must_use]
    pub fn is_optimal(&self) -> bool {
        self.cost == self.lower_bound
    }

    /// Returns the alternatives that reach the goal by other raises than this plan and than the alternatives before them.
    ///
    /// ```
    /// use ita_score::{Assessment, Goal, Levers, Way};
    ///
    /// // 0.3·80.01 + 0.3·80 + 0.4·80 = 80.003, and 84.995 is published as 85.00. OIT raised by 12.48 gives just the 4.992
    /// // points that lack and is the cheapest plan, so OIT alone is no other way.
    /// let rules = ita_rules::rulebook(2565)?;
    /// let scored = Assessment::parse(rules, [("iit", "80.01"), ("eit", "80"), ("oit", "80")])?.score();
    /// let (goal, levers) = (Goal::parse(rules, "A")?, Levers::new(rules));
    /// let (planned, ways) = (scored.plan(goal, &levers), scored.alternatives(goal, &levers));
    /// let others: Vec<_> = planned.plan().unwrap().others(&ways).iter().map(|other| other.way).collect();
    /// assert_eq!(others, [Way::Only(rules.find("iit")?), Way::Only(rules.find("eit")?)]);
    /// # Ok::<(), ita_score::Error>(())
    /// ```
    #[must_use]
    pub fn others<'a>(&self, alternatives: &'a [Alternative<'a>]) -> Vec<&'a Alternative<'a>> {
        let mut others: Vec<&Alternative<'_>> = Vec::new();
        for other in alternatives {
            let Some(plan) = other.planned.plan() else { continue };
            let is_known = |known: &&Alternative<'_>| known.planned.plan().is_some_and(|it| it.raises == plan.raises);
            if plan.raises != self.raises && !others.iter().any(is_known) {
                others.push(other);
            }
        }
        others
    }
}

impl<'r> Planned<'r> {
    /// Returns the plan, or `None` if the goal is infeasible.
    #[must_use]
    pub const fn plan(&self) -> Option<&Plan<'r>> {
        match self {
            Self::Feasible(plan) => Some(plan),
            Self::Infeasible(_) => None,
        }
    }

    /// Returns what blocks the goal; empty if there is a plan.
    #[must_use]
    pub fn blocking(&self) -> &[Blocking] {
        match self {
            Self::Feasible(_) => &[],
            Self::Infeasible(blocking) => blocking,
        }
    }
}

impl<'r> Scored<'r> {
    /// Plans the least effort from this assessment to a goal.
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
    ///
    /// # Panics
    /// If `goal` or `levers` belong to another rulebook with more levels or fewer nodes. If they belong to a similar one, they
    /// mean other levels and nodes, as an index does: see [`NodeIx`].
    #[must_use]
    pub fn plan(&self, goal: Goal, levers: &Levers<'_>) -> Planned<'r> {
        self.plan_by(goal, levers, Wanted::Cheapest)
    }

    /// The plan that is wanted, under the ceiling if there is one, or else without it.
    fn plan_by(&self, goal: Goal, levers: &Levers<'_>, wanted: Wanted) -> Planned<'r> {
        let problem = Problem::new(self, goal, levers);
        match (problem.solve(wanted, levers.split), levers.lifted()) {
            (Ok(solved), lifted) => {
                let ceiling = lifted.map(|_| Ceiling::Kept);
                Planned::Feasible(self.planned(&problem, goal, levers.split, solved, ceiling))
            }
            (Err(blocking), None) => Planned::Infeasible(blocking),
            (Err(_), Some(lifted)) => {
                let problem = Problem::new(self, goal, &lifted);
                match problem.solve(wanted, levers.split) {
                    Ok(solved) => {
                        let ceiling = Some(Ceiling::Lifted);
                        Planned::Feasible(self.planned(&problem, goal, levers.split, solved, ceiling))
                    }
                    Err(blocking) => Planned::Infeasible(blocking),
                }
            }
        }
    }

    /// The plan in which the movers stand so.
    fn planned(
        &self,
        problem: &Problem<'_>,
        goal: Goal,
        split: Split,
        solved: Solved,
        ceiling: Option<Ceiling>,
    ) -> Plan<'r> {
        let raises = problem.raises(&solved.values);
        let open = open::requirements(problem, solved.values);
        let result = self.after(&raises, &open);
        Plan {
            instruments: gains::instruments(self, &result, &raises),
            by_rounding: gains::is_by_rounding(&result, goal),
            result,
            open: problem.with_hidden(open),
            raises,
            cost: solved.cost,
            lower_bound: solved.lower_bound,
            ceiling,
            split,
            split_proved: solved.split_proved,
        }
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
