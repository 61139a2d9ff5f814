//! What a plan shall reach: a level above the baseline's, or an overall score.

use crate::action::Action;
use crate::improve::{Ground, Improve, Scenario, Wanted};
use crate::message::{ImproveLabel, ImproveMessage, Voice};
use crate::page::names;
use crate::page::rows::problem;
use crate::page::{Badge, Field};
use ita_score::{Goal, LevelIx, NodeIx};

/// A level to choose as the target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TargetChoice {
    /// The level.
    pub level: Badge,
    /// True if it is chosen.
    pub selected: bool,
    /// What choosing does.
    pub action: Action,
}

/// What a plan shall reach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TargetView {
    /// “เป้าหมาย”.
    pub title: String,
    /// Levels above the one that the baseline is sure of, the nearest first; none at the top.
    pub levels: Vec<TargetChoice>,
    /// The field for an overall score; its text is empty while a level is chosen.
    pub overall: Field,
    /// True if an overall score is chosen.
    pub overall_selected: bool,
    /// Chooses an overall score: begins with the baseline's own.
    pub choose_overall: Action,
    /// What the target is, in words: “ผ่านดีเยี่ยม”, “คะแนนรวม 97.00”; empty if there is none.
    pub chosen: String,
}

/// What the scenario's plan shall reach.
pub(super) fn target(voice: Voice, ground: &Ground, scenario: &Scenario) -> TargetView {
    let rules = ground.rules();
    let goal = ground.goal(&scenario.wanted);
    let chosen_level = match goal {
        Ok(Some(Goal::Level(level))) => Some(level),
        _ => None,
    };
    let choice = |level: LevelIx| TargetChoice {
        level: Badge::named(voice, rules, rules.level(level)),
        selected: chosen_level == Some(level),
        action: Action::Improve(Improve::SetWanted(Wanted::Level(rules.level(level).id.to_string()))),
    };
    let above = core::iter::successors(ground.level().above(), |level| level.above());
    let text = match &scenario.wanted {
        Wanted::Overall(text) => Some(text.clone()),
        Wanted::Next | Wanted::Level(_) => None,
    };
    let begin = ground.base.scored.overall().low().to_string();
    TargetView {
        title: voice.label(ImproveLabel::TargetName),
        levels: above.map(choice).collect(),
        overall_selected: text.is_some(),
        overall: Field {
            text: text.unwrap_or_default(),
            label: voice.label(ImproveLabel::TargetOverall),
            error: goal.as_ref().err().map(|error| problem(voice, error)),
        },
        choose_overall: Action::Improve(Improve::SetWanted(Wanted::Overall(begin))),
        chosen: goal.ok().flatten().map(|goal| named(voice, ground, goal)).unwrap_or_default(),
    }
}

/// A goal in words: “ระดับผ่านดีเยี่ยม”, “คะแนนรวม 97.00”.
pub(super) fn named(voice: Voice, ground: &Ground, goal: Goal) -> String {
    let rules = ground.rules();
    match goal {
        Goal::Level(level) => ita_words::level(rules.level(level), voice.lang()),
        Goal::Overall(score) => {
            let who = names::subject(voice, rules, NodeIx::OVERALL);
            voice.say(&ImproveMessage::NodeAt { who: &who, value: &score.to_string() })
        }
    }
}
