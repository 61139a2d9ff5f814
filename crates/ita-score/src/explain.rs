//! Why it is this level and not the next: every threshold that decides, met or with its shortfall.

use crate::levels::edge;
use crate::rounded::Rounded;
use crate::rulebook::{Condition, LevelIx, NodeIx};
use crate::scored::Scored;
use crate::spec::LevelSpec;
use alloc::vec::Vec;

/// A threshold that a level sets for a node, beside the node's score.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Why<'r> {
    /// The level that sets it.
    pub level: &'r LevelSpec,
    /// The node that it is set for.
    pub node: NodeIx,
    /// The threshold: the least published score that meets it.
    pub at_least: Rounded,
    /// The node's published score; `None` while it is not known.
    pub has: Option<Rounded>,
    /// Whether the score meets it; `None` if that depends on what is missing.
    pub met: Option<bool>,
    /// The shortfall, assuming the best remaining outcome; `None` unless the threshold is certainly missed.
    pub short: Option<Rounded>,
}

/// What is missing for the next level.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Next<'r> {
    /// The next level.
    pub level: &'r LevelSpec,
    /// The nodes below a threshold of that level, in the order of its thresholds.
    pub short: Vec<Shortfall>,
}

/// How far a node is below a threshold of the next level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Shortfall {
    /// The node.
    pub node: NodeIx,
    /// The published points that it lacks.
    pub by: Rounded,
}

impl<'r> Scored<'r> {
    /// Returns the thresholds that decide: those of every possible level, and of the level above the best of them. Best level
    /// first.
    ///
    /// ```
    /// use ita_score::Assessment;
    ///
    /// let rules = ita_rules::rulebook(2568)?;
    /// let scored = Assessment::parse(rules, [("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")])?.score();
    /// let why = scored.why();
    /// assert_eq!(why.len(), 8); // overall and the three instruments, for excellent and for good
    /// let missed: Vec<_> = why.iter().filter(|why| why.met == Some(false)).collect();
    /// assert_eq!(missed.len(), 1);
    /// assert_eq!(missed[0].at_least.to_string(), "95.00");
    /// assert_eq!(missed[0].short.unwrap().to_string(), "1.80");
    /// # Ok::<(), ita_score::Error>(())
    /// ```
    #[must_use]
    pub fn why(&self) -> Vec<Why<'r>> {
        let possible = self.possible_indices();
        let mut why = Vec::new();
        if let Some(above) = possible.first().and_then(|best| best.above()) {
            why.extend(self.conditions(above));
        }
        for &level in possible {
            why.extend(self.conditions(level));
        }
        why
    }

    /// Returns the next better level and the shortfalls to it, or `None` at the best level or while more than one level is
    /// possible.
    #[must_use]
    pub fn next_level(&self) -> Option<Next<'r>> {
        let above = self.level_index()?.above()?;
        let short =
            self.conditions(above).filter_map(|why| Some(Shortfall { node: why.node, by: why.short? })).collect();
        Some(Next { level: self.rules().level(above), short })
    }

    /// Returns the nodes whose exact score lies within half a published step of a threshold, without being on it. On one side
    /// of a threshold the way of rounding decides whether it is met; on the other the published number hides how narrowly.
    #[must_use]
    pub fn near_edge(&self) -> Vec<NodeIx> {
        let rules = self.rules();
        let asked = |level: LevelIx, node| rules.conditions(level).iter().any(|of| of.node == node && self.is_near(of));
        rules.nodes().filter(|&node| rules.level_indices().any(|level| asked(level, node))).collect()
    }

    fn is_near(&self, condition: &Condition) -> bool {
        let node = self.node(condition.node);
        let bounds = node.bounds();
        // A threshold of 0 has no other side.
        if condition.at_least.units() == 0 {
            return false;
        }
        let half = u128::from(self.rules().half_step()) * u128::from(self.rules().weight(condition.node));
        let on_edge = edge(self.rules(), condition) + half;
        bounds.is_point() && bounds.low != on_edge && bounds.low.abs_diff(on_edge) <= half
    }

    fn conditions(&self, level: LevelIx) -> impl Iterator<Item = Why<'r>> + '_ {
        let rules = self.rules();
        let spec = rules.level(level);
        rules.conditions(level).iter().map(move |condition| {
            let node = self.node(condition.node);
            let (bounds, edge) = (node.bounds(), edge(rules, condition));
            let met = match () {
                () if bounds.low >= edge => Some(true),
                () if bounds.is_below(edge) => Some(false),
                () => None,
            };
            Why {
                level: spec,
                node: condition.node,
                at_least: condition.at_least,
                has: node.score(),
                met,
                short: (met == Some(false)).then(|| node.high().short_of(condition.at_least)).flatten(),
            }
        })
    }
}
