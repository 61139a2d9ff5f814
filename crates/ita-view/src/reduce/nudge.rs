//! Moving a number by arrow keys: exact, within 0 and 100, in the digits it was typed in.

use crate::action::Step;
use crate::assess::read;
use ita_score::{NodeIx, Rulebook, SCORE_DECIMALS, Score, write_value};
use ita_words::Numerals;

/// The text of a field after an arrow key; `None` where there is no number to move.
pub(super) fn nudged(rules: &Rulebook, node: NodeIx, text: &str, step: Step) -> Option<String> {
    let value = read(rules, node, text).ok()??;
    let point = 10u64.pow(SCORE_DECIMALS);
    let decimals = u32::from(rules.decimals());
    let (up, by) = match step {
        Step::Up => (true, point / 10u64.pow(decimals)),
        Step::Down => (false, point / 10u64.pow(decimals)),
        Step::UpPoint => (true, point),
        Step::DownPoint => (false, point),
    };
    let units = value.units();
    let moved = if up { units.saturating_add(by).min(Score::MAX.units()) } else { units.saturating_sub(by) };
    let mut moved = with_decimals(&Score::from_units(moved)?.to_string(), decimals as usize);
    if rules.is_item(node) {
        moved.push('%');
    }
    Some(Numerals::of(text).write(&moved))
}

/// A value as people write it in a field: `98.10`; for an item `1`, `0` or a percentage.
pub(crate) fn value_text(rules: &Rulebook, node: NodeIx, value: Score) -> String {
    match rules.is_item(node) {
        true => write_value(rules, node, value),
        false => with_decimals(&value.to_string(), usize::from(rules.decimals())),
    }
}

/// A canonical decimal with at least so many decimals, as people write scores: `98.1` as `98.10`.
fn with_decimals(text: &str, least: usize) -> String {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    if least == 0 && fraction.is_empty() {
        return whole.to_owned();
    }
    format!("{whole}.{fraction:0<least$}")
}
