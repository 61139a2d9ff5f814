//! What the planner was asked, and what it found.

use crate::improve::{Ground, Memo, Scenario, Wanted};
use crate::state::State;
use ita_score::{Assessment, Error, Goal, LevelIx, NodeIx, Plan, Planned, Score, Scored};
use std::rc::Rc;

/// What the planner was asked, and what it found.
pub(in crate::page::improve) struct Asked<'a> {
    pub(super) goal: Result<Option<Goal>, Error>,
    pub(super) planned: Option<Rc<Planned<'static>>>,
    /// True if the next level was asked for and there is none.
    pub(super) at_top: bool,
    pub(in crate::page::improve) memo: &'a Memo,
}

impl<'a> Asked<'a> {
    pub(in crate::page::improve) fn new(state: &'a State, ground: &Ground, scenario: &Scenario) -> Self {
        let goal = ground.goal(&scenario.wanted);
        let given = ground.given().next().is_some();
        let wanted = goal.as_ref().ok().copied().flatten().filter(|_| given);
        Self {
            planned: wanted.map(|goal| ground.plan(&state.memo, goal, scenario)),
            at_top: given && scenario.wanted == Wanted::Next && ground.level() == LevelIx::BEST,
            goal,
            memo: &state.memo,
        }
    }

    /// Where the plan puts a node; none if it leaves it.
    pub(in crate::page::improve) fn planned(&self, node: NodeIx) -> Option<Score> {
        self.planned.as_ref()?.plan()?.raises.iter().find(|raise| raise.node == node).map(|raise| raise.to)
    }
}

/// True if an assessment is the baseline with a plan's raises.
pub(super) fn is_applied(ground: &Ground, plan: &Plan<'_>, now: &Assessment<'_>) -> bool {
    let planned = |node| plan.raises.iter().find(|raise| raise.node == node).map(|raise| raise.to);
    ground.given().all(|(node, value)| now.value(node) == Some(planned(node).unwrap_or(value)))
}

/// The baseline with a plan's raises.
pub(super) fn after(ground: &Ground, plan: &Plan<'_>) -> Scored<'static> {
    let mut assessment = ground.base.scored.assessment().clone();
    for raise in &plan.raises {
        // The node is given, so nothing above or below it is.
        let _ = assessment.set(raise.node, raise.to);
    }
    assessment.score()
}
