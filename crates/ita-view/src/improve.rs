//! ยกระดับ: named scenarios over a baseline ([`Scenario`], [`Scenarios`]), and what is asked of a plan.
//!
//! The baseline is the assessment of the work in sight. A scenario says what is to become of the nodes that are given
//! there; what it says of other nodes is kept, and counts again when they are given.

mod change;
mod ground;
mod memo;
mod planner;
mod scenarios;
mod slid;
mod told;

pub use change::{Improve, PlanWay};
pub(crate) use ground::{Ground, Outcome};
pub use memo::Memo;
pub(crate) use memo::{ItemsKey, Others};
pub use planner::{Improving, Planner};
pub use scenarios::{Deleted, Scenarios};
pub(crate) use slid::{same_ground, slid};
pub(crate) use told::{ToldError, sample, surveys, told};

use crate::draft::NodeId;
use crate::ids::Ids;
use crate::store::map;
use ita_score::Effort;
use litemap::LiteMap;
use serde::{Deserialize, Serialize};

/// How hard it is to raise a node. The words stand for numbers that are this project's own, and the screen says so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Ease {
    /// ง่าย: 1 for each point, or for an item. What is not said is easy, as in the command line's plans.
    #[default]
    Easy,
    /// ปานกลาง: 2.
    Medium,
    /// ยาก: 3.
    Hard,
}

impl Ease {
    /// Every word, the easiest first.
    pub const ALL: [Self; 3] = [Self::Easy, Self::Medium, Self::Hard];

    /// Its name in storage.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Easy => "easy",
            Self::Medium => "medium",
            Self::Hard => "hard",
        }
    }

    /// The word with this name.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|ease| ease.id() == id)
    }

    /// The number that it stands for.
    #[must_use]
    pub const fn number(self) -> &'static str {
        match self {
            Self::Easy => "1",
            Self::Medium => "2",
            Self::Hard => "3",
        }
    }

    pub(crate) fn effort(self) -> Effort {
        self.number().parse().unwrap_or(Effort::ONE)
    }
}

/// What a plan shall reach.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Wanted {
    /// The level above the one that the baseline is sure of.
    #[default]
    Next,
    /// The level with this id, or a better one.
    Level(String),
    /// An overall score, as typed.
    Overall(String),
}

/// Names a scenario within its [`Scenarios`]; never used twice there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ScenarioId(pub u32);

/// What could become of the baseline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scenario {
    /// Its own id.
    pub id: ScenarioId,
    /// Its name, as typed; if it is empty it is called by its number.
    pub name: String,
    /// Texts of the nodes that were changed. A node without an entry, or with an empty one, is as in the baseline.
    #[serde(with = "map")]
    pub typed: LiteMap<NodeId, String>,
    /// The last valid text of each node whose text is not valid now.
    #[serde(with = "map")]
    pub last_good: LiteMap<NodeId, String>,
    /// Nodes that a plan leaves where they are.
    pub locked: Ids,
    /// The most that a plan may ask of a node, as typed. An empty text is no entry.
    #[serde(with = "map")]
    pub caps: LiteMap<NodeId, String>,
    /// How hard nodes are to raise; a node without an entry is easy.
    #[serde(with = "map")]
    pub efforts: LiteMap<NodeId, Ease>,
    /// What a plan shall reach.
    pub wanted: Wanted,
    /// The texts before a plan was applied or all was reset, to be taken back.
    #[serde(with = "map::maybe")]
    pub before: Option<LiteMap<NodeId, String>>,
}

impl Scenario {
    /// As the baseline, with nothing said.
    #[must_use]
    pub fn new(id: ScenarioId) -> Self {
        Self {
            id,
            name: String::new(),
            typed: LiteMap::new(),
            last_good: LiteMap::new(),
            locked: Ids::new(),
            caps: LiteMap::new(),
            efforts: LiteMap::new(),
            wanted: Wanted::Next,
            before: None,
        }
    }

    /// True if nothing was said of it yet.
    #[must_use]
    pub fn is_untouched(&self) -> bool {
        *self == Self::new(self.id)
    }

    /// How hard a node is to raise.
    #[must_use]
    pub fn ease(&self, id: &str) -> Ease {
        self.efforts.get(id).copied().unwrap_or_default()
    }
}
