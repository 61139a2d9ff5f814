//! A level as it is shown: its name on its colour.

use crate::message::{ResultLabel, Voice};
use ita_score::spec::LevelSpec;
use ita_score::{Rulebook, Scored};

/// A level's name and the tone of its colour.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Badge {
    /// Its id, such as `good` or `AA`.
    pub id: String,
    /// Its name in the chosen language, from the rulebook.
    pub name: String,
    /// 1 for the year's best level to 5 for its lowest, the rest evenly between.
    pub tone: u8,
}

impl Badge {
    pub(crate) fn named(voice: Voice, rules: &Rulebook, level: &LevelSpec) -> Self {
        let index = rules.levels().iter().position(|known| known.id == level.id).unwrap_or_default();
        let name = voice.pick(&level.name).to_owned();
        Self { id: level.id.to_string(), name, tone: ita_words::tone(index, rules.levels().len()) }
    }
}

/// Which level, as far as it is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LevelView {
    /// Only this one is possible.
    Certain(Badge),
    /// More than one is possible.
    Open {
        /// The lowest that is possible: this one or a better one is certain.
        guaranteed: Badge,
        /// The best that is possible.
        best: Badge,
        /// What stands before the names, such as “อย่างน้อย” (at least).
        at_least: String,
        /// What stands before the best, such as “อาจถึง” (perhaps).
        perhaps: String,
        /// True if the lowest is the year's lowest, so that nothing is certain yet.
        nothing_certain: bool,
    },
}

impl LevelView {
    /// The level that is certain: the only one, or the lowest that is possible.
    #[must_use]
    pub const fn badge(&self) -> &Badge {
        match self {
            Self::Certain(badge) => badge,
            Self::Open { guaranteed, .. } => guaranteed,
        }
    }
}

/// The level of a result, and every level that is possible, best first.
pub(crate) fn level(voice: Voice, scored: &Scored<'_>) -> (LevelView, Vec<Badge>) {
    let rules = scored.rules();
    let possible: Vec<Badge> = scored.possible().map(|level| Badge::named(voice, rules, level)).collect();
    let guaranteed = Badge::named(voice, rules, scored.guaranteed());
    let view = match possible.first() {
        Some(best) if possible.len() > 1 => LevelView::Open {
            nothing_certain: rules.levels().last().is_some_and(|last| last.id == guaranteed.id.as_str()),
            at_least: voice.label(ResultLabel::AtLeast),
            perhaps: voice.label(ResultLabel::Perhaps),
            best: best.clone(),
            guaranteed,
        },
        _ => LevelView::Certain(guaranteed),
    };
    (view, possible)
}
