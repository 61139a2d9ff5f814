//! Everything that is wrong with a file, and which of the engine's findings add nothing to it.

use crate::error::{Flaw, Problem, Result};
use ita_score::RulebookError;
use std::collections::HashSet;

/// The problems, in the order in which they are found.
pub(crate) struct Flaws {
    found: Vec<Flaw>,
    /// False once a list of children is left out: a missing node means nothing then.
    pub(crate) tree_is_known: bool,
    /// Parents of nodes whose weight is not known: their sum means nothing then.
    weightless: HashSet<String>,
}

impl Default for Flaws {
    fn default() -> Self {
        Self { found: Vec::new(), tree_is_known: true, weightless: HashSet::new() }
    }
}

impl Flaws {
    /// Adds a problem.
    pub(crate) fn add(&mut self, flaw: Flaw) {
        self.found.push(flaw);
    }

    /// Adds the problem that a step found, or returns its result.
    pub(crate) fn note<T>(&mut self, step: Result<T>) -> Option<T> {
        step.map_err(|flaw| self.add(flaw)).ok()
    }

    /// The weight of a node below this one is not known.
    pub(crate) fn lose_weight(&mut self, parent: &str) {
        self.weightless.insert(parent.to_owned());
    }

    /// Nothing, or the first problem found.
    pub(crate) fn first(self) -> Result<()> {
        self.found.into_iter().next().map_or(Ok(()), Err)
    }

    /// All problems.
    pub(crate) fn all(self) -> Vec<Flaw> {
        self.found
    }

    /// True if something was found.
    pub(crate) fn any(&self) -> bool {
        !self.found.is_empty()
    }

    /// Returns true if an error of the engine's is a problem of its own, and not merely the result of a value that stands in for
    /// an unreadable one.
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
