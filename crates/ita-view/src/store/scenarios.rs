//! Scenarios in the stored text.

use crate::draft::NodeId;
use crate::improve::{Deleted, Ease, Scenario, ScenarioId, Scenarios, Wanted};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Serialize, Deserialize)]
pub(super) struct StoredScenarios {
    all: Vec<StoredScenario>,
    active: usize,
    deleted: Vec<StoredDeleted>,
}

#[derive(Serialize, Deserialize)]
struct StoredDeleted {
    at: usize,
    scenario: StoredScenario,
}

#[derive(Serialize, Deserialize)]
struct StoredScenario {
    id: u32,
    name: String,
    typed: BTreeMap<NodeId, String>,
    last_good: BTreeMap<NodeId, String>,
    locked: BTreeSet<NodeId>,
    caps: BTreeMap<NodeId, String>,
    efforts: BTreeMap<NodeId, String>,
    wanted: String,
    before: Option<BTreeMap<NodeId, String>>,
}

const LEVEL: &str = "level:";
const OVERALL: &str = "overall:";

impl StoredScenarios {
    pub(super) fn of(scenarios: &Scenarios) -> Self {
        let deleted = |gone: &Deleted| StoredDeleted { at: gone.at, scenario: StoredScenario::of(&gone.scenario) };
        Self {
            all: scenarios.all().iter().map(StoredScenario::of).collect(),
            active: scenarios.active_index(),
            deleted: scenarios.deleted().iter().map(deleted).collect(),
        }
    }

    /// The scenarios, if everything in them is known.
    pub(super) fn scenarios(self) -> Option<Scenarios> {
        let deleted = |gone: StoredDeleted| Some(Deleted { at: gone.at, scenario: gone.scenario.scenario()? });
        Scenarios::restore(
            self.all.into_iter().map(StoredScenario::scenario).collect::<Option<_>>()?,
            self.active,
            self.deleted.into_iter().map(deleted).collect::<Option<_>>()?,
        )
    }
}

impl StoredScenario {
    fn of(scenario: &Scenario) -> Self {
        Self {
            id: scenario.id.0,
            name: scenario.name.clone(),
            typed: scenario.typed.clone(),
            last_good: scenario.last_good.clone(),
            locked: scenario.locked.clone(),
            caps: scenario.caps.clone(),
            efforts: scenario.efforts.iter().map(|(node, ease)| (node.clone(), ease.id().to_owned())).collect(),
            wanted: match &scenario.wanted {
                Wanted::Next => "next".to_owned(),
                Wanted::Level(id) => format!("{LEVEL}{id}"),
                Wanted::Overall(text) => format!("{OVERALL}{text}"),
            },
            before: scenario.before.clone(),
        }
    }

    fn scenario(self) -> Option<Scenario> {
        let ease = |(node, ease): (NodeId, String)| Some((node, Ease::from_id(&ease)?));
        Some(Scenario {
            id: ScenarioId(self.id),
            name: self.name,
            typed: self.typed,
            last_good: self.last_good,
            locked: self.locked,
            caps: self.caps,
            efforts: self.efforts.into_iter().map(ease).collect::<Option<_>>()?,
            wanted: match &*self.wanted {
                "next" => Wanted::Next,
                other => match (other.strip_prefix(LEVEL), other.strip_prefix(OVERALL)) {
                    (Some(id), _) => Wanted::Level(id.to_owned()),
                    (_, text) => Wanted::Overall(text?.to_owned()),
                },
            },
            before: self.before,
        })
    }
}
