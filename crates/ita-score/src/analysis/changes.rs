//! Two assessments under one rulebook: what changed, and what each change did to the whole.

use super::range::Between;
use super::signed::Signed;
use crate::assessment::Assessment;
use crate::exact::Exact;
use crate::rounded::Rounded;
use crate::rulebook::{NodeIx, Rulebook};
use crate::scored::{NodeScore, Scored};
use alloc::vec::Vec;

/// The changes between two assessments of one rulebook.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Changes {
    /// The exact overall score after minus the one before. Two numbers while one of the assessments is incomplete.
    pub difference: Between<Signed<Exact>>,
    /// The nodes that make up the whole in both, in the order of the tree: each is the topmost node with a value in either, or
    /// without one in both. Their contributions add up to the difference exactly, at both ends.
    pub parts: Vec<Contribution>,
}

/// The contribution of one node to the difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Contribution {
    /// The node.
    pub node: NodeIx,
    /// Its published score before.
    pub before: Between<Rounded>,
    /// Its published score after.
    pub after: Between<Rounded>,
    /// The overall points that its change adds or takes away. While it is not known in both, this ranges from the worst outcome
    /// to the best: what is missing before and what is missing after may turn out differently.
    pub points: Between<Signed<Exact>>,
    /// The exact overall score once this part and those before it have changed: the steps of a waterfall. `None` unless
    /// both assessments are complete.
    pub overall: Option<Exact>,
}

impl Changes {
    /// Returns the contributions that are not zero, or may not be.
    pub fn changed(&self) -> impl Iterator<Item = &Contribution> {
        self.parts.iter().filter(|part| part.points.known() != Some(Signed::ZERO))
    }
}

impl Scored<'_> {
    /// Returns the changes from this assessment to another of the same rulebook, or `None` if the rulebooks differ.
    ///
    /// ```
    /// use ita_score::Assessment;
    ///
    /// let rules = ita_rules::rulebook(2568)?;
    /// let before = Assessment::parse(rules, [("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")])?.score();
    /// let after = Assessment::parse(rules, [("iit", "97.10"), ("eit", "95.20"), ("oit", "97.50")])?.score();
    ///
    /// let changes = before.changes(&after).expect("the same rulebook");
    /// assert_eq!(changes.difference.known().unwrap().to_string(), "0.3");
    /// let points: Vec<_> = changes.changed().map(|part| part.points.known().unwrap().to_string()).collect();
    /// assert_eq!(points, ["-0.3", "0.6"]); // iit, eit; oit stayed
    /// # Ok::<(), ita_score::Error>(())
    /// ```
    #[must_use]
    pub fn changes(&self, after: &Scored<'_>) -> Option<Changes> {
        let rules = self.rules();
        if !core::ptr::eq(rules, after.rules()) && rules != after.rules() {
            return None;
        }
        let whole = rules.point_mass(NodeIx::OVERALL);
        let complete = self.is_complete() && after.is_complete();
        let mut mass = self.overall().bounds().low;
        let mut cut = Vec::new();
        finest_common(rules, self.assessment(), after.assessment(), NodeIx::OVERALL, &mut cut);
        let part = |node: NodeIx| {
            let (before, after) = (self.node(node), after.node(node));
            mass = mass + after.bounds().low - before.bounds().low;
            Contribution {
                node,
                before: published(&before),
                after: published(&after),
                points: moved(&before, &after, whole),
                overall: complete.then(|| Exact::new(mass, whole)),
            }
        };
        let parts = cut.into_iter().map(part).collect();
        Some(Changes { difference: moved(&self.overall(), &after.overall(), whole), parts })
    }
}

/// The topmost nodes that one of two assessments gives, directly or by parts, or that neither gives. No node above them has a
/// value in either, so their masses and bounds add up to those of the whole.
fn finest_common(rules: &Rulebook, a: &Assessment<'_>, b: &Assessment<'_>, node: NodeIx, cut: &mut Vec<NodeIx>) {
    let has = |node: NodeIx| a.value(node).is_some() || b.value(node).is_some();
    let given = |node: NodeIx| has(node) || rules.parts(node).any(has);
    if given(node) || !rules.descendants(node).any(given) {
        cut.push(node);
    } else {
        rules.children(node).for_each(|child| finest_common(rules, a, b, child, cut));
    }
}

fn published(node: &NodeScore<'_, '_>) -> Between<Rounded> {
    Between { least: node.low(), most: node.high() }
}

fn moved(before: &NodeScore<'_, '_>, after: &NodeScore<'_, '_>, whole: u128) -> Between<Signed<Exact>> {
    let (before, after) = (before.bounds(), after.bounds());
    Between {
        least: Signed::of_masses(before.high, after.low, whole),
        most: Signed::of_masses(before.low, after.high, whole),
    }
}
