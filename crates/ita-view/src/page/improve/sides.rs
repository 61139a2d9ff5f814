//! The baseline, or a scenario, in short.

use super::Direction;
use crate::message::Voice;
use crate::page::level::level;
use crate::page::result::number;
use crate::page::why::why;
use crate::page::{LevelView, NumberView, WhyView};
use ita_score::analysis::{Changes, Signed};
use ita_score::{Exact, NodeIx, Rounded, Scored};

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
}

/// A result in short.
pub(super) fn side(voice: Voice, title: String, scored: &Scored<'_>) -> SideView {
    let empty = scored.assessment().given().next().is_none();
    SideView { title, number: number(voice, scored, empty), level: level(voice, scored).0, why: why(voice, scored) }
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

/// A step of a running total: where the overall score, as published, stands before and after one change.
pub(crate) struct RunningStep {
    pub(crate) node: NodeIx,
    pub(crate) from: Rounded,
    pub(crate) to: Rounded,
    pub(crate) points: Signed<Exact>,
}

/// The overall score after each change in turn; none unless it is known before and after. Only the running total is rounded,
/// by the engine, so the steps add up to the difference of the scores shown.
pub(crate) fn running(before: &Scored<'_>, changes: &Changes) -> Option<Vec<RunningStep>> {
    let mut from = before.overall().score()?;
    let mut steps = Vec::new();
    for part in &changes.parts {
        let to = part.overall?.round(from.decimals());
        let points = part.points.known()?;
        if !points.is_zero() {
            steps.push(RunningStep { node: part.node, from, to, points });
        }
        from = to;
    }
    Some(steps)
}
