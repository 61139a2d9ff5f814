//! What is strong and what is weak, ranked.

use super::{names, shown};
use crate::document::Paragraph;
use crate::pen::Pen;
use crate::words::{heads as h, result as w};
use ita_score::{LevelIx, NodeIx, NodeKind, Rounded, Scored};

/// How many of each are named.
const MOST: usize = 5;

/// The section, if something is known below the whole.
pub(crate) fn section(pen: &mut Pen<'_, '_>) {
    let Some(scored) = &pen.case.result else { return };
    let nodes = known(scored);
    if nodes.is_empty() {
        return;
    }
    pen.section("ranks", h::RANKS);
    lists(pen, scored, &nodes);
}

/// The indicators that are known; of an instrument without one, the instrument.
fn known(scored: &Scored<'_>) -> Vec<NodeIx> {
    let rules = scored.rules();
    let is_known = |node: &NodeIx| shown(scored, *node).is_some();
    let mut nodes = Vec::new();
    for instrument in rules.children(NodeIx::OVERALL) {
        let before = nodes.len();
        nodes.extend(rules.children(instrument).filter(is_known));
        if nodes.len() == before {
            nodes.extend(Some(instrument).filter(is_known));
        }
    }
    nodes
}

/// The nodes below what the best level asks, those that can add most first.
pub(crate) fn weak(scored: &Scored<'_>) -> Vec<NodeIx> {
    let nodes = known(scored);
    let is_weak = |node: &NodeIx| shown(scored, *node) < best(scored, *node);
    let mut gains = scored.gains();
    gains.retain(|gain| nodes.contains(&gain.node) && is_weak(&gain.node));
    gains.sort_by(|a, b| b.lost.least.cmp(&a.lost.least).then(a.node.cmp(&b.node)));
    gains.iter().map(|gain| gain.node).collect()
}

/// What the best level asks of a node.
fn best(scored: &Scored<'_>, node: NodeIx) -> Option<Rounded> {
    super::threshold(scored.rules(), LevelIx::BEST, node)
}

fn lists(pen: &mut Pen<'_, '_>, scored: &Scored<'_>, nodes: &[NodeIx]) {
    let (rules, lang) = (scored.rules(), pen.look.lang);
    let id = |node: NodeIx| rules.node(node).id.to_string();
    let mut strong: Vec<NodeIx> =
        nodes.iter().copied().filter(|&node| shown(scored, node) >= best(scored, node)).collect();
    strong.sort_by_key(|&node| (core::cmp::Reverse(shown(scored, node)), node));
    let mut items = Vec::new();
    for &node in strong.iter().take(MOST) {
        let (number, name) = names(rules, node, lang);
        let score = shown(scored, node).map(Rounded::text).unwrap_or_default();
        items
            .push(pen.text(&format!("ranks.strong.{}", id(node)), &pen.say(w::STRONG_ITEM, &[&number, &name, &score])));
    }
    if !items.is_empty() {
        let text = pen.say(w::STRONG, &[]);
        pen.heading(2, "ranks.strong", &text);
        pen.list(true, items);
    }
    let items = weak_items(pen, scored, MOST);
    if items.is_empty() {
        let least = nodes.iter().filter_map(|&node| best(scored, node)).min();
        if let Some(least) = least {
            pen.put("ranks.none", w::NO_WEAK, &[&least.to_short_string()]);
        }
    } else {
        let text = pen.say(w::WEAK, &[]);
        pen.heading(2, "ranks.weak", &text);
        pen.list(true, items);
    }
}

/// The weakest indicators, for a handout; instruments stand in its picture.
pub(crate) fn brief(pen: &mut Pen<'_, '_>, most: usize) {
    let Some(scored) = &pen.case.result else { return };
    let is_indicator = |node: &NodeIx| scored.rules().node(*node).kind == NodeKind::Indicator;
    if weak(scored).iter().any(is_indicator) {
        let text = pen.say(w::WEAK, &[]);
        pen.heading(1, "ranks.weak", &text);
        let items = weak_items(pen, scored, most);
        pen.list(true, items);
    }
}

/// The weakest nodes with what they can still add.
fn weak_items(pen: &Pen<'_, '_>, scored: &Scored<'_>, most: usize) -> Vec<Paragraph> {
    let (rules, lang) = (scored.rules(), pen.look.lang);
    let gains = scored.gains();
    let mut items = Vec::new();
    for node in weak(scored).into_iter().take(most) {
        let (number, name) = names(rules, node, lang);
        let score = shown(scored, node).map(Rounded::text).unwrap_or_default();
        let lost = gains.iter().find(|gain| gain.node == node).and_then(|gain| gain.lost.known());
        let lost = lost.map(|lost| lost.round(rules.decimals()).text()).unwrap_or_default();
        let text = pen.say(w::WEAK_ITEM, &[&number, &name, &score, &lost]);
        items.push(pen.text(&format!("ranks.weak.{}", rules.node(node).id), &text));
    }
    items
}
