//! What a person can do with scenarios: [`Improve`].

use super::{Ease, Margin, ScenarioId, Split, Wanted};
use crate::action::Step;
use crate::draft::NodeId;
use ita_score::{Rulebook, Way};

/// The rule that an alternative plan follows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlanWay {
    /// Only this instrument is raised.
    Only(NodeId),
    /// No survey is raised, only what the agency publishes itself.
    WithoutSurveys,
    /// As few nodes as possible are raised.
    Fewest,
}

impl PlanWay {
    pub(crate) fn of(rules: &Rulebook, way: Way) -> Self {
        match way {
            Way::Only(node) => Self::Only(rules.node(node).id.to_string()),
            Way::WithoutSurveys => Self::WithoutSurveys,
            Way::Fewest => Self::Fewest,
        }
    }
}

/// What a person does in ยกระดับ. Where no scenario is named, it is the one in sight.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Improve {
    /// Begins a scenario that is as the baseline.
    New,
    /// Copies a scenario.
    Duplicate(ScenarioId),
    /// Types a scenario's name.
    Rename {
        /// Which.
        id: ScenarioId,
        /// The whole text of its field.
        name: String,
    },
    /// Deletes a scenario; [`UndoDelete`](Self::UndoDelete) takes it back.
    Delete(ScenarioId),
    /// Takes the scenario that was deleted last back.
    UndoDelete,
    /// Puts a scenario into sight.
    Select(ScenarioId),
    /// Types a node's value; an empty text is the baseline's.
    SetValue {
        /// The node.
        node: NodeId,
        /// The whole text of its field.
        text: String,
    },
    /// Moves a node's number, exactly, between 0 and 100.
    Nudge {
        /// The node.
        node: NodeId,
        /// How far.
        step: Step,
    },
    /// Moves a node's slider. At the baseline's position the value is the baseline's own, to its last decimal.
    Slide {
        /// The node.
        node: NodeId,
        /// The position, in units of the last published decimal: 9500 for 95.00.
        position: u32,
    },
    /// Ticks or unticks an OIT item: published if it was not, else not published.
    ToggleItem {
        /// The item.
        node: NodeId,
    },
    /// Gives one node its baseline value again.
    ResetNode {
        /// The node.
        node: NodeId,
    },
    /// Makes a plan leave a node where it is. A bound on the node is removed.
    Lock {
        /// The node.
        node: NodeId,
    },
    /// Types the most that a plan may ask of a node, which is then no longer left where it is; an empty text bounds nothing yet.
    SetCap {
        /// The node.
        node: NodeId,
        /// The whole text of its field.
        text: String,
    },
    /// Lets a plan raise a node as far as it likes.
    Free {
        /// The node.
        node: NodeId,
    },
    /// Says how hard a node is to raise.
    SetEase {
        /// The node.
        node: NodeId,
        /// The word.
        ease: Ease,
    },
    /// Types how many answered a survey; it belongs to the baseline's year, for every scenario.
    SetRespondents {
        /// The instrument.
        node: NodeId,
        /// The whole text of its field.
        text: String,
    },
    /// Types out of how many.
    SetPopulation {
        /// The instrument.
        node: NodeId,
        /// The whole text of its field.
        text: String,
    },
    /// Chooses what a plan shall reach.
    SetWanted(Wanted),
    /// Chooses how much a plan keeps to spare.
    SetMargin(Margin),
    /// Chooses how a plan divides what is needed; the scenario follows the plan again. What it was is kept.
    SetSplit(Split),
    /// Keeps the scenario's numbers as they are, whatever the plan becomes.
    Own,
    /// Types the most that a plan raises any score to; an empty text for no bound.
    SetCeiling(String),
    /// Makes the scenario follow the plan again: the baseline with the plan's raises. What it was is kept.
    ApplyPlan,
    /// The same with another plan than the one of the least effort.
    ApplyAlternative(PlanWay),
    /// Gives every node its baseline value again. What it was is kept; locks, caps and efforts stay.
    Reset,
    /// Restores the values from before a plan was applied or everything was reset; a second time, undoes that.
    TakeBack,
}
