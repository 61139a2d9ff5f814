//! From a plan to its text fields.

use super::{
    AlternativeReport, BlockingReport, CertificateReport, GainReport, OpenReport, PlannedReport, RaiseReport,
    ResultReport, SingleReport, WayReport,
};
use crate::number::Score;
use crate::plan::{Alternative, Blocking, Effort, InstrumentGain, Open, Plan, Planned, Raise, Single, Way};
use crate::rulebook::{NodeIx, Rulebook};
use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

impl PlannedReport {
    pub(super) fn new(rules: &Rulebook, planned: &Planned<'_>, way: Option<Way>) -> Self {
        match planned {
            Planned::Feasible(plan) => Self {
                feasible: true,
                cost: Some(plan.cost.to_string()),
                instruments: plan.instruments.iter().map(|gain| GainReport::new(rules, gain)).collect(),
                raise: plan.raises.iter().map(|raise| RaiseReport::new(rules, raise)).collect(),
                result: Some(ResultReport::new(plan)),
                by_rounding: Some(plan.by_rounding),
                ceiling: plan.ceiling.map(|ceiling| ceiling.id().to_owned()),
                certificate: Some(CertificateReport::new(plan, way)),
                open: plan.open.iter().map(|open| OpenReport::new(rules, open)).collect(),
                blocking: Vec::new(),
            },
            Planned::Infeasible(blocking) => Self {
                blocking: blocking.iter().map(|each| BlockingReport::new(rules, each)).collect(),
                ..Self::default()
            },
        }
    }
}

impl CertificateReport {
    fn new(plan: &Plan<'_>, way: Option<Way>) -> Self {
        let changes = (way == Some(Way::Fewest)).then_some("changes");
        let order = changes.into_iter().chain(["effort", plan.split.id(), "items", "order"]);
        Self {
            lower_bound: plan.lower_bound.to_string(),
            optimal: plan.is_optimal(),
            order: order.map(ToOwned::to_owned).collect(),
            split_optimal: plan.split_proved,
        }
    }
}

impl GainReport {
    fn new(rules: &Rulebook, gain: &InstrumentGain) -> Self {
        Self {
            id: id(rules, gain.node),
            from: gain.from.map(|from| from.to_string()),
            to: gain.to.to_string(),
            by: gain.by().map(|by| by.to_string()),
        }
    }
}

impl WayReport {
    pub(super) fn new(rules: &Rulebook, way: Way) -> Self {
        let (way, node) = match way {
            Way::Only(node) => ("only", Some(id(rules, node))),
            Way::WithoutSurveys => ("without_surveys", None),
            Way::Fewest => ("fewest", None),
        };
        Self { way: way.to_owned(), node }
    }
}

impl RaiseReport {
    fn new(rules: &Rulebook, raise: &Raise) -> Self {
        let value = |value| rules.write_value(raise.node, value);
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
    fn new(rules: &Rulebook, open: &Open) -> Self {
        Self { id: id(rules, open.node), at_least: rules.write_value(open.node, open.at_least) }
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
    pub(super) fn new(rules: &Rulebook, other: &Alternative<'_>, least: Effort) -> Self {
        let WayReport { way, node } = WayReport::new(rules, other.way);
        Self {
            way,
            node,
            more: other.planned.plan().map(|plan| plan.cost.beyond(least).to_string()),
            plan: PlannedReport::new(rules, &other.planned, Some(other.way)),
        }
    }
}

impl SingleReport {
    pub(super) fn new(rules: &Rulebook, single: &Single) -> Self {
        let alone = single.alone.map(|raise| RaiseReport::new(rules, &raise));
        Self {
            id: id(rules, single.node),
            from: rules.write_value(single.node, single.from),
            to: alone.as_ref().map(|raise| raise.to.clone()),
            by: alone.as_ref().map(|raise| raise.by.clone()),
            cost: alone.map(|raise| raise.cost),
        }
    }
}

fn id(rules: &Rulebook, node: NodeIx) -> String {
    rules.node(node).id.to_string()
}
