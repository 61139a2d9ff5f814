//! The plan: what to raise, how far, what it brings; or why there is none.

mod asked;
mod blocked;
mod build;
mod others;
mod table;
mod words;

pub(super) use asked::Asked;
pub(super) use build::plan;
pub(crate) use words::steps_to;
pub(super) use words::value_words;

use super::rows::Sheet;
use crate::action::Action;
use crate::page::{Badge, TableView};

/// What became of planning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanState {
    /// No target is chosen, or its text is not valid.
    NoTarget,
    /// The baseline is at the top: there is no level above.
    AtTop,
    /// The baseline reaches the target already.
    Reached,
    /// There is a plan.
    Feasible,
    /// The target cannot be reached.
    Infeasible,
}

/// One raise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanRow {
    /// Id of its node.
    pub node: String,
    /// “EIT”, “ข้อ O12”.
    pub name: String,
    /// Its full name.
    pub about: String,
    /// Where it stands: “93.20”, “ยังไม่เผยแพร่”.
    pub from: String,
    /// Where it shall stand: “95.00”, “เผยแพร่แล้ว”.
    pub to: String,
    /// By how much: “1.80”; for an item “1 ข้อ”.
    pub by: String,
    /// What that gives in points of the overall score: “+0.54”.
    pub won: String,
    /// Its effort: “1.8”.
    pub effort: String,
}

/// What an open node must at least reach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenNeed {
    /// Id of its node.
    pub node: String,
    /// Its name.
    pub name: String,
    /// “95.00”, “เผยแพร่แล้ว”.
    pub at_least: String,
    /// The same in words: “OIT ต้องได้อย่างน้อย 95.00”.
    pub text: String,
}

/// A lock or a cap that stands in the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relax {
    /// Id of its node.
    pub node: String,
    /// What to do: “ปลดล็อก EIT”, “ยกเลิกเพดานของ EIT”.
    pub text: String,
    /// Does it.
    pub action: Action,
}

/// A condition that cannot be met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blocked {
    /// Id of its node.
    pub node: String,
    /// “EIT ต้องได้ 95 แต่ได้ไม่เกิน 94.00”.
    pub text: String,
    /// What to relax; none if no lock and no cap holds it down.
    pub relax: Vec<Relax>,
}

/// Another plan beside the optimum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternative {
    /// What it keeps to: “เฉพาะ OIT”, “ปรับน้อยรายการที่สุด”.
    pub name: String,
    /// The plan in a sentence, or that there is none.
    pub sentence: String,
    /// Its effort; empty if there is none.
    pub effort: String,
    /// Its effort over the optimum's: “+1.2”; empty if there is none, or no more.
    pub more: String,
    /// True if it takes no more effort than the optimum.
    pub least: bool,
    /// Applies it; none if there is none.
    pub apply: Option<(String, Action)>,
}

/// One node alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SingleLever {
    /// Id of its node.
    pub node: String,
    /// Its name.
    pub name: String,
    /// Where it stands.
    pub from: String,
    /// The value that it alone would have to reach, or that it cannot.
    pub to: String,
    /// True if it can.
    pub can: bool,
    /// Its effort; empty if it cannot.
    pub effort: String,
}

/// The plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanView {
    /// What became of planning.
    pub state: PlanState,
    /// All of it in one plain sentence.
    pub sentence: String,
    /// Whether it is proved that no plan takes less effort; empty without a plan.
    pub proof: String,
    /// True if it is proved.
    pub proved: bool,
    /// Heads of the table: node, from, to, by, points won, effort.
    pub head: [String; 6],
    /// Raises.
    pub rows: Vec<PlanRow>,
    /// The table's foot: its word, the points won and the effort of all raises; none without raises.
    pub total: Option<PlanTotal>,
    /// The overall score and level after it; none without a plan.
    pub result: Option<PlanResult>,
    /// What open nodes must at least reach.
    pub open: Vec<OpenNeed>,
    /// Conditions that cannot be met.
    pub blocked: Vec<Blocked>,
    /// Makes the scenario what the plan says; none without raises, or where it is that already.
    pub apply: Option<(String, Action)>,
    /// That the scenario is what the plan says.
    pub applied: Option<String>,
    /// Other plans; none without raises.
    pub alternatives: Vec<Alternative>,
    /// Each node alone, in the tree's order; none without raises.
    pub single: Vec<SingleLever>,
    /// The plan as a table, to be copied ([`TableView::tsv`]); without rows if there is no plan.
    pub table: TableView,
    /// The link to the baseline with the plan applied; none without raises.
    pub link: Option<String>,
}

/// The foot of the plan's table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanTotal {
    /// “รวม”.
    pub label: String,
    /// Points won; empty while the overall score is not known.
    pub won: String,
    /// Effort.
    pub effort: String,
}

/// Where the plan leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanResult {
    /// The overall score.
    pub number: String,
    /// The level that is then certain.
    pub level: Badge,
}
