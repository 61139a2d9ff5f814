//! What a scenario stands on: the baseline, its own values, and what the planner is asked.

use super::memo::{Memo, Others, PlanKey};
use super::{Scenario, Wanted};
use crate::assess::{Assessed, FieldError};
use crate::state::State;
use crate::year::Rules;
use ita_file::{Asked, Settings};
use ita_score::{Assessment, Error, Goal, LevelIx, NodeIx, Planned, Rulebook, Score, Scored};
use std::rc::Rc;

/// The baseline, held in one place.
#[derive(Clone, Debug)]
pub(crate) struct Ground {
    pub(crate) base: Rc<Assessed>,
}

/// A scenario's result over the baseline.
#[derive(Clone, Debug)]
pub(crate) struct Outcome {
    pub(crate) scored: Scored<'static>,
    /// Fields whose text is not valid; they count with their last valid one, or else the baseline's.
    pub(crate) errors: Vec<FieldError>,
}

impl Ground {
    pub(crate) fn of(state: &State) -> Self {
        Self { base: state.memo.base(&state.work) }
    }

    pub(crate) fn rules(&self) -> &'static Rulebook {
        self.base.scored.rules()
    }

    /// The nodes that are given in the baseline, with their values, in the tree's order.
    pub(crate) fn given(&self) -> impl Iterator<Item = (NodeIx, Score)> + '_ {
        self.base.scored.assessment().given()
    }

    /// The baseline's value of a node, if it is given there.
    pub(crate) fn value(&self, node: NodeIx) -> Option<Score> {
        self.base.scored.assessment().value(node)
    }

    /// The node with this id, if the baseline gives it.
    pub(crate) fn find(&self, id: &str) -> Option<(NodeIx, Score)> {
        let node = self.rules().find(id).ok()?;
        Some((node, self.value(node)?))
    }

    /// A scenario's result: of its own numbers, or of the plan that it follows.
    pub(crate) fn outcome(&self, memo: &Memo, scenario: &Scenario) -> Outcome {
        if scenario.follows() {
            let planned = self.wanted_plan(memo, scenario);
            return self.planned_outcome(planned.as_deref());
        }
        self.own_outcome(scenario)
    }

    /// Returns the same without planning, or `None` if the scenario follows a plan that is not known. The view that computes has
    /// no planner, and of scenarios it shows only the link to their view.
    pub(crate) fn known_outcome(&self, memo: &Memo, scenario: &Scenario) -> Option<Outcome> {
        if !scenario.follows() {
            return Some(self.own_outcome(scenario));
        }
        let Ok(Some(goal)) = self.goal(&scenario.wanted) else { return Some(self.planned_outcome(None)) };
        let known = memo.known_plan(&self.key(goal, scenario))?;
        Some(self.planned_outcome(Some(&known)))
    }

    /// The baseline with a plan's raises.
    fn planned_outcome(&self, planned: Option<&Planned<'static>>) -> Outcome {
        let mut assessment = self.base.scored.assessment().clone();
        let raises = planned.and_then(Planned::plan).into_iter().flat_map(|plan| &plan.raises);
        // Nobody can raise a total by itself.
        for raise in raises.filter(|raise| raise.node != NodeIx::OVERALL) {
            // A plan raises only nodes that have a value.
            let _ = assessment.set(raise.node, raise.to);
        }
        Outcome { scored: self.scored(&assessment), errors: Vec::new() }
    }

    /// Returns the result of a scenario's numbers. While nothing is changed, that is the baseline with its published result;
    /// changed numbers have none.
    fn scored(&self, assessment: &Assessment<'static>) -> Scored<'static> {
        if assessment.given().eq(self.given()) { self.base.scored.clone() } else { assessment.score() }
    }

    fn own_outcome(&self, scenario: &Scenario) -> Outcome {
        let (assessment, errors) = ita_file::own_numbers(&self.base.scored, scenario);
        Outcome { scored: self.scored(&assessment), errors }
    }

    /// The cap of a node, if one is typed.
    pub(crate) fn cap(&self, scenario: &Scenario, node: NodeIx) -> Result<Option<Score>, Error> {
        ita_file::cap(self.rules(), scenario, node)
    }

    /// The level that the baseline is sure of.
    pub(crate) fn level(&self) -> LevelIx {
        self.base.scored.guaranteed_index()
    }

    /// What the scenario wants; none if nothing is above the baseline's level, or its text says nothing.
    pub(crate) fn goal(&self, wanted: &Wanted) -> Result<Option<Goal>, Error> {
        ita_file::goal(&self.base.scored, wanted)
    }

    /// The most that a plan raises any score to.
    pub(crate) fn ceiling(&self, scenario: &Scenario) -> Result<Option<Score>, Error> {
        ita_file::ceiling(self.rules(), scenario)
    }

    /// Returns the plan from the baseline to a goal, with the scenario's settings.
    pub(crate) fn plan(&self, memo: &Memo, goal: Goal, scenario: &Scenario) -> Rc<Planned<'static>> {
        let key = self.key(goal, scenario);
        memo.plan(&key, || self.base.scored.plan(key.goal, &key.asked.levers(self.rules())))
    }

    /// Returns the plan to the scenario's goal, if it has one.
    pub(crate) fn wanted_plan(&self, memo: &Memo, scenario: &Scenario) -> Option<Rc<Planned<'static>>> {
        let goal = self.goal(&scenario.wanted).ok().flatten()?;
        Some(self.plan(memo, goal, scenario))
    }

    /// Returns the alternatives to that plan.
    pub(crate) fn others(&self, memo: &Memo, goal: Goal, scenario: &Scenario) -> Rc<Others> {
        let key = self.key(goal, scenario);
        let (scored, levers) = (&self.base.scored, key.asked.levers(self.rules()));
        memo.others(&key, || Others {
            alternatives: scored.alternatives(goal, &levers),
            singles: scored.singles(goal, &levers),
        })
    }

    /// Returns the key of everything that the plan depends on.
    pub(crate) fn key(&self, goal: Goal, scenario: &Scenario) -> PlanKey {
        PlanKey {
            rules: Rules(self.rules()),
            given: self.given().collect(),
            goal,
            asked: Asked::of(&self.base.scored, scenario),
        }
    }

    /// What a scenario says of the nodes that are given.
    pub(crate) fn settings(&self, scenario: &Scenario) -> Settings {
        ita_file::settings(&self.base.scored, scenario)
    }
}
