//! A series of years: what stayed the same thing runs through, and breaks where it did not.

use super::across::difference;
use super::{Crosswalk, Match};
use crate::analysis::{Between, Signed};
use crate::exact::Exact;
use crate::rulebook::NodeIx;
use crate::scored::Scored;
use crate::status::Status;
use alloc::vec::Vec;

/// A series of assessments, as strands of nodes that are the same thing.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Series {
    /// The strands in the order of the trees: the rows of a table. Where a node becomes something else, its strand ends, and
    /// the node that took its id begins a strand right after it.
    pub strands: Vec<Strand>,
}

/// One thing through the series.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Strand {
    /// Its node in the rulebook of each assessment; `None` where it does not exist.
    pub nodes: Vec<Option<NodeIx>>,
    /// The steps from each assessment to the next: one fewer than the nodes.
    pub steps: Vec<Step>,
}

/// A step of a strand, from one assessment to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The same thing in both.
    Same {
        /// How certain that is; `None` under one rulebook.
        status: Option<Status>,
        /// The exact score after minus the one before; two numbers while either is incomplete. `None` if it exceeds 128 bits.
        difference: Option<Between<Signed<Exact>>>,
    },
    /// It ends before this step, or begins after it: incomparable.
    Broken {
        /// The index of the claim that says so; `None` if there is no statement.
        claim: Option<u16>,
    },
    /// It is in neither.
    Absent,
}

impl Crosswalk {
    /// Returns the strands of a series of assessments.
    ///
    /// ```
    /// use ita_score::Assessment;
    /// use ita_score::analysis::Step;
    ///
    /// let years = [(2567, "92.43"), (2568, "94.64"), (2569, "95.10")]; // the last is made up
    /// let scored: Vec<_> = years.iter().map(|&(year, overall)| {
    ///     Ok(Assessment::parse(ita_rules::rulebook(year)?, [("overall", overall)])?.score())
    /// }).collect::<Result<_, ita_score::Error>>()?;
    /// let series = ita_rules::crosswalk()?.series(&scored);
    ///
    /// let overall = &series.strands[0];
    /// let Step::Same { difference: Some(difference), .. } = overall.steps[0] else { panic!() };
    /// assert_eq!(difference.known().unwrap().to_string(), "2.21");
    /// assert!(matches!(overall.steps[1], Step::Broken { claim: Some(_) })); // 30 % of it is something else
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn series(&self, scored: &[Scored<'_>]) -> Series {
        let mut strands: Vec<Strand> = Vec::new();
        let Some(first) = scored.first() else { return Series { strands } };
        strands.extend(first.rules().nodes().map(|node| Strand::beginning(0, node, None)));
        for (at, pair) in scored.windows(2).enumerate() {
            self.extend(&mut strands, at, &pair[0], &pair[1]);
        }
        Series { strands }
    }

    /// Adds the assessment after place `at` to every strand, and the strands that begin with it.
    fn extend(&self, strands: &mut Vec<Strand>, at: usize, before: &Scored<'_>, after: &Scored<'_>) {
        let (old, new) = (before.rules(), after.rules());
        for strand in strands.iter_mut() {
            let Some(node) = strand.nodes[at] else {
                strand.push(None, Step::Absent);
                continue;
            };
            match self.follow(old, node, new) {
                Match::Same { node: there, status } => {
                    let difference = difference((before, node), (after, there));
                    strand.push(Some(there), Step::Same { status, difference });
                }
                Match::Changed { claim } => strand.push(None, Step::Broken { claim }),
            }
        }
        let mut place = 0;
        for node in new.nodes() {
            if let Some(known) = strands.iter().position(|strand| strand.nodes[at + 1] == Some(node)) {
                place = known + 1;
                continue;
            }
            let ended =
                |strand: &Strand| strand.nodes[at].is_some_and(|old_node| old.node(old_node).id == new.node(node).id);
            place = strands.iter().position(ended).map_or(place, |ended| ended + 1);
            let claim = match self.follow(new, node, old) {
                Match::Changed { claim } => claim,
                Match::Same { .. } => None,
            };
            strands.insert(place, Strand::beginning(at + 1, node, claim));
            place += 1;
        }
    }
}

impl Strand {
    /// A strand that begins at this place.
    fn beginning(at: usize, node: NodeIx, claim: Option<u16>) -> Self {
        let mut strand = Self { nodes: alloc::vec![None; at], steps: alloc::vec![Step::Absent; at] };
        strand.nodes.push(Some(node));
        if let Some(last) = strand.steps.last_mut() {
            *last = Step::Broken { claim };
        }
        strand
    }

    fn push(&mut self, node: Option<NodeIx>, step: Step) {
        self.nodes.push(node);
        self.steps.push(step);
    }
}
