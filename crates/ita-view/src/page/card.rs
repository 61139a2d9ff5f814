//! A result as code for other sites draws it: instruments as bars, the total on one scale.

use super::names;
use super::scale::{Permille, ScaleView, scale};
use crate::message::Voice;
use crate::state::State;
use ita_report::Ruler;
use ita_score::{NodeIx, Scored};

/// An instrument's line on a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct CardLine {
    /// Its short name: “IIT”.
    pub(crate) short: String,
    /// Its score: “98.10”, a range, or “–”.
    pub(crate) score: String,
    /// Left end of what it can be, in thousandths of the bar from 0 to 100 points.
    pub(crate) from: Permille,
    /// Right end; equal to `from` if it is known.
    pub(crate) to: Permille,
    /// True if its score is known.
    pub(crate) known: bool,
    /// “29.43 จาก 30”.
    pub(crate) points: String,
}

/// What a card draws.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct CardView {
    pub(crate) lines: Vec<CardLine>,
    pub(crate) scale: ScaleView,
}

/// The card of what is in sight.
pub(crate) fn card(state: &State) -> CardView {
    let voice = Voice::of(state);
    let scored = &state.memo.base(&state.work).scored;
    CardView {
        lines: names::instruments(scored.rules()).map(|node| line(voice, scored, node)).collect(),
        scale: scale(voice, scored, state.scale),
    }
}

fn line(voice: Voice, scored: &Scored<'_>, node: NodeIx) -> CardLine {
    let rules = scored.rules();
    let result = scored.node(node);
    let bar = Ruler::whole(rules.decimals());
    CardLine {
        short: names::short(voice, rules, node),
        score: names::score(voice, &result).unwrap_or_else(|| "–".to_owned()),
        from: bar.at(result.low()),
        to: bar.at(result.high()),
        known: result.is_complete(),
        points: voice.number(ita_words::points_of(rules, &result, voice.lang())),
    }
}
