//! What a plan is asked for: target, margin, split and ceiling, on one bar.

use crate::action::Action;
use crate::improve::{Ground, Improve, Margin, Scenario, Split, Wanted};
use crate::message::{ImproveLabel, ImproveMessage, Voice};
use crate::page::names;
use crate::page::rows::problem;
use crate::page::{Badge, Field};
use ita_score::{Exact, Goal, LevelIx, NodeIx, Rounded, Score};

/// One of a few to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingChoice {
    /// Its id, for a key.
    pub id: String,
    /// What it says.
    pub label: String,
    /// True if it is chosen.
    pub selected: bool,
    /// What choosing does.
    pub action: Action,
}

/// A level, or a score, to choose as the target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TargetChoice {
    /// Its id, for a select's value.
    pub id: String,
    /// “ผ่านดีเยี่ยม”, “คะแนนรวมที่ต้องการ”.
    pub label: String,
    /// True if it is chosen.
    pub selected: bool,
    /// What choosing does.
    pub action: Action,
}

/// What a plan is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingsView {
    /// Levels above the one that the baseline is sure of, the nearest first, then an overall score. The first is empty where
    /// nothing is chosen, since there is no level above.
    pub targets: Vec<TargetChoice>,
    /// The field for an overall score; none while a level is chosen.
    pub overall: Option<Field>,
    /// How much to keep to spare.
    pub margins: Vec<SettingChoice>,
    /// How to divide what is needed; the last is a person's own numbers.
    pub splits: Vec<SettingChoice>,
    /// The most that a plan raises a score to.
    pub ceiling: Field,
}

/// What the scenario's plan is asked for.
pub(super) fn settings(voice: Voice, ground: &Ground, scenario: &Scenario) -> SettingsView {
    let goal = ground.goal(&scenario.wanted);
    let margin = |margin: Margin| SettingChoice {
        id: margin.points().to_owned(),
        label: voice.number(margin.points()),
        selected: scenario.margin == margin,
        action: Action::Improve(Improve::SetMargin(margin)),
    };
    SettingsView {
        targets: targets(voice, ground, scenario),
        overall: match &scenario.wanted {
            Wanted::Overall(text) => Some(Field {
                text: voice.number(text),
                label: voice.label(ImproveLabel::TargetOverall),
                error: goal.as_ref().err().map(|error| problem(voice, error)),
            }),
            Wanted::Next | Wanted::Level(_) => None,
        },
        margins: Margin::ALL.map(margin).to_vec(),
        splits: splits(voice, scenario),
        ceiling: Field {
            text: voice.number(&scenario.ceiling),
            label: voice.label(ImproveLabel::CeilingName),
            error: ground.ceiling(scenario).err().map(|error| problem(voice, &error)),
        },
    }
}

fn targets(voice: Voice, ground: &Ground, scenario: &Scenario) -> Vec<TargetChoice> {
    let rules = ground.rules();
    let chosen = match ground.goal(&scenario.wanted) {
        Ok(Some(Goal::Level(level))) => Some(level),
        _ => None,
    };
    let is_overall = matches!(scenario.wanted, Wanted::Overall(_));
    let choice = |level: LevelIx| TargetChoice {
        id: rules.level(level).id.to_string(),
        label: Badge::named(voice, rules, rules.level(level)).name,
        selected: chosen == Some(level),
        action: Action::Improve(Improve::SetWanted(Wanted::Level(rules.level(level).id.to_string()))),
    };
    let above = core::iter::successors(ground.level().above(), |level| level.above());
    let nothing = (chosen.is_none() && !is_overall).then(|| TargetChoice {
        id: String::new(),
        label: voice.label(ImproveLabel::TargetNone),
        selected: true,
        action: Action::Improve(Improve::SetWanted(Wanted::Next)),
    });
    let overall = TargetChoice {
        id: "overall".to_owned(),
        label: voice.label(ImproveLabel::TargetOverall),
        selected: is_overall,
        action: Action::Improve(Improve::SetWanted(Wanted::Overall(begin(ground)))),
    };
    nothing.into_iter().chain(above.map(choice)).chain([overall]).collect()
}

/// The overall score to begin with: what the next level asks, or a point more than now.
fn begin(ground: &Ground) -> String {
    let now = ground.base.scored.overall().low();
    let asked = ground.level().above().and_then(|level| ground.rules().threshold(level, NodeIx::OVERALL));
    let more = |now: Rounded| {
        let step = 10u128.pow(u32::from(now.decimals()));
        let most = u128::from(Score::MAX.round(now.decimals()).units());
        Exact::new((u128::from(now.units()) + step).min(most), step).round(now.decimals())
    };
    let next = asked.filter(|asked| now.short_of(*asked).is_some()).unwrap_or_else(|| more(now));
    next.to_string()
}

fn splits(voice: Voice, scenario: &Scenario) -> Vec<SettingChoice> {
    let follows = scenario.follows();
    let choice = |id: &str, label, selected, change| SettingChoice {
        id: id.to_owned(),
        label: voice.label(label),
        selected,
        action: Action::Improve(change),
    };
    let by = |split| follows && scenario.split == split;
    vec![
        choice("even", ImproveLabel::SplitEven, by(Split::Even), Improve::SetSplit(Split::Even)),
        choice("lowest", ImproveLabel::SplitLowest, by(Split::Lowest), Improve::SetSplit(Split::Lowest)),
        choice("own", ImproveLabel::SplitOwn, !follows, Improve::Own),
    ]
}

/// A goal in words: “ระดับผ่านดีเยี่ยม”, “คะแนนรวม 97.00”.
pub(super) fn named(voice: Voice, ground: &Ground, goal: Goal) -> String {
    let rules = ground.rules();
    match goal {
        Goal::Level(level) => voice.number(ita_words::level(rules.level(level), voice.lang())),
        Goal::Overall(score) => {
            let who = names::subject(voice, rules, NodeIx::OVERALL);
            voice.say(&ImproveMessage::NodeAt { who: &who, value: &score.to_string() })
        }
    }
}
