//! Of a row, what moves with its slider.

use super::Direction;
use super::rows::points_won;
use super::sides::signed;
use crate::action::Action;
use crate::improve::{Ground, Improve, Outcome};
use crate::message::{Label, Message, Voice};
use crate::page::rows::problem;
use crate::reduce::{grid, value_text};
use ita_score::analysis::{Changes, Signed};
use ita_score::{Exact, NodeIx, Score, Scored};

/// What a node's change gives, if that is known.
pub(super) fn won(changes: &Changes, node: NodeIx) -> Option<Signed<Exact>> {
    changes.parts.iter().find(|part| part.node == node)?.points.known()
}

/// The same of one node alone.
pub(super) fn points(base: &Scored<'static>, scored: &Scored<'static>, node: NodeIx) -> Option<Signed<Exact>> {
    won(base.changes(scored).as_ref()?, node)
}

/// Of a row, what moves with its slider.
pub(super) struct Moving {
    pub(super) text: String,
    pub(super) error: Option<String>,
    /// Where the slider stands, if it is long enough.
    pub(super) value: u32,
    pub(super) value_text: String,
    pub(super) change: String,
    pub(super) direction: Direction,
    pub(super) gain: String,
    pub(super) reset: Option<(String, Action)>,
}

/// What moves of the row of a node with this value in the baseline, where this was typed.
pub(super) fn moving(
    voice: Voice,
    ground: &Ground,
    outcome: &Outcome,
    (node, value): (NodeIx, Score),
    typed: Option<&String>,
    points: Option<Signed<Exact>>,
) -> Moving {
    let rules = ground.rules();
    let now = outcome.scored.assessment().value(node).unwrap_or(value);
    let (before, after) = (ground.base.scored.node(node).low(), outcome.scored.node(node).low());
    let (change, direction) = signed(voice, before, after);
    let moved = points.filter(|points| !points.is_zero());
    let after = voice.number(after);
    let reset = || Action::Improve(Improve::ResetNode { node: rules.node(node).id.to_string() });
    Moving {
        text: typed.cloned().unwrap_or_else(|| value_text(rules, node, value)),
        error: outcome.error(voice, node),
        value: grid(now, rules.decimals()),
        value_text: match direction {
            Direction::Same => voice.say(&Message::Points { points: &after }),
            Direction::Up | Direction::Down => voice.say(&Message::SliderMoved { value: &after, change: &change }),
        },
        change,
        direction,
        gain: moved.map(|points| points_won(voice, rules, points)).unwrap_or_default(),
        reset: typed.is_some().then(|| (voice.label(Label::ResetNode), reset())),
    }
}

impl Outcome {
    /// What is wrong with the scenario's text for a node.
    fn error(&self, voice: Voice, node: NodeIx) -> Option<String> {
        let error = self.errors.iter().find(|error| error.node == node)?;
        Some(problem(voice, &error.error))
    }
}
