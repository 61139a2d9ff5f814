//! What a scenario asks of the planner: [`Asked`], and its goal; or what its own numbers give.

use crate::assess::{Assessed, FieldError, read};
use crate::draft::Draft;
use crate::scenario::{Ease, Margin, Scenario, Split, Wanted};
use crate::scenarios::Scenarios;
use ita_report::{Raising, Targets, Terms};
use ita_score::{Assessment, Error, Goal, Levers, NodeIx, Rulebook, Score, Scored};

/// Node, lock, cap and effort, for the nodes with any setting.
pub type Settings = Vec<(NodeIx, bool, Option<Score>, Ease)>;

/// What a scenario asks of a plan, apart from its goal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The margin above each condition.
    pub margin: Margin,
    /// How the plan divides what is needed.
    pub split: Split,
    /// The most that the plan raises any score to.
    pub ceiling: Option<Score>,
    /// The settings of nodes.
    pub settings: Settings,
}

impl Asked {
    /// Returns what a scenario asks for the nodes whose scores a result gives.
    #[must_use]
    pub fn of(scored: &Scored<'_>, scenario: &Scenario) -> Self {
        Self {
            margin: scenario.margin,
            split: scenario.split,
            // A text that is no number sets no bound; its field says so.
            ceiling: ceiling(scored.rules(), scenario).ok().flatten(),
            settings: settings(scored, scenario),
        }
    }

    /// Returns what a report has to say about these settings, apart from the margin.
    #[must_use]
    pub fn terms(&self) -> Terms {
        Terms {
            hard: self.settings.iter().any(|&(.., ease)| ease != Ease::default()),
            limited: self.settings.iter().any(|&(_, locked, cap, _)| locked || cap.is_some()),
            ceiling: self.ceiling,
        }
    }

    /// Returns these settings as the planner's levers.
    #[must_use]
    pub fn levers<'r>(&self, rules: &'r Rulebook) -> Levers<'r> {
        let mut levers = Levers::new(rules);
        levers.split(self.split.of_plan());
        levers.margin(self.margin.score());
        levers.ceiling(self.ceiling.unwrap_or(Score::MAX));
        for &(node, locked, cap, ease) in &self.settings {
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

/// Returns a scenario's settings for the nodes whose scores a result gives.
#[must_use]
pub fn settings(scored: &Scored<'_>, scenario: &Scenario) -> Settings {
    let rules = scored.rules();
    let said = |(node, _)| {
        let id = &*rules.node(node).id;
        let cap = cap(rules, scenario, node).ok().flatten();
        (node, scenario.locked.contains(id), cap, scenario.ease(id))
    };
    let settings = scored.assessment().given().map(said);
    settings.filter(|&(_, locked, cap, ease)| locked || cap.is_some() || ease != Ease::default()).collect()
}

/// Returns the cap of a node, or `None` if none is typed.
///
/// # Errors
/// As [`Score::parse`](ita_score::Score::parse), if the text is not a score.
pub fn cap(rules: &Rulebook, scenario: &Scenario, node: NodeIx) -> Result<Option<Score>, Error> {
    let id = &*rules.node(node).id;
    bound(id, scenario.caps.get(id).map_or("", |text| text.trim()))
}

/// Returns the most that a plan raises any score to, or `None` for no bound.
///
/// # Errors
/// As [`Score::parse`](ita_score::Score::parse), if the text is not a score.
pub fn ceiling(rules: &Rulebook, scenario: &Scenario) -> Result<Option<Score>, Error> {
    bound(&rules.node(NodeIx::OVERALL).id, scenario.ceiling.trim())
}

fn bound(id: &str, text: &str) -> Result<Option<Score>, Error> {
    if text.is_empty() {
        return Ok(None);
    }
    Score::parse(text).map(Some).map_err(|error| error.at(id, text))
}

/// Returns the goal for a result, or `None` if no level is above its own or the text is empty.
///
/// # Errors
/// [`Error::UnknownLevel`] if the year has no such level; as [`Score::parse`](ita_score::Score::parse) if the text is not a
/// score.
pub fn goal(scored: &Scored<'_>, wanted: &Wanted) -> Result<Option<Goal>, Error> {
    let rules = scored.rules();
    match wanted {
        Wanted::Next => Ok(scored.guaranteed_index().above().map(Goal::Level)),
        Wanted::Level(id) => rules.find_level(id).map(|level| Some(Goal::Level(level))),
        Wanted::Overall(text) if text.trim().is_empty() => Ok(None),
        Wanted::Overall(text) => match Score::parse(text) {
            Ok(_) => Goal::parse(rules, text).map(Some),
            Err(error) => Err(error.at(&rules.node(NodeIx::OVERALL).id, text)),
        },
    }
}

/// Returns a scenario's own numbers over a result, and which of its fields could not be used: these count with their last valid text, or
/// else as the result has them.
#[must_use]
pub fn own_numbers(scored: &Scored<'static>, scenario: &Scenario) -> (Assessment<'static>, Vec<FieldError>) {
    let rules = scored.rules();
    let (mut assessment, mut errors) = (scored.assessment().clone(), Vec::new());
    for (id, text) in &scenario.typed {
        let Some(node) = rules.find(id).ok().filter(|&node| scored.assessment().value(node).is_some()) else {
            continue;
        };
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
    (assessment, errors)
}

/// Returns what the agency set itself in the scenario in sight, or `None` while that follows the recommended plan. For native programs.
///
/// ```
/// use ita_file::{Draft, Scenarios, targets_of};
///
/// let rules = ita_rules::rulebook(2568)?;
/// let mut draft = Draft::new();
/// for (node, text) in [("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")] {
///     draft.typed.insert(node.into(), text.into());
/// }
/// let mut scenarios = Scenarios::new();
/// assert!(targets_of(rules, &draft, &scenarios).is_none());
/// scenarios.active_mut().typed.insert("eit".into(), "94".into());
/// let targets = targets_of(rules, &draft, &scenarios).unwrap();
/// assert_eq!((targets.raises.len(), targets.raises[0].to.to_string()), (1, "94".into()));
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn targets_of(rules: &'static Rulebook, draft: &Draft, scenarios: &Scenarios) -> Option<Targets<'static>> {
    let scenario = Some(scenarios.active()).filter(|scenario| !scenario.follows())?;
    let scored = Assessed::of_draft(rules, draft).scored;
    Some(Targets::of(&scored, &own_numbers(&scored, scenario).0))
}

/// Returns the plan that the scenario in sight asks for, with its goal and margin, or `None` if it asks for nothing. For native
/// programs.
///
/// ```
/// use ita_file::{Draft, Scenarios, plan_of};
///
/// let rules = ita_rules::rulebook(2568)?;
/// let mut draft = Draft::new();
/// for (node, text) in [("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")] {
///     draft.typed.insert(node.into(), text.into());
/// }
/// let plan = plan_of(rules, &draft, &Scenarios::new()).unwrap();
/// // To 95 in EIT, and half a point to spare.
/// let raise = &plan.planned.plan().unwrap().raises[0];
/// assert_eq!((raise.to.to_string(), plan.margin.to_string()), ("95.5".into(), "0.5".into()));
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn plan_of(rules: &'static Rulebook, draft: &Draft, scenarios: &Scenarios) -> Option<Raising<'static>> {
    let (scored, scenario) = (Assessed::of_draft(rules, draft).scored, scenarios.active());
    let goal = goal(&scored, &scenario.wanted).ok().flatten()?;
    let asked = Asked::of(&scored, scenario);
    let planned = scored.plan(goal, &asked.levers(rules));
    Some(Raising { goal, planned, margin: scenario.margin.score(), terms: asked.terms() })
}

/// Returns the goal of a year that is prepared for, with its margin: what the year's own scenario in sight wants, or else what is
/// wanted after the result of the year before, with a level named by its id. `Wanted::Next` depends on a result, which only the
/// year before has.
///
/// ```
/// use ita_file::{Scenarios, goal_to_prepare};
/// use ita_score::{Assessment, Goal, LevelIx};
///
/// let before = Assessment::parse(ita_rules::rulebook(2568)?, [("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")])?.score();
/// let (goal, _) = goal_to_prepare(ita_rules::rulebook(2569)?, None, Some((&before, &Scenarios::new()))).unwrap();
/// assert_eq!(goal, Goal::Level(LevelIx::BEST)); // it was good
/// assert!(goal_to_prepare(ita_rules::rulebook(2569)?, Some(&Scenarios::new()), None).is_none());
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn goal_to_prepare(
    rules: &Rulebook,
    own: Option<&Scenarios>,
    before: Option<(&Scored<'_>, &Scenarios)>,
) -> Option<(Goal, Score)> {
    let own = own.map(Scenarios::active).filter(|scenario| scenario.wanted != Wanted::Next).and_then(|scenario| {
        let goal = goal(&Assessment::new(rules).score(), &scenario.wanted).ok()??;
        Some((goal, scenario.margin.score()))
    });
    let carried = || {
        let (scored, scenario) = before.map(|(scored, scenarios)| (scored, scenarios.active()))?;
        let goal = match goal(scored, &scenario.wanted).ok()?? {
            Goal::Level(level) => Goal::Level(rules.find_level(&scored.rules().level(level).id).ok()?),
            overall @ Goal::Overall(_) => overall,
        };
        Some((goal, scenario.margin.score()))
    };
    own.or_else(carried)
}
