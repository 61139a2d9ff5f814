//! What a published result implies: where only an overall score and a level are known, what every node must be.
//!
//! A published number stands for every value that rounds to it, and so does each score that is given with it.

use super::range::Range;
use crate::assessment::Assessment;
use crate::constraint::{Below, Constrained, constrain};
use crate::published::Published;
use crate::rulebook::{NodeIx, Rulebook};
use crate::scored::Scored;
use crate::spec::LevelSpec;
use alloc::vec::Vec;

/// The scores that follow from a published result.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Implied<'r> {
    ranges: Vec<Range>,
    /// The published level, if one was published.
    pub level: Option<&'r LevelSpec>,
    /// Nodes of which at least one is below its threshold for the level above; only those that can be. Empty where nothing of
    /// the sort follows: at the best level, without a level, or where one is certainly below, given what else is known.
    pub one_below: Vec<Below>,
}

impl Implied<'_> {
    /// Returns exactly the scores that a node of the tree can have.
    ///
    /// # Panics
    /// If `node` is a part, or belongs to another rulebook and has no counterpart in this one: see [`NodeIx`].
    #[must_use]
    pub fn node(&self, node: NodeIx) -> &Range {
        &self.ranges[node.index()]
    }

    /// Returns the range of every node, in the order of [`Rulebook::nodes`].
    pub fn nodes(&self) -> impl Iterator<Item = (NodeIx, &Range)> {
        self.ranges.iter().enumerate().map(|(index, range)| (NodeIx(index as u16), range))
    }
}

impl Published {
    /// Returns what this result alone implies, or `None` if no assessment can have it.
    ///
    /// 96.39 and ผ่านดี: one of the three is below 95, IIT and EIT are each at least (96.385 − 70) / 0.3 = 87.95, OIT is at
    /// least (96.385 − 60) / 0.4 = 90.9625, published as 90.96.
    /// ```
    /// use ita_score::Published;
    ///
    /// let rules = ita_rules::rulebook(2568)?;
    /// let implied = Published::parse(rules, Some("96.39"), Some("ผ่านดี"))?.implies(rules).expect("it is possible");
    ///
    /// let least = |id: &str| rules.find(id).map(|node| implied.node(node).published.least.to_string());
    /// assert_eq!((least("iit")?, least("eit")?, least("oit")?), ("87.95".into(), "87.95".into(), "90.96".into()));
    /// assert_eq!(implied.node(rules.find("oit")?).low.to_string(), "90.9625");
    ///
    /// let one_below: Vec<_> = implied.one_below.iter().map(|it| (&*rules.node(it.node).id, it.below.to_string())).collect();
    /// assert_eq!(one_below, [("iit", "95.00".into()), ("eit", "95.00".into()), ("oit", "95.00".into())]);
    ///
    /// // No instrument is below 85 there, so it cannot have been ผ่าน.
    /// assert!(Published::parse(rules, Some("96.39"), Some("pass"))?.implies(rules).is_none());
    /// # Ok::<(), ita_score::Error>(())
    /// ```
    ///
    /// # Panics
    /// If the published level belongs to another rulebook with more levels: see [`LevelIx`](crate::LevelIx).
    #[must_use]
    pub fn implies<'r>(&self, rules: &'r Rulebook) -> Option<Implied<'r>> {
        Assessment::new(rules).score().implied(self)
    }
}

impl<'r> Scored<'r> {
    /// Returns what a published result implies together with the values given here, each standing for every value that is
    /// published as that score; `None` if they contradict each other.
    ///
    /// # Panics
    /// If the published level belongs to another rulebook with more levels: see [`LevelIx`](crate::LevelIx).
    #[must_use]
    pub fn implied(&self, published: &Published) -> Option<Implied<'r>> {
        let rules = self.rules();
        let Constrained { bounds, one_below } = constrain(rules, self.within_rounding(), published)?;
        let ranges = rules.nodes().map(|node| Range::of(rules, node, &bounds[node.index()])).collect();
        Some(Implied { ranges, level: published.level.map(|level| rules.level(level)), one_below })
    }
}
