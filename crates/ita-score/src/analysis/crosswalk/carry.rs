//! One assessment under another rulebook's rules.

use super::{Crosswalk, Match};
use crate::analysis::Signed;
use crate::assessment::Assessment;
use crate::exact::Exact;
use crate::rulebook::{NodeIx, Rulebook};
use crate::scored::Scored;
use alloc::vec::Vec;

/// The part of an assessment that has a counterpart in another rulebook.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Carried<'r> {
    /// The values of the nodes that are the same thing under the other rules. Everything else is missing.
    pub assessment: Assessment<'r>,
    /// The nodes of the first rulebook whose values have no counterpart.
    pub left: Vec<NodeIx>,
}

impl Carried<'_> {
    /// Returns true if every value has a counterpart: what differs then is due to the rules alone.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.left.is_empty()
    }

    /// Returns the exact overall score under the other rules minus that under its own. `None` unless every value has a
    /// counterpart and both scores are known.
    #[must_use]
    pub fn effect(&self, original: &Scored<'_>) -> Option<Signed<Exact>> {
        let (before, after) = (original.overall().exact()?, self.assessment.score().overall().exact()?);
        self.is_whole().then(|| Signed::between(before, after)).flatten()
    }
}

impl Crosswalk {
    /// Returns the values carried over to other rules, as far as their nodes are the same thing.
    ///
    /// The result of a municipality of FY2565, and what the rules of FY2566 would have made of it:
    /// ```
    /// use ita_score::Assessment;
    ///
    /// let (old, new) = (ita_rules::rulebook(2565)?, ita_rules::rulebook(2566)?);
    /// let original = Assessment::parse(old, [("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")])?;
    /// let carried = ita_rules::crosswalk()?.carry(&original, new);
    ///
    /// assert!(carried.is_whole());
    /// assert_eq!(original.score().level().unwrap().id, "AA"); // its only threshold is of the overall score
    /// assert_eq!(carried.assessment.score().level().unwrap().id, "good"); // EIT is below 95
    /// assert!(carried.effect(&original.score()).unwrap().is_zero()); // the same weights
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn carry<'r>(&self, assessment: &Assessment<'_>, to: &'r Rulebook) -> Carried<'r> {
        let from = assessment.rules();
        let mut carried = Carried { assessment: Assessment::new(to), left: Vec::new() };
        for (node, value) in assessment.given() {
            let placed = self.place_of(from, node, to).map(|there| carried.assessment.set(there, value).is_ok());
            if placed != Some(true) {
                carried.left.push(node);
            }
        }
        carried
    }

    /// Where a given value belongs under other rules. A part belongs to the part with the same id, if its node is the same
    /// thing there and has the same parts.
    fn place_of(&self, from: &Rulebook, node: NodeIx, to: &Rulebook) -> Option<NodeIx> {
        let same = |node| match self.follow(from, node, to) {
            Match::Same { node, .. } => Some(node),
            Match::Changed { .. } => None,
        };
        let Some(whole) = from.parent(node).filter(|_| from.is_part(node)) else { return same(node) };
        let there = same(whole)?;
        let kept = |ix: NodeIx| to.parts(there).find(|&part| to.node(part).id == from.node(ix).id);
        let all_kept =
            from.parts(whole).all(|part| kept(part).is_some()) && from.parts(whole).count() == to.parts(there).count();
        kept(node).filter(|_| all_kept)
    }
}
