//! Carrying numbers into a year that is empty.

use crate::draft::Draft;
use ita_score::{NodeIx, Rulebook};

/// The draft of another year, with the numbers of nodes that are the same there; and how many numbers in use are of nodes
/// that are not. `None` if nothing can be carried.
///
/// A node is the same if its id, its kind and its name are, and those of every node above it: so an indicator whose number
/// now stands for something else is left behind.
pub(super) fn carried(from: &Rulebook, draft: &Draft, to: &Rulebook) -> Option<(Draft, usize)> {
    let mut carried = Draft::new();
    let mut left_behind = 0;
    let used = draft.fields(from);
    for node in from.inputs() {
        let id = &*from.node(node).id;
        let text = draft.text(id);
        if text.is_empty() {
            continue;
        }
        match same(from, node, to) {
            Some(_) => {
                carried.typed.insert(id.to_owned(), text.to_owned());
                if let Some(good) = draft.last_good.get(id) {
                    carried.last_good.insert(id.to_owned(), good.clone());
                }
            }
            None => left_behind += usize::from(used.contains(&node)),
        }
    }
    if carried.typed.is_empty() {
        return None;
    }
    // A node stays open only where something below it came along; else its own number is of more use.
    carried.open = draft.open.iter().filter(|id| has_below(to, &carried, id)).cloned().collect();
    Some((carried, left_behind))
}

/// The same node in another rulebook, if there is one.
fn same(from: &Rulebook, node: NodeIx, to: &Rulebook) -> Option<NodeIx> {
    let spec = from.node(node);
    let there = to.find(&spec.id).ok()?;
    let other = to.node(there);
    if other.kind != spec.kind || other.name.th != spec.name.th {
        return None;
    }
    match (from.parent(node), to.parent(there)) {
        (None, None) => Some(there),
        (Some(above), Some(above_there)) => (same(from, above, to)? == above_there).then_some(there),
        _ => None,
    }
}

fn has_below(rules: &Rulebook, draft: &Draft, id: &str) -> bool {
    rules
        .find(id)
        .is_ok_and(|node| rules.descendants(node).any(|below| draft.typed.contains_key(&*rules.node(below).id)))
}
