//! [`Rulebook`]: a checked spec, compiled to integer weights over one common denominator.

use super::check;
use super::compiled::{Compiled, Condition};
use super::error::RulebookError;
use super::index::NodeIx;
use crate::exact::{Exact, gcd};
use crate::number::{POINT, Score, half_step};
use crate::spec::{ConditionSpec, LevelSpec, List, NodeSpec, RulebookSpec};
use alloc::boxed::Box;
use alloc::string::ToString;
use alloc::vec::Vec;
use core::ops::Deref;

/// The largest common denominator of all shares; keeps every sum and product of the engine well within 128 bits.
const MAX_TOTAL: u128 = 10u128.pow(15);

/// The most decimal places of published scores.
pub(super) const MOST_DECIMALS: u8 = 6;

/// The rules of one fiscal year, checked and compiled.
///
/// Built-in years come from crate `ita-rules`; rulebooks of your own come from a file read by crate `ita-rulefile` or from a
/// [`RulebookSpec`].
///
/// ```
/// let rules = ita_rules::rulebook(2568)?;
/// let ids: Vec<_> = rules.children(rules.find("oit")?).map(|node| &*rules.node(node).id).collect();
/// assert_eq!(ids, ["9", "10"]);
/// assert_eq!(rules.overall_share(rules.find("9")?).to_string(), "0.2"); // half of OIT's 0.4
/// assert_eq!(rules.levels().len(), 5);
/// # Ok::<(), ita_score::Error>(())
/// ```
///
/// # How it computes
/// Scoring is linear in the leaves. Every node therefore gets an integer *weight* such that node `n` counts for
/// `weight(n) / total` of the overall score. A node's *mass*, weight × value, is the sum of its children's masses; bounds,
/// levels, points and gains are comparisons of masses, all exact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rulebook {
    pub(super) spec: Spec,
    pub(super) compiled: Compiled,
}

/// A spec of the program, or one that was read at run time: a pointer either way.
#[derive(Clone, Debug)]
pub(super) enum Spec {
    Static(&'static RulebookSpec),
    Owned(Box<RulebookSpec>),
}

impl Deref for Spec {
    type Target = RulebookSpec;

    fn deref(&self) -> &RulebookSpec {
        match self {
            Self::Static(spec) => spec,
            Self::Owned(spec) => spec,
        }
    }
}

/// Wherever they are.
impl PartialEq for Spec {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Eq for Spec {}

/// A compile failure by position; rendered to text only when reported.
enum Flaw {
    /// Node.
    TooFine(usize),
    /// Level and condition.
    BadThreshold(usize, usize),
}

impl Flaw {
    fn render(self, spec: &RulebookSpec) -> RulebookError {
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
    /// Checks and compiles a spec.
    ///
    /// # Errors
    /// [`RulebookError`] about the first problem found.
    pub fn new(spec: RulebookSpec) -> Result<Self, RulebookError> {
        check::structure(&spec)?;
        let compiled = match compile(&spec) {
            Ok(compiled) => compiled,
            Err(flaw) => return Err(flaw.render(&spec)),
        };
        let rulebook = Self { spec: Spec::Owned(Box::new(spec)), compiled };
        check::levels(&rulebook)?;
        Ok(rulebook)
    }

    /// Returns every independent problem of a spec, in the order in which [`Rulebook::new`] looks for them; the list is empty
    /// if that accepts the spec. Problems that only follow from another are left out.
    ///
    /// ```
    /// use ita_score::{Rulebook, RulebookError};
    ///
    /// let mut spec = ita_rules::rulebook(2568)?.spec().clone();
    /// assert_eq!(Rulebook::faults(&spec), []);
    /// spec.nodes.to_mut()[1].name.th = "".into();
    /// spec.levels.to_mut()[0].conditions.to_mut()[0].at_least = "101".into();
    /// let faults = Rulebook::faults(&spec);
    /// assert!(matches!(&faults[..], [RulebookError::Unnamed { .. }, RulebookError::BadThreshold { .. }]), "{faults:?}");
    /// assert_eq!(Rulebook::new(spec).unwrap_err(), faults[0]);
    /// # Ok::<(), ita_score::Error>(())
    /// ```
    #[must_use]
    pub fn faults(spec: &RulebookSpec) -> Vec<RulebookError> {
        let mut faults = check::faults(spec);
        if spec.rounding.decimals <= MOST_DECIMALS {
            faults.extend(bad_thresholds(spec).map(|flaw| flaw.render(spec)));
        }
        if !faults.is_empty() {
            return faults;
        }
        match compile(spec) {
            Ok(compiled) => check::level_faults(&Self { spec: Spec::Owned(Box::new(spec.clone())), compiled }),
            Err(flaw) => alloc::vec![flaw.render(spec)],
        }
    }

    /// Creates the rulebook of a table in the program, without computing or checking anything: a test has put its spec through
    /// [`Rulebook::new`] and found the compiled form equal. Not part of the public interface.
    #[doc(hidden)]
    #[must_use]
    pub const fn of_table(spec: &'static RulebookSpec, compiled: Compiled) -> Self {
        Self { spec: Spec::Static(spec), compiled }
    }

    /// Returns the compiled form, for programs that write a table of it. Not part of the public interface.
    #[doc(hidden)]
    #[must_use]
    pub const fn compiled(&self) -> &Compiled {
        &self.compiled
    }

    /// Returns the data that the rulebook was made from.
    #[must_use]
    pub fn spec(&self) -> &RulebookSpec {
        &self.spec
    }

    /// Returns the fiscal year in the Buddhist Era.
    #[must_use]
    pub fn fiscal_year(&self) -> u16 {
        self.spec.fiscal_year
    }

    /// Returns the decimal places of published scores.
    #[must_use]
    pub fn decimals(&self) -> u8 {
        self.spec.rounding.decimals
    }

    /// The node's integer weight; the root's is the total.
    pub(crate) fn weight(&self, node: NodeIx) -> u64 {
        self.compiled.weights[node.index()]
    }

    /// The weight of the whole: the common denominator.
    pub(crate) fn total(&self) -> u64 {
        self.compiled.weights[0]
    }

    /// One unit of the last published decimal, in units of 10^-15 points.
    pub(crate) fn step(&self) -> u64 {
        2 * self.half_step()
    }

    /// The mass of a node whose score is one point: exact scores are masses divided by it.
    pub(crate) fn point_mass(&self, node: NodeIx) -> u128 {
        u128::from(self.weight(node)) * u128::from(POINT)
    }

    /// The mass of each node and part at 100 points.
    pub(crate) fn most(&self) -> &[u128] {
        &self.compiled.most
    }

    /// The nodes that have conditions somewhere below them, each before those above it.
    pub(crate) fn joints(&self) -> &[NodeIx] {
        &self.compiled.joints
    }

    /// Half a unit of the last published decimal, in units of 10^-15 points.
    pub(crate) fn half_step(&self) -> u64 {
        half_step(self.spec.rounding.decimals)
    }
}

fn compile(spec: &RulebookSpec) -> Result<Compiled, Flaw> {
    let weights = weights(&spec.nodes, &spec.parts)?;
    let most: Vec<u128> = weights.iter().map(|&weight| u128::from(weight) * u128::from(Score::MAX.units())).collect();
    let mut levels: Vec<List<Condition>> = Vec::with_capacity(spec.levels.len());
    for (level, of) in spec.levels.iter().enumerate() {
        levels.push(conditions(spec.rounding.decimals, of, level)?.into());
    }
    // A level has a condition on every node that a lower level has one on, so the best one names them all.
    let joints = joints(&spec.nodes, levels.first().map_or(&[], |best| best));
    Ok(Compiled {
        weights: weights.into(),
        most: most.into(),
        ends: ends(&spec.nodes, spec.parts.len()).into(),
        levels: levels.into(),
        joints: joints.into(),
    })
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

/// The nodes above these, lowest first: in the tree's order a node comes before all below it.
fn joints(nodes: &[NodeSpec], held: &[Condition]) -> Vec<NodeIx> {
    let parent = |node: u16| nodes[usize::from(node)].parent;
    let is_above = |above: u16| {
        let mut lines =
            held.iter().map(|condition| core::iter::successors(parent(condition.node.0), |&node| parent(node)));
        lines.any(|mut line| line.any(|node| node == above))
    };
    (0..nodes.len() as u16).rev().filter(|&node| is_above(node)).map(NodeIx).collect()
}

/// Compiles the conditions of a level.
fn conditions(decimals: u8, level: &LevelSpec, at: usize) -> Result<Vec<Condition>, Flaw> {
    let step = 2 * half_step(decimals);
    let mut compiled = Vec::with_capacity(level.conditions.len());
    for (index, condition) in level.conditions.iter().enumerate() {
        let Some(units) = threshold(step, condition) else { return Err(Flaw::BadThreshold(at, index)) };
        compiled.push(Condition::new(condition.node, units / step, decimals));
    }
    Ok(compiled)
}

/// The score that a condition requires, if it can be published: in units of 10^-15 points.
fn threshold(step: u64, condition: &ConditionSpec) -> Option<u64> {
    Score::parse(&condition.at_least).ok().map(Score::units).filter(|units| units.is_multiple_of(step))
}

/// Every condition that requires something other than a published score.
fn bad_thresholds(spec: &RulebookSpec) -> impl Iterator<Item = Flaw> {
    let step = 2 * half_step(spec.rounding.decimals);
    let bad = move |(_, condition): &(usize, &ConditionSpec)| {
        // One of a node that is not there is said already.
        usize::from(condition.node) < spec.nodes.len() && threshold(step, condition).is_none()
    };
    let of = move |(level, of): (usize, &'_ LevelSpec)| {
        let bad = of.conditions.iter().enumerate().filter(bad).map(|(index, _)| index).collect::<Vec<_>>();
        bad.into_iter().map(move |index| Flaw::BadThreshold(level, index))
    };
    spec.levels.iter().enumerate().flat_map(of)
}
