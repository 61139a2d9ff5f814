//! What the planner was asked, and what it found.

use crate::improve::{Ground, Scenario, Wanted};
use crate::state::State;
use ita_score::{Error, Goal, NodeIx, Plan, Planned, Score, Scored};
use std::rc::Rc;

/// What the planner was asked, and what it found.
pub(in crate::page::improve) struct Asked {
    pub(super) goal: Result<Option<Goal>, Error>,
    pub(super) planned: Option<Rc<Planned<'static>>>,
    /// True if the next level was asked for and there is none.
    pub(super) at_top: bool,
}

impl Asked {
    pub(in crate::page::improve) fn new(state: &State, ground: &Ground, scenario: &Scenario) -> Self {
        let goal = ground.goal(&scenario.wanted);
        let given = ground.given().next().is_some();
        let planned = match &goal {
            Ok(Some(goal)) if given => Some(ground.plan(&state.memo, *goal, scenario)),
            _ => None,
        };
        Self { at_top: given && scenario.wanted == Wanted::Next && ground.level() == 0, goal, planned }
    }

    /// Where the plan puts a node; none if it leaves it.
    pub(in crate::page::improve) fn planned(&self, node: NodeIx) -> Option<Score> {
        match &**self.planned.as_ref()? {
            Planned::Feasible(plan) => plan.raises.iter().find(|raise| raise.node == node).map(|raise| raise.to),
            Planned::Infeasible(_) => None,
        }
    }

    /// The baseline with a plan's raises.
    pub(super) fn after(&self, ground: &Ground, plan: &Plan<'static>) -> Scored<'static> {
        let mut assessment = ground.base.scored.assessment().clone();
        for raise in &plan.raises {
            // The node is given, so nothing above or below it is.
            let _ = assessment.set(raise.node, raise.to);
        }
        assessment.score()
    }
}
