//! Moving a number by arrow keys: exact, within 0 and 100, in the digits it was typed in.

use crate::action::Step;
use crate::assess::{read, with_decimals};
use ita_score::{NodeIx, Rulebook, Score};
use ita_words::Numerals;

/// The text of a field after an arrow key; `None` where there is no number to move.
pub(super) fn nudged(rules: &Rulebook, node: NodeIx, text: &str, step: Step) -> Option<String> {
    let value = read(rules, node, text).ok()??;
    let point = 10u64.pow(Score::DECIMALS.into());
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
