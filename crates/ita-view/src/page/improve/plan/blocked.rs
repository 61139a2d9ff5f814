//! Why a target cannot be reached, and what to relax.

use super::{Blocked, Relax, Sheet};
use crate::action::Action;
use crate::improve::Improve;
use crate::message::ImproveMessage;
use crate::page::names;
use ita_score::{Blocking, NodeIx};

/// The conditions that cannot be met.
pub(super) fn blocked(sheet: &Sheet<'_>, blocking: &[Blocking]) -> Vec<Blocked> {
    let (voice, rules) = (sheet.voice, sheet.ground.rules());
    let view = |blocking: &Blocking| {
        let who = names::subject(voice, rules, blocking.node);
        Blocked {
            node: rules.node(blocking.node).id.to_string(),
            text: voice.say(&ImproveMessage::BlockedAt {
                who: &who,
                at_least: &blocking.at_least.to_short_string(),
                best: &blocking.best.to_string(),
            }),
            relax: blocking.relax.iter().filter_map(|&node| relax(sheet, node)).collect(),
        }
    };
    blocking.iter().map(view).collect()
}

/// Takes the lock, or else the cap, off a node.
fn relax(sheet: &Sheet<'_>, node: NodeIx) -> Option<Relax> {
    let (voice, rules) = (sheet.voice, sheet.ground.rules());
    let id = rules.node(node).id.to_string();
    let who = &*names::subject(voice, rules, node);
    let words = if sheet.scenario.locked.contains(&id) {
        ImproveMessage::UnlockNode { who }
    } else if sheet.scenario.caps.contains_key(&id) {
        ImproveMessage::Uncap { who }
    } else {
        return None;
    };
    let change = Improve::Free { node: id.clone() };
    Some(Relax { text: voice.say(&words), node: id, action: Action::Improve(change) })
}
