//! [`Scorer`]: a rulebook compiled for assessments that all give the same nodes, such as the rows of a table.
//!
//! # Why it is exact
//! Scoring is linear in the given values: a node's *mass* is the sum of weight × value over the given nodes below it, and its
//! score is its mass over its own weight. The weights are the rulebook's, divided by their greatest common divisor, so they are
//! integers and small: 50 is the weight of the whole where ten indicators are given. Nothing is rounded before the one division
//! that publishes a score.
//!
//! # Why nothing overflows
//! A value is at most 10^17 units (100 points of 10^15) and the weight of the whole at most 10^15, so every mass is below
//! 10^32 < 2^107. The half step that rounding adds does not change that. Where the largest mass with that half step is below
//! 2^64, everything is done in 64 bits; this is decided once, from the rulebook's size. Otherwise, where the weight of the
//! whole is below 2^32, as it is in every year, the upper and the lower 32 bits of the values are added up separately: weights
//! times 32 bits stay below 2^64 in sum. 128-bit arithmetic, for which wasm takes four times as long, is then needed once per
//! node and not once per value.
//!
//! The module `divide` explains how a mass is divided quickly and exactly.
//!
//! # Why levels compare published scores
//! A level's threshold is on the published grid, so "at least" means the same for the published score as for the unrounded mass
//! at half a step below it. [`Assessment::score`](crate::Assessment::score) compares masses instead; a test holds the two
//! equal.

mod divide;
mod mass;

use crate::exact::gcd;
use crate::number::Score;
use crate::rounded::Rounded;
use crate::rulebook::{LevelIx, NodeIx, Rulebook};
use alloc::vec::Vec;
use core::fmt;
use core::ops::Range;
use divide::Divider;
use mass::{Halves, Mass};

/// Scores many assessments of one shape without allocating: a rulebook compiled for the nodes that each of them gives.
///
/// The result is exactly that of [`Assessment::score`](crate::Assessment::score) for a complete assessment: the published scores
/// of the root and of its children, and the level.
///
/// ```
/// use ita_score::{Score, Scorer};
///
/// let rules = ita_rules::rulebook(2568)?;
/// let given = [rules.find("iit")?, rules.find("eit")?, rules.find("oit")?];
/// let scorer = Scorer::new(rules, &given).unwrap();
/// let mut row = scorer.row();
///
/// let values = ["98.10", "93.20", "97.50"].map(|text| Score::parse(text).unwrap());
/// scorer.score(&values, &mut row);
/// assert_eq!(row.overall().to_string(), "96.39");
/// assert_eq!(rules.level(row.level()).name.en, "Good");
/// # Ok::<(), ita_score::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Scorer<'r> {
    rules: &'r Rulebook,
    given: usize,
    /// Weights of the given nodes in the tree's order, each with the place of its value among those passed.
    terms: Vec<Term>,
    /// The root first, then its children, then any other node with a threshold.
    parts: Vec<Part>,
    /// The thresholds, best level first.
    thresholds: Vec<Threshold>,
    /// For each level but the last, its thresholds.
    levels: Vec<Range<usize>>,
    /// How many parts after the whole add up to it; 0 where they do not.
    children: usize,
    /// How many bits the masses need.
    width: Width,
}

/// How masses are added up.
#[derive(Clone, Copy, Debug)]
enum Width {
    /// In 64 bits.
    Narrow,
    /// As [`Halves`].
    Halves,
    /// In 128 bits.
    Wide,
}

/// One given node: where its value is, and its weight.
#[derive(Clone, Copy, Debug)]
struct Term {
    at: usize,
    weight: u64,
}

/// A node whose score is worked out: its given nodes are `terms[from..to]`, since they lie together in the tree's order.
#[derive(Clone, Debug)]
struct Part {
    node: NodeIx,
    from: usize,
    to: usize,
    /// Half a published step of this node, as a mass.
    half: u128,
    /// A whole published step of this node, as a mass.
    step: Divider,
}

/// A threshold of a part, in published units.
#[derive(Clone, Copy, Debug)]
struct Threshold {
    part: usize,
    at_least: u64,
}

/// The result of a [`Scorer`] for one row. Created once by [`Scorer::row`] and overwritten by each [`Scorer::score`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    scores: Vec<Rounded>,
    level: LevelIx,
}

impl<'r> Scorer<'r> {
    /// Compiles `rules` for assessments that give exactly the nodes `given`, in that order.
    ///
    /// ```
    /// use ita_score::{Scorer, ScorerError};
    ///
    /// let rules = ita_rules::rulebook(2568)?;
    /// let (iit, eit, oit) = (rules.find("iit")?, rules.find("eit")?, rules.find("oit")?);
    /// assert_eq!(Scorer::new(rules, &[iit, eit]).unwrap_err(), ScorerError::Open(oit));
    /// assert_eq!(Scorer::new(rules, &[iit, iit, eit, oit]).unwrap_err(), ScorerError::Overlap(iit));
    /// # Ok::<(), ita_score::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`ScorerError::Open`] if the nodes do not determine the score of the root and of every node with a threshold;
    /// [`ScorerError::Overlap`] if one is given twice or lies below another; [`ScorerError::Foreign`] if one is not of these
    /// rules.
    pub fn new(rules: &'r Rulebook, given: &[NodeIx]) -> Result<Self, ScorerError> {
        let order = in_tree_order(rules, given)?;
        let nodes = watched(rules);
        let divisor = order
            .iter()
            .map(|&(_, node)| node)
            .chain(nodes.iter().copied())
            .fold(0, |divisor, node| gcd(divisor, u128::from(rules.weight(node))));
        let weight = |node| u128::from(rules.weight(node)) / divisor;
        let mut parts: Vec<Part> = Vec::with_capacity(nodes.len());
        for &node in &nodes {
            let (first, (_, end)) = (rules.place(topmost(rules, node)), rules.places_below(node));
            let from = order.partition_point(|&(_, given)| rules.place(given) < first);
            let to = order.partition_point(|&(_, given)| rules.place(given) < end);
            let known: u128 = order[from..to].iter().map(|&(_, given)| weight(given)).sum();
            if known != weight(node) {
                continue;
            }
            let half = weight(node) * u128::from(rules.half_step());
            let largest = weight(node) * u128::from(Score::MAX.units()) + half;
            parts.push(Part { node, from, to, half, step: Divider::new(2 * half, largest) });
        }
        if parts.first().map(|part| part.node) != Some(NodeIx::OVERALL) {
            let determined = |node: &&NodeIx| parts.iter().any(|part| part.node == **node);
            let open = nodes.iter().skip(1).find(|node| !determined(node));
            return Err(ScorerError::Open(open.copied().unwrap_or(NodeIx::OVERALL)));
        }
        let (mut thresholds, mut levels) = (Vec::new(), Vec::new());
        for level in rules.level_indices().take(rules.levels().len() - 1) {
            let from = thresholds.len();
            for condition in rules.conditions(level) {
                let part = parts.iter().position(|part| part.node == condition.node);
                let part = part.ok_or(ScorerError::Open(condition.node))?;
                thresholds.push(Threshold { part, at_least: condition.at_least.units() });
            }
            levels.push(from..thresholds.len());
        }
        let children = rules.children(NodeIx::OVERALL).count();
        let determined = parts.iter().filter(|part| rules.parent(part.node) == Some(NodeIx::OVERALL)).count();
        let largest = parts.iter().map(|part| part.step.largest).max().unwrap_or_default();
        Ok(Self {
            rules,
            given: given.len(),
            terms: order.iter().map(|&(at, node)| Term { at, weight: weight(node) as u64 }).collect(),
            parts,
            thresholds,
            levels,
            children: if determined == children { children } else { 0 },
            width: match rules.weight(NodeIx::OVERALL) {
                _ if largest < 1 << 64 => Width::Narrow,
                whole if u128::from(whole) / divisor < 1 << 32 => Width::Halves,
                _ => Width::Wide,
            },
        })
    }

    /// Returns the rulebook that it was compiled from.
    #[must_use]
    pub const fn rules(&self) -> &'r Rulebook {
        self.rules
    }

    /// Returns the nodes that a [`Row`] has scores for: the whole, those of its children that the given nodes determine, and
    /// any other node with a threshold.
    pub fn nodes(&self) -> impl ExactSizeIterator<Item = NodeIx> + '_ {
        self.parts.iter().map(|part| part.node)
    }

    /// Returns a row for [`score`](Self::score) to write to. It begins as if every value were 0.
    #[must_use]
    pub fn row(&self) -> Row {
        Row {
            scores: alloc::vec![Rounded::new(0, self.rules.decimals()); self.parts.len()],
            level: LevelIx(self.levels.len() as u16),
        }
    }

    /// Scores one assessment: `values` in the order of the nodes that [`new`](Self::new) was called with. Does not
    /// allocate.
    ///
    /// # Panics
    /// If there are not as many values as nodes, or if `row` belongs to a scorer with more or fewer [`nodes`](Self::nodes).
    pub fn score(&self, values: &[Score], row: &mut Row) {
        assert_eq!(values.len(), self.given, "a value for each given node");
        assert_eq!(row.scores.len(), self.parts.len(), "a row of this scorer");
        match self.width {
            Width::Narrow => self.publish::<u64>(values, &mut row.scores),
            Width::Halves => self.publish::<Halves>(values, &mut row.scores),
            Width::Wide => self.publish::<u128>(values, &mut row.scores),
        }
        row.level = self.level(&row.scores);
    }

    /// The first level none of whose thresholds is missed; the last one has none.
    fn level(&self, scores: &[Rounded]) -> LevelIx {
        let met = |threshold: &Threshold| scores[threshold.part].units() >= threshold.at_least;
        let reached = |asked: &Range<usize>| self.thresholds[asked.clone()].iter().all(met);
        LevelIx(self.levels.iter().position(reached).unwrap_or(self.levels.len()) as u16)
    }

    /// Writes the published score of every part: the whole last, since it is the sum of its children where they are known.
    fn publish<M: Mass>(&self, values: &[Score], scores: &mut [Rounded]) {
        let decimals = self.rules.decimals();
        let mut whole = M::ZERO;
        for (place, (part, score)) in self.parts.iter().zip(&mut *scores).enumerate().skip(1) {
            let mass: M = part.mass(&self.terms, values);
            if place <= self.children {
                whole = whole.plus(mass);
            }
            *score = Rounded::new(mass.units(part), decimals);
        }
        let part = &self.parts[0];
        let whole = if self.children > 0 { whole } else { part.mass(&self.terms, values) };
        scores[0] = Rounded::new(whole.units(part), decimals);
    }
}

impl Row {
    /// Returns the published score of the whole.
    #[must_use]
    pub fn overall(&self) -> Rounded {
        self.scores[0]
    }

    /// Returns the published scores of [`Scorer::nodes`], in their order.
    #[must_use]
    pub fn scores(&self) -> &[Rounded] {
        &self.scores
    }

    /// Returns the level.
    #[must_use]
    pub const fn level(&self) -> LevelIx {
        self.level
    }
}

/// A shape that a [`Scorer`] cannot be compiled for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ScorerError {
    /// The given nodes do not determine the score of this node, which the whole or a threshold needs.
    Open(NodeIx),
    /// This node is given twice, or together with one above it.
    Overlap(NodeIx),
    /// This node is not of these rules.
    Foreign(NodeIx),
}

impl fmt::Display for ScorerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Open(_) => "the given nodes leave open a score that the whole or a threshold needs",
            Self::Overlap(_) => "a node is given twice, or together with one above it",
            Self::Foreign(_) => "a node is not of these rules",
        })
    }
}

impl core::error::Error for ScorerError {}

/// The given nodes and parts in the tree's order, each with its place in `given`, if none stands twice, lies below another or below
/// a node whose part is given.
fn in_tree_order(rules: &Rulebook, given: &[NodeIx]) -> Result<Vec<(usize, NodeIx)>, ScorerError> {
    let mut order: Vec<(usize, NodeIx)> = given.iter().copied().enumerate().collect();
    if let Some(&foreign) = given.iter().find(|node| node.index() >= rules.size()) {
        return Err(ScorerError::Foreign(foreign));
    }
    order.sort_unstable_by_key(|&(_, node)| rules.place(node));
    let apart = |pair: &[(usize, NodeIx)]| {
        let (one, next) = (pair[0].1, pair[1].1);
        match rules.parent(one).filter(|_| rules.is_part(one)) {
            Some(whole) if rules.is_part(next) && rules.parent(next) == Some(whole) => one != next,
            whole => rules.place(next) >= rules.places_below(whole.unwrap_or(one)).1,
        }
    };
    match order.windows(2).find(|pair| !apart(pair)) {
        Some(pair) => Err(ScorerError::Overlap(pair[1].1)),
        None => Ok(order),
    }
}

/// The node itself, or the highest above it that has the same score: an only child is its parent.
fn topmost(rules: &Rulebook, node: NodeIx) -> NodeIx {
    let only_child = |&above: &NodeIx| rules.children(above).nth(1).is_none();
    rules.ancestors(node).take_while(only_child).last().unwrap_or(node)
}

/// The root, its children, and any other node with a threshold.
fn watched(rules: &Rulebook) -> Vec<NodeIx> {
    let mut nodes: Vec<NodeIx> = core::iter::once(NodeIx::OVERALL).chain(rules.children(NodeIx::OVERALL)).collect();
    for level in rules.level_indices() {
        for condition in rules.conditions(level) {
            if !nodes.contains(&condition.node) {
                nodes.push(condition.node);
            }
        }
    }
    nodes
}

impl Part {
    fn mass<M: Mass>(&self, terms: &[Term], values: &[Score]) -> M {
        let product = |term: &Term| M::product(term.weight, values[term.at].units());
        terms[self.from..self.to].iter().fold(M::ZERO, |mass, term| mass.plus(product(term)))
    }
}
