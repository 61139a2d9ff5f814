//! The table of conditions: what each deciding level asks, and whether it is met.

use super::names;
use crate::message::{Message, ResultLabel, ResultMessage, Voice};
use crate::page::Badge;
use ita_score::{Scored, Why};

/// Whether a condition is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Met {
    /// It is.
    Yes,
    /// It cannot be any more.
    No,
    /// That depends on what is missing.
    Open,
}

/// A condition of a level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConditionView {
    /// Id of the node that it is asked of.
    pub node: String,
    /// What it is asked of: “คะแนนรวม”, “EIT”.
    pub name: String,
    /// What is asked: “95 ขึ้นไป”.
    pub asks: String,
    /// What it has: “93.20”, or a range.
    pub has: String,
    /// Whether it is met.
    pub met: Met,
    /// The same in words: “ถึงเกณฑ์”, “ขาดอีก 1.80”, “ยังไม่ทราบ”.
    pub outcome: String,
}

/// What one level asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevelConditions {
    /// The level.
    pub level: Badge,
    /// Whether all of its conditions are met.
    pub met: Met,
    /// Its conditions in the rulebook's order; none for a level that asks nothing.
    pub conditions: Vec<ConditionView>,
}

/// The conditions that decide, by level, the best first.
pub(super) fn conditions(voice: Voice, scored: &Scored<'_>) -> Vec<LevelConditions> {
    let why = scored.why();
    let decides = |level: &ita_score::spec::LevelSpec| {
        scored.possible().any(|possible| possible.id == level.id) || why.iter().any(|why| why.level.id == level.id)
    };
    let of_level = |level: &ita_score::spec::LevelSpec| {
        let conditions: Vec<ConditionView> =
            why.iter().filter(|why| why.level.id == level.id).map(|why| condition(voice, scored, why)).collect();
        let met = match () {
            () if conditions.iter().any(|condition| condition.met == Met::No) => Met::No,
            () if conditions.iter().any(|condition| condition.met == Met::Open) => Met::Open,
            () => Met::Yes,
        };
        LevelConditions { level: Badge::named(voice, scored.rules(), level), met, conditions }
    };
    scored.rules().levels().iter().filter(|level| decides(level)).map(of_level).collect()
}

fn condition(voice: Voice, scored: &Scored<'_>, why: &Why<'_>) -> ConditionView {
    let at_least = why.at_least.to_short_string();
    let outcome = match (why.met, why.short) {
        (Some(true), _) => voice.label(ResultLabel::Met),
        (_, Some(short)) => voice.say(&Message::ShortBy { short: &short.to_string() }),
        _ => voice.label(ResultLabel::NotKnownYet),
    };
    ConditionView {
        node: scored.rules().node(why.node).id.to_string(),
        name: names::short(voice, scored.rules(), why.node),
        asks: voice.say(&ResultMessage::OrMore { at_least: &at_least }),
        has: names::score(voice, &scored.node(why.node)).unwrap_or_else(|| "–".to_owned()),
        met: match why.met {
            Some(true) => Met::Yes,
            Some(false) => Met::No,
            None => Met::Open,
        },
        outcome,
    }
}
