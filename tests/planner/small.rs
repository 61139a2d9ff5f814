//! Small random planning problems on a grid of whole points, so that every plan there is can be tried.

use ita_score::spec::{
    ClaimSpec, ConditionSpec, LevelSpec, List, NodeSpec, RoundingSpec, RulebookSpec, Share, Words, text,
};
use ita_score::{Assessment, Levers, NodeIx, NodeKind, Rulebook, Score, Status};
use proptest::prelude::*;

/// A rulebook, values for some nodes of it, and what each may do.
#[derive(Clone, Debug)]
pub(crate) struct Small {
    pub(crate) rules: Rulebook,
    /// Node index, value as text.
    pub(crate) inputs: Vec<(String, String)>,
    /// Node id, cap in points.
    pub(crate) caps: Vec<(String, u32)>,
    /// Node id, effort, or efforts up to scores.
    pub(crate) costs: Vec<(String, String)>,
    pub(crate) locked: Vec<String>,
    /// Node id, floor in points; also of nodes that are computed, or that lie below a given one.
    pub(crate) floors: Vec<(String, u32)>,
}

impl Small {
    pub(crate) fn assessment(&self) -> Assessment<'_> {
        Assessment::parse(&self.rules, self.inputs.iter().map(|(id, value)| (id, value))).unwrap()
    }

    pub(crate) fn levers(&self) -> Levers<'_> {
        let mut levers = Levers::new(&self.rules);
        for (id, cap) in &self.caps {
            levers.cap(self.rules.find(id).unwrap(), Score::parse(&cap.to_string()).unwrap());
        }
        for (id, cost) in &self.costs {
            levers.slope(self.rules.find(id).unwrap(), &cost.parse().unwrap());
        }
        for id in &self.locked {
            levers.lock(self.rules.find(id).unwrap());
        }
        for (id, floor) in &self.floors {
            levers.floor(self.rules.find(id).unwrap(), Score::parse(&floor.to_string()).unwrap());
        }
        levers
    }
}

/// Shares of a group of children: weights over their sum.
fn shares(weights: &[u32]) -> Vec<Share> {
    let den = weights.iter().sum();
    weights.iter().map(|&num| Share { num, den }).collect()
}

fn node(id: &str, parent: Option<u16>, kind: NodeKind, share: Share) -> NodeSpec {
    NodeSpec {
        id: id.to_owned().into(),
        parent,
        kind,
        name: Words::new("ชื่อ", "name"),
        about: Words::NONE,
        share,
        name_claim: 0,
        english_claim: 0,
        about_claim: None,
        points: Vec::new().into(),
        share_claim: 0,
        question: None,
    }
}

/// One instrument: a leaf, or indicators, or items.
#[derive(Clone, Debug)]
pub(crate) struct Branch {
    pub(crate) weight: u32,
    pub(crate) children: Vec<u32>,
    pub(crate) items: bool,
}

pub(crate) fn rulebook(branches: &[Branch], floors: &[(u16, u32)], overall: u32) -> Option<Rulebook> {
    let mut nodes = vec![node("overall", None, NodeKind::Overall, Share { num: 1, den: 1 })];
    let top = shares(&branches.iter().map(|branch| branch.weight).collect::<Vec<_>>());
    let mut instruments = Vec::new();
    for (index, branch) in branches.iter().enumerate() {
        let parent = nodes.len() as u16;
        instruments.push(parent);
        nodes.push(node(&format!("t{index}"), Some(0), NodeKind::Instrument, top[index]));
        let kind = if branch.items { NodeKind::Item } else { NodeKind::Indicator };
        for (child, share) in shares(&branch.children).into_iter().enumerate() {
            nodes.push(node(&format!("n{index}-{child}"), Some(parent), kind, share));
        }
    }
    let condition = |node: u16, at_least: u32| ConditionSpec { node, at_least: at_least.to_string().into(), claim: 0 };
    let mut conditions = vec![condition(0, overall)];
    for &(instrument, at_least) in floors {
        conditions.push(condition(*instruments.get(usize::from(instrument))?, at_least));
    }
    let level = |id: &'static str, conditions: Vec<ConditionSpec>| LevelSpec {
        id: text(id),
        name: Words::new("ระดับ", "level"),
        conditions: conditions.into(),
        claim: 0,
    };
    let spec = RulebookSpec {
        id: text("small"),
        fiscal_year: 2500,
        status: Status::Assumed,
        note: Words::NONE,
        rounding: RoundingSpec { decimals: 0, claim: 0 },
        sources: List::default(),
        claims: vec![ClaimSpec {
            id: text("made-up"),
            status: Status::Assumed,
            sources: List::default(),
            note: Words::NONE,
        }]
        .into(),
        scales: List::default(),
        parts: [].as_slice().into(),
        nodes: nodes.into(),
        levels: vec![level("up", conditions), level("down", Vec::new())].into(),
    };
    // A floor that no result can miss or reach makes a level unreachable; such a draw is passed over.
    Rulebook::new(spec).ok()
}

fn branch() -> impl Strategy<Value = Branch> {
    let children = prop_oneof![
        2 => Just(Vec::new()),
        3 => prop::collection::vec(1u32..4, 1..3),
    ];
    (1u32..5, children, any::<bool>()).prop_map(|(weight, children, items)| Branch { weight, children, items })
}

/// Items that all count alike: which of them is a matter of effort, and how many is what must be found.
fn alike() -> impl Strategy<Value = Branch> {
    (1u32..5, 3usize..6).prop_map(|(weight, count)| Branch { weight, children: vec![1; count], items: true })
}

/// A small problem: at most eleven movers, each with at most a handful of places to stand.
pub(crate) fn small() -> impl Strategy<Value = Small> {
    let branches = prop::collection::vec(branch(), 1..4);
    let alike = prop::collection::vec(alike(), 0..2);
    let floors = prop::collection::vec((0u16..3, 40u32..100), 0..3);
    (branches, alike, floors, 40u32..100, any::<u64>()).prop_filter_map("a rulebook", |drawn| {
        let (mut branches, alike, floors, overall, seed) = drawn;
        branches.extend(alike);
        if branches.len() < 2 {
            return None;
        }
        let mut floors = floors;
        floors.sort_unstable();
        floors.dedup_by_key(|(instrument, _)| *instrument);
        floors.retain(|(instrument, _)| usize::from(*instrument) < branches.len());
        let rules = rulebook(&branches, &floors, overall)?;
        let mut draw = Draw(seed);
        let mut small = Small {
            inputs: Vec::new(),
            caps: Vec::new(),
            costs: Vec::new(),
            locked: Vec::new(),
            floors: Vec::new(),
            rules,
        };
        let rules = small.rules.clone();
        let mut given_above: Option<NodeIx> = None;
        for node in rules.nodes().skip(1) {
            if given_above.is_some_and(|above| rules.descendants(above).any(|below| below == node)) {
                continue;
            }
            // Now and then an instrument is given as a whole.
            let whole = !rules.is_leaf(node) && draw.below(5) == 0;
            if rules.is_leaf(node) || whole {
                given_above = whole.then_some(node);
                small.give(node, &mut draw);
            }
        }
        if draw.below(3) == 0 {
            let node = draw.below(rules.nodes().len() as u64);
            let id = rules.node(rules.nodes().nth(node).unwrap()).id.to_string();
            small.floors.push((id, 60 + draw.below(40) as u32));
        }
        Some(small)
    })
}

/// Two instruments of scores, of which a point costs about what it brings, so that there are many plans of one effort.
pub(crate) fn alike_scores() -> impl Strategy<Value = Small> {
    (1usize..4, 1usize..3, 60u32..90, any::<u64>()).prop_filter_map("a rulebook", |(first, second, overall, seed)| {
        let mut draw = Draw(seed);
        let weights = [1 + draw.below(2) as u32, 1 + draw.below(2) as u32];
        let branches = [(weights[0], first), (weights[1], second)];
        let branches =
            branches.map(|(weight, count)| Branch { weight, children: vec![1; count], items: draw.below(5) == 0 });
        let rules = rulebook(&branches, &[], overall)?;
        let mut small = Small {
            inputs: Vec::new(),
            caps: Vec::new(),
            costs: Vec::new(),
            locked: Vec::new(),
            floors: Vec::new(),
            rules,
        };
        let rules = small.rules.clone();
        let costs = [["1", "1", "1"], ["1", "2", "1@70,2"], ["0.5", "1", "1@72,1.5"]][draw.below(3)];
        for leaf in rules.nodes().filter(|&node| rules.is_leaf(node)) {
            let id = rules.node(leaf).id.to_string();
            let from = overall.saturating_sub(draw.below(8) as u32);
            let fraction = ["", "", "", ".5"][draw.below(4)];
            if rules.is_item(leaf) {
                small.inputs.push((id.clone(), "0".to_owned()));
            } else {
                small.inputs.push((id.clone(), format!("{from}{fraction}")));
                small.caps.push((id.clone(), (from + 3 + draw.below(6) as u32).min(100)));
            }
            small.costs.push((id, costs[draw.below(3)].to_owned()));
        }
        Some(small)
    })
}

impl Small {
    /// Gives a node a value, or leaves it open, and says what it may do.
    fn give(&mut self, node: NodeIx, draw: &mut Draw) {
        let id = self.rules.node(node).id.to_string();
        if draw.below(8) == 0 {
            return;
        }
        if draw.below(3) > 0 {
            let costs = ["0.5", "2", "3", "0.25", "1.5", "0", "1@50,2", "0.5@60,1@70,3", "1@72,1.5@73,2"];
            self.costs.push((id.clone(), costs[draw.below(9)].to_owned()));
        }
        if draw.below(8) == 0 {
            self.locked.push(id.clone());
        }
        if self.rules.is_item(node) {
            self.inputs.push((id, ["0", "1", "50%"][draw.below(3)].to_owned()));
        } else {
            let from = 30 + draw.below(66) as u32;
            self.caps.push((id.clone(), (from + draw.below(6) as u32).min(100)));
            let fraction = ["", ".5", ".25", ".999"][draw.below(4)];
            self.inputs.push((id, format!("{from}{fraction}")));
        }
    }
}

/// A small generator of numbers, so that one seed of proptest's decides everything.
struct Draw(u64);

impl Draw {
    fn below(&mut self, end: u64) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % end) as usize
    }
}
