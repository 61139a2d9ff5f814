//! Two assessments of two rulebooks: nodes that are the same thing are subtracted, others are only shown.

use super::{Crosswalk, Match};
use crate::analysis::{Between, Signed};
use crate::exact::Exact;
use crate::rulebook::NodeIx;
use crate::scored::Scored;
use crate::status::Status;
use alloc::vec::Vec;

/// A node of two rulebooks, or of one of them alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pair {
    /// The same thing in both.
    Same {
        /// The node of the first rulebook.
        before: NodeIx,
        /// The node of the second rulebook.
        after: NodeIx,
        /// How certain it is that they are the same; `None` if the rulebooks are the same.
        status: Option<Status>,
        /// The exact score in the second minus that in the first; two numbers while either is incomplete. `None` if it exceeds
        /// 128 bits, which it never does between two built-in years.
        difference: Option<Between<Signed<Exact>>>,
    },
    /// Only in the first rulebook: incomparable.
    Before {
        /// The node.
        node: NodeIx,
        /// The claim that says that it has no counterpart; `None` if there is no statement.
        claim: Option<u16>,
    },
    /// Only in the second rulebook: incomparable.
    After {
        /// The node.
        node: NodeIx,
        /// The claim that says that it has no counterpart; `None` if there is no statement.
        claim: Option<u16>,
    },
}

impl Crosswalk {
    /// Returns every node of two assessments, in pairs: those of the first in the order of its tree, then what only the second
    /// has.
    ///
    /// ```
    /// use ita_score::Assessment;
    /// use ita_score::analysis::Pair;
    ///
    /// let (old, new) = (ita_rules::rulebook(2568)?, ita_rules::rulebook(2569)?);
    /// let before = Assessment::parse(old, [("iit", "91"), ("eit", "90"), ("9", "80"), ("10", "90")])?.score();
    /// let after = Assessment::parse(new, [("iit", "92.5"), ("eit", "70"), ("8", "85"), ("9", "90")])?.score();
    ///
    /// let pairs = ita_rules::crosswalk()?.compare(&before, &after);
    /// let moved = |id: &str| pairs.iter().find_map(|pair| match pair {
    ///     Pair::Same { before, difference, .. } if old.node(*before).id == id => difference.as_ref()?.known(),
    ///     _ => None,
    /// });
    /// assert_eq!(moved("iit").unwrap().to_string(), "1.5");
    /// assert_eq!(moved("9").unwrap().to_string(), "5"); // 8 in FY2569
    /// assert_eq!(moved("eit"), None); // never subtracted
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn compare(&self, before: &Scored<'_>, after: &Scored<'_>) -> Vec<Pair> {
        let (old, new) = (before.rules(), after.rules());
        let mut pairs: Vec<Pair> = Vec::new();
        let mut matched: Vec<bool> = alloc::vec![false; new.nodes().len()];
        for node in old.nodes() {
            pairs.push(match self.follow(old, node, new) {
                Match::Same { node: there, status } => {
                    matched[there.index()] = true;
                    let difference = difference((before, node), (after, there));
                    Pair::Same { before: node, after: there, status, difference }
                }
                Match::Changed { claim } => Pair::Before { node, claim },
            });
        }
        for node in new.nodes().filter(|node| !matched[node.index()]) {
            let claim = match self.follow(new, node, old) {
                Match::Changed { claim } => claim,
                Match::Same { .. } => None,
            };
            pairs.push(Pair::After { node, claim });
        }
        pairs
    }
}

/// The exact score of a node after minus that of one before, from the worst outcome to the best.
pub(super) fn difference(
    (before, was): (&Scored<'_>, NodeIx),
    (after, is): (&Scored<'_>, NodeIx),
) -> Option<Between<Signed<Exact>>> {
    let ends = |scored: &Scored<'_>, node: NodeIx| {
        let whole = scored.rules().point_mass(node);
        let score = scored.node(node);
        (Exact::new(score.bounds().low, whole), Exact::new(score.bounds().high, whole))
    };
    let ((old_low, old_high), (new_low, new_high)) = (ends(before, was), ends(after, is));
    Some(Between { least: Signed::between(old_high, new_low)?, most: Signed::between(old_low, new_high)? })
}
