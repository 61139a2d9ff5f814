//! Carrying numbers into an empty year.

use crate::assess::Assessed;
use crate::draft::{Draft, NodeId};
use ita_score::analysis::{Crosswalk, Match};
use ita_score::{NodeIx, Rulebook};

/// The part of a draft for which another year has a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carried {
    /// The draft of the other year.
    pub draft: Draft,
    /// How many numbers count in this year and have no place in the other.
    pub left_behind: usize,
    /// Ids of the instruments whose scores were carried in place of their parts'.
    pub totals: Vec<NodeId>,
}

/// Returns true if a year has only what an empty one begins with: the numbers of the year before, which are given as a draft and
/// its rules.
#[must_use]
pub fn is_as_carried(
    draft: &Draft,
    rules: &Rulebook,
    (before, from): (&Draft, &'static Rulebook),
    crosswalk: Option<&Crosswalk>,
) -> bool {
    draft.published_overall.is_empty()
        && draft.published_level.is_none()
        && carried(from, before, rules, crosswalk).is_some_and(|carried| carried.draft.typed == draft.typed)
}

/// Carries a draft into another year: the numbers of the nodes that the crosswalk says are the same, and an instrument's own
/// score where its parts are not the same. Without a crosswalk, a node with the same id, kind and name is the same. Returns
/// `None` if nothing can be carried.
///
/// ```
/// use ita_file::{Draft, carried, is_as_carried};
///
/// let (old, new) = (ita_rules::rulebook(2568)?, ita_rules::rulebook(2569)?);
/// let crosswalk = ita_rules::crosswalk().ok();
/// let mut draft = Draft::new();
/// draft.typed.insert("eit".into(), "93.20".into());
/// let mut next = carried(old, &draft, new, crosswalk).unwrap().draft;
/// assert!(is_as_carried(&next, new, (&draft, old), crosswalk));
/// next.typed.insert("eit".into(), "94".into());
/// assert!(!is_as_carried(&next, new, (&draft, old), crosswalk));
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn carried(
    from: &'static Rulebook,
    draft: &Draft,
    to: &Rulebook,
    crosswalk: Option<&Crosswalk>,
) -> Option<Carried> {
    let mut carried = Draft::new();
    let mut left: Vec<NodeIx> = Vec::new();
    let used = draft.fields(from);
    for node in from.inputs() {
        let id = &*from.node(node).id;
        let text = draft.text(id);
        if text.is_empty() {
            continue;
        }
        match same(from, node, to, crosswalk) {
            Some(there) => {
                let there = to.node(there).id.to_string();
                carried.typed.insert(there.clone(), text.to_owned());
                if let Some(good) = draft.last_good.get(id) {
                    carried.last_good.insert(there, good.clone());
                }
            }
            None if used.contains(&node) => left.push(node),
            None => {}
        }
    }
    let totals = instruments(from, draft, to, &mut carried);
    left.retain(|&node| !totals.iter().any(|id| from.ancestors(node).any(|above| from.node(above).id == id.as_str())));
    if carried.typed.is_empty() {
        return None;
    }
    // A row stays open if something below it was carried; otherwise the node's own number is of more use.
    carried.open = draft.open.iter().filter(|id| has_below(to, &carried, id)).cloned().collect();
    Some(Carried { draft: carried, left_behind: left.len(), totals })
}

/// Gives an instrument its former score where too little of it was carried, and returns the ids of these instruments.
fn instruments(from: &'static Rulebook, draft: &Draft, to: &Rulebook, carried: &mut Draft) -> Vec<NodeId> {
    let scored = Assessed::of_draft(from, draft).scored;
    let mut totals = Vec::new();
    for node in from.children(NodeIx::OVERALL) {
        let id = &*from.node(node).id;
        let Ok(there) = to.find(id) else { continue };
        if carried.is_complete_below(to, there) || carried.is_typed(to, there) {
            continue;
        }
        if let Some(score) = scored.node(node).score() {
            carried.typed.insert(id.to_owned(), score.to_string());
            totals.push(id.to_owned());
        }
    }
    totals
}

/// Returns the same node in another rulebook, if there is one. An overall score or an instrument's is carried as a number to
/// compare its successor with, whatever that is made of. Without a crosswalk, a node with the same id, kind and name is the same.
fn same(from: &Rulebook, node: NodeIx, to: &Rulebook, crosswalk: Option<&Crosswalk>) -> Option<NodeIx> {
    let there = to.find(&from.node(node).id).ok();
    if node == NodeIx::OVERALL || from.parent(node) == Some(NodeIx::OVERALL) {
        return there;
    }
    let Some(crosswalk) = crosswalk else {
        let (here, alike) = (from.node(node), |there| to.node(there));
        return there.filter(|&there| (here.kind, &here.name.th) == (alike(there).kind, &alike(there).name.th));
    };
    match crosswalk.follow(from, node, to) {
        Match::Same { node, .. } => Some(node),
        Match::Changed { .. } => None,
    }
}

fn has_below(rules: &Rulebook, draft: &Draft, id: &str) -> bool {
    rules
        .find(id)
        .is_ok_and(|node| rules.descendants(node).any(|below| draft.typed.contains_key(&*rules.node(below).id)))
}
