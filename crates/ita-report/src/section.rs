//! The parts of reports, one per file.

pub(crate) mod annex;
pub(crate) mod assumed;
pub(crate) mod changes;
pub(crate) mod chart;
pub(crate) mod done;
pub(crate) mod framework;
pub(crate) mod index;
pub(crate) mod items;
pub(crate) mod measures;
pub(crate) mod meeting;
pub(crate) mod preparation;
pub(crate) mod raise;
pub(crate) mod ranks;
pub(crate) mod result;
pub(crate) mod scores;

pub(crate) use chart::FULL;
pub(crate) use measures::words as state_words;

use crate::pen::Pen;
use crate::words::plan as w;
use ita_score::{Goal, NodeIx, Rounded, Rulebook, Score, Scored};
use ita_words::{Lang, heading, of};

/// “ตัวชี้วัดที่ 6” and its name.
pub(crate) fn names(rules: &Rulebook, node: NodeIx, lang: Lang) -> (String, String) {
    (heading(rules, node, lang), of(&rules.node(node).name, lang).to_owned())
}

/// A score as it is published.
pub(crate) fn shown(scored: &Scored<'_>, node: NodeIx) -> Option<Rounded> {
    scored.node(node).score()
}

/// A score as it was given: with the decimals of a published one, or with all it has.
pub(crate) fn given(rules: &Rulebook, score: Score) -> String {
    let rounded = score.round(rules.decimals());
    if ita_score::Exact::from(rounded) == score.into() { rounded.text() } else { score.to_string() }
}

/// A goal in a sentence.
pub(crate) fn goal(pen: &Pen<'_, '_>, goal: Goal) -> String {
    match goal {
        Goal::Level(level) => ita_words::level(pen.case.rules.level(level), pen.look.lang),
        Goal::Overall(score) => pen.say(w::AN_OVERALL, &[&score.text()]),
    }
}

/// The level that a node is compared with: that of the goal, otherwise the next one, otherwise the best.
pub(crate) fn yardstick(pen: &Pen<'_, '_>, scored: &Scored<'_>) -> ita_score::LevelIx {
    let goal = pen.case.plan.as_ref().and_then(|plan| match plan.goal {
        Goal::Level(level) => Some(level),
        Goal::Overall(_) => None,
    });
    let next = || {
        let next = scored.next_level()?;
        pen.case.rules.find_level(&next.level.id).ok()
    };
    goal.or_else(next).unwrap_or(ita_score::LevelIx::BEST)
}

/// The threshold that a node is compared with: its own, that of its instrument, or that of the whole.
pub(crate) fn threshold(rules: &Rulebook, level: ita_score::LevelIx, node: NodeIx) -> Option<Rounded> {
    core::iter::once(node).chain(rules.ancestors(node)).find_map(|node| rules.threshold(level, node))
}
