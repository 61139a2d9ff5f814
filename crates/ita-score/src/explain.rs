//! Why it is this level and not the next: every condition that decides, met or short by how much.

use crate::levels::edge;
use crate::rounded::Rounded;
use crate::rulebook::{Condition, LevelIx, LevelSpec, NodeIx};
use crate::scored::Scored;
use alloc::vec::Vec;

/// One condition of a level, held against the assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Why<'r> {
    /// The level that asks it.
    pub level: &'r LevelSpec,
    /// The node that it asks it of.
    pub node: NodeIx,
    /// The least published score that meets it.
    pub at_least: Rounded,
    /// The node's published score, if it is known.
    pub has: Option<Rounded>,
    /// Whether it is met; `None` if that depends on what is missing.
    pub met: Option<bool>,
    /// If it is not met: what the published score lacks, at the best that is still possible.
    pub short: Option<Rounded>,
}

/// What lacks for the level above the one reached.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Next<'r> {
    /// The level above.
    pub level: &'r LevelSpec,
    /// Its conditions that are not met, and by how much.
    pub short: Vec<(NodeIx, Rounded)>,
}

impl<'r> Scored<'r> {
    /// The conditions that decide: those of every possible level, and of the level above the best of them. Best level first.
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

    /// The level above the one reached and what lacks for it; `None` at the top, or while more than one level is possible.
    #[must_use]
    pub fn next_level(&self) -> Option<Next<'r>> {
        let [only] = *self.possible_indices() else { return None };
        let above = only.above()?;
        let short = self.conditions(above).filter_map(|why| Some((why.node, why.short?))).collect();
        Some(Next { level: self.rules().level(above), short })
    }

    /// Nodes whose exact score lies within half a published step of a number that a level asks, without being on it: on
    /// one side of it the way of rounding decides whether the condition is met, on the other the published number hides
    /// how narrowly it is.
    #[must_use]
    pub fn near_edge(&self) -> Vec<NodeIx> {
        let rules = self.rules();
        let asked = |level: LevelIx, node| rules.conditions(level).iter().any(|of| of.node == node && self.is_near(of));
        rules.nodes().filter(|&node| rules.level_indices().any(|level| asked(level, node))).collect()
    }

    fn is_near(&self, condition: &Condition) -> bool {
        let node = self.node(condition.node);
        let bounds = node.bounds();
        // 0 is asked of nobody: there is no other side of it.
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
