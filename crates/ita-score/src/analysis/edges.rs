//! How far the score of each node is from what each level asks of it.

use super::range::Between;
use super::signed::Signed;
use crate::exact::Exact;
use crate::levels::edge;
use crate::rounded::Rounded;
use crate::rulebook::{Condition, LevelSpec, NodeIx};
use crate::scored::Scored;
use alloc::vec::Vec;

/// A condition of a level and the way to it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Edge<'r> {
    /// The level that asks it.
    pub level: &'r LevelSpec,
    /// The node that it asks it of.
    pub node: NodeIx,
    /// The least published score that meets it.
    pub at_least: Rounded,
    /// The least unrounded score that is published so: half a unit of the last place below.
    pub edge: Exact,
    /// Unrounded score − edge: negative while short, nothing exactly on the edge, which is met.
    pub distance: Between<Signed<Exact>>,
    /// Published score − what is asked: what people read as the distance.
    pub published: Between<Signed<Rounded>>,
}

impl Edge<'_> {
    /// Whether it is met; `None` if that depends on what is missing.
    #[must_use]
    pub fn met(&self) -> Option<bool> {
        (self.distance.least.negative == self.distance.most.negative).then_some(!self.distance.least.negative)
    }
}

impl<'r> Scored<'r> {
    /// Every condition of every level, best level first, with the distance of its node's score to it.
    ///
    /// ```
    /// use ita_score::Assessment;
    ///
    /// let rules = ita_rules::rulebook(2568)?;
    /// let scored = Assessment::parse(rules, [("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")])?.score();
    /// let edges = scored.edges();
    /// let eit = edges.iter().find(|edge| edge.level.id == "excellent" && rules.node(edge.node).id == "eit").unwrap();
    /// assert_eq!(eit.published.known().unwrap().to_string(), "-1.80"); // as published: 93.20, asked 95
    /// assert_eq!(eit.distance.known().unwrap().to_string(), "-1.795"); // unrounded: 94.995 is published as 95.00
    /// # Ok::<(), ita_score::Error>(())
    /// ```
    #[must_use]
    pub fn edges(&self) -> Vec<Edge<'r>> {
        let rules = self.rules();
        let asked = |level| rules.conditions(level).iter().map(move |at| self.edge(rules.level(level), at));
        rules.level_indices().flat_map(asked).collect()
    }

    fn edge(&self, level: &'r LevelSpec, condition: &Condition) -> Edge<'r> {
        let whole = self.rules().point_mass(condition.node);
        let edge = edge(self.rules(), condition);
        let node = self.node(condition.node);
        let distance = |mass: u128| Signed::of_masses(edge, mass, whole);
        let published = |score: Rounded| Signed::between_published(condition.at_least, score);
        Edge {
            level,
            node: condition.node,
            at_least: condition.at_least,
            edge: Exact::new(edge, whole),
            distance: Between { least: distance(node.bounds().low), most: distance(node.bounds().high) },
            published: Between { least: published(node.low()), most: published(node.high()) },
        }
    }
}
