//! The table of conditions: what each deciding level asks, and whether it is met.

use crate::page::Badge;

/// Whether a condition is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Met {
    /// It is.
    Yes,
    /// It cannot be any more.
    No,
    /// That depends on what is missing.
    Open,
}

/// A condition of a level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConditionView {
    /// Id of the node that it is asked of.
    pub node: String,
    /// What it is asked of: “คะแนนรวม”, “EIT”.
    pub name: String,
    /// What is asked: “95 ขึ้นไป”.
    pub asks: String,
    /// What it has: “93.20”, or a range.
    pub has: String,
    /// Whether it is met.
    pub met: Met,
    /// The same in words: “ถึงเกณฑ์”, “ขาดอีก 1.80”, “ยังไม่ทราบ”.
    pub outcome: String,
}

/// What one level asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevelConditions {
    /// The level.
    pub level: Badge,
    /// Whether all of its conditions are met.
    pub met: Met,
    /// Its conditions in the rulebook's order; none for a level that asks nothing.
    pub conditions: Vec<ConditionView>,
}
