//! Two years or rulebooks beside each other: what is different.

use super::rules::{changed, changed_weights};
use crate::message::{OwnLabel, Voice};
use crate::parts::Parts;
use crate::state::State;

/// Returns what is different from one to the other, a sentence each, by their keys; that nothing is, where nothing is; none if one is not
/// there.
#[must_use]
pub fn own_compared(state: &State, parts: &Parts, from: u16, to: u16) -> Option<Vec<String>> {
    let find = |key| state.year_of(key, parts).ok().flatten();
    let (voice, from, to) = (Voice::of(state), find(from)?, find(to)?);
    let mut items = changed(voice, from, to);
    items.extend(changed_weights(voice, from, to));
    if items.is_empty() {
        items.push(voice.label(OwnLabel::Same));
    }
    Some(items)
}
