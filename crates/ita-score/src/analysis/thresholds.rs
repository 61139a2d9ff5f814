//! The distance of each score to each threshold.

use super::range::Between;
use super::signed::Signed;
use crate::exact::Exact;
use crate::levels::edge;
use crate::rounded::Rounded;
use crate::rulebook::{Condition, NodeIx};
use crate::scored::Scored;
use crate::spec::LevelSpec;
use alloc::vec::Vec;

/// A threshold that a level sets for a node, and the distance of the node's score to it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Threshold<'r> {
    /// The level that sets it.
    pub level: &'r LevelSpec,
    /// The node that it is set for.
    pub node: NodeIx,
    /// The threshold: the least published score that meets it.
    pub at_least: Rounded,
    /// The least unrounded score that meets it: half a unit of the last place below the threshold.
    pub unrounded: Exact,
    /// The unrounded score minus `unrounded`. Negative is a shortfall; zero is met.
    pub distance: Between<Signed<Exact>>,
    /// The published score minus the threshold: the distance that people see.
    pub published: Between<Signed<Rounded>>,
}

impl Threshold<'_> {
    /// Returns whether the score meets it, or `None` if that depends on what is missing.
    #[must_use]
    pub fn met(&self) -> Option<bool> {
        (self.distance.least.negative == self.distance.most.negative).then_some(!self.distance.least.negative)
    }
}

impl<'r> Scored<'r> {
    /// Returns every threshold of every level, best level first, with the distance of the score to it.
    ///
    /// ```
    /// use ita_score::Assessment;
    ///
    /// let rules = ita_rules::rulebook(2568)?;
    /// let scored = Assessment::parse(rules, [("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")])?.score();
    /// let thresholds = scored.thresholds();
    /// let eit = thresholds.iter().find(|it| it.level.id == "excellent" && rules.node(it.node).id == "eit").unwrap();
    /// assert_eq!(eit.published.known().unwrap().to_string(), "-1.80"); // as published: 93.20, threshold 95
    /// assert_eq!(eit.distance.known().unwrap().to_string(), "-1.795"); // unrounded: 94.995 is published as 95.00
    /// # Ok::<(), ita_score::Error>(())
    /// ```
    #[must_use]
    pub fn thresholds(&self) -> Vec<Threshold<'r>> {
        let rules = self.rules();
        let of_level = |level| rules.conditions(level).iter().map(move |at| self.threshold(rules.level(level), at));
        rules.level_indices().flat_map(of_level).collect()
    }

    fn threshold(&self, level: &'r LevelSpec, condition: &Condition) -> Threshold<'r> {
        let whole = self.rules().point_mass(condition.node);
        let edge = edge(self.rules(), condition);
        let node = self.node(condition.node);
        let distance = |mass: u128| Signed::of_masses(edge, mass, whole);
        let published = |score: Rounded| Signed::between_published(condition.at_least, score);
        Threshold {
            level,
            node: condition.node,
            at_least: condition.at_least,
            unrounded: Exact::new(edge, whole),
            distance: Between { least: distance(node.bounds().low), most: distance(node.bounds().high) },
            published: Between { least: published(node.low()), most: published(node.high()) },
        }
    }
}
