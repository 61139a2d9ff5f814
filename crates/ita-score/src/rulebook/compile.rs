//! [`Rulebook`]: a checked spec, compiled to integer weights over one common denominator.

use super::check;
use super::error::RulebookError;
use super::index::{LevelIx, NodeIx};
use super::spec::{LevelSpec, NodeKind, NodeSpec, RulebookSpec};
use crate::error::Error;
use crate::exact::{Exact, gcd};
use crate::number::{POINT, Score, arabic, half_step, visible};
use crate::rounded::Rounded;
use alloc::borrow::Cow;
use alloc::string::ToString;
use alloc::vec::Vec;

/// The largest common denominator of all shares; keeps every sum and product of the engine well within 128 bits.
const MAX_TOTAL: u128 = 10u128.pow(15);

/// A condition of a level, compiled: the published score of `node` is at least `at_least`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Condition {
    pub(crate) node: NodeIx,
    pub(crate) at_least: Rounded,
    /// The least unrounded value that is published as `at_least`, in units of 10^-15 points.
    pub(crate) edge: u64,
}

/// The rules of one fiscal year, checked, and ready to score with.
///
/// Scoring is linear in the leaves. So every node gets an integer *weight* such that node `n` counts `weight(n) / total`
/// of the overall score; a node's *mass*, weight × value, is the sum of its children's masses, and bounds, levels, points
/// and gains are comparisons of masses, all exact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rulebook {
    spec: Cow<'static, RulebookSpec>,
    /// Of the nodes, then of the parts.
    weights: Vec<u64>,
    /// For each node, the index after its last descendant; for each part, after itself.
    ends: Vec<u16>,
    levels: Vec<Vec<Condition>>,
}

/// Weights, ends, levels.
type Compiled = (Vec<u64>, Vec<u16>, Vec<Vec<Condition>>);

/// Why a spec cannot be compiled, by place: in words only where somebody reads them.
enum Flaw {
    /// Node.
    TooFine(usize),
    /// Level and condition.
    BadThreshold(usize, usize),
}

impl Flaw {
    fn told(self, spec: &RulebookSpec) -> RulebookError {
        match self {
            Self::TooFine(node) => RulebookError::TooFine {
                node: spec.nodes.iter().chain(spec.parts.iter()).nth(node).map_or("", |node| &node.id).to_string(),
            },
            Self::BadThreshold(level, condition) => {
                let (level, condition) = (&spec.levels[level], &spec.levels[level].conditions[condition]);
                RulebookError::BadThreshold {
                    level: level.id.to_string(),
                    node: spec.nodes[usize::from(condition.node)].id.to_string(),
                    at_least: condition.at_least.to_string(),
                }
            }
        }
    }
}

impl Rulebook {
    /// Checks a spec and compiles it.
    ///
    /// # Errors
    /// The first thing that is wrong with it, as [`RulebookError`].
    pub fn new(spec: RulebookSpec) -> Result<Self, RulebookError> {
        check::structure(&spec)?;
        let rulebook = match Self::compile(&spec) {
            Ok((weights, ends, levels)) => Self { spec: Cow::Owned(spec), weights, ends, levels },
            Err(flaw) => return Err(flaw.told(&spec)),
        };
        check::levels(&rulebook)?;
        Ok(rulebook)
    }

    /// Compiles a spec that is known to be sound, such as a table that a test has put through [`Rulebook::new`]: without
    /// the checks, which weigh as much in wasm as everything else together. `None` if it cannot even be compiled.
    #[must_use]
    pub fn of_sound(spec: &'static RulebookSpec) -> Option<Self> {
        let (weights, ends, levels) = Self::compile(spec).ok()?;
        Some(Self { spec: Cow::Borrowed(spec), weights, ends, levels })
    }

    fn compile(spec: &RulebookSpec) -> Result<Compiled, Flaw> {
        let weights = weights(&spec.nodes, &spec.parts)?;
        let ends = ends(&spec.nodes, spec.parts.len());
        let mut levels = Vec::with_capacity(spec.levels.len());
        for (level, of) in spec.levels.iter().enumerate() {
            levels.push(conditions(spec.rounding.decimals, of, level)?);
        }
        Ok((weights, ends, levels))
    }

    /// The data that this was made from.
    #[must_use]
    pub fn spec(&self) -> &RulebookSpec {
        &self.spec
    }

    /// Fiscal year in the Buddhist Era.
    #[must_use]
    pub fn fiscal_year(&self) -> u16 {
        self.spec.fiscal_year
    }

    /// Decimal places of published scores.
    #[must_use]
    pub fn decimals(&self) -> u8 {
        self.spec.rounding.decimals
    }

    /// Every node in the tree's own order, the root first.
    pub fn nodes(&self) -> impl DoubleEndedIterator<Item = NodeIx> + ExactSizeIterator + use<> {
        (0..self.spec.nodes.len() as u16).map(NodeIx)
    }

    /// Everything that may be given, in the order of vectors: the nodes in the tree's own order, each followed by its parts.
    ///
    /// ```
    /// let rules = ita_rules::rulebook(2566)?;
    /// let ids: Vec<_> = rules.inputs().map(|input| &*rules.node(input).id).filter(|id| id.starts_with("eit")).collect();
    /// assert_eq!(ids, ["eit", "eit.1", "eit.2"]);
    /// # Ok::<(), ita_score::Error>(())
    /// ```
    pub fn inputs(&self) -> impl Iterator<Item = NodeIx> + '_ {
        // Parts stand in the order of the nodes that they are of: the next one is of the node just passed, or of a later one.
        let (mut node, mut part) = (0, self.spec.nodes.len());
        core::iter::from_fn(move || {
            let is_due = self.spec.parts.get(part - self.spec.nodes.len()).is_some_and(|of| of.parent < Some(node));
            if is_due {
                part += 1;
                return Some(NodeIx(part as u16 - 1));
            }
            node += 1;
            (usize::from(node) <= self.spec.nodes.len()).then(|| NodeIx(node - 1))
        })
    }

    /// The parts of a node: another breakdown of it, beside its children; none for most.
    pub fn parts(&self, node: NodeIx) -> impl Iterator<Item = NodeIx> + '_ {
        self.all_parts().filter(move |&part| self.parent(part) == Some(node))
    }

    /// Every part of every node.
    pub(crate) fn all_parts(&self) -> impl Iterator<Item = NodeIx> + use<> {
        let nodes = self.spec.nodes.len();
        (nodes as u16..(nodes + self.spec.parts.len()) as u16).map(NodeIx)
    }

    /// True for a part, false for a node of the tree.
    #[must_use]
    pub fn is_part(&self, node: NodeIx) -> bool {
        node.index() >= self.spec.nodes.len()
    }

    /// How many nodes and parts there are: the length of a list that has one entry for each.
    pub(crate) fn size(&self) -> usize {
        self.weights.len()
    }

    /// The place in the order of [`inputs`](Self::inputs).
    pub(crate) fn place(&self, node: NodeIx) -> u16 {
        match self.parent(node) {
            Some(whole) if self.is_part(node) => whole.0 + 1 + (node.0 - self.spec.nodes.len() as u16),
            _ => self.place_before(node.0),
        }
    }

    /// The places of everything below a node, parts included: from, and to before.
    pub(crate) fn places_below(&self, node: NodeIx) -> (u16, u16) {
        (self.place(node) + 1, self.place_before(self.ends[node.index()]))
    }

    /// The place of the node with this index, or of the end.
    fn place_before(&self, index: u16) -> u16 {
        index + self.all_parts().filter(|&part| self.parent(part).is_some_and(|whole| whole.0 < index)).count() as u16
    }

    /// What the rules say of a node, or of a part.
    ///
    /// # Panics
    /// If `node` comes from another, larger rulebook.
    #[must_use]
    pub fn node(&self, node: NodeIx) -> &NodeSpec {
        let nodes = self.spec.nodes.len();
        match self.spec.nodes.get(node.index()) {
            Some(node) => node,
            None => &self.spec.parts[node.index() - nodes],
        }
    }

    /// The node or part with this id. Upper case, Thai digits and spaces around it are understood; characters without width
    /// are passed over.
    ///
    /// # Errors
    /// [`Error::UnknownNode`] if this fiscal year has none.
    pub fn find(&self, id: &str) -> Result<NodeIx, Error> {
        let seen = visible(id);
        let same = |known: &str| {
            let typed = seen.trim().chars().map(|c| arabic(c).to_ascii_lowercase());
            typed.eq(known.chars())
        };
        match self.spec.nodes.iter().chain(self.spec.parts.iter()).position(|node| same(&node.id)) {
            Some(index) => Ok(NodeIx(index as u16)),
            None => Err(Error::UnknownNode { node: id.trim().to_string(), fiscal_year: self.fiscal_year() }),
        }
    }

    /// The parent of a node, or the node that a part is of; `None` for the root.
    #[must_use]
    pub fn parent(&self, node: NodeIx) -> Option<NodeIx> {
        self.node(node).parent.map(NodeIx)
    }

    /// The children of a node in their official order, without its parts; none for a leaf.
    pub fn children(&self, node: NodeIx) -> impl Iterator<Item = NodeIx> + '_ {
        let end = self.ends[node.index()];
        let mut next = node.0 + 1;
        core::iter::from_fn(move || {
            let child = (next < end).then_some(NodeIx(next))?;
            next = self.ends[child.index()];
            Some(child)
        })
    }

    /// True if the node has no children.
    #[must_use]
    pub fn is_leaf(&self, node: NodeIx) -> bool {
        self.ends[node.index()] == node.0 + 1
    }

    /// The descendants of a node in the tree's own order, without itself and without parts.
    pub fn descendants(&self, node: NodeIx) -> impl DoubleEndedIterator<Item = NodeIx> + use<> {
        (node.0 + 1..self.ends[node.index()]).map(NodeIx)
    }

    /// The ancestors of a node, its parent first and the root last.
    pub fn ancestors(&self, node: NodeIx) -> impl Iterator<Item = NodeIx> + '_ {
        core::iter::successors(self.parent(node), |&above| self.parent(above))
    }

    /// True if the node's value is written `1`/`0` or as a percentage: an OIT item.
    #[must_use]
    pub fn is_item(&self, node: NodeIx) -> bool {
        self.node(node).kind == NodeKind::Item
    }

    /// The node's share of its parent: 0.3 for IIT; 1 for the root.
    #[must_use]
    pub fn share(&self, node: NodeIx) -> Exact {
        let share = self.node(node).share;
        Exact::new(u128::from(share.num), u128::from(share.den))
    }

    /// The node's share of the overall score: the points that one point of it is worth.
    #[must_use]
    pub fn overall_share(&self, node: NodeIx) -> Exact {
        Exact::new(u128::from(self.weight(node)), u128::from(self.total()))
    }

    /// The levels, best first.
    #[must_use]
    pub fn levels(&self) -> &[LevelSpec] {
        &self.spec.levels
    }

    /// Returns the index of every level, best first.
    pub fn level_indices(&self) -> impl DoubleEndedIterator<Item = LevelIx> + ExactSizeIterator + use<> {
        (0..self.levels.len() as u16).map(LevelIx)
    }

    /// Returns what the rules say of a level.
    ///
    /// # Panics
    /// If `level` comes from a rulebook with more levels.
    #[must_use]
    pub fn level(&self, level: LevelIx) -> &LevelSpec {
        &self.spec.levels[level.index()]
    }

    /// Finds a level by its id, or by its Thai or English name. Case and spaces around it do not matter, nor does the word
    /// *level* before it: official tables say both `A` and `ระดับ A`.
    ///
    /// # Errors
    /// [`Error::UnknownLevel`] if this fiscal year has no such level.
    pub fn find_level(&self, text: &str) -> Result<LevelIx, Error> {
        let seen = visible(text);
        let text = seen.trim();
        let word = |word: &str| text.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word));
        let bare =
            ["ระดับ", "level "].into_iter().find(|known| word(known)).map_or(text, |word| text[word.len()..].trim());
        let is = |level: &LevelSpec, text: &str| {
            level.id.eq_ignore_ascii_case(text) || level.name.th == text || level.name.en.eq_ignore_ascii_case(text)
        };
        let named = |level: &LevelSpec| is(level, text) || is(level, bare);
        self.level_indices().find(|&level| named(self.level(level))).ok_or_else(|| Error::UnknownLevel {
            level: text.to_string(),
            known: self.levels().iter().map(|level| level.id.to_string()).collect(),
        })
    }

    /// Returns the threshold of a level for a node: the least published score of `node` that meets it. `None` if the
    /// level has no condition on that node.
    ///
    /// # Panics
    /// If `level` comes from a rulebook with more levels.
    ///
    /// ```
    /// let rules = ita_rules::rulebook(2568)?;
    /// let excellent = rules.find_level("excellent")?;
    /// assert_eq!(rules.threshold(excellent, rules.find("eit")?).unwrap().to_string(), "95.00");
    /// # Ok::<(), ita_score::Error>(())
    /// ```
    #[must_use]
    pub fn threshold(&self, level: LevelIx, node: NodeIx) -> Option<Rounded> {
        self.conditions(level).iter().find(|condition| condition.node == node).map(|condition| condition.at_least)
    }

    /// Conditions of a level, compiled.
    pub(crate) fn conditions(&self, level: LevelIx) -> &[Condition] {
        &self.levels[level.index()]
    }

    /// The node's integer weight; the root's is the total.
    pub(crate) fn weight(&self, node: NodeIx) -> u64 {
        self.weights[node.index()]
    }

    /// The weight of the whole: the common denominator.
    pub(crate) fn total(&self) -> u64 {
        self.weights[0]
    }

    /// One unit of the last published decimal, in units of 10^-15 points.
    pub(crate) fn step(&self) -> u64 {
        2 * self.half_step()
    }

    /// The mass of a node whose score is one point: exact scores are masses divided by it.
    pub(crate) fn point_mass(&self, node: NodeIx) -> u128 {
        u128::from(self.weight(node)) * u128::from(POINT)
    }

    /// Half a unit of the last published decimal, in units of 10^-15 points.
    pub(crate) fn half_step(&self) -> u64 {
        half_step(self.spec.rounding.decimals)
    }
}

/// Integer weights: the product of the shares down to each node, over the common denominator of all of them.
fn weights(nodes: &[NodeSpec], parts: &[NodeSpec]) -> Result<Vec<u64>, Flaw> {
    let mut shares: Vec<Exact> = Vec::with_capacity(nodes.len() + parts.len());
    let mut total: u128 = 1;
    for (index, node) in nodes.iter().chain(parts).enumerate() {
        let above = node.parent.map_or(Exact::new(1, 1), |parent| shares[usize::from(parent)]);
        // Each factor is at most 10^15 and 2^32, so the products fit.
        let num = above.numerator() * u128::from(node.share.num);
        let den = above.denominator() * u128::from(node.share.den);
        let share = Exact::new(num, den);
        let common = total / gcd(total, share.denominator()) * share.denominator();
        if share.denominator() > MAX_TOTAL || common > MAX_TOTAL {
            return Err(Flaw::TooFine(index));
        }
        total = common;
        shares.push(share);
    }
    Ok(shares.iter().map(|share| (total / share.denominator() * share.numerator()) as u64).collect())
}

/// For each node, the index after its last descendant; the nodes are in depth-first order. Parts have no descendants.
fn ends(nodes: &[NodeSpec], parts: usize) -> Vec<u16> {
    let mut ends: Vec<u16> = (1..=(nodes.len() + parts) as u16).collect();
    for index in (1..nodes.len()).rev() {
        if let Some(parent) = nodes[index].parent {
            ends[usize::from(parent)] = ends[usize::from(parent)].max(ends[index]);
        }
    }
    ends
}

/// Compiles the conditions of a level.
fn conditions(decimals: u8, level: &LevelSpec, at: usize) -> Result<Vec<Condition>, Flaw> {
    let step = 2 * half_step(decimals);
    let mut compiled = Vec::with_capacity(level.conditions.len());
    for (index, condition) in level.conditions.iter().enumerate() {
        let units = Score::parse(&condition.at_least).map_or(1, Score::units);
        if !units.is_multiple_of(step) {
            return Err(Flaw::BadThreshold(at, index));
        }
        compiled.push(Condition {
            node: NodeIx(condition.node),
            at_least: Rounded::new(units / step, decimals),
            edge: units.saturating_sub(half_step(decimals)),
        });
    }
    Ok(compiled)
}
