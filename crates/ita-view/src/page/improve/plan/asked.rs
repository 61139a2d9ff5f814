//! What the planner was asked, and what it found.

use crate::improve::{Ground, Memo, Scenario, Wanted};
use crate::state::State;
use ita_score::{Assessment, Error, Goal, LevelIx, NodeIx, Plan, Planned, Rounded, Score};
use std::rc::Rc;

/// What the planner was asked, and what it found.
pub(in crate::page::improve) struct Asked<'a> {
    pub(super) goal: Result<Option<Goal>, Error>,
    pub(super) found: Option<Rc<Planned<'static>>>,
    /// True if the next level was asked for and there is none.
    pub(super) at_top: bool,
    /// True if nothing but the overall score is given.
    pub(super) only_total: bool,
    pub(in crate::page::improve) memo: &'a Memo,
    spare: Score,
    ground: &'a Ground,
}

/// What the plan asks of an instrument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::page::improve) enum Ask {
    /// To rise.
    Raise {
        /// How far.
        by: Rounded,
        /// Where to.
        to: Rounded,
    },
    /// Nothing more than it has.
    Met {
        /// The level's condition on it.
        floor: Option<Rounded>,
    },
    /// The instrument, or the nodes below it that are not given, have to reach at least this.
    AtLeast(Rounded),
    /// There is no plan.
    Nothing,
}

impl<'a> Asked<'a> {
    pub(in crate::page::improve) fn new(state: &'a State, ground: &'a Ground, scenario: &Scenario) -> Self {
        let goal = ground.goal(&scenario.wanted);
        let given = ground.given().next().is_some();
        let only_total = ground.value(NodeIx::OVERALL).is_some();
        let wanted = goal.as_ref().ok().copied().flatten().filter(|_| given && !only_total);
        Self {
            found: wanted.map(|goal| ground.plan(&state.memo, goal, scenario)),
            at_top: given && scenario.wanted == Wanted::Next && ground.level() == LevelIx::BEST,
            only_total,
            goal,
            memo: &state.memo,
            spare: scenario.margin.score(),
            ground,
        }
    }

    fn plan(&self) -> Option<&Plan<'static>> {
        self.found.as_ref()?.plan()
    }

    /// Where the plan puts a node; none if it leaves it.
    pub(in crate::page::improve) fn planned(&self, node: NodeIx) -> Option<Score> {
        self.plan()?.raises.iter().find(|raise| raise.node == node).map(|raise| raise.to)
    }

    /// What the plan asks of an instrument.
    pub(in crate::page::improve) fn of(&self, node: NodeIx) -> Ask {
        let floor = self.floor(node);
        if self.only_total {
            return floor.map_or(Ask::Nothing, Ask::AtLeast);
        }
        let Some(plan) = self.plan() else { return Ask::Nothing };
        let (before, after) = (self.ground.base.scored.node(node), plan.result.node(node));
        match (before.score(), after.score()) {
            (Some(before), Some(after)) => match before.short_of(after) {
                Some(by) => Ask::Raise { by, to: after },
                None => Ask::Met { floor },
            },
            // A node that is not given counts as the least that the plan requires of it.
            (None, Some(after)) => Ask::AtLeast(after),
            _ => floor.map_or(Ask::Nothing, Ask::AtLeast),
        }
    }

    /// What the target's level asks of an instrument, with what is kept to spare.
    fn floor(&self, node: NodeIx) -> Option<Rounded> {
        let Ok(Some(Goal::Level(level))) = self.goal else { return None };
        let asked: Score = self.ground.rules().threshold(level, node)?.to_string().parse().ok()?;
        let units = (asked.units() + self.spare.units()).min(Score::MAX.units());
        Some(Score::from_units(units)?.round(self.ground.rules().decimals()))
    }
}

/// True if an assessment is the baseline with a plan's raises.
pub(super) fn is_applied(ground: &Ground, plan: &Plan<'_>, now: &Assessment<'_>) -> bool {
    let planned = |node| plan.raises.iter().find(|raise| raise.node == node).map(|raise| raise.to);
    ground.given().all(|(node, value)| now.value(node) == Some(planned(node).unwrap_or(value)))
}
