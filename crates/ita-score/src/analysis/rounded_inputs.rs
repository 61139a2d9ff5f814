//! What the rounding of given scores hides: a published score stands for every value that rounds to it.

use super::range::Range;
use crate::interval::{narrow_down, narrow_up};
use crate::levels::possible;
use crate::rulebook::NodeIx;
use crate::scored::Scored;
use crate::spec::LevelSpec;
use alloc::vec::Vec;

/// The outcomes that are possible if every given score that may be a published one stands for all values that are published as
/// that score.
///
/// A score with more decimals than a published one is taken as exact, and so is an OIT item, which is not rounded.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RoundedInputs<'r> {
    /// The nodes whose values were read as rounded, in the order of the tree.
    pub rounded: Vec<NodeIx>,
    /// The levels that are possible then, best first. They include those possible with the values taken as exact.
    pub levels: Vec<&'r LevelSpec>,
    /// True if a level is possible that is not possible with the values taken as exact.
    pub level_may_differ: bool,
    /// True if the published overall score could differ, even if only in the last digit.
    pub overall_may_differ: bool,
    ranges: Vec<Range>,
}

impl RoundedInputs<'_> {
    /// Returns exactly the scores that a node of the tree can have.
    ///
    /// # Panics
    /// If `node` is a part, or belongs to another rulebook and has no counterpart in this one: see [`NodeIx`].
    #[must_use]
    pub fn node(&self, node: NodeIx) -> &Range {
        &self.ranges[node.index()]
    }

    /// Returns exactly the overall scores that are possible.
    #[must_use]
    pub fn overall(&self) -> &Range {
        self.node(NodeIx::OVERALL)
    }
}

impl<'r> Scored<'r> {
    /// Returns whether the level or the last digit could differ, given that the scores were rounded before they were entered.
    ///
    /// Here every instrument is on its threshold, and the level does not depend on rounding, but the last digit of the overall
    /// score does:
    /// ```
    /// use ita_score::Assessment;
    ///
    /// let rules = ita_rules::rulebook(2568)?;
    /// let scored = Assessment::parse(rules, [("iit", "95.00"), ("eit", "95.00"), ("oit", "95.01")])?.score();
    /// assert_eq!(scored.overall().score().unwrap().to_string(), "95.00");
    /// let rounded = scored.rounded_inputs();
    /// assert!(rounded.overall_may_differ); // 95.009 if all were almost half a hundredth more
    /// assert_eq!(rounded.overall().published.most.to_string(), "95.01");
    /// assert!(!rounded.level_may_differ); // each was published as 95.00, which is the threshold
    /// # Ok::<(), ita_score::Error>(())
    /// ```
    #[must_use]
    pub fn rounded_inputs(&self) -> RoundedInputs<'r> {
        let rules = self.rules();
        let mut within = self.within_rounding();
        // The values themselves are among those that round to them, so something is possible.
        let consistent = narrow_up(rules, &mut within);
        debug_assert!(consistent, "a value rounds to itself");
        narrow_down(rules, &mut within);
        let levels = possible(rules, &within);
        let ranges: Vec<Range> = rules.nodes().map(|node| Range::of(rules, node, &within[node.index()])).collect();
        let (whole, published) = (self.overall(), ranges[NodeIx::OVERALL.index()].published);
        RoundedInputs {
            rounded: self.assessment().given().map(|(node, _)| node).filter(|&node| self.is_rounded(node)).collect(),
            level_may_differ: levels != self.possible_indices(),
            overall_may_differ: (published.least, published.most) != (whole.low(), whole.high()),
            levels: levels.into_iter().map(|level| rules.level(level)).collect(),
            ranges,
        }
    }
}
