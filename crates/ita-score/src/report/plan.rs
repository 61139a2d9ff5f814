//! The result of planning as plain text fields, ready to be written as JSON.

mod build;

use crate::plan::{Alternative, Effort, Goal, Levers, Planned, Single};
use crate::rounded::Rounded;
use crate::rulebook::Rulebook;
use crate::scored::Scored;
use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// A plan as plain text fields: what `ita plan --format json` writes.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PlanReport {
    /// Id of the level, or the overall score, to reach.
    pub target: String,
    /// The cheapest plan.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub plan: PlannedReport,
    /// Other ways that work and differ from the plan and from each other; empty if nothing has to be done or nothing can be
    /// done.
    pub alternatives: Vec<AlternativeReport>,
    /// Ways in which the target is out of reach.
    pub impossible: Vec<WayReport>,
    /// Each given node by itself; empty if nothing has to be done or nothing can be done.
    pub single: Vec<SingleReport>,
    /// The requested chance, if there is one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub chance: Option<ChanceReport>,
}

/// An estimated chance of the target.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ChanceReport {
    /// In percent.
    pub at_least: String,
    /// The estimate after the plan; none where it cannot be made.
    pub estimated: Option<String>,
    /// What the estimate rests on: `simple_random_samples` (not who chose to answer), `independent_surveys`,
    /// `normal_distribution`, `widest_spread` (of the answers, as far as the mean allows), `stated_spread` (of the answers for
    /// which it was given).
    pub assumptions: Vec<String>,
}

/// One plan, or why there is none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PlannedReport {
    /// Whether there is a plan.
    pub feasible: bool,
    /// Its effort.
    pub cost: Option<String>,
    /// The raises, in the order of the tree.
    pub raise: Vec<RaiseReport>,
    /// The result of the plan.
    pub result: Option<ResultReport>,
    /// The proof that no plan takes less, and which of the plans of equal effort this is.
    pub certificate: Option<CertificateReport>,
    /// The gains of the instruments.
    pub instruments: Vec<GainReport>,
    /// Whether a condition then holds only by rounding.
    pub by_rounding: Option<bool>,
    /// Where a ceiling was requested: `kept` or `lifted`.
    pub ceiling: Option<String>,
    /// The nodes without a value that matter for the goal, each with the least score that it must reach.
    pub open: Vec<OpenReport>,
    /// What blocks the goal, if there is no plan.
    pub blocking: Vec<BlockingReport>,
}

/// One node that is raised. Items are written as in an assessment: `0`, `1`, or a part such as `50%`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RaiseReport {
    /// Its id.
    pub id: String,
    /// The current value.
    pub from: String,
    /// The target value.
    pub to: String,
    /// The difference.
    pub by: String,
    /// The effort.
    pub cost: String,
}

/// The result of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ResultReport {
    /// The overall score, published.
    pub overall: String,
    /// Id of the level, if the open nodes reach what the plan requires.
    pub level: String,
}

/// The proof that no plan takes less effort.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CertificateReport {
    /// The proved lower bound: no plan takes less.
    pub lower_bound: String,
    /// Whether the bound is the plan's own effort.
    pub optimal: bool,
    /// What was optimised, in this order: `changes` (how many, in the way `fewest`), `effort`, then `even`, `lowest` or `first`
    /// by the split, `items`, `order` (the tree's).
    pub order: Vec<String>,
    /// Whether all of that is proved, and not the effort alone.
    pub split_optimal: bool,
}

/// The gain of an instrument.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GainReport {
    /// Its id.
    pub id: String,
    /// Its current published score; `None` while it is not known.
    pub from: Option<String>,
    /// Its published score after the plan.
    pub to: String,
    /// The difference.
    pub by: Option<String>,
}

/// A way that does not reach the target.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct WayReport {
    /// `only` (with `node`), `without_surveys` or `fewest`.
    pub way: String,
    /// Id of the only instrument.
    pub node: Option<String>,
}

/// A node without a value, or a threshold below a node with one.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OpenReport {
    /// Its id.
    pub id: String,
    /// The least score that it must reach.
    pub at_least: String,
}

/// A threshold or floor that cannot be met.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BlockingReport {
    /// Id of the node that it is set for.
    pub node: String,
    /// The least published score that would meet it.
    pub at_least: String,
    /// The best published score that it can reach.
    pub best: String,
    /// Ids of the nodes whose lock or cap is in the way.
    pub relax: Vec<String>,
}

/// Another way.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct AlternativeReport {
    /// `only` (with `node`), `without_surveys` or `fewest`.
    pub way: String,
    /// Id of the only instrument.
    pub node: Option<String>,
    /// How much more effort it takes than the cheapest plan.
    pub more: Option<String>,
    /// The plan.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub plan: PlannedReport,
}

/// One node by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SingleReport {
    /// Its id.
    pub id: String,
    /// The current value.
    pub from: String,
    /// The value that it would have to reach; none if it cannot reach the target alone.
    pub to: Option<String>,
    /// The difference.
    pub by: Option<String>,
    /// The effort.
    pub cost: Option<String>,
}

impl PlanReport {
    /// Plans, with alternatives and with each node by itself, and returns the report.
    ///
    /// ```
    /// use ita_score::report::PlanReport;
    /// use ita_score::{Assessment, Goal, Levers};
    ///
    /// let rules = ita_rules::rulebook(2567)?;
    /// let scored = Assessment::parse(rules, [("iit", "92.24"), ("eit", "94.15"), ("oit", "95.84")])?.score();
    /// let report = PlanReport::plan(&scored, Goal::parse(rules, "excellent")?, &Levers::new(rules));
    /// assert_eq!(report.plan.cost.as_deref(), Some("3.61"));
    /// assert_eq!((report.plan.raise[1].id.as_str(), report.plan.raise[1].by.as_str()), ("eit", "0.85"));
    /// assert!(report.plan.certificate.unwrap().optimal);
    /// # Ok::<(), ita_score::Error>(())
    /// ```
    ///
    /// # Panics
    /// As [`Scored::plan`].
    #[must_use]
    pub fn plan(scored: &Scored<'_>, goal: Goal, levers: &Levers<'_>) -> Self {
        let planned = scored.plan(goal, levers);
        let (alternatives, singles) = match planned.plan() {
            Some(plan) if !plan.raises.is_empty() => (scored.alternatives(goal, levers), scored.singles(goal, levers)),
            _ => (Vec::new(), Vec::new()),
        };
        Self::new(scored.rules(), goal, &planned, &alternatives, &singles)
    }

    /// Creates the report of what was planned.
    #[must_use]
    pub fn new(
        rules: &Rulebook,
        goal: Goal,
        planned: &Planned<'_>,
        alternatives: &[Alternative<'_>],
        singles: &[Single],
    ) -> Self {
        let least = planned.plan().map_or(Effort::default(), |plan| plan.cost);
        let differ = planned.plan().map_or_else(Vec::new, |plan| plan.others(alternatives));
        let out = alternatives.iter().filter(|other| other.planned.plan().is_none());
        Self {
            target: match goal {
                Goal::Level(level) => rules.level(level).id.to_string(),
                Goal::Overall(at_least) => at_least.to_short_string(),
            },
            plan: PlannedReport::new(rules, planned, None),
            alternatives: differ.into_iter().map(|other| AlternativeReport::new(rules, other, least)).collect(),
            impossible: out.map(|other| WayReport::new(rules, other.way)).collect(),
            single: singles.iter().map(|single| SingleReport::new(rules, single)).collect(),
            chance: None,
        }
    }

    /// Adds the requested chance and the estimate. Where the estimate is lower, the target is not feasible, and the plan is the
    /// one that comes nearest.
    #[must_use]
    pub fn with_chance(mut self, at_least: Rounded, estimated: Option<Rounded>) -> Self {
        self.plan.feasible &= estimated.is_some_and(|estimated| estimated >= at_least);
        let assumptions = ["simple_random_samples", "independent_surveys", "normal_distribution", "widest_spread"];
        self.chance = Some(ChanceReport {
            at_least: at_least.to_short_string(),
            estimated: estimated.map(|estimated| estimated.to_string()),
            assumptions: assumptions.map(ToOwned::to_owned).to_vec(),
        });
        self
    }

    /// Adds to what the chance rests on that it was said how far answers spread.
    #[must_use]
    pub fn with_stated_spread(mut self) -> Self {
        self.chance.iter_mut().for_each(|chance| chance.assumptions.push("stated_spread".to_owned()));
        self
    }
}
