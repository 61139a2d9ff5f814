//! What a plan means for each instrument, and whether it holds only by rounding.

use super::problem::conditions;
use super::{Goal, Raise};
use crate::interval::mass;
use crate::rounded::Rounded;
use crate::rulebook::NodeIx;
use crate::scored::Scored;
use crate::word::vocabulary;
use alloc::vec::Vec;

/// The gain of an instrument under a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct InstrumentGain {
    /// The instrument.
    pub node: NodeIx,
    /// Its current published score; `None` while it is not known.
    pub from: Option<Rounded>,
    /// Its published score after the plan, with each open node at the least score that the plan requires.
    pub to: Rounded,
}

impl InstrumentGain {
    /// Returns the gain in published points, or `None` while the current score is not known.
    #[must_use]
    pub fn by(&self) -> Option<Rounded> {
        let from = self.from?;
        Some(Rounded::new(self.to.units().saturating_sub(from.units()), self.to.decimals()))
    }
}

/// Whether a plan keeps the ceiling.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ceiling {
    /// No score of a survey is raised above it.
    Kept,
    /// The goal is out of reach under it: the plan is made without it.
    Lifted,
}

vocabulary!(Ceiling, "Both.": Kept = "kept", Lifted = "lifted");

/// The instruments at or below which something is raised.
pub(super) fn instruments(before: &Scored<'_>, after: &Scored<'_>, raises: &[Raise]) -> Vec<InstrumentGain> {
    let rules = before.rules();
    let mut nodes: Vec<NodeIx> = raises.iter().filter_map(|raise| rules.instrument(raise.node)).collect();
    nodes.dedup();
    let gain = |node: NodeIx| InstrumentGain { node, from: before.node(node).score(), to: after.node(node).high() };
    nodes.into_iter().map(gain).collect()
}

/// True if a condition of the goal that the published score meets is not met by the unrounded one.
pub(super) fn is_by_rounding(after: &Scored<'_>, goal: Goal) -> bool {
    let rules = after.rules();
    let asked = |at_least: Rounded| at_least.units() * rules.step();
    conditions(rules, goal).any(|(node, at_least)| after.node(node).bounds().high < mass(rules, node, asked(at_least)))
}
