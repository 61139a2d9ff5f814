//! What must hold for a spec before it may score anything.

use super::compile::{MOST_DECIMALS, Rulebook};
use super::error::RulebookError;
use crate::exact::Exact;
use crate::kind::NodeKind;
use crate::number::Score;
use crate::spec::{ClaimSpec, LevelSpec, NodeSpec, RulebookSpec, ScaleSpec, Words};
use crate::status::Status;
use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// The problems found, in the order in which they are looked for.
struct Faults(Vec<RulebookError>);

impl Faults {
    /// Notes what a check finds, and says whether it found nothing.
    fn note(&mut self, found: Result<(), RulebookError>) -> bool {
        found.map_err(|fault| self.0.push(fault)).is_ok()
    }
}

/// Everything that can be checked without weights: ids, references, the tree's shape, shares, scales, names. Returns the first
/// problem.
pub(super) fn structure(spec: &RulebookSpec) -> Result<(), RulebookError> {
    faults(spec).into_iter().next().map_or(Ok(()), Err)
}

/// The same, with every independent problem: what would only follow from another problem is not checked.
pub(super) fn faults(spec: &RulebookSpec) -> Vec<RulebookError> {
    let mut faults = Faults(Vec::new());
    if !faults.note(sizes(spec)) {
        return faults.0;
    }
    identifiers(spec, &mut faults);
    let ids_are_sound = faults.0.is_empty();
    if spec.rounding.decimals > MOST_DECIMALS {
        faults.note(Err(RulebookError::BadRounding { decimals: spec.rounding.decimals }));
    }
    faults.note(claim_exists(spec, spec.rounding.claim, || "the rounding".to_string()));
    spec.claims.iter().for_each(|claim| {
        faults.note(sourced(spec, claim));
    });
    spec.scales.iter().for_each(|scale| {
        faults.note(scale_is_sound(spec, scale));
    });
    let is_tree = match tree(&spec.nodes) {
        // The order of siblings is that of their ids.
        Err(RulebookError::OutOfOrder { .. }) if !ids_are_sound => true,
        Err(fault @ RulebookError::OutOfOrder { .. }) => {
            faults.0.push(fault);
            true
        }
        shape => faults.note(shape),
    };
    let misplaced = match faults.0.last() {
        Some(RulebookError::KindOrder { node }) => Some(node.clone()),
        _ => None,
    };
    for node in spec.nodes.iter().chain(spec.parts.iter()) {
        match node_is_sound(spec, node) {
            // One of another kind may well be a question.
            Err(RulebookError::BadQuestion { node }) if misplaced.as_ref() == Some(&node) => {}
            found => {
                faults.note(found);
            }
        }
    }
    if is_tree {
        (0..spec.nodes.len()).filter(|&parent| can_sum(&spec.nodes, parent)).for_each(|parent| {
            faults.note(shares_sum(&spec.nodes, parent, &spec.nodes[parent].id));
        });
        if spec.parts.iter().all(has_share) {
            faults.note(parts(spec));
        }
    }
    spec.levels.iter().for_each(|level| {
        faults.note(level_is_sound(spec, level));
    });
    faults.0
}

fn sizes(spec: &RulebookSpec) -> Result<(), RulebookError> {
    for (what, len, most) in [
        ("nodes", spec.nodes.len() + spec.parts.len(), 1_000),
        ("levels", spec.levels.len(), 50),
        ("claims", spec.claims.len(), 60_000),
        ("sources", spec.sources.len(), 60_000),
        ("scales", spec.scales.len(), 60_000),
    ] {
        if len > most {
            return Err(RulebookError::TooMany { what });
        }
    }
    Ok(())
}

fn identifiers(spec: &RulebookSpec, faults: &mut Faults) {
    faults.note(well_formed("rulebook", &spec.id, false));
    unique("node", spec.nodes.iter().chain(spec.parts.iter()).map(|node| &*node.id), false, faults);
    unique("level", spec.levels.iter().map(|level| &*level.id), true, faults);
    unique("claim", spec.claims.iter().map(|claim| &*claim.id), false, faults);
    unique("source", spec.sources.iter().map(|source| &*source.id), false, faults);
    unique("scale", spec.scales.iter().map(|scale| &*scale.id), false, faults);
}

fn well_formed(what: &'static str, id: &str, capitals: bool) -> Result<(), RulebookError> {
    let allowed = |c: char| {
        c.is_ascii_lowercase() || c.is_ascii_digit() || "._-".contains(c) || (capitals && c.is_ascii_uppercase())
    };
    if id.is_empty() || !id.chars().all(allowed) {
        return Err(RulebookError::BadId { what, id: id.to_string() });
    }
    Ok(())
}

fn unique<'a>(what: &'static str, ids: impl Iterator<Item = &'a str>, capitals: bool, faults: &mut Faults) {
    let mut seen = BTreeSet::new();
    for id in ids {
        if faults.note(well_formed(what, id, capitals)) && !seen.insert(id.to_ascii_lowercase()) {
            faults.note(Err(RulebookError::DuplicateId { what, id: id.to_string() }));
        }
    }
}

fn claim_exists(spec: &RulebookSpec, claim: u16, from: impl Fn() -> String) -> Result<(), RulebookError> {
    if usize::from(claim) < spec.claims.len() {
        Ok(())
    } else {
        Err(RulebookError::DanglingReference { from: from(), to: "claim" })
    }
}

fn sourced(spec: &RulebookSpec, claim: &ClaimSpec) -> Result<(), RulebookError> {
    if claim.sources.is_empty() && claim.status < Status::Inferred {
        return Err(RulebookError::Unsourced { claim: claim.id.to_string() });
    }
    if claim.sources.iter().any(|&source| usize::from(source) >= spec.sources.len()) {
        return Err(RulebookError::DanglingReference { from: format!("claim `{}`", claim.id), to: "source" });
    }
    Ok(())
}

fn named(what: &'static str, id: &str, name: &Words) -> Result<(), RulebookError> {
    if name.th.trim().is_empty() || name.en.trim().is_empty() {
        return Err(RulebookError::Unnamed { what, id: id.to_string() });
    }
    Ok(())
}

fn scale_is_sound(spec: &RulebookSpec, scale: &ScaleSpec) -> Result<(), RulebookError> {
    claim_exists(spec, scale.claim, || format!("scale `{}`", scale.id))?;
    let values: Option<Vec<Score>> = scale.choices.iter().map(|choice| Score::parse(&choice.value).ok()).collect();
    match values {
        Some(values) if values.len() >= 2 && values.is_sorted() => Ok(()),
        _ => Err(RulebookError::BadScale { scale: scale.id.to_string() }),
    }
}

/// The nodes form one tree, written depth first, with kinds that go down and siblings in order.
fn tree(nodes: &[NodeSpec]) -> Result<(), RulebookError> {
    let root_error = |id: &str| Err(RulebookError::Root { node: id.to_string() });
    match nodes.first() {
        None => return root_error("overall"),
        Some(root) => {
            let whole = root.share.num == 1 && root.share.den == 1;
            if root.id != "overall" || root.kind != NodeKind::Overall || root.parent.is_some() || !whole {
                return root_error(&root.id);
            }
        }
    }
    // The path from the root to the latest node; each further node must hang on it.
    let mut path: Vec<usize> = alloc::vec![0];
    for (index, node) in nodes.iter().enumerate().skip(1) {
        let Some(parent) = node.parent.map(usize::from) else { return root_error(&node.id) };
        let Some(depth) = path.iter().position(|&open| open == parent) else {
            return Err(RulebookError::NotDepthFirst { node: node.id.to_string() });
        };
        if node.kind <= nodes[parent].kind || node.kind == NodeKind::Part {
            return Err(RulebookError::KindOrder { node: node.id.to_string() });
        }
        let elder = path.get(depth + 1).map(|&elder| &*nodes[elder].id);
        if !in_order(&nodes[parent].id, elder, &node.id) {
            return Err(RulebookError::OutOfOrder { node: node.id.to_string() });
        }
        path.truncate(depth + 1);
        path.push(index);
    }
    Ok(())
}

/// A dotted id begins with its parent's; numbers of siblings with the same letters rise.
fn in_order(parent: &str, elder: Option<&str>, id: &str) -> bool {
    if let Some((prefix, _)) = id.rsplit_once('.')
        && prefix != parent
    {
        return false;
    }
    let (Some((elder_letters, elder_number)), Some((letters, number))) = (elder.and_then(numbered), numbered(id))
    else {
        return true;
    };
    elder_letters != letters || elder_number < number
}

/// The last number of an id and what stands before it: `o12` → (`o`, 12).
fn numbered(id: &str) -> Option<(&str, u64)> {
    let letters = id.trim_end_matches(|c: char| c.is_ascii_digit());
    Some((letters, id.get(letters.len()..)?.parse().ok()?))
}

fn node_is_sound(spec: &RulebookSpec, node: &NodeSpec) -> Result<(), RulebookError> {
    named("node", &node.id, &node.name)?;
    let from = || format!("node `{}`", node.id);
    for claim in [node.name_claim, node.english_claim, node.share_claim] {
        claim_exists(spec, claim, from)?;
    }
    match node.about_claim {
        Some(claim) if !node.about.is_empty() => claim_exists(spec, claim, from)?,
        None if node.about.is_empty() => {}
        _ => return Err(RulebookError::AboutClaim { node: node.id.to_string() }),
    }
    points(node)?;
    if !has_share(node) {
        return Err(RulebookError::BadShare { node: node.id.to_string() });
    }
    let Some(question) = &node.question else { return Ok(()) };
    claim_exists(spec, question.claim, from)?;
    if usize::from(question.scale) >= spec.scales.len() {
        return Err(RulebookError::DanglingReference { from: from(), to: "scale" });
    }
    let known = |&bullet: &u8| (1..=question.bullets).contains(&bullet);
    let rising = question.reversed.is_sorted_by(|a, b| a < b);
    if node.kind != NodeKind::Question || question.bullets == 0 || !question.reversed.iter().all(known) || !rising {
        return Err(RulebookError::BadQuestion { node: node.id.to_string() });
    }
    Ok(())
}

/// Points say what `about` says: without it there are none. Each is known by its id.
fn points(node: &NodeSpec) -> Result<(), RulebookError> {
    if !node.points.is_empty() && node.about_claim.is_none() {
        return Err(RulebookError::AboutClaim { node: node.id.to_string() });
    }
    for (at, point) in node.points.iter().enumerate() {
        // Other nodes may have a point of the same id.
        let id = format!("{}/{}", node.id, point.id);
        if well_formed("point", &point.id, false).is_err() {
            return Err(RulebookError::BadId { what: "point", id });
        }
        if node.points.iter().take(at).any(|known| known.id == point.id) {
            return Err(RulebookError::DuplicateId { what: "point", id });
        }
        named("point", &id, &point.name)?;
    }
    Ok(())
}

/// Each part belongs to one node; a node's two or more parts make up all of it, and the node is computed from below, not an
/// item or a question.
fn parts(spec: &RulebookSpec) -> Result<(), RulebookError> {
    let (mut latest, mut elder) = (None, None);
    for part in spec.parts.iter() {
        let bad = || RulebookError::BadParts { node: part.id.to_string() };
        let place = part.parent.ok_or_else(bad)?;
        let whole = spec.nodes.get(usize::from(place)).ok_or_else(bad)?;
        if part.kind != NodeKind::Part || whole.kind >= NodeKind::Item || part.question.is_some() {
            return Err(bad());
        }
        // Of one node all stand together, and the nodes are in order.
        if latest.is_some_and(|latest| place < latest) {
            return Err(bad());
        }
        if latest != Some(place) {
            elder = None;
        }
        if !in_order(&whole.id, elder, &part.id) {
            return Err(RulebookError::OutOfOrder { node: part.id.to_string() });
        }
        if latest != Some(place) {
            shares_sum(&spec.parts, usize::from(place), &whole.id)?;
            if spec.parts.iter().filter(|other| other.parent == part.parent).count() < 2 {
                return Err(bad());
            }
        }
        (latest, elder) = (Some(place), Some(&*part.id));
    }
    Ok(())
}

/// A share is above 0 and at most 1.
const fn has_share(node: &NodeSpec) -> bool {
    node.share.num != 0 && node.share.num <= node.share.den
}

/// True if the sum of the shares below a node says something that they do not say themselves.
fn can_sum(nodes: &[NodeSpec], parent: usize) -> bool {
    nodes.iter().filter(|node| node.parent == Some(parent as u16)).all(has_share)
}

/// The shares of the nodes with this parent sum to 1, if there are any.
fn shares_sum(nodes: &[NodeSpec], parent: usize, id: &str) -> Result<(), RulebookError> {
    let children = || nodes.iter().filter(|node| node.parent == Some(parent as u16));
    let mut sum = Exact::ZERO;
    for child in children() {
        let (num, den) = (u128::from(child.share.num), u128::from(child.share.den));
        // Both denominators stay small: sums of simple fractions. One that does not is refused as too fine.
        let new_den = sum.denominator().checked_mul(den);
        let new_num = sum.numerator().checked_mul(den).zip(num.checked_mul(sum.denominator()));
        match (new_num.and_then(|(a, b)| a.checked_add(b)), new_den) {
            (Some(num), Some(den)) => sum = Exact::new(num, den),
            _ => return Err(RulebookError::TooFine { node: child.id.to_string() }),
        }
    }
    if children().next().is_some() && sum != Exact::new(1, 1) {
        return Err(RulebookError::SharesDoNotSum { node: id.to_string(), sum: sum.to_string() });
    }
    Ok(())
}

fn level_is_sound(spec: &RulebookSpec, level: &LevelSpec) -> Result<(), RulebookError> {
    named("level", &level.id, &level.name)?;
    claim_exists(spec, level.claim, || format!("level `{}`", level.id))?;
    for (index, condition) in level.conditions.iter().enumerate() {
        claim_exists(spec, condition.claim, || format!("a condition of level `{}`", level.id))?;
        let Some(node) = spec.nodes.get(usize::from(condition.node)) else {
            return Err(RulebookError::DanglingReference { from: format!("level `{}`", level.id), to: "node" });
        };
        if level.conditions[..index].iter().any(|earlier| earlier.node == condition.node) {
            return Err(RulebookError::DuplicateCondition { level: level.id.to_string(), node: node.id.to_string() });
        }
    }
    Ok(())
}

/// The levels are ordered and total, and each can be reached, so they cover everything without gap or overlap. Returns the
/// first problem.
pub(super) fn levels(rulebook: &Rulebook) -> Result<(), RulebookError> {
    level_faults(rulebook).into_iter().next().map_or(Ok(()), Err)
}

/// The same, with every problem.
pub(super) fn level_faults(rulebook: &Rulebook) -> Vec<RulebookError> {
    let specs = rulebook.levels();
    let mut faults = Faults(Vec::new());
    let Some(last) = specs.len().checked_sub(1) else { return alloc::vec![RulebookError::NoLevels] };
    if !specs[last].conditions.is_empty() {
        faults.note(Err(RulebookError::LevelsNotTotal { level: specs[last].id.to_string() }));
    }
    for early in specs[..last].iter().filter(|level| level.conditions.is_empty()) {
        faults.note(Err(RulebookError::LevelWithoutCondition { level: early.id.to_string() }));
    }
    for (upper, lower) in rulebook.level_indices().zip(rulebook.level_indices().skip(1)) {
        // One that asks nothing is said already.
        if rulebook.conditions(upper).is_empty() {
            continue;
        }
        for condition in rulebook.conditions(lower) {
            if rulebook.threshold(upper, condition.node).is_none_or(|above| above < condition.at_least) {
                faults.note(Err(RulebookError::LevelsOutOfOrder {
                    upper: rulebook.level(upper).id.to_string(),
                    lower: rulebook.level(lower).id.to_string(),
                    node: rulebook.node(condition.node).id.to_string(),
                }));
            }
        }
    }
    if faults.0.is_empty() {
        let possible = crate::levels::possible(rulebook, &crate::interval::free(rulebook));
        for level in rulebook.level_indices().filter(|level| !possible.contains(level)) {
            faults.note(Err(RulebookError::LevelUnreachable { level: rulebook.level(level).id.to_string() }));
        }
    }
    faults.0
}
