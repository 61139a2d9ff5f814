//! Whether two states differ only in numbers of the scenario in sight, as while a slider is dragged.

use super::{Scenario, Scenarios};
use crate::draft::NodeId;
use crate::state::State;
use litemap::LiteMap;
use std::collections::BTreeSet;

/// True if both states have the same baseline, said in the same language and digits, in the same view.
pub(crate) fn same_ground(before: &State, now: &State) -> bool {
    (before.view, before.language, before.numerals) == (now.view, now.language, now.numerals)
        && before.work.year == now.work.year
        && before.draft() == now.draft()
}

/// The nodes whose numbers changed in the scenario in sight; none if anything else has changed that is shown beside them.
pub(crate) fn slid(before: &State, now: &State) -> Option<BTreeSet<NodeId>> {
    let same = same_ground(before, now)
        && (&before.work.agency, before.work.origin) == (&now.work.agency, now.work.origin)
        && before.notices == now.notices;
    let year = now.year().key();
    let scenarios = [before, now].map(|state| state.work.scenarios.get(&year));
    match scenarios {
        [Some(before), Some(now)] if same && same_others(before, now) => Some(moved(before.active(), now.active())),
        _ => None,
    }
}

/// True if the same scenario is in sight, and all that is said of the others is the same.
fn same_others(before: &Scenarios, now: &Scenarios) -> bool {
    let at = now.active_index();
    let others = |scenarios: &Scenarios| scenarios.all().len();
    let same = |(place, (before, now)): (usize, (&Scenario, &Scenario))| match place == at {
        true => same_settings(before, now),
        false => before == now,
    };
    before.active_index() == at
        && others(before) == others(now)
        && before.deleted() == now.deleted()
        && before.all().iter().zip(now.all()).enumerate().all(same)
}

/// True if two scenarios differ in their numbers alone. Whether there are any makes a difference: then they can be reset.
fn same_settings(before: &Scenario, now: &Scenario) -> bool {
    // Destructured, so that a new field of a scenario has to be compared here.
    let Scenario {
        id,
        name,
        typed,
        last_good: _,
        locked,
        caps,
        efforts,
        wanted,
        margin,
        split,
        ceiling,
        own,
        before: earlier,
    } = before;
    *id == now.id
        && *name == now.name
        && typed.is_empty() == now.typed.is_empty()
        && *locked == now.locked
        && *caps == now.caps
        && *efforts == now.efforts
        && *wanted == now.wanted
        && (*margin, *split, *own) == (now.margin, now.split, now.own)
        && *ceiling == now.ceiling
        && *earlier == now.before
}

/// The nodes whose texts differ.
fn moved(before: &Scenario, now: &Scenario) -> BTreeSet<NodeId> {
    let pairs = [(&before.typed, &now.typed), (&before.last_good, &now.last_good)];
    let differing = |(before, now): (&LiteMap<NodeId, String>, &LiteMap<NodeId, String>)| -> Vec<NodeId> {
        let nodes = before.keys().chain(now.keys());
        nodes.filter(|&node| before.get(node) != now.get(node)).cloned().collect()
    };
    pairs.into_iter().flat_map(differing).collect()
}
