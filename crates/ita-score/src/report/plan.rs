//! The result of planning as plain text fields, ready to be written as JSON.

use crate::assessment::write_value;
use crate::number::Score;
use crate::plan::{Alternative, Blocking, Effort, Goal, Levers, Plan, Planned, Raise, Single, Way};
use crate::rulebook::{NodeIx, Rulebook};
use crate::scored::Scored;
use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// A plan as plain text fields: what `ita plan --format json` writes.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PlanReport {
    /// Id of the level, or the overall score, to be reached.
    pub target: String,
    /// The cheapest plan.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub plan: PlannedReport,
    /// Other ways; none if there is nothing to do, or nothing that can be done.
    pub alternatives: Vec<AlternativeReport>,
    /// Each given node by itself; none if there is nothing to do, or nothing that can be done.
    pub single: Vec<SingleReport>,
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
    /// What changes, in the tree's order.
    pub raise: Vec<RaiseReport>,
    /// What it leads to.
    pub result: Option<ResultReport>,
    /// Why no plan takes less.
    pub certificate: Option<CertificateReport>,
    /// What is not given yet, and must come out so at least.
    pub open: Vec<OpenReport>,
    /// What stands in the way, if there is no plan.
    pub blocking: Vec<BlockingReport>,
}

/// One node that is raised. Items are written as in an assessment: `0`, `1`, or a part such as `50%`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RaiseReport {
    /// Its id.
    pub id: String,
    /// Where it stands.
    pub from: String,
    /// Where it shall stand.
    pub to: String,
    /// The difference.
    pub by: String,
    /// The effort.
    pub cost: String,
}

/// What a plan leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ResultReport {
    /// The overall score, published.
    pub overall: String,
    /// Id of the level, if what is open comes out as the plan asks.
    pub level: String,
}

/// Why no plan takes less effort.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CertificateReport {
    /// No plan takes less.
    pub lower_bound: String,
    /// Whether that is the plan's own effort.
    pub optimal: bool,
}

/// A node of which nothing is given, or a condition below a given one.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OpenReport {
    /// Its id.
    pub id: String,
    /// What it must at least be.
    pub at_least: String,
}

/// A condition that cannot be met.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BlockingReport {
    /// Id of the node that it is about.
    pub node: String,
    /// The least published score that would meet it.
    pub at_least: String,
    /// The best published score that it can reach.
    pub best: String,
    /// Ids of nodes whose lock or cap holds it down.
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
    /// Where it stands.
    pub from: String,
    /// Where it would have to stand; none if it cannot do it alone.
    pub to: Option<String>,
    /// The difference.
    pub by: Option<String>,
    /// The effort.
    pub cost: Option<String>,
}

impl PlanReport {
    /// Plans, with alternatives and each node by itself, and puts it all into the contract's shape.
    ///
    /// ```
    /// use ita_score::report::PlanReport;
    /// use ita_score::{Assessment, Goal, Levers};
    ///
    /// let rules = ita_rules::rulebook(2567)?;
    /// let scored = Assessment::parse(rules, [("iit", "92.24"), ("eit", "94.15"), ("oit", "95.84")])?.score();
    /// let report = PlanReport::of(&scored, Goal::parse(rules, "excellent")?, &Levers::new(rules));
    /// assert_eq!(report.plan.cost.as_deref(), Some("3.61"));
    /// assert_eq!((report.plan.raise[1].id.as_str(), report.plan.raise[1].by.as_str()), ("eit", "0.85"));
    /// assert!(report.plan.certificate.unwrap().optimal);
    /// # Ok::<(), ita_score::Error>(())
    /// ```
    #[must_use]
    pub fn of(scored: &Scored<'_>, goal: Goal, levers: &Levers<'_>) -> Self {
        let planned = scored.plan(goal, levers);
        let (alternatives, singles) = match planned.plan() {
            Some(plan) if !plan.raises.is_empty() => (scored.alternatives(goal, levers), scored.singles(goal, levers)),
            _ => (Vec::new(), Vec::new()),
        };
        Self::new(scored.rules(), goal, &planned, &alternatives, &singles)
    }

    /// Puts what was planned into the contract's shape.
    #[must_use]
    pub fn new(
        rules: &Rulebook,
        goal: Goal,
        planned: &Planned<'_>,
        alternatives: &[Alternative<'_>],
        singles: &[Single],
    ) -> Self {
        let least = planned.plan().map_or(Effort::default(), |plan| plan.cost);
        Self {
            target: match goal {
                Goal::Level(level) => rules.level(level).id.to_string(),
                Goal::Overall(at_least) => at_least.to_short_string(),
            },
            plan: PlannedReport::new(rules, planned),
            alternatives: alternatives.iter().map(|other| AlternativeReport::new(rules, other, least)).collect(),
            single: singles.iter().map(|single| SingleReport::new(rules, single)).collect(),
        }
    }
}

impl PlannedReport {
    fn new(rules: &Rulebook, planned: &Planned<'_>) -> Self {
        match planned {
            Planned::Feasible(plan) => Self {
                feasible: true,
                cost: Some(plan.cost.to_string()),
                raise: plan.raises.iter().map(|raise| RaiseReport::new(rules, raise)).collect(),
                result: Some(ResultReport::new(plan)),
                certificate: Some(CertificateReport {
                    lower_bound: plan.lower_bound.to_string(),
                    optimal: plan.is_optimal(),
                }),
                open: plan.open.iter().map(|&(node, least)| OpenReport::new(rules, node, least)).collect(),
                blocking: Vec::new(),
            },
            Planned::Infeasible(blocking) => Self {
                blocking: blocking.iter().map(|each| BlockingReport::new(rules, each)).collect(),
                ..Self::default()
            },
        }
    }
}

impl RaiseReport {
    fn new(rules: &Rulebook, raise: &Raise) -> Self {
        let value = |value| write_value(rules, raise.node, value);
        let by = Score::from_units(raise.to.units() - raise.from.units()).unwrap_or_default();
        Self {
            id: id(rules, raise.node),
            from: value(raise.from),
            to: value(raise.to),
            by: value(by),
            cost: raise.cost.to_string(),
        }
    }
}

impl ResultReport {
    fn new(plan: &Plan<'_>) -> Self {
        Self {
            overall: plan.result.overall().high().to_string(),
            level: plan.result.possible().next().map_or_else(String::new, |level| level.id.to_string()),
        }
    }
}

impl OpenReport {
    fn new(rules: &Rulebook, node: NodeIx, least: Score) -> Self {
        Self { id: id(rules, node), at_least: write_value(rules, node, least) }
    }
}

impl BlockingReport {
    fn new(rules: &Rulebook, blocking: &Blocking) -> Self {
        Self {
            node: id(rules, blocking.node),
            at_least: blocking.at_least.to_short_string(),
            best: blocking.best.to_string(),
            relax: blocking.relax.iter().map(|&node| id(rules, node)).collect(),
        }
    }
}

impl AlternativeReport {
    fn new(rules: &Rulebook, other: &Alternative<'_>, least: Effort) -> Self {
        let (way, node) = match other.way {
            Way::Only(node) => ("only", Some(id(rules, node))),
            Way::WithoutSurveys => ("without_surveys", None),
            Way::Fewest => ("fewest", None),
        };
        Self {
            way: way.to_owned(),
            node,
            more: other.planned.plan().map(|plan| plan.cost.beyond(least).to_string()),
            plan: PlannedReport::new(rules, &other.planned),
        }
    }
}

impl SingleReport {
    fn new(rules: &Rulebook, single: &Single) -> Self {
        let alone = single.alone.map(|raise| RaiseReport::new(rules, &raise));
        Self {
            id: id(rules, single.node),
            from: write_value(rules, single.node, single.from),
            to: alone.as_ref().map(|raise| raise.to.clone()),
            by: alone.as_ref().map(|raise| raise.by.clone()),
            cost: alone.map(|raise| raise.cost),
        }
    }
}

fn id(rules: &Rulebook, node: NodeIx) -> String {
    rules.node(node).id.to_string()
}
