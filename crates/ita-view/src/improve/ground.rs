//! What a scenario stands on: the baseline, its own values, and what the planner is asked.

use super::memo::{Memo, Others, PlanKey, Settings};
use super::{Ease, Scenario, Wanted};
use crate::assess::{Assessed, FieldError, read};
use crate::draft::Work;
use crate::state::State;
use ita_score::{Error, Goal, LevelIx, Levers, NodeIx, Planned, Rulebook, Score, Scored};
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

/// The plan that the scenario in sight of a work's year asks for, with its goal and its margin, for a native program; none where it asks
/// for nothing.
#[must_use]
pub fn plan_of(work: &Work) -> Option<(Goal, Planned<'static>, Score)> {
    let ground = Ground { base: Rc::new(Assessed::of(work)) };
    let scenario = work.scenarios().active();
    let goal = ground.goal(&scenario.wanted).ok().flatten()?;
    let planned = ground.base.scored.plan(goal, &ground.levers(&ground.key(goal, scenario)));
    Some((goal, planned, scenario.margin.score()))
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

    /// The same without planning; none if it follows a plan that is not known. The view that computes has no planner, and says
    /// nothing of scenarios but where their view is.
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
            // A plan raises nothing but what has a value.
            let _ = assessment.set(raise.node, raise.to);
        }
        Outcome { scored: assessment.score(), errors: Vec::new() }
    }

    fn own_outcome(&self, scenario: &Scenario) -> Outcome {
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

    /// The most that a plan raises any score to.
    pub(crate) fn ceiling(&self, scenario: &Scenario) -> Result<Option<Score>, Error> {
        let text = scenario.ceiling.trim();
        if text.is_empty() {
            return Ok(None);
        }
        Score::parse(text).map(Some).map_err(|error| error.at(&self.rules().node(NodeIx::OVERALL).id, text))
    }

    /// The plan from the baseline to a goal under what the scenario says.
    pub(crate) fn plan(&self, memo: &Memo, goal: Goal, scenario: &Scenario) -> Rc<Planned<'static>> {
        let key = self.key(goal, scenario);
        memo.plan(&key, || self.base.scored.plan(key.goal, &self.levers(&key)))
    }

    /// The plan to what the scenario wants, if that is anything.
    pub(crate) fn wanted_plan(&self, memo: &Memo, scenario: &Scenario) -> Option<Rc<Planned<'static>>> {
        let goal = self.goal(&scenario.wanted).ok().flatten()?;
        Some(self.plan(memo, goal, scenario))
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
        PlanKey {
            year: self.rules().fiscal_year(),
            given: self.given().collect(),
            goal,
            margin: scenario.margin,
            split: scenario.split,
            // A text that is no number bounds nothing; its field says so.
            ceiling: self.ceiling(scenario).ok().flatten(),
            settings: self.settings(scenario),
        }
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
        levers.split(key.split.of_plan());
        levers.margin(key.margin.score());
        levers.ceiling(key.ceiling.unwrap_or(Score::MAX));
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
