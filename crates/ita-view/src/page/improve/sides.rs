//! The baseline, or a scenario, in short; and the scenarios to choose from.

use super::settings::SettingChoice;
use super::{Direction, Results};
use crate::action::Action;
use crate::assess::Assessed;
use crate::improve::{Ground, Improve, Outcome, Scenario};
use crate::message::{ImproveLabel, ImproveMessage, Voice};
use crate::page::level::level;
use crate::page::picture::picture;
use crate::page::result::{near_edge, number};
use crate::page::why::why;
use crate::page::{LevelView, NumberView, Picture, WhyView};
use crate::state::State;
use ita_score::{Rounded, Scored};

/// The baseline, or a scenario, in short.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SideView {
    /// “ปัจจุบัน”, or the scenario's name.
    pub title: String,
    /// The overall score.
    pub number: NumberView,
    /// The level.
    pub level: LevelView,
    /// Why it is this level and not the next.
    pub why: WhyView,
    /// That a score lies so near to a threshold that the way of rounding decides.
    pub near_edge: Vec<String>,
}

/// A result in short.
pub(super) fn side(voice: Voice, title: String, scored: &Scored<'_>) -> SideView {
    let empty = scored.assessment().given().next().is_none();
    SideView {
        title,
        number: number(voice, scored, empty),
        level: level(voice, scored).0,
        why: why(voice, scored),
        near_edge: near_edge(voice, scored),
    }
}

/// The overall score in short: “96.39”, a range, or “–”.
pub(crate) fn short_number(voice: Voice, scored: &Scored<'_>) -> String {
    let empty = scored.assessment().given().next().is_none();
    number(voice, scored, empty).text
}

/// The difference between two published numbers: “+0.54”, “−1.00”, and which way; empty if there is none.
pub(crate) fn signed(voice: Voice, from: Rounded, to: Rounded) -> (String, Direction) {
    match (from.short_of(to), to.short_of(from)) {
        (Some(up), _) => (voice.number(format_args!("+{up}")), Direction::Up),
        (_, Some(down)) => (voice.number(format_args!("−{down}")), Direction::Down),
        _ => (String::new(), Direction::Same),
    }
}

/// The difference between the overall scores of two results, as far as both are known.
pub(super) fn difference(voice: Voice, before: &Scored<'_>, after: &Scored<'_>) -> (String, Direction) {
    match (before.overall().score(), after.overall().score()) {
        (Some(before), Some(after)) => signed(voice, before, after),
        _ => (String::new(), Direction::Same),
    }
}

/// That the level changes, where the overall score is nearly the same: a change that rounds to nothing still counts.
pub(super) fn hardly(voice: Voice, before: &Scored<'_>, after: &Scored<'_>) -> Option<String> {
    let (from, to) = (before.overall().score()?, after.overall().score()?);
    let other_level = before.guaranteed_index() != after.guaranteed_index();
    (other_level && from == to).then(|| voice.label(ImproveLabel::HardlyChanges))
}

/// The scenario's whole and instruments on one axis, each with a tick where it is now.
pub(super) fn pictured(state: &State, ground: &Ground, outcome: &Outcome) -> Picture {
    let assessed = Assessed { scored: outcome.scored.clone(), errors: Vec::new() };
    picture(Voice::of(state), &assessed, state.scale, Some(&ground.base.scored))
}

/// A scenario's name, or its number.
pub(crate) fn scenario_name(voice: Voice, scenario: &Scenario) -> String {
    match scenario.name.trim() {
        "" => voice.say(&ImproveMessage::ScenarioNo { number: &scenario.id.0.to_string() }),
        name => name.to_owned(),
    }
}

/// The scenarios to choose from, each with its number; none while there is only one.
pub(super) fn choices(results: &Results<'_>) -> Vec<SettingChoice> {
    let (voice, active) = (results.voice, results.scenarios.active().id);
    let choice = |scenario: &Scenario| SettingChoice {
        id: scenario.id.0.to_string(),
        label: scenario_name(voice, scenario),
        selected: scenario.id == active,
        action: Action::Improve(Improve::Select(scenario.id)),
    };
    if results.scenarios.all().len() < 2 {
        return Vec::new();
    }
    results.scenarios.all().iter().map(choice).collect()
}
