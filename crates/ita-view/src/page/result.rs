//! The result: number, level, why, instruments, what is missing.

use crate::page::{Badge, LevelConditions, LevelView, ScaleView, StepView};

/// The overall score.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberView {
    /// “96.39”, “62.40–98.00”, or “–” while nothing is given.
    pub text: String,
    /// True if it is one number.
    pub known: bool,
    /// What stands under it: “คะแนนรวม จาก 100”, or that it is a range.
    pub caption: String,
}

/// A level's floor on an instrument's bar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Floor {
    /// Where, in thousandths of the bar from 0 to 100 points.
    pub at: u16,
    /// The floor: “95”.
    pub value: String,
    /// The level that asks it.
    pub level: Badge,
    /// True for the next level, false for the one that is certain.
    pub next: bool,
}

/// An instrument's line in the result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InstrumentView {
    /// Its id.
    pub node: String,
    /// Its short name: “IIT”.
    pub short: String,
    /// Its full name.
    pub name: String,
    /// Its score: “98.10”, a range, or “–”.
    pub score: String,
    /// Left end of what it can be, in thousandths of the bar from 0 to 100 points.
    pub from: u16,
    /// Right end; equal to `from` if it is known.
    pub to: u16,
    /// True if its score is known.
    pub known: bool,
    /// Floors of the level that is certain and of the next.
    pub floors: Vec<Floor>,
    /// “29.43 จาก 30”.
    pub points: String,
    /// The points unrounded, on request: “29.43”, “≈ 29.4333”; empty while not known.
    pub points_exact: String,
    /// All of it in a sentence, for those who do not see it.
    pub description: String,
}

/// Something that is not given yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingView {
    /// Id of the node, whose field may be given the focus.
    pub node: String,
    /// Its name: “EIT”, “ตัวชี้วัดที่ 9”.
    pub name: String,
}

/// The published result beside the computed one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedView {
    /// The published score, if it was given: “96.39”.
    pub overall: Option<String>,
    /// The published level, if it was given.
    pub level: Option<Badge>,
    /// True if all that was given agrees; `None` if the published score itself is no number.
    pub agrees: Option<bool>,
    /// The comparison in a sentence.
    pub sentence: String,
}

/// The result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResultView {
    /// The overall score.
    pub number: NumberView,
    /// The level.
    pub level: LevelView,
    /// Every level that is possible, best first.
    pub possible: Vec<Badge>,
    /// If some field is not valid: that this is the last valid result, to be shown dimmed.
    pub stale: Option<String>,
    /// True if nothing is given yet.
    pub empty: bool,
    /// The scale.
    pub scale: ScaleView,
    /// Why it is this level and not the next, in a sentence.
    pub why: String,
    /// The conditions that decide, best level first.
    pub conditions: Vec<LevelConditions>,
    /// Instruments.
    pub instruments: Vec<InstrumentView>,
    /// What to give next, in a sentence; `None` if nothing is missing.
    pub missing: Option<String>,
    /// The same, one by one.
    pub missing_nodes: Vec<MissingView>,
    /// The published result, compared.
    pub published: Option<PublishedView>,
    /// That a score lies so near to an edge that the way of rounding decides.
    pub near_edge: Vec<String>,
    /// How it was computed, step by step.
    pub steps: Vec<StepView>,
    /// What a screen reader announces when the result changes.
    pub live: String,
}
