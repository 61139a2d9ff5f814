//! Random rulebooks: trees of any shape, simple and awkward shares, coarse and fine rounding, levels that ask anything of
//! any node.

use super::Choices;
use ita_score::spec::{ClaimSpec, ConditionSpec, LevelSpec, NodeSpec, RoundingSpec, RulebookSpec, Share, Text, Words};
use ita_score::{NodeKind, Status};

/// A rulebook's data. Most are sound; some have shares too fine or levels out of reach, and must be refused.
#[must_use]
pub fn rulebook(choices: &mut Choices) -> RulebookSpec {
    let mut nodes = vec![node("overall".to_owned(), None, NodeKind::Overall)];
    let instruments = 1 + choices.pick(4);
    let mut counts = Counts::default();
    grow(choices, &mut nodes, &mut counts, 0, instruments);
    let decimals = *choices.one(&[2, 2, 0, 1, 3]);
    let levels = levels(choices, nodes.len(), decimals);
    let parts = parts(choices, &nodes);
    RulebookSpec {
        id: "custom".into(),
        fiscal_year: 2500,
        status: Status::Assumed,
        note: Words::NONE,
        rounding: RoundingSpec { decimals, claim: 0 },
        sources: [].as_slice().into(),
        claims: vec![ClaimSpec {
            id: "all".into(),
            status: Status::Assumed,
            sources: [].as_slice().into(),
            note: Words::NONE,
        }]
        .into(),
        scales: [].as_slice().into(),
        nodes: nodes.into(),
        parts: parts.into(),
        levels: levels.into(),
    }
}

#[derive(Default)]
struct Counts {
    instruments: usize,
    indicators: usize,
    items: usize,
    questions: usize,
}

/// Appends `children` children to a node, and theirs, depth first.
fn grow(choices: &mut Choices, nodes: &mut Vec<NodeSpec>, counts: &mut Counts, parent: usize, children: usize) {
    let most = *choices.one(&[1, 4, 10, 1000]);
    let parts: Vec<u32> = (0..children).map(|_| 1 + choices.pick(most) as u32).collect();
    let whole = parts.iter().sum();
    for (elder, part) in parts.into_iter().enumerate() {
        let (id, kind) = name(choices, counts, &nodes[parent], elder);
        let mut child = node(id, Some(parent as u16), kind);
        child.share = Share { num: part, den: whole };
        nodes.push(child);
        let index = nodes.len() - 1;
        if kind < NodeKind::Item && nodes.len() < 40 && choices.pick(3) > 0 {
            let children = 1 + choices.pick(4);
            grow(choices, nodes, counts, index, children);
        }
    }
}

/// Another breakdown of up to two nodes, from two or three parts each.
fn parts(choices: &mut Choices, nodes: &[NodeSpec]) -> Vec<NodeSpec> {
    let mut wholes: Vec<usize> = (0..choices.pick(3)).map(|_| choices.pick(nodes.len())).collect();
    wholes.sort_unstable();
    wholes.dedup();
    let mut parts = Vec::new();
    for whole in wholes.into_iter().filter(|&whole| nodes[whole].kind < NodeKind::Item) {
        let most = *choices.one(&[1, 4, 10]);
        let shares: Vec<u32> = (0..2 + choices.pick(2)).map(|_| 1 + choices.pick(most) as u32).collect();
        let den = shares.iter().sum();
        for (place, num) in (1..).zip(shares) {
            let mut part = node(format!("{}.p{place}", nodes[whole].id), Some(whole as u16), NodeKind::Part);
            part.share = Share { num, den };
            parts.push(part);
        }
    }
    parts
}

fn name(choices: &mut Choices, counts: &mut Counts, parent: &NodeSpec, elder: usize) -> (String, NodeKind) {
    let mut next = |count: fn(&mut Counts) -> &mut usize| {
        *count(counts) += 1;
        *count(counts)
    };
    let leaf = *choices.one(&[NodeKind::Item, NodeKind::Question]);
    let kind = match parent.kind {
        NodeKind::Overall => NodeKind::Instrument,
        NodeKind::Instrument => NodeKind::Indicator,
        NodeKind::Indicator if parent.id.len() % 2 == 1 => NodeKind::SubIndicator,
        _ => leaf,
    };
    let id = match kind {
        NodeKind::Instrument => format!("t{}", next(|counts| &mut counts.instruments)),
        NodeKind::Indicator => next(|counts| &mut counts.indicators).to_string(),
        NodeKind::SubIndicator => format!("{}.{}", parent.id, elder + 1),
        NodeKind::Item => format!("o{}", next(|counts| &mut counts.items)),
        _ => format!("i{}", next(|counts| &mut counts.questions)),
    };
    (id, kind)
}

fn node(id: String, parent: Option<u16>, kind: NodeKind) -> NodeSpec {
    NodeSpec {
        name: Words { th: Text::from(format!("ก {id}")), en: Text::from(format!("Node {id}")) },
        id: id.into(),
        parent,
        kind,
        about: Words::NONE,
        share: Share { num: 1, den: 1 },
        name_claim: 0,
        english_claim: 0,
        about_claim: None,
        points: Vec::new().into(),
        share_claim: 0,
        question: None,
    }
}

/// From the last level up: each asks what the one below asks, or more, of up to four nodes.
fn levels(choices: &mut Choices, nodes: usize, decimals: u8) -> Vec<LevelSpec> {
    let grid = 10u64.pow(decimals.into());
    let mut levels = vec![level(0, &[], decimals)];
    let mut asked: Vec<(u16, u64)> = Vec::new();
    for place in 0..choices.pick(5) {
        let before = asked.clone();
        for (_, units) in &mut asked {
            *units = (*units + *choices.one(&[0, 1, 5 * grid, 10 * grid])).min(100 * grid);
        }
        while asked.is_empty() || (asked.len() < 4 && choices.pick(3) > 0) {
            let node = if choices.once_in(3) { 0 } else { choices.pick(nodes) as u16 };
            if asked.iter().any(|&(known, _)| known == node) {
                break;
            }
            let points = choices.pick(101) as u64;
            let fine = if choices.once_in(4) { choices.pick(grid as usize) as u64 } else { 0 };
            asked.push((node, (points * grid + fine).min(100 * grid)));
        }
        if asked == before {
            asked[0].1 = (asked[0].1 + grid).min(100 * grid);
        }
        levels.insert(0, level(place + 1, &asked, decimals));
    }
    levels
}

fn level(place: usize, asked: &[(u16, u64)], decimals: u8) -> LevelSpec {
    let text = |units: u64| crate::oracle::number::fixed(&units.into(), decimals);
    let conditions = asked.iter().map(|&(node, units)| ConditionSpec { node, at_least: text(units).into(), claim: 0 });
    LevelSpec {
        id: format!("L{place}").into(),
        name: Words { th: format!("ระดับ {place}").into(), en: format!("Level {place}").into() },
        conditions: conditions.collect(),
        claim: 0,
    }
}
