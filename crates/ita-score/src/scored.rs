//! A scored assessment: the score or the bounds of every node, and the levels that are possible.

use crate::assessment::Assessment;
use crate::constraint::{Below, Constrained, constrain};
use crate::exact::Exact;
use crate::interval::{Interval, free, left, mass, narrow_down_to_said, narrow_up, published};
use crate::levels::possible;
use crate::published::Published;
use crate::rounded::Rounded;
use crate::rulebook::{LevelIx, NodeIx, Rulebook};
use crate::spec::LevelSpec;
use alloc::vec::Vec;

/// The result of an assessment, made by [`Assessment::score`].
///
/// Everything that is shown comes from here: no later step computes or rounds a score again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scored<'r> {
    assessment: Assessment<'r>,
    /// As far down as anything is given: see [`left`].
    bounds: Vec<Interval>,
    possible: Vec<LevelIx>,
    /// The nodes that a published level leaves in doubt; `None` unless a published result was used.
    published: Option<Vec<Below>>,
}

impl<'r> Scored<'r> {
    pub(crate) fn new(assessment: Assessment<'r>) -> Self {
        let rules = assessment.rules();
        let mut bounds = given(&assessment);
        // Values from 0 to 100 that do not contradict each other can always be completed.
        let consistent = narrow_up(rules, &mut bounds);
        debug_assert!(consistent, "an assessment is valid by construction");
        narrow_down_to_said(rules, &mut bounds);
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

    /// Returns true if a published result narrowed it: see [`Assessment::score_published`].
    #[must_use]
    pub const fn is_from_published(&self) -> bool {
        self.published.is_some()
    }

    /// Returns the nodes of which at least one is below its threshold for the next level, where a published level says so. The
    /// list is empty if it is known which one is below: [`why`](Self::why) then says so.
    #[must_use]
    pub fn one_below(&self) -> &[Below] {
        self.published.as_deref().unwrap_or_default()
    }

    /// Returns the rulebook.
    #[must_use]
    pub const fn rules(&self) -> &'r Rulebook {
        self.assessment.rules()
    }

    /// Returns the assessment that was scored.
    #[must_use]
    pub const fn assessment(&self) -> &Assessment<'r> {
        &self.assessment
    }

    /// Returns the result of a node or part.
    ///
    /// # Panics
    /// The methods of what it returns panic if `node` belongs to another rulebook and has no counterpart in this one: see
    /// [`NodeIx`].
    #[must_use]
    pub const fn node(&self, node: NodeIx) -> NodeScore<'_, 'r> {
        NodeScore { scored: self, node }
    }

    /// Returns the result of the root.
    #[must_use]
    pub const fn overall(&self) -> NodeScore<'_, 'r> {
        self.node(NodeIx::OVERALL)
    }

    /// Returns the result of every node, in the order of [`Rulebook::nodes`].
    pub fn nodes(&self) -> impl Iterator<Item = NodeScore<'_, 'r>> {
        self.rules().nodes().map(|node| self.node(node))
    }

    /// Returns true if the overall score is known exactly.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.overall().is_complete()
    }

    /// Returns the level, or `None` while more than one is possible.
    #[must_use]
    pub fn level(&self) -> Option<&'r LevelSpec> {
        self.level_index().map(|level| self.rules().level(level))
    }

    /// Returns the index of the [`level`](Self::level), or `None` while more than one is possible.
    #[must_use]
    pub fn level_index(&self) -> Option<LevelIx> {
        match *self.possible.as_slice() {
            [only] => Some(only),
            _ => None,
        }
    }

    /// Returns the guaranteed level: the lowest still possible.
    #[must_use]
    pub fn guaranteed(&self) -> &'r LevelSpec {
        self.rules().level(self.guaranteed_index())
    }

    /// Returns every level that some completion of the assessment gets, best first.
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

/// How an assessment's exact values restrict the nodes.
pub(crate) fn given(assessment: &Assessment<'_>) -> Vec<Interval> {
    let rules = assessment.rules();
    let mut bounds = free(rules);
    for (node, value) in assessment.values() {
        bounds[node.index()] = Interval::point(mass(rules, node, value.units()));
    }
    bounds
}

/// The result of one node: its score, or its bounds.
///
/// ```
/// use ita_score::Assessment;
///
/// let rules = ita_rules::rulebook(2568)?;
/// let scored = Assessment::parse(rules, [("iit", "98.10"), ("eit", "93.20")])?.score();
/// let overall = scored.overall();
/// assert_eq!(overall.score(), None); // 40 of 100 points are missing
/// assert_eq!((overall.low().to_string(), overall.high().to_string()), ("57.39".into(), "97.39".into()));
/// assert_eq!(overall.missing(), [rules.find("oit")?]);
/// # Ok::<(), ita_score::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct NodeScore<'s, 'r> {
    scored: &'s Scored<'r>,
    node: NodeIx,
}

impl NodeScore<'_, '_> {
    /// Returns the index of the node.
    #[must_use]
    pub const fn ix(&self) -> NodeIx {
        self.node
    }

    /// Returns true if the node itself has a value in the assessment.
    #[must_use]
    pub fn is_given(&self) -> bool {
        self.scored.assessment.value(self.node).is_some()
    }

    /// Returns true if the score is known exactly.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.bounds().is_point()
    }

    /// Returns the published score, or `None` while it is not known exactly.
    #[must_use]
    pub fn score(&self) -> Option<Rounded> {
        self.is_complete().then(|| self.low())
    }

    /// Returns the published score if every completion of the assessment is published as the same number. Unlike
    /// [`score`](Self::score), the exact value may still be open.
    ///
    /// ```
    /// use ita_score::{Assessment, Published};
    ///
    /// let rules = ita_rules::rulebook(2568)?;
    /// let published = Published::parse(rules, Some("96"), None)?;
    /// let scored = Assessment::parse(rules, [("iit", "90")])?.score_published(&published);
    /// let overall = scored.overall();
    /// assert_eq!((overall.score(), overall.certain()), (None, Some(overall.low())));
    /// # Ok::<(), ita_score::Error>(())
    /// ```
    #[must_use]
    pub fn certain(&self) -> Option<Rounded> {
        let low = self.low();
        (low == self.high()).then_some(low)
    }

    /// Returns the unrounded score, or `None` while it is not known exactly.
    #[must_use]
    pub fn exact(&self) -> Option<Exact> {
        self.is_complete().then(|| self.value(self.bounds().low))
    }

    /// Returns the least published score that is possible.
    #[must_use]
    pub fn low(&self) -> Rounded {
        published(self.scored.rules(), self.node, self.bounds().low, false)
    }

    /// Returns the greatest published score that is possible.
    #[must_use]
    pub fn high(&self) -> Rounded {
        // What a published result excludes is approached, and then not what is published for it.
        published(self.scored.rules(), self.node, self.bounds().high, self.bounds().high_open)
    }

    /// Returns the overall points that the node contributes, unrounded: its score times its share of the whole. `None` while
    /// its score is not known.
    #[must_use]
    pub fn points(&self) -> Option<Exact> {
        let whole = self.scored.rules().point_mass(NodeIx::OVERALL);
        self.is_complete().then(|| Exact::new(self.bounds().low, whole))
    }

    /// Returns the fewest nodes whose values would make this score known: the topmost nodes here below which there is no
    /// value. Empty if the score is known.
    #[must_use]
    pub fn missing(&self) -> Vec<NodeIx> {
        let mut missing = Vec::new();
        if !self.is_complete() {
            self.scored.collect_missing(self.node, &mut missing);
        }
        missing
    }

    pub(crate) fn bounds(&self) -> Interval {
        left(self.scored.rules(), &self.scored.bounds, self.node)
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
