//! A scored assessment: what every node is or can be, and which levels that allows.

use crate::assessment::Assessment;
use crate::constraint::{Below, Constrained, constrain};
use crate::exact::Exact;
use crate::interval::{Interval, free, mass, narrow_down, narrow_up, published};
use crate::levels::possible;
use crate::published::Published;
use crate::rounded::Rounded;
use crate::rulebook::{LevelIx, LevelSpec, NodeIx, Rulebook};
use alloc::vec::Vec;

/// The result of an assessment. Made by [`Assessment::score`]; everything that is shown comes from here, and nothing after
/// it computes or rounds a score again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scored<'r> {
    assessment: Assessment<'r>,
    bounds: Vec<Interval>,
    possible: Vec<LevelIx>,
    /// What a published result says that it was narrowed by.
    published: Option<Vec<Below>>,
}

impl<'r> Scored<'r> {
    pub(crate) fn new(assessment: Assessment<'r>) -> Self {
        let rules = assessment.rules();
        let mut bounds = given(&assessment);
        // Values from 0 to 100 that do not contradict each other can always be completed.
        let consistent = narrow_up(rules, &mut bounds);
        debug_assert!(consistent, "an assessment is valid by construction");
        narrow_down(rules, &mut bounds);
        let possible = possible(rules, &bounds);
        Self { assessment, bounds, possible, published: None }
    }

    /// As [`new`](Self::new), with a published result as a constraint, unless it says nothing or contradicts the assessment.
    pub(crate) fn with(assessment: Assessment<'r>, published: &Published) -> Self {
        let rules = assessment.rules();
        let constrained = (!published.is_empty()).then(|| constrain(rules, given(&assessment), published)).flatten();
        let Some(Constrained { bounds, mut one_below }) = constrained else { return Self::new(assessment) };
        // Where only one can be it, that one is.
        if one_below.len() == 1 {
            one_below.clear();
        }
        let possible = published.level.map_or_else(|| possible(rules, &bounds), |level| alloc::vec![level]);
        Self { assessment, bounds, possible, published: Some(one_below) }
    }

    /// True if a published result narrowed it: see [`Assessment::score_published`].
    #[must_use]
    pub const fn is_from_published(&self) -> bool {
        self.published.is_some()
    }

    /// Where a published level narrowed it: the nodes of which at least one is below what the level above asks. Empty if
    /// one of them is for certain, as [`why`](Self::why) says then.
    #[must_use]
    pub fn one_below(&self) -> &[Below] {
        self.published.as_deref().unwrap_or_default()
    }

    /// The rulebook it was scored by.
    #[must_use]
    pub const fn rules(&self) -> &'r Rulebook {
        self.assessment.rules()
    }

    /// What was scored.
    #[must_use]
    pub const fn assessment(&self) -> &Assessment<'r> {
        &self.assessment
    }

    /// The result of one node.
    #[must_use]
    pub const fn node(&self, node: NodeIx) -> NodeScore<'_, 'r> {
        NodeScore { scored: self, node }
    }

    /// The result of the whole.
    #[must_use]
    pub const fn overall(&self) -> NodeScore<'_, 'r> {
        self.node(NodeIx::OVERALL)
    }

    /// The result of every node in the tree's own order, the whole first.
    pub fn nodes(&self) -> impl Iterator<Item = NodeScore<'_, 'r>> {
        self.rules().nodes().map(|node| self.node(node))
    }

    /// True if the overall score is known exactly.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.overall().is_complete()
    }

    /// The level, if only one is possible.
    #[must_use]
    pub fn level(&self) -> Option<&'r LevelSpec> {
        match *self.possible.as_slice() {
            [only] => Some(self.rules().level(only)),
            _ => None,
        }
    }

    /// The lowest level that is possible: this one, or a better one, is reached in any case.
    #[must_use]
    pub fn guaranteed(&self) -> &'r LevelSpec {
        self.rules().level(self.guaranteed_index())
    }

    /// Every level that some completion of the assessment gets, best first.
    pub fn possible(&self) -> impl Iterator<Item = &'r LevelSpec> + '_ {
        self.possible.iter().map(|&level| self.rules().level(level))
    }

    /// Returns the index of the [`guaranteed`](Self::guaranteed) level.
    #[must_use]
    pub fn guaranteed_index(&self) -> LevelIx {
        // Some level is possible whatever is missing; were none, the lowest is what nothing can take away.
        self.possible.last().copied().unwrap_or(LevelIx(self.rules().levels().len() as u16 - 1))
    }

    /// Returns the index of every possible level, best first; at least one.
    #[must_use]
    pub fn possible_indices(&self) -> &[LevelIx] {
        &self.possible
    }
}

/// What is said of the nodes by an assessment's exact values.
pub(crate) fn given(assessment: &Assessment<'_>) -> Vec<Interval> {
    let rules = assessment.rules();
    let mut bounds = free(rules);
    for (node, value) in assessment.given() {
        bounds[node.index()] = Interval::point(mass(rules, node, value.units()));
    }
    bounds
}

/// The result of one node.
#[derive(Clone, Copy, Debug)]
pub struct NodeScore<'s, 'r> {
    scored: &'s Scored<'r>,
    node: NodeIx,
}

impl NodeScore<'_, '_> {
    /// Which node.
    #[must_use]
    pub const fn ix(&self) -> NodeIx {
        self.node
    }

    /// True if the assessment gives this node a value of its own.
    #[must_use]
    pub fn is_given(&self) -> bool {
        self.scored.assessment.value(self.node).is_some()
    }

    /// True if its score is known exactly.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.bounds().is_point()
    }

    /// The published score; `None` while it is not known exactly.
    #[must_use]
    pub fn score(&self) -> Option<Rounded> {
        self.is_complete().then(|| self.low())
    }

    /// The exact, unrounded score; `None` while it is not known exactly.
    #[must_use]
    pub fn exact(&self) -> Option<Exact> {
        self.is_complete().then(|| self.value(self.bounds().low))
    }

    /// The published score if whatever is missing turns out at its lowest.
    #[must_use]
    pub fn low(&self) -> Rounded {
        self.value(self.bounds().low).round(self.scored.rules().decimals())
    }

    /// The published score if whatever is missing turns out at its highest.
    #[must_use]
    pub fn high(&self) -> Rounded {
        // What a published result excludes is approached, and then not what is published for it.
        published(self.scored.rules(), self.node, self.bounds().high, self.bounds().high_open)
    }

    /// The node's part of the overall score: its exact score times its share; `None` while its score is not known.
    #[must_use]
    pub fn points(&self) -> Option<Exact> {
        let whole = self.scored.rules().point_mass(NodeIx::OVERALL);
        self.is_complete().then(|| Exact::new(self.bounds().low, whole))
    }

    /// The fewest nodes that would have to be given for this one to be known: the topmost nodes here of which nothing is
    /// given. Empty if the score is known.
    #[must_use]
    pub fn missing(&self) -> Vec<NodeIx> {
        let mut missing = Vec::new();
        if !self.is_complete() {
            self.scored.collect_missing(self.node, &mut missing);
        }
        missing
    }

    pub(crate) fn bounds(&self) -> &Interval {
        &self.scored.bounds[self.node.index()]
    }

    fn value(&self, mass: u128) -> Exact {
        Exact::new(mass, self.scored.rules().point_mass(self.node))
    }
}

impl Scored<'_> {
    fn collect_missing(&self, node: NodeIx, missing: &mut Vec<NodeIx>) {
        let rules = self.rules();
        if self.node(node).is_complete() {
            return;
        }
        let has = |node: NodeIx| self.assessment.value(node).is_some();
        if rules.parts(node).any(has) {
            missing.extend(rules.parts(node).filter(|&part| !has(part)));
        } else if rules.descendants(node).any(|below| has(below) || rules.parts(below).any(has)) {
            rules.children(node).for_each(|child| self.collect_missing(child, missing));
        } else {
            missing.push(node);
        }
    }
}
