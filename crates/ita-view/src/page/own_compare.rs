//! Two years or rulebooks beside each other: what is different.

use super::names;
use super::rules::changed;
use crate::message::{OwnLabel, OwnMessage, Voice};
use crate::parts::Parts;
use crate::state::State;
use ita_score::{NodeIx, NodeKind, Rulebook};

/// Returns what is different from one to the other, a sentence each, by their keys; that nothing is, where nothing is; none if one is not
/// there.
#[must_use]
pub fn own_compared(state: &State, parts: &Parts, from: u16, to: u16) -> Option<Vec<String>> {
    let find = |key| state.year_of(key, parts).ok().flatten();
    let (voice, from, to) = (Voice::of(state), find(from)?, find(to)?);
    let mut items = changed(voice, from, to);
    items.extend(indicators(voice, from.rules(), to.rules()));
    if items.is_empty() {
        items.push(voice.label(OwnLabel::Same));
    }
    Some(items)
}

/// Indicators that came or went, and those that count otherwise.
fn indicators(voice: Voice, from: &Rulebook, to: &Rulebook) -> Vec<String> {
    let all = |rules: &Rulebook| {
        let is_one = |node: &NodeIx| rules.node(*node).kind == NodeKind::Indicator;
        rules.nodes().filter(is_one).collect::<Vec<_>>()
    };
    let who = |rules: &Rulebook, node: NodeIx| {
        [names::short(voice, rules, node), voice.words(&rules.node(node).name)].join(" ")
    };
    let mut items = Vec::new();
    for node in all(to) {
        match from.find(&to.node(node).id) {
            Ok(before) if from.share(before) != to.share(node) => {
                let share = |rules: &Rulebook, node| names::percent(voice, rules.share(node));
                let what = voice.say(&crate::message::RulesMessage::WeightOf { who: &names::short(voice, to, node) });
                let (from, to) = (&*share(from, before), &*share(to, node));
                items.push(voice.say(&crate::message::RulesMessage::Changed { what: &what, from, to }));
            }
            Ok(_) => {}
            Err(_) => items.push(voice.say(&OwnMessage::Added { who: &who(to, node) })),
        }
    }
    for node in all(from).into_iter().filter(|&node| to.find(&from.node(node).id).is_err()) {
        items.push(voice.say(&OwnMessage::Removed { who: &who(from, node) }));
    }
    items
}
