//! What a published result implies: where only an overall score and a level are known, what every node must be.
//!
//! A published number stands for every value that rounds to it, a level for its conditions and the failure of at least one
//! condition of the level above. That failure is a choice: for each condition in turn the nodes' exact intervals are narrowed as if
//! it were the one that fails (module `interval`), and a node's range is the hull of what these give. Each end of the hull
//! is an end of one of them, so it is attained, or approached where it is open.

use super::range::Range;
use crate::assessment::Assessment;
use crate::interval::{Interval, narrow_down, narrow_up};
use crate::levels::edge;
use crate::published::{Published, rounds_to};
use crate::rounded::Rounded;
use crate::rulebook::{Condition, LevelSpec, NodeIx, Rulebook};
use crate::scored::Scored;
use alloc::vec::Vec;

/// What follows from a published result.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Implied<'r> {
    ranges: Vec<Range>,
    /// The level that was published, if one was.
    pub level: Option<&'r LevelSpec>,
    /// At least one of these is below what the level above asks. Only those that can be; empty where nothing of the sort
    /// follows: at the best level, without a level, or where one of them fails for certain by what else is known.
    pub one_below: Vec<Below>,
}

/// A node that may be below what the level above the published one asks of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Below {
    /// The node.
    pub node: NodeIx,
    /// The published score that it would be below.
    pub below: Rounded,
}

impl Implied<'_> {
    /// Exactly the scores that a node can have.
    ///
    /// # Panics
    /// If `node` comes from another, larger rulebook.
    #[must_use]
    pub fn node(&self, node: NodeIx) -> &Range {
        &self.ranges[node.index()]
    }

    /// Every node's range in the tree's own order, the whole first.
    pub fn nodes(&self) -> impl Iterator<Item = (NodeIx, &Range)> {
        self.ranges.iter().enumerate().map(|(index, range)| (NodeIx(index as u16), range))
    }
}

impl Published {
    /// What this result alone implies; `None` if no assessment can have it.
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
    #[must_use]
    pub fn implies<'r>(&self, rules: &'r Rulebook) -> Option<Implied<'r>> {
        Assessment::new(rules).score().implied(self)
    }
}

impl<'r> Scored<'r> {
    /// What a published result implies together with what is given here, each given score standing for every value that is
    /// published as it; `None` if the two contradict each other.
    #[must_use]
    pub fn implied(&self, published: &Published) -> Option<Implied<'r>> {
        let rules = self.rules();
        let mut known = self.within_rounding();
        if let Some(overall) = published.overall {
            known[NodeIx::OVERALL.index()].meet(&rounds_to(rules, NodeIx::OVERALL, overall));
        }
        for condition in published.level.map_or(&[][..], |level| rules.conditions(level)) {
            known[condition.node.index()].at_least(edge(rules, condition));
        }
        if !narrow_up(rules, &mut known) {
            return None;
        }
        narrow_down(rules, &mut known);
        let above = published.level.and_then(|level| level.above());
        let (hull, one_below) = match above {
            Some(above) => short_of(rules, &known, rules.conditions(above))?,
            None => (known, Vec::new()),
        };
        let ranges = rules.nodes().map(|node| Range::of(rules, node, &hull[node.index()])).collect();
        Some(Implied { ranges, level: published.level.map(|level| rules.level(level)), one_below })
    }
}

/// The hull of `known` with at least one of these conditions failing, and which may fail; `None` if none can.
fn short_of(rules: &Rulebook, known: &[Interval], conditions: &[Condition]) -> Option<(Vec<Interval>, Vec<Below>)> {
    let fails = |condition: &Condition| {
        let mut cut = known.to_vec();
        cut[condition.node.index()].below(edge(rules, condition));
        let possible = narrow_up(rules, &mut cut);
        possible.then(|| {
            narrow_down(rules, &mut cut);
            (Below { node: condition.node, below: condition.at_least }, cut)
        })
    };
    let cuts: Vec<(Below, Vec<Interval>)> = conditions.iter().filter_map(fails).collect();
    let mut one_below: Vec<Below> = cuts.iter().map(|(below, _)| *below).collect();
    if conditions.iter().any(|condition| known[condition.node.index()].is_below(edge(rules, condition))) {
        one_below.clear();
    }
    let join = |mut hull: Vec<Interval>, cut: Vec<Interval>| {
        hull.iter_mut().zip(&cut).for_each(|(own, other)| *own = own.hull(other));
        hull
    };
    let hull = cuts.into_iter().map(|(_, cut)| cut).reduce(join)?;
    Some((hull, one_below))
}

impl Interval {
    /// True if every mass here is below this one.
    fn is_below(&self, mass: u128) -> bool {
        self.high < mass || (self.high == mass && self.high_open)
    }
}
