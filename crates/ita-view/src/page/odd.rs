//! Remarks on numbers that may puzzle a reader: parts that do not add up once rounded, and scores that look like shares of 1.

use super::names;
use crate::draft::Draft;
use crate::message::{ResultMessage, Voice};
use ita_score::{Exact, NodeIx, Rounded, Score, Scored};

/// That points in sight, rounded one by one, do not add up to the whole: 27.35 + 27.35 + 36.46 beside 91.15.
pub(super) fn rounded_parts(voice: Voice, scored: &Scored<'_>, draft: &Draft) -> Option<String> {
    let rules = scored.rules();
    let adds_up = |node: NodeIx| {
        let points = |node| Some(scored.node(node).points()?.round(rules.decimals()));
        let whole: Rounded = points(node)?;
        let parts = rules.children(node).map(points).collect::<Option<Vec<_>>>()?;
        let sum = Rounded::new(parts.iter().map(|part| part.units()).sum(), whole.decimals());
        (sum != whole).then_some((node, sum, whole))
    };
    // Items say what they are worth, not what they bring.
    let is_shown = |node: &NodeIx| {
        let mut below = rules.children(*node);
        draft.is_open(rules, *node) && below.next().is_some_and(|first| !rules.is_item(first))
    };
    let instruments = names::instruments(rules);
    let (node, sum, whole) = core::iter::once(NodeIx::OVERALL).chain(instruments).filter(is_shown).find_map(adds_up)?;
    let who = names::subject(voice, rules, node);
    Some(voice.say(&ResultMessage::PartsRounded { sum: &sum.to_string(), whole: &whole.to_string(), who: &who }))
}

/// Returns which given scores have more decimals than any announced one: each counts as it is, but may be mistyped.
pub(super) fn more_decimals(voice: Voice, scored: &Scored<'_>) -> Option<String> {
    let rules = scored.rules();
    let places = rules.decimals();
    let given = scored.assessment().given().filter(|(node, _)| !rules.is_item(*node));
    let finer = given.filter(|(_, value)| Exact::from(*value) != value.round(places).into());
    let nodes: Vec<NodeIx> = finer.map(|(node, _)| node).collect();
    let who = names::subjects(voice, rules, &nodes);
    let places = places.to_string();
    (!nodes.is_empty()).then(|| voice.say(&ResultMessage::MoreDecimals { who: &who, places: &places }))
}

/// Returns the remark that no score is above 1, as if per cent were copied as a spreadsheet stores them: 0.981 for 98.10. All
/// zeros, or a single 1, which may be the first digit of a longer number, cause no remark.
pub(super) fn shares_of_one(voice: Voice, scored: &Scored<'_>) -> Option<String> {
    let rules = scored.rules();
    let one = Exact::new(1, 1);
    let given = scored.assessment().given().filter(|(node, _)| !rules.is_item(*node));
    let given: Vec<Exact> = given.map(|(_, value)| value.into()).collect();
    let highest = given.iter().max().copied()?;
    let some = given.iter().copied().find(|&value| value < one && value > Score::ZERO.into());
    let looks_so = highest <= one && (some.is_some() || (given.len() > 1 && highest == one));
    let score = some.or(Some(highest)).filter(|_| looks_so)?;
    let means = names::of_hundred(score).round(rules.decimals());
    Some(voice.say(&ResultMessage::SharesOfOne { score: &names::plain(voice, score), means: &means.to_string() }))
}
