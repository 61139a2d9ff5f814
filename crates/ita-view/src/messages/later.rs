//! What only the views say that are loaded later, so that the first load goes without it.

#[path = "later/en.rs"]
mod en;
#[path = "later/th.rs"]
mod th;

use super::Say;
use super::label::Later;
use ita_score::Lang;

/// The words of a label.
pub(crate) fn label(lang: Lang, label: Later) -> &'static str {
    match lang {
        Lang::Th => th::label(label),
        Lang::En => en::label(label),
    }
}

impl Say for LateMessage<'_> {
    fn say(&self, lang: Lang) -> String {
        match lang {
            Lang::Th => th::message(self),
            Lang::En => en::message(self),
        }
    }
}

/// A message with parts that only a view says that is loaded later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the parts are explained by the sentences they are put in")]
pub enum LateMessage<'a> {
    // Behind the result.
    OrMore { at_least: &'a str },
    ShortBy { short: &'a str },
    RoundStep { exact: &'a str, decimals: &'a str },
    Asks { who: &'a str, at_least: &'a str },

    // Steps.
    RoundingRule { decimals: &'a str },

    // Improving.
    NextStep { level: &'a str, steps: &'a str },
    ScenarioNo { number: &'a str },
    CopyOf { name: &'a str },
    NodeAt { who: &'a str, value: &'a str },
    SliderMoved { value: &'a str, change: &'a str },
    OnePointGives { points: &'a str },
    GainPoints { points: &'a str },
    CapOf { who: &'a str },
    EaseOf { who: &'a str },
    LockNode { who: &'a str },
    UnlockNode { who: &'a str },
    Uncap { who: &'a str },
    EffortNote { easy: &'a str, medium: &'a str, hard: &'a str },
    RaiseNode { who: &'a str, by: &'a str, to: &'a str },
    PublishItem { who: &'a str },
    MoreSteps { count: &'a str },
    MustReach { who: &'a str, at_least: &'a str },
    MustPublish { who: &'a str },
    PlanSteps { target: &'a str, steps: &'a str },
    PlanStepsFound { target: &'a str, steps: &'a str },
    PlanAlsoOpen { needs: &'a str },
    PlanOnlyOpen { target: &'a str, needs: &'a str },
    PlanReached { target: &'a str },
    PlanInfeasible { target: &'a str, reasons: &'a str },
    BlockedAt { who: &'a str, at_least: &'a str, best: &'a str },
    OnlyNode { who: &'a str },
    NotPossible { reasons: &'a str },
    ReachesAtLeast { who: &'a str, at_least: &'a str },
    IsPublished { who: &'a str },
    PlanCaption { target: &'a str },
    RespondentsOf { who: &'a str },
    PopulationOf { who: &'a str },
    MarginOf { who: &'a str, margin: &'a str },
    ChancesMargins { margins: &'a str },
    ChancesRange { low: &'a str, high: &'a str },
    YearNamed { year: &'a str },
    BandsDescription { low: &'a str, high: &'a str, now: &'a str, then: &'a str, edges: &'a str },
    WaterfallDescription { from: &'a str, to: &'a str, parts: &'a str },
    RadarDescription { now: &'a str, then: &'a str, parts: &'a str },
    MeansNote { years: &'a str },
    MeansDescription { means: &'a str, own: &'a str },

    // Rules.
    AsksNothing { above: &'a str },
}
