//! A rulebook as JSON: every number and name, with the id of the claim that says where it comes from.

use ita_score::Rulebook;
use ita_score::spec::{List, Words};
use serde::Serialize;

#[derive(Serialize)]
struct Both<'r> {
    th: &'r str,
    en: &'r str,
}

#[derive(Serialize)]
struct Listed<'r> {
    fiscal_year: u16,
    id: &'r str,
    status: &'static str,
    note: Both<'r>,
}

#[derive(Serialize)]
struct Shown<'r> {
    #[serde(flatten)]
    listed: Listed<'r>,
    rounding: Rounding<'r>,
    nodes: Vec<Node<'r>>,
    levels: Vec<Level<'r>>,
    scales: Vec<Scale<'r>>,
    claims: Vec<Claim<'r>>,
    sources: Vec<Source<'r>>,
}

#[derive(Serialize)]
struct Rounding<'r> {
    decimals: u8,
    claim: &'r str,
}

#[derive(Serialize)]
struct Node<'r> {
    id: &'r str,
    parent: Option<&'r str>,
    kind: &'static str,
    th: &'r str,
    en: &'r str,
    about: Option<Both<'r>>,
    points: Vec<Point<'r>>,
    weight: String,
    overall_weight: String,
    claims: NodeClaims<'r>,
    question: Option<Question<'r>>,
}

#[derive(Serialize)]
struct Point<'r> {
    id: &'r str,
    th: &'r str,
    en: &'r str,
}

#[derive(Serialize)]
struct NodeClaims<'r> {
    name: &'r str,
    english: &'r str,
    about: Option<&'r str>,
    weight: &'r str,
}

#[derive(Serialize)]
struct Question<'r> {
    scale: &'r str,
    bullets: u8,
    reversed: &'r [u8],
    claim: &'r str,
}

#[derive(Serialize)]
struct Level<'r> {
    id: &'r str,
    th: &'r str,
    en: &'r str,
    conditions: Vec<Condition<'r>>,
    claim: &'r str,
}

#[derive(Serialize)]
struct Condition<'r> {
    node: &'r str,
    at_least: &'r str,
    claim: &'r str,
}

#[derive(Serialize)]
struct Scale<'r> {
    id: &'r str,
    choices: Vec<Choice<'r>>,
    claim: &'r str,
}

#[derive(Serialize)]
struct Choice<'r> {
    th: &'r str,
    en: &'r str,
    value: &'r str,
}

#[derive(Serialize)]
struct Claim<'r> {
    id: &'r str,
    status: &'static str,
    note: Both<'r>,
    sources: Vec<&'r str>,
}

#[derive(Serialize)]
struct Source<'r> {
    id: &'r str,
    title: &'r str,
    url: &'r str,
}

#[derive(Serialize)]
struct Checked<'r> {
    ok: bool,
    #[serde(flatten)]
    listed: Listed<'r>,
    nodes: usize,
    levels: usize,
}

/// Every rulebook, in short.
pub(super) fn list(all: &[&Rulebook]) -> String {
    write(&all.iter().map(|rules| listed(rules)).collect::<Vec<_>>())
}

/// What a check found: only what is sound comes here.
pub(super) fn checked(rules: &Rulebook) -> String {
    let spec = rules.spec();
    write(&Checked { ok: true, listed: listed(rules), nodes: spec.nodes.len(), levels: spec.levels.len() })
}

/// One rulebook in full.
pub(super) fn rulebook(rules: &Rulebook) -> String {
    let spec = rules.spec();
    let claim = |index: u16| id_at(&spec.claims, index, |claim| &claim.id);
    let node_id = |index: u16| id_at(&spec.nodes, index, |node| &node.id);
    let nodes = rules.nodes().map(|ix| {
        let node = rules.node(ix);
        Node {
            id: &node.id,
            parent: node.parent.map(node_id),
            kind: node.kind.id(),
            th: &node.name.th,
            en: &node.name.en,
            about: (!node.about.is_empty()).then(|| both(&node.about)),
            points: node.points.iter().map(|of| Point { id: &of.id, th: &of.name.th, en: &of.name.en }).collect(),
            weight: rules.share(ix).to_string(),
            overall_weight: rules.overall_share(ix).to_string(),
            claims: NodeClaims {
                name: claim(node.name_claim),
                english: claim(node.english_claim),
                about: node.about_claim.map(claim),
                weight: claim(node.share_claim),
            },
            question: node.question.as_ref().map(|question| Question {
                scale: id_at(&spec.scales, question.scale, |scale| &scale.id),
                bullets: question.bullets,
                reversed: &question.reversed,
                claim: claim(question.claim),
            }),
        }
    });
    let levels = spec.levels.iter().map(|level| Level {
        id: &level.id,
        th: &level.name.th,
        en: &level.name.en,
        conditions: level
            .conditions
            .iter()
            .map(|at| Condition { node: node_id(at.node), at_least: &at.at_least, claim: claim(at.claim) })
            .collect(),
        claim: claim(level.claim),
    });
    let scales = spec.scales.iter().map(|scale| Scale {
        id: &scale.id,
        choices: scale
            .choices
            .iter()
            .map(|choice| Choice { th: &choice.label.th, en: &choice.label.en, value: &choice.value })
            .collect(),
        claim: claim(scale.claim),
    });
    let claims = spec.claims.iter().map(|claim| Claim {
        id: &claim.id,
        status: claim.status.id(),
        note: both(&claim.note),
        sources: claim.sources.iter().map(|&source| id_at(&spec.sources, source, |source| &source.id)).collect(),
    });
    write(&Shown {
        listed: listed(rules),
        rounding: Rounding { decimals: spec.rounding.decimals, claim: claim(spec.rounding.claim) },
        nodes: nodes.collect(),
        levels: levels.collect(),
        scales: scales.collect(),
        claims: claims.collect(),
        sources: spec.sources.iter().map(|at| Source { id: &at.id, title: &at.title, url: &at.url }).collect(),
    })
}

fn listed(rules: &Rulebook) -> Listed<'_> {
    let spec = rules.spec();
    Listed { fiscal_year: spec.fiscal_year, id: &spec.id, status: spec.status.id(), note: both(&spec.note) }
}

fn both(words: &Words) -> Both<'_> {
    Both { th: &words.th, en: &words.en }
}

/// The id of what an index points at; a checked rulebook has no index that points at nothing.
fn id_at<T: Clone>(list: &List<T>, index: u16, id: fn(&T) -> &str) -> &str {
    list.get(usize::from(index)).map_or("", id)
}

fn write<T: Serialize>(value: &T) -> String {
    // Strings, numbers, booleans and lists of them: writing cannot fail.
    serde_json::to_string_pretty(value).unwrap_or_default() + "\n"
}
