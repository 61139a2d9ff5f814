//! From lists of children, in any order, to one tree, depth first.

use crate::error::{Flaw, Problem, Result};
use crate::lower::unknown_word;
use crate::names::Names;
use crate::raw::{self, Children, Claims, Name, words};
use crate::share;
use ita_score::spec::{NodeSpec, QuestionSpec, Share, Words};
use ita_score::{NodeKind, RulebookError};
use std::collections::{HashMap, HashSet};

/// The nodes in the engine's order: parents before children, a node's descendants before its next sibling.
pub(crate) fn tree(names: &Names, overall: raw::Overall, lists: Vec<Children>) -> Result<Vec<NodeSpec>> {
    for list in &lists {
        // Parts have a list of their own.
        if list.kind.get_ref() == NodeKind::Part.id() {
            return Err(unknown_word("kind", &list.kind, kinds()));
        }
    }
    let known: HashSet<String> =
        lists.iter().flat_map(|list| &list.nodes).map(|node| node.id.get_ref().clone()).collect();
    let mut waiting = HashMap::new();
    let mut parents = Vec::new();
    for list in lists {
        let of = list.of.clone();
        let name = of.get_ref();
        if name != ROOT && !known.contains(name) {
            return Err(Flaw::new(&of, Problem::UnknownName { what: "node", name: name.clone() }));
        }
        if waiting.insert(name.clone(), siblings(names, list)?).is_some() {
            return Err(Flaw::new(&of, Problem::Twice { what: "[[children]]", node: name.clone() }));
        }
        parents.push(of);
    }
    let mut nodes: Vec<NodeSpec> = Vec::new();
    let mut next = vec![root(names, overall)?];
    while let Some(node) = next.pop() {
        // `Names::new` saw to it that indices suffice.
        let index = nodes.len() as u16;
        let children = waiting.remove(&*node.id).unwrap_or_default();
        next.extend(children.into_iter().rev().map(|child| NodeSpec { parent: Some(index), ..child }));
        nodes.push(node);
    }
    match parents.iter().find(|of| waiting.contains_key(of.get_ref())) {
        Some(of) => Err(Flaw::new(of, Problem::NotInTree { node: of.get_ref().clone() })),
        None => Ok(nodes),
    }
}

/// The parts of nodes, in the order of the tree.
pub(crate) fn parts(names: &Names, lists: Vec<Children>) -> Result<Vec<NodeSpec>> {
    let mut seen = HashSet::new();
    let mut parts: Vec<NodeSpec> = Vec::new();
    for list in lists {
        let (of, parent) = (list.of.clone(), names.find("node", &list.of)?);
        if !seen.insert(parent) {
            return Err(Flaw::new(&of, Problem::Twice { what: "[[parts]]", node: of.get_ref().clone() }));
        }
        parts.extend(siblings(names, list)?.into_iter().map(|part| NodeSpec { parent: Some(parent), ..part }));
    }
    parts.sort_by_key(|part| part.parent);
    Ok(parts)
}

/// What a list of children may be of.
fn kinds() -> Vec<&'static str> {
    NodeKind::ALL[1..].iter().filter(|kind| **kind != NodeKind::Part).map(|kind| kind.id()).collect()
}

/// The id of the whole.
const ROOT: &str = "overall";

/// No id stands twice, among children and parts.
pub(crate) fn every_id_once(lists: &[Children], parts: &[raw::Parts]) -> Result<()> {
    let mut seen = HashSet::from([ROOT]);
    let children = lists.iter().flat_map(|list| &list.nodes).map(|node| &node.id);
    let parts = parts.iter().flat_map(|list| &list.nodes).map(|part| &part.id);
    match children.chain(parts).find(|id| !seen.insert(id.get_ref())) {
        Some(id) => {
            let twice = RulebookError::DuplicateId { what: "node", id: id.get_ref().clone() };
            Err(Flaw::new(id, Problem::Rulebook(twice)))
        }
        None => Ok(()),
    }
}

fn root(names: &Names, overall: raw::Overall) -> Result<NodeSpec> {
    Ok(NodeSpec {
        id: ROOT.into(),
        parent: None,
        kind: NodeKind::Overall,
        name: words(overall.th, overall.en),
        about: Words::NONE,
        share: Share { num: 1, den: 1 },
        name_claim: names.find("claim", &overall.claims.name)?,
        english_claim: names.find("claim", &overall.claims.english)?,
        about_claim: None,
        share_claim: names.find("claim", &overall.claims.share)?,
        question: None,
    })
}

/// The nodes of one list; their parent is not known yet.
fn siblings(names: &Names, list: Children) -> Result<Vec<NodeSpec>> {
    let kind = list.kind.get_ref().parse::<NodeKind>().map_err(|_| unknown_word("kind", &list.kind, kinds()))?;
    let mean = match list.combine.get_ref().as_str() {
        "mean" => Some(Share { num: 1, den: list.nodes.len() as u32 }),
        "weights" => None,
        _ => return Err(unknown_word("combine", &list.combine, vec!["mean", "weights"])),
    };
    let name_claim = names.find("claim", &list.claims.name)?;
    let english_claim = names.find("claim", &list.claims.english)?;
    let share_claim = names.find("claim", &list.claims.share)?;
    let lower = |node: raw::Node| {
        Ok(NodeSpec {
            parent: None,
            kind,
            share: share_of(&node.id, node.weight.as_ref(), mean)?,
            name_claim: node.claim.map_or(Ok(name_claim), |claim| names.find("claim", &claim))?,
            english_claim,
            about: Words::NONE,
            about_claim: None,
            share_claim,
            question: node.question.map(|form| question(names, &node.id, form, &list.claims)).transpose()?,
            id: node.id.into_inner().into(),
            name: words(node.th, node.en),
        })
    };
    list.nodes.into_iter().map(lower).collect()
}

/// The node's own weight, or the part that the mean gives to each.
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
