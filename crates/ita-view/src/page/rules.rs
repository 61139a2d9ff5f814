//! กติกา of one year.

use crate::page::{Badge, ClaimView, SourceView, StatusView, YearChoice};
use crate::state::State;
use crate::year::Year;
use ita_score::NodeKind;

/// A node of the rules' tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleNode {
    /// Its id.
    pub node: String,
    /// What it is.
    pub kind: NodeKind,
    /// 0 for the whole, 1 for an instrument, and so on.
    pub depth: u8,
    /// Its number: “IIT”, “9.1”, “O1”; empty for the whole.
    pub number: String,
    /// Its name.
    pub name: String,
    /// What it looks at, if that is known.
    pub about: Option<String>,
    /// Its share of its parent: “30%”, “1 ใน 5”; empty for the whole.
    pub share: String,
    /// Its share of the overall score in points: “30 คะแนน”.
    pub worth: String,
    /// The less sure of its name's and its share's status.
    pub status: StatusView,
    /// Places in [`RulesView::claims`] of what is claimed of it: share, name, English name, description.
    pub claims: Vec<usize>,
}

/// A condition of a level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleCondition {
    /// “คะแนนรวม 95 ขึ้นไป”.
    pub text: String,
    /// How sure it is.
    pub status: StatusView,
    /// Its place in [`RulesView::claims`].
    pub claim: usize,
}

/// A level of the rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevelRule {
    /// The level.
    pub level: Badge,
    /// What it asks; one line that says so if it asks nothing.
    pub conditions: Vec<RuleCondition>,
    /// How sure its name and place are.
    pub status: StatusView,
    /// The place in [`RulesView::claims`] of the claim for its name.
    pub claim: usize,
}

/// The rules of one year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RulesView {
    /// “กติกา ปีงบประมาณ พ.ศ. 2568”.
    pub title: String,
    /// The year.
    pub year: Year,
    /// How sure the rules that decide score and level are, taken together.
    pub status: StatusView,
    /// What to know before relying on them.
    pub note: String,
    /// Years to choose, the newest first.
    pub years: Vec<YearChoice>,
    /// What the five statuses mean, surest first.
    pub legend: Vec<StatusView>,
    /// The tree, in its own order.
    pub nodes: Vec<RuleNode>,
    /// Levels, best first.
    pub levels: Vec<LevelRule>,
    /// How scores are rounded, in a sentence.
    pub rounding: String,
    /// The place of its claim.
    pub rounding_claim: usize,
    /// Every claim, in the rulebook's order; nodes and levels point at them.
    pub claims: Vec<ClaimView>,
    /// Every source.
    pub sources: Vec<SourceView>,
}

/// The rules of a year.
#[must_use]
pub fn rules(state: &State, year: Year) -> RulesView {
    let _ = state;
    RulesView {
        title: String::new(),
        year,
        status: StatusView { status: year.rules().spec().status, label: String::new(), meaning: String::new() },
        note: String::new(),
        years: Vec::new(),
        legend: Vec::new(),
        nodes: Vec::new(),
        levels: Vec::new(),
        rounding: String::new(),
        rounding_claim: 0,
        claims: Vec::new(),
        sources: Vec::new(),
    }
}
