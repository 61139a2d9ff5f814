//! All that is wrong with a file, and what of the engine's checks says nothing more then.

use crate::error::{Flaw, Problem, Result};
use ita_score::RulebookError;
use std::collections::HashSet;

/// What is wrong, in the order in which it is found.
pub(crate) struct Flaws {
    found: Vec<Flaw>,
    /// False once a list of children is left out: that a node is not there says nothing then.
    pub(crate) tree_is_known: bool,
    /// Parents of nodes whose weight is not known: the sum says nothing then.
    weightless: HashSet<String>,
}

impl Default for Flaws {
    fn default() -> Self {
        Self { found: Vec::new(), tree_is_known: true, weightless: HashSet::new() }
    }
}

impl Flaws {
    /// Adds what is wrong.
    pub(crate) fn add(&mut self, flaw: Flaw) {
        self.found.push(flaw);
    }

    /// Adds what a step found wrong, or gives what it found.
    pub(crate) fn note<T>(&mut self, step: Result<T>) -> Option<T> {
        step.map_err(|flaw| self.add(flaw)).ok()
    }

    /// The weight of a node below this one is not known.
    pub(crate) fn lose_weight(&mut self, parent: &str) {
        self.weightless.insert(parent.to_owned());
    }

    /// Nothing, or what was found first.
    pub(crate) fn first(self) -> Result<()> {
        self.found.into_iter().next().map_or(Ok(()), Err)
    }

    /// All of it.
    pub(crate) fn all(self) -> Vec<Flaw> {
        self.found
    }

    /// True if something was found.
    pub(crate) fn any(&self) -> bool {
        !self.found.is_empty()
    }

    /// True if what the engine finds is not only because of what was found here, where something has taken the place of what could not
    /// be read.
    pub(crate) fn stands_beside(&self, error: &RulebookError) -> bool {
        use RulebookError as E;
        if !self.any() {
            return true;
        }
        match error {
            E::SharesDoNotSum { node, .. } => !self.weightless.contains(node),
            E::DuplicateId { .. } => {
                !self.found.iter().any(|flaw| matches!(&flaw.problem, Problem::Rulebook(known) if known == error))
            }
            E::BadId { .. }
            | E::Unnamed { .. }
            | E::OutOfOrder { .. }
            | E::KindOrder { .. }
            | E::BadShare { .. }
            | E::Unsourced { .. }
            | E::BadThreshold { .. }
            | E::DuplicateCondition { .. }
            | E::BadRounding { .. }
            | E::BadScale { .. }
            | E::BadQuestion { .. }
            | E::NoLevels => true,
            _ => false,
        }
    }
}
