//! OIT items that are known and not fully met.

use super::names;
use crate::expected::worth;
use crate::pen::Pen;
use crate::words::{heads as h, result as w};
use ita_score::Score;

/// The section, if an item is known.
pub(crate) fn section(pen: &mut Pen<'_, '_>) {
    let case = pen.case;
    let Some(scored) = &case.result else { return };
    let (rules, lang) = (scored.rules(), pen.look.lang);
    let known: Vec<_> = scored.assessment().given().filter(|&(node, _)| rules.is_item(node)).collect();
    if known.is_empty() {
        return;
    }
    pen.section("items", h::ITEMS);
    let missing: Vec<_> = known.iter().filter(|&&(_, value)| value < Score::MAX).collect();
    let count = known.len().to_string();
    if missing.is_empty() {
        pen.put("items.met", w::ITEMS_MET, &[&count]);
        return;
    }
    pen.put("items.missing", w::ITEMS_MISSING, &[&missing.len().to_string(), &count]);
    let gains = scored.gains();
    let mut items = Vec::new();
    for &&(node, _) in &missing {
        let (number, name) = names(rules, node, lang);
        let lost = gains.iter().find(|gain| gain.node == node).and_then(|gain| gain.lost.known());
        let gain = lost.unwrap_or_else(|| worth(rules, node)).round(rules.decimals());
        let text = pen.say(w::ITEM, &[&number, &name, &gain.text()]);
        items.push(pen.text(&format!("items.{}", rules.node(node).id), &text));
    }
    pen.list(false, items);
}
