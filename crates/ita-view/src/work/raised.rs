//! What the scenario in sight raises.

use crate::improve::{Ground, Memo, Scenario};
use ita_report::{Target, Targets};

/// What a scenario raises, and the result of that: what its plan does, or, where its numbers are somebody's own, what these do. None
/// where it raises nothing.
pub(crate) fn raised(ground: &Ground, memo: &Memo, scenario: &Scenario) -> Option<Targets<'static>> {
    let targets = if scenario.follows() {
        let planned = ground.wanted_plan(memo, scenario)?;
        let plan = planned.plan()?;
        Targets { raises: plan.raises.iter().map(Target::from).collect(), result: plan.result.clone() }
    } else {
        Targets::of(&ground.base.scored, ground.outcome(memo, scenario).scored.assessment())
    };
    (!targets.raises.is_empty()).then_some(targets)
}
