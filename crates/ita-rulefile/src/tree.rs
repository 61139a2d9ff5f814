//! From lists of children, in any order, to one tree, depth first.

use crate::error::{Flaw, Problem, Result};
use crate::flaws::Flaws;
use crate::lower::{find_node, unknown_word};
use crate::names::Names;
use crate::raw::{self, Children, Claims, Name, words};
use crate::share;
use ita_score::spec::{NodeSpec, QuestionSpec, Share, Words};
use ita_score::{NodeKind, RulebookError};
use std::collections::{HashMap, HashSet};

/// The nodes in the engine's order: parents before children, a node's descendants before its next sibling.
pub(crate) fn tree(names: &Names, overall: raw::Overall, lists: Vec<Children>, flaws: &mut Flaws) -> Vec<NodeSpec> {
    let known: HashSet<String> =
        lists.iter().flat_map(|list| &list.nodes).map(|node| node.id.get_ref().clone()).collect();
    let mut waiting = HashMap::new();
    let mut parents = Vec::new();
    for list in lists {
        let of = list.of.clone();
        let name = of.get_ref();
        if name != ROOT && !known.contains(name) {
            leave_out(flaws, Flaw::new(&of, Problem::UnknownName { what: "node", name: name.clone() }));
        }
        let Some(siblings) = siblings(names, list, flaws) else { continue };
        if waiting.insert(name.clone(), siblings).is_some() {
            leave_out(flaws, Flaw::new(&of, Problem::Twice { what: "[[children]]", node: name.clone() }));
        }
        if name == ROOT || known.contains(name) {
            parents.push(of);
        }
    }
    let mut nodes: Vec<NodeSpec> = Vec::new();
    let mut next = vec![root(names, overall, flaws)];
    while let Some(node) = next.pop() {
        // `Names::new` saw to it that indices suffice.
        let index = nodes.len() as u16;
        let children = waiting.remove(&*node.id).unwrap_or_default();
        next.extend(children.into_iter().rev().map(|child| NodeSpec { parent: Some(index), ..child }));
        nodes.push(node);
    }
    // Lists that hang on nothing hang on each other: to mend one mends them all.
    let loose = parents.iter().find(|of| waiting.contains_key(of.get_ref()));
    if let Some(of) = loose.filter(|_| flaws.tree_is_known) {
        leave_out(flaws, Flaw::new(of, Problem::NotInTree { node: of.get_ref().clone() }));
    }
    nodes
}

/// Notes a problem that causes a list of children to be left out.
fn leave_out(flaws: &mut Flaws, flaw: Flaw) {
    flaws.add(flaw);
    flaws.tree_is_known = false;
}

/// The parts of nodes, in the order of the tree.
pub(crate) fn parts(names: &Names, lists: Vec<Children>, flaws: &mut Flaws) -> Vec<NodeSpec> {
    let mut seen = HashSet::new();
    let mut parts: Vec<NodeSpec> = Vec::new();
    for list in lists {
        let of = list.of.clone();
        let parent = find_node(names, &of, flaws);
        let siblings = siblings(names, list, flaws).unwrap_or_default();
        let Some(parent) = parent else { continue };
        if !seen.insert(parent) {
            flaws.add(Flaw::new(&of, Problem::Twice { what: "[[parts]]", node: of.get_ref().clone() }));
            continue;
        }
        parts.extend(siblings.into_iter().map(|part| NodeSpec { parent: Some(parent), ..part }));
    }
    parts.sort_by_key(|part| part.parent);
    parts
}

/// The kinds that a list of children may have.
fn kinds() -> Vec<&'static str> {
    NodeKind::ALL[1..].iter().filter(|kind| **kind != NodeKind::Part).map(|kind| kind.id()).collect()
}

/// The id of the whole.
const ROOT: &str = "overall";

/// Checks that no id occurs twice among children and parts.
pub(crate) fn every_id_once(lists: &[Children], parts: &[raw::Parts], flaws: &mut Flaws) {
    let mut seen = HashSet::from([ROOT]);
    let children = lists.iter().flat_map(|list| &list.nodes).map(|node| &node.id);
    let parts = parts.iter().flat_map(|list| &list.nodes).map(|part| &part.id);
    for id in children.chain(parts) {
        if !seen.insert(id.get_ref()) {
            let twice = RulebookError::DuplicateId { what: "node", id: id.get_ref().clone() };
            flaws.add(Flaw::new(id, Problem::Rulebook(twice)));
        }
    }
}

fn root(names: &Names, overall: raw::Overall, flaws: &mut Flaws) -> NodeSpec {
    NodeSpec {
        id: ROOT.into(),
        parent: None,
        kind: NodeKind::Overall,
        name: words(overall.th, overall.en),
        about: Words::NONE,
        share: Share { num: 1, den: 1 },
        name_claim: names.note("claim", &overall.claims.name, flaws),
        english_claim: names.note("claim", &overall.claims.english, flaws),
        about_claim: None,
        points: Vec::new().into(),
        share_claim: names.note("claim", &overall.claims.share, flaws),
        question: None,
    }
}

/// The nodes of one list; their parent is not known yet. `None` if their kind is not known.
fn siblings(names: &Names, list: Children, flaws: &mut Flaws) -> Option<Vec<NodeSpec>> {
    let kind = list.kind.get_ref().parse::<NodeKind>().ok();
    // Parts have a list of their own, which is of no other kind.
    let Some(kind) = kind.filter(|kind| *kind != NodeKind::Part || list.is_parts) else {
        leave_out(flaws, unknown_word("kind", &list.kind, kinds()));
        return None;
    };
    let even = Share { num: 1, den: list.nodes.len() as u32 };
    let (mean, known) = match list.combine.get_ref().as_str() {
        "mean" => (Some(even), true),
        "weights" => (None, true),
        _ => {
            flaws.add(unknown_word("combine", &list.combine, vec!["mean", "weights"]));
            (None, false)
        }
    };
    let name_claim = names.note("claim", &list.claims.name, flaws);
    let english_claim = names.note("claim", &list.claims.english, flaws);
    let share_claim = names.note("claim", &list.claims.share, flaws);
    let mut nodes = Vec::with_capacity(list.nodes.len());
    for node in list.nodes {
        let share = if known { flaws.note(share_of(&node.id, node.weight.as_ref(), mean)) } else { None };
        if share.is_none() {
            flaws.lose_weight(list.of.get_ref());
        }
        nodes.push(NodeSpec {
            parent: None,
            kind,
            share: share.unwrap_or(even),
            name_claim: node.claim.map_or(name_claim, |claim| names.note("claim", &claim, flaws)),
            english_claim,
            about: Words::NONE,
            about_claim: None,
            points: Vec::new().into(),
            share_claim,
            question: node.question.and_then(|form| flaws.note(question(names, &node.id, form, &list.claims))),
            id: node.id.into_inner().into(),
            name: words(node.th, node.en),
        });
    }
    Some(nodes)
}

/// The node's own weight, or the share that the mean gives to each.
fn share_of(id: &Name, weight: Option<&Name>, mean: Option<Share>) -> Result<Share> {
    let node = id.get_ref().clone();
    match (weight, mean) {
        (None, Some(share)) => Ok(share),
        (None, None) => Err(Flaw::new(id, Problem::WeightMissing { node })),
        (Some(weight), Some(_)) => Err(Flaw::new(weight, Problem::WeightUnused { node })),
        (Some(weight), None) => share::parse(weight.get_ref())
            .ok_or_else(|| Flaw::new(weight, Problem::BadWeight { node, weight: weight.get_ref().clone() })),
    }
}

fn question(names: &Names, id: &Name, form: raw::Question, claims: &Claims) -> Result<QuestionSpec> {
    let Some(claim) = &claims.question else {
        return Err(Flaw::new(id, Problem::QuestionClaim { node: id.get_ref().clone() }));
    };
    Ok(QuestionSpec {
        scale: names.find("scale", &form.scale)?,
        bullets: form.bullets,
        reversed: form.reversed.into(),
        claim: names.find("claim", claim)?,
    })
}
