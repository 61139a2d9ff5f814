//! The scenarios to choose from.

use super::Results;
use super::sides::short_number;
use crate::action::Action;
use crate::improve::{Improve, Scenario, ScenarioId};
use crate::message::{ImproveLabel, ImproveMessage, Voice};
use crate::page::LevelView;
use crate::page::level::level;
use ita_score::Scored;

/// A scenario to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScenarioTab {
    /// Which.
    pub id: ScenarioId,
    /// Its name, or “แผนที่ 1”.
    pub name: String,
    /// True if it is in sight.
    pub current: bool,
    /// Its overall score.
    pub number: String,
    /// Its level.
    pub level: LevelView,
    /// Puts it into sight.
    pub select: Action,
}

/// A scenario's name, or its number.
pub(crate) fn scenario_name(voice: Voice, scenario: &Scenario) -> String {
    match scenario.name.trim() {
        "" => voice.say(&ImproveMessage::ScenarioNo { number: &scenario.id.0.to_string() }),
        name => name.to_owned(),
    }
}

pub(super) fn tabs(results: &Results<'_>) -> Vec<ScenarioTab> {
    let (voice, active) = (results.voice, results.scenarios.active().id);
    let tab = |(scenario, scored): (&Scenario, &Scored<'_>)| ScenarioTab {
        id: scenario.id,
        name: scenario_name(voice, scenario),
        current: scenario.id == active,
        number: short_number(voice, scored),
        level: level(voice, scored).0,
        select: Action::Improve(Improve::Select(scenario.id)),
    };
    results.each().map(tab).collect()
}

/// New, duplicate, delete.
pub(super) fn actions(voice: Voice, active: &Scenario) -> Vec<(String, Action)> {
    let action = |label, change| (voice.label(label), Action::Improve(change));
    vec![
        action(ImproveLabel::NewScenario, Improve::New),
        action(ImproveLabel::DuplicateScenario, Improve::Duplicate(active.id)),
        action(ImproveLabel::DeleteScenario, Improve::Delete(active.id)),
    ]
}
