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
//! whole is below 2^32, the upper and the lower 32 bits of the values are added up separately: weights times 32 bits stay below
//! 2^64 in sum. 128-bit arithmetic, for which wasm takes four times as long, is then needed once per node and not once per
//! value, to put the halves together; the division has 64 bits again, since a published step is divisible by a power of two.
//! Both hold in every year. What is larger still is added up and divided in 128 bits.
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
use core::{fmt, hint};
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
    /// The root first, then its children, then any other node with a threshold.
    parts: Vec<Part>,
    /// True if the parts after the whole add up to it.
    adds_up: bool,
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

/// A node whose score is worked out.
#[derive(Clone, Debug)]
struct Part {
    node: NodeIx,
    /// The given nodes that it is made of, in the tree's order.
    terms: Vec<Term>,
    /// Half a published step of this node, as a mass.
    half: u128,
    /// A whole published step of this node, as a mass.
    step: Divider,
    /// The largest mass, with the half step that rounding adds.
    largest: u128,
    /// What levels ask of it, best level first.
    thresholds: Vec<Threshold>,
}

/// A threshold of a part, in published units.
#[derive(Clone, Copy, Debug)]
struct Threshold {
    at_least: u64,
    /// The place of the level after the one that asks it.
    next: usize,
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
            let term = |&(at, given): &(usize, NodeIx)| Term { at, weight: weight(given) as u64 };
            parts.push(Part {
                node,
                terms: order[from..to].iter().map(term).collect(),
                half,
                step: Divider::new(2 * half, largest),
                largest,
                thresholds: thresholds(rules, node),
            });
        }
        if parts.first().map(|part| part.node) != Some(NodeIx::OVERALL) {
            let determined = |node: &&NodeIx| parts.iter().any(|part| part.node == **node);
            let open = nodes.iter().skip(1).find(|node| !determined(node));
            return Err(ScorerError::Open(open.copied().unwrap_or(NodeIx::OVERALL)));
        }
        let mut asked = rules.level_indices().flat_map(|level| rules.conditions(level)).map(|condition| condition.node);
        if let Some(open) = asked.find(|node| parts.iter().all(|part| part.node != *node)) {
            return Err(ScorerError::Open(open));
        }
        let adds_up = parts[1..].iter().map(|part| part.node).eq(rules.children(NodeIx::OVERALL));
        let width = match rules.weight(NodeIx::OVERALL) {
            _ if parts.iter().all(|part| part.largest < 1 << 64) => Width::Narrow,
            whole if u128::from(whole) / divisor < 1 << 32 && parts.iter().all(|part| part.step.is_short()) => {
                Width::Halves
            }
            _ => Width::Wide,
        };
        Ok(Self { rules, given: given.len(), parts, adds_up, width })
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
            level: LevelIx(self.rules.levels().len() as u16 - 1),
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
        let level = match self.width {
            Width::Narrow => self.publish::<u64>(values, &mut row.scores),
            Width::Halves => self.publish::<Halves>(values, &mut row.scores),
            Width::Wide => self.publish::<u128>(values, &mut row.scores),
        };
        row.level = LevelIx(level as u16);
    }

    /// Writes the published score of every part: the whole last, since it is the sum of the others where these are its children.
    /// Returns the place of the level.
    fn publish<M: Mass>(&self, values: &[Score], scores: &mut [Rounded]) -> usize {
        let decimals = self.rules.decimals();
        let (whole, parts) = (&self.parts[0], &self.parts[1..]);
        let (overall, scores) = scores.split_at_mut(1);
        let (mut sum, mut level) = (M::ZERO, 0);
        for (part, score) in parts.iter().zip(scores) {
            let mass: M = part.mass(values);
            sum = sum.plus(mass);
            let units = mass.units(part);
            *score = Rounded::new(units, decimals);
            level = level.max(part.level(units));
        }
        let mass = if self.adds_up { sum } else { whole.mass(values) };
        let units = mass.units(whole);
        overall[0] = Rounded::new(units, decimals);
        level.max(whole.level(units))
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

/// What levels ask of a node, best level first.
fn thresholds(rules: &Rulebook, node: NodeIx) -> Vec<Threshold> {
    let asked = rules.level_indices().filter_map(|level| {
        let condition = rules.conditions(level).iter().find(|condition| condition.node == node)?;
        Some(Threshold { at_least: condition.at_least.units(), next: level.index() + 1 })
    });
    asked.collect()
}

impl Part {
    fn mass<M: Mass>(&self, values: &[Score]) -> M {
        let product = |term: &Term| M::product(term.weight, values[term.at].units());
        self.terms.iter().fold(M::ZERO, |mass, term| mass.plus(product(term)))
    }

    /// The place of the best level that a score of the part allows: that after the last of its thresholds that is missed. Each level
    /// asks at least what the next one asks, so all levels up to there are missed, and none after it. All thresholds are looked at and
    /// none is branched on, since it is not known before which are met.
    fn level(&self, units: u64) -> usize {
        let next = |level, asked: &Threshold| hint::select_unpredictable(units < asked.at_least, asked.next, level);
        self.thresholds.iter().fold(0, next)
    }
}
