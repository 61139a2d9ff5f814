//! Names of nodes, and numbers in their forms.

use crate::message::{Message, RulesMessage, Voice};
use ita_score::{Exact, NodeIx, NodeScore, Rounded, Rulebook, Score};
pub(super) use ita_words::of_hundred;

/// A node's number as people write it: `IIT`, `9.1`, `O1`; empty for the whole.
pub(super) fn number(voice: Voice, rules: &Rulebook, node: NodeIx) -> String {
    voice.number(ita_words::number(rules, node))
}

/// A node's short name where it stands by itself: “คะแนนรวม”, “IIT”, “ตัวชี้วัดที่ 9”.
pub(super) fn short(voice: Voice, rules: &Rulebook, node: NodeIx) -> String {
    voice.number(ita_words::heading(rules, node, voice.lang()))
}

/// The same within a sentence.
pub(super) fn subject(voice: Voice, rules: &Rulebook, node: NodeIx) -> String {
    voice.number(ita_words::subject(rules, node, voice.lang()))
}

/// Several nodes within a sentence; all instruments at once are “ทุกเครื่องมือ”.
pub(super) fn subjects(voice: Voice, rules: &Rulebook, nodes: &[NodeIx]) -> String {
    voice.number(ita_words::subjects(rules, nodes, voice.lang()))
}

/// The instruments, in their official order.
pub(super) fn instruments(rules: &Rulebook) -> impl Iterator<Item = NodeIx> + '_ {
    rules.children(NodeIx::OVERALL)
}

/// A node's score: one number, a range, or `None` if nothing is known of it.
pub(super) fn score(voice: Voice, node: &NodeScore<'_, '_>) -> Option<String> {
    let (low, high) = (node.low(), node.high());
    match node.certain() {
        Some(score) => Some(voice.number(score)),
        None if is_free(low, high) => None,
        None => Some(voice.say(&Message::Range { low: &low.to_string(), high: &high.to_string() })),
    }
}

/// Returns true if a range is the whole scale.
pub(super) fn is_free(low: Rounded, high: Rounded) -> bool {
    low.units() == 0 && high == top(high.decimals())
}

/// Returns 100 points with `decimals` decimals.
pub(super) fn top(decimals: u8) -> Rounded {
    Exact::new(HUNDRED, 1).round(decimals)
}

/// A node's share of its parent: “30%”, or “หนึ่งในห้าของ IIT” where all siblings count the same.
pub(super) fn share(voice: Voice, rules: &Rulebook, node: NodeIx) -> String {
    let Some(parent) = rules.parent(node) else { return String::new() };
    match equal_parts(rules, parent) {
        Some(1) | None => percent(voice, rules.share(node)),
        Some(parts) => {
            voice.say(&RulesMessage::OneIn { count: &parts.to_string(), whole: &subject(voice, rules, parent) })
        }
    }
}

/// A share in per cent.
pub(super) fn percent(voice: Voice, share: Exact) -> String {
    format!("{}%", plain(voice, of_hundred(share)))
}

/// How many children a node has, if all count the same.
pub(super) fn equal_parts(rules: &Rulebook, parent: NodeIx) -> Option<usize> {
    let mut shares = rules.children(parent).map(|child| rules.share(child));
    let first = shares.next()?;
    let mut parts = 1;
    for share in shares {
        if share != first {
            return None;
        }
        parts += 1;
    }
    Some(parts)
}

/// Returns an unrounded number as people can read it: with the published decimals if that is exact, otherwise with more, and at
/// last rounded to a few places.
pub(super) fn exact(voice: Voice, rules: &Rulebook, number: Exact) -> String {
    let rounded = number.round(rules.decimals());
    if Exact::new(u128::from(rounded.units()), 10u128.pow(u32::from(rounded.decimals()))) == number {
        return voice.number(rounded);
    }
    plain(voice, number)
}

/// An unrounded number without zeros that say nothing.
pub(super) fn plain(voice: Voice, number: Exact) -> String {
    let text = number.to_string();
    let places = text.split_once('.').map_or(0, |(_, fraction)| fraction.len());
    // By bytes: what looks for a text in a text is much in a first load.
    if text.bytes().any(|byte| byte == b'/') || places > READABLE {
        let rounded = number.round(READABLE as u8).to_string();
        return format!("≈ {}", voice.number(rounded));
    }
    voice.number(text)
}

/// Points, to as many places as scores are published to.
pub(super) fn points(voice: Voice, rules: &Rulebook, points: Exact) -> String {
    voice.number(points.round(rules.decimals()))
}

/// Decimal places of a number that is shown unrounded, at most.
const READABLE: usize = 6;

/// Points of the whole, and per cent.
const HUNDRED: u128 = 100;

/// 0 and 100, as a field allows them.
pub(super) fn limits() -> (String, String) {
    (Score::ZERO.to_string(), Score::MAX.to_string())
}
