//! What a scenario stands on: the baseline, its own values, and what the planner is asked.

use super::memo::{Memo, Others, PlanKey, Settings};
use super::{Ease, Scenario, Wanted};
use crate::assess::{Assessed, FieldError, read};
use crate::state::State;
use ita_score::{Error, Goal, LevelIx, Levers, NodeIx, Planned, Rulebook, Score, Scored, Split};
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

    /// A scenario's result.
    pub(crate) fn outcome(&self, scenario: &Scenario) -> Outcome {
        let rules = self.rules();
        let mut assessment = self.base.scored.assessment().clone();
        let mut errors = Vec::new();
        for (id, text) in &scenario.typed {
            let Some((node, _)) = self.find(id) else { continue };
            let value = match read(rules, node, text) {
                Ok(value) => value,
                Err(error) => {
                    errors.push(FieldError { node, error });
                    scenario.last_good.get(id).and_then(|text| read(rules, node, text).ok().flatten())
                }
            };
            if let Some(value) = value {
                // The node has a value already, so nothing above or below it has one.
                let _ = assessment.set(node, value);
            }
        }
        Outcome { scored: assessment.score(), errors }
    }

    /// The cap of a node, if one is typed.
    pub(crate) fn cap(&self, scenario: &Scenario, node: NodeIx) -> Result<Option<Score>, Error> {
        let id = &*self.rules().node(node).id;
        let text = scenario.caps.get(id).map_or("", |text| text.trim());
        if text.is_empty() {
            return Ok(None);
        }
        Score::parse(text).map(Some).map_err(|error| error.at(id, text))
    }

    /// The level that the baseline is sure of.
    pub(crate) fn level(&self) -> LevelIx {
        self.base.scored.guaranteed_index()
    }

    /// What the scenario wants; none if nothing is above the baseline's level, or its text says nothing.
    pub(crate) fn goal(&self, wanted: &Wanted) -> Result<Option<Goal>, Error> {
        match wanted {
            Wanted::Next => Ok(self.level().above().map(Goal::Level)),
            Wanted::Level(id) => self.rules().find_level(id).map(|level| Some(Goal::Level(level))),
            Wanted::Overall(text) if text.trim().is_empty() => Ok(None),
            Wanted::Overall(text) => {
                let overall = &self.rules().node(NodeIx::OVERALL).id;
                match Score::parse(text) {
                    Ok(_) => Goal::parse(self.rules(), text).map(Some),
                    Err(error) => Err(error.at(overall, text)),
                }
            }
        }
    }

    /// The plan from the baseline to a goal under what the scenario says of nodes.
    pub(crate) fn plan(&self, memo: &Memo, goal: Goal, scenario: &Scenario) -> Rc<Planned<'static>> {
        let key = self.key(goal, scenario);
        memo.plan(&key, || self.base.scored.plan(goal, &self.levers(&key)))
    }

    /// What there is beside that plan.
    pub(crate) fn others(&self, memo: &Memo, goal: Goal, scenario: &Scenario) -> Rc<Others> {
        let key = self.key(goal, scenario);
        let (scored, levers) = (&self.base.scored, self.levers(&key));
        memo.others(&key, || Others {
            alternatives: scored.alternatives(goal, &levers),
            singles: scored.singles(goal, &levers),
        })
    }

    /// What that plan depends on.
    pub(crate) fn key(&self, goal: Goal, scenario: &Scenario) -> PlanKey {
        let year = self.rules().fiscal_year();
        PlanKey { year, given: self.given().collect(), goal, settings: self.settings(scenario) }
    }

    /// What a scenario says of the nodes that are given.
    pub(crate) fn settings(&self, scenario: &Scenario) -> Settings {
        let rules = self.rules();
        let said = |(node, _)| {
            let id = &*rules.node(node).id;
            let cap = self.cap(scenario, node).ok().flatten();
            (node, scenario.locked.contains(id), cap, scenario.ease(id))
        };
        let settings = self.given().map(said);
        settings.filter(|&(_, locked, cap, ease)| locked || cap.is_some() || ease != Ease::default()).collect()
    }

    fn levers(&self, key: &PlanKey) -> Levers<'static> {
        let mut levers = Levers::new(self.rules());
        // What the view shows until it offers a choice.
        levers.split(Split::First);
        for &(node, locked, cap, ease) in &key.settings {
            if locked {
                levers.lock(node);
            }
            if let Some(cap) = cap {
                levers.cap(node, cap);
            }
            levers.cost(node, ease.effort());
        }
        levers
    }
}
