//! Scenarios in the stored text.

use crate::draft::NodeId;
use crate::improve::{Deleted, Ease, Scenario, ScenarioId, Scenarios, Wanted};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Deserialize)]
pub(super) struct StoredScenarios {
    all: Vec<StoredScenario>,
    active: usize,
    deleted: Vec<StoredDeleted>,
}

#[derive(Deserialize)]
struct StoredDeleted {
    at: usize,
    scenario: StoredScenario,
}

#[derive(Deserialize)]
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

pub(super) const LEVEL: &str = "level:";
pub(super) const OVERALL: &str = "overall:";

impl StoredScenarios {
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
    fn scenario(self) -> Option<Scenario> {
        let ease = |(node, ease): (NodeId, String)| Some((node, Ease::from_id(&ease)?));
        Some(Scenario {
            id: ScenarioId(self.id),
            name: self.name,
            typed: self.typed.into_iter().collect(),
            last_good: self.last_good.into_iter().collect(),
            locked: self.locked.into_iter().collect(),
            caps: self.caps.into_iter().collect(),
            efforts: self.efforts.into_iter().map(ease).collect::<Option<_>>()?,
            wanted: match &*self.wanted {
                "next" => Wanted::Next,
                other => match (other.strip_prefix(LEVEL), other.strip_prefix(OVERALL)) {
                    (Some(id), _) => Wanted::Level(id.to_owned()),
                    (_, text) => Wanted::Overall(text?.to_owned()),
                },
            },
            before: self.before.map(|before| before.into_iter().collect()),
        })
    }
}
