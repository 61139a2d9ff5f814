//! Which nodes of two rulebooks are the same thing: the crosswalk, and what may be compared along it.
//!
//! A crosswalk is data, as a rulebook is: it says which nodes of one year stayed what they were in the next, each with a claim
//! that says how certain that is. Between years further apart the statements are followed step by step, and the result is as
//! certain as the least certain of them. Nodes that no statement joins are never subtracted.

mod across;
mod carry;
mod check;
mod series;

pub use across::Pair;
pub use carry::Carried;
pub use check::CrosswalkError;
pub use series::{Series, Step, Strand};

use crate::rulebook::{NodeIx, Rulebook};
use crate::spec::{ChangedSpec, ClaimSpec, CrosswalkSpec};
use crate::status::Status;

/// A checked statement of which nodes of several rulebooks are the same thing.
///
/// ```
/// use ita_score::Status;
/// use ita_score::analysis::Match;
///
/// let crosswalk = ita_rules::crosswalk()?;
/// let (old, new) = (ita_rules::rulebook(2568)?, ita_rules::rulebook(2569)?);
///
/// // การเปิดเผยข้อมูล is indicator 9, and then 8.
/// let same = crosswalk.follow(old, old.find("9")?, new);
/// assert_eq!(same, Match::Same { node: new.find("8")?, status: Some(Status::Inferred) });
///
/// // EIT is something else altogether in FY2569, although it is called so.
/// let Match::Changed { claim: Some(claim) } = crosswalk.follow(old, old.find("eit")?, new) else { panic!() };
/// assert_eq!(crosswalk.claim(claim).id, "eit");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Crosswalk {
    spec: CrosswalkSpec,
}

/// The counterpart of a node in another rulebook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Match {
    /// The same thing is there.
    Same {
        /// The node there.
        node: NodeIx,
        /// How certain that is; `None` if it is the same rulebook.
        status: Option<Status>,
    },
    /// Nothing there is known to be the same thing: incomparable.
    Changed {
        /// The index of the claim that says so, for [`Crosswalk::claim`]; `None` if there is no statement.
        claim: Option<u16>,
    },
}

impl Crosswalk {
    /// Checks a spec.
    ///
    /// # Errors
    /// [`CrosswalkError`] about the first problem found.
    pub fn new(spec: CrosswalkSpec) -> Result<Self, CrosswalkError> {
        check::check(&spec)?;
        Ok(Self { spec })
    }

    /// Returns the data that the crosswalk was made from.
    #[must_use]
    pub const fn spec(&self) -> &CrosswalkSpec {
        &self.spec
    }

    /// Returns a claim by its index.
    ///
    /// # Panics
    /// If the crosswalk has no claim with this index.
    #[must_use]
    pub fn claim(&self, claim: u16) -> &ClaimSpec {
        &self.spec.claims[usize::from(claim)]
    }

    /// Returns the counterpart of a node of rulebook `from` in rulebook `to`, an earlier or later one.
    ///
    /// # Panics
    /// If `node` does not belong to `from` and has no counterpart there: see [`NodeIx`].
    #[must_use]
    pub fn follow(&self, from: &Rulebook, node: NodeIx, to: &Rulebook) -> Match {
        if core::ptr::eq(from, to) || from == to {
            return Match::Same { node, status: None };
        }
        let unknown = Match::Changed { claim: None };
        let (Some(start), Some(end)) = (self.place(from), self.place(to)) else { return unknown };
        let mut id: &str = &from.node(node).id;
        let mut status = None;
        let mut at = start;
        while at != end {
            let forward = at < end;
            let step = if forward { at } else { at - 1 };
            let Some((next, claim)) = self.step(step, id, forward) else {
                return Match::Changed { claim: self.changed(step, id, forward) };
            };
            status = status.max(Some(self.claim(claim).status));
            (id, at) = (next, if forward { at + 1 } else { at - 1 });
        }
        match to.nodes().find(|&node| to.node(node).id == id) {
            Some(node) if start != end => Match::Same { node, status },
            _ => unknown,
        }
    }

    /// The place of a rulebook in the row.
    fn place(&self, rules: &Rulebook) -> Option<u16> {
        self.spec.rulebooks.iter().position(|id| *id == rules.spec().id).map(|place| place as u16)
    }

    /// The node that stands for `id` on the other side of the step between rulebook `step` and the next.
    fn step(&self, step: u16, id: &str, forward: bool) -> Option<(&str, u16)> {
        let spans = self.spec.same.iter().filter(|same| same.first <= step && step < same.last);
        let mut pairs = spans.flat_map(|same| same.nodes.iter().map(move |pair| (pair, same.claim)));
        pairs.find_map(|(pair, claim)| {
            let (here, there) = if forward { (&pair.before, &pair.after) } else { (&pair.after, &pair.before) };
            (here == id).then_some((&**there, claim))
        })
    }

    fn changed(&self, step: u16, id: &str, forward: bool) -> Option<u16> {
        let names = |changed: &&ChangedSpec| {
            let side = if forward { &changed.before } else { &changed.after };
            changed.first == step && side.iter().any(|known| known == id)
        };
        self.spec.changed.iter().find(names).map(|changed| changed.claim)
    }
}
