//! Which OIT item a report is published under.

use crate::case::Kind;
use ita_score::{NodeIx, Rulebook, Status};

/// Titles of the items under which a result's use is published.
const USE: [&str; 2] = ["การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร", "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"];

/// Titles of the items under which what came of that is published.
const OUTCOME: [&str; 2] = [
    "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
    "การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
];

impl Kind {
    /// Returns the item of a year's list that requires such a report, by its title; none where the year has no such item or its list is
    /// an assumption.
    ///
    /// ```
    /// use ita_report::Kind;
    ///
    /// let item = |kind: Kind, year| {
    ///     let rules = ita_rules::rulebook(year).ok()?;
    ///     kind.item(rules).map(|node| ita_words::number(rules, node))
    /// };
    /// assert_eq!((item(Kind::Improve, 2569).as_deref(), item(Kind::Outcome, 2569).as_deref()), (Some("O25"), Some("O26")));
    /// assert_eq!((item(Kind::Improve, 2568).as_deref(), item(Kind::Outcome, 2566).as_deref()), (Some("O27"), Some("O43")));
    /// assert_eq!((item(Kind::Improve, 2567), item(Kind::Outcome, 2570), item(Kind::Notice, 2569)), (None, None, None));
    /// ```
    #[must_use]
    pub fn item(self, rules: &Rulebook) -> Option<NodeIx> {
        let titles = match self {
            Self::Improve => USE,
            Self::Outcome => OUTCOME,
            Self::Prepare | Self::Handout | Self::Notice | Self::Index => return None,
        };
        let is_assumed = |node: NodeIx| {
            let claim = rules.spec().claims.get(usize::from(rules.node(node).name_claim));
            claim.is_none_or(|claim| claim.status == Status::Assumed)
        };
        let is_it = |&node: &NodeIx| rules.is_item(node) && titles.contains(&&*rules.node(node).name.th);
        rules.nodes().find(is_it).filter(|&node| !is_assumed(node))
    }
}
