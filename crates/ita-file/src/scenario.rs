//! What could become of a year's numbers, and what a plan should do: [`Scenario`].

use crate::draft::NodeId;
use crate::ids::Ids;
use crate::map;
use ita_score::{Effort, Score};
use litemap::LiteMap;
use serde::{Deserialize, Serialize};

/// How hard it is to raise a node. The words stand for this project's own numbers, and the screen says so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Ease {
    /// ง่าย: 1 for each point, or for an item. This is the default, as in the command line's plans.
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

    /// Returns the word's name in storage.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Easy => "easy",
            Self::Medium => "medium",
            Self::Hard => "hard",
        }
    }

    /// Returns the word with this name.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|ease| ease.id() == id)
    }

    /// Returns the number that the word stands for.
    #[must_use]
    pub const fn number(self) -> &'static str {
        match self {
            Self::Easy => "1",
            Self::Medium => "2",
            Self::Hard => "3",
        }
    }

    /// Returns the number that the word stands for, as a factor.
    #[must_use]
    pub const fn weight(self) -> u8 {
        match self {
            Self::Easy => 1,
            Self::Medium => 2,
            Self::Hard => 3,
        }
    }

    /// Returns the number that the word stands for, as an effort for the planner.
    #[must_use]
    pub fn effort(self) -> Effort {
        self.number().parse().unwrap_or(Effort::ONE)
    }
}

/// How many points a plan keeps to spare above each condition, so that neither rounding nor a slip decides the level.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Margin {
    /// Nothing: exactly what the published score needs.
    None,
    /// Half a point.
    #[default]
    Half,
    /// One point.
    One,
}

impl Margin {
    /// Every margin, the least first.
    pub const ALL: [Self; 3] = [Self::None, Self::Half, Self::One];

    /// Returns the points that the margin stands for.
    #[must_use]
    pub const fn points(self) -> &'static str {
        match self {
            Self::None => "0",
            Self::Half => "0.50",
            Self::One => "1.00",
        }
    }

    /// Returns the points that the margin stands for, as a score.
    #[must_use]
    pub fn score(self) -> Score {
        self.points().parse().unwrap_or_default()
    }
}

/// How a plan divides what is needed among nodes that would do equally well.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Split {
    /// กระจายเท่ากัน: the same for each, as far as there is room.
    #[default]
    Even,
    /// เน้นตัวที่ต่ำที่สุด: the lowest first.
    Lowest,
}

impl Split {
    /// Returns the planner's value for this way of dividing.
    #[must_use]
    pub const fn of_plan(self) -> ita_score::Split {
        match self {
            Self::Even => ita_score::Split::Even,
            Self::Lowest => ita_score::Split::Lowest,
        }
    }
}

/// The most that a plan raises a score to by default: survey scores above it are rare. It is this project's own number, and the
/// screen has a field for it.
pub const CEILING: &str = "98";

fn ceiling() -> String {
    CEILING.to_owned()
}

fn is_ceiling(text: &String) -> bool {
    text == CEILING
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// What a plan is to reach.
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

/// The id of a scenario within its [`Scenarios`](crate::Scenarios); never used twice there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ScenarioId(pub u32);

/// What could become of the baseline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scenario {
    /// Its own id.
    pub id: ScenarioId,
    /// Its name, as typed; if it is empty, the scenario is called by its number.
    pub name: String,
    /// Texts of the nodes that were changed. A node without an entry, or with an empty one, is the same as in the baseline.
    #[serde(with = "map")]
    pub typed: LiteMap<NodeId, String>,
    /// The last valid text of each node whose current text is invalid.
    #[serde(with = "map")]
    pub last_good: LiteMap<NodeId, String>,
    /// Nodes that a plan leaves where they are.
    pub locked: Ids,
    /// The most that a plan may ask of a node, as typed. An empty text sets no bound yet.
    #[serde(with = "map")]
    pub caps: LiteMap<NodeId, String>,
    /// How hard nodes are to raise; a node without an entry is easy.
    #[serde(with = "map")]
    pub efforts: LiteMap<NodeId, Ease>,
    /// What a plan is to reach.
    pub wanted: Wanted,
    /// The margin that a plan keeps.
    #[serde(default, skip_serializing_if = "is_default")]
    pub margin: Margin,
    /// How a plan divides what is needed.
    #[serde(default, skip_serializing_if = "is_default")]
    pub split: Split,
    /// The most that a plan raises any score to, as typed; an empty text for no bound.
    #[serde(default = "ceiling", skip_serializing_if = "is_ceiling")]
    pub ceiling: String,
    /// True if the numbers are the user's own, from the beginning or since they were changed, even where none differs from the
    /// baseline.
    #[serde(default, skip_serializing_if = "is_default")]
    pub own: bool,
    /// The texts from before a plan was applied or everything was reset, so that this can be undone.
    #[serde(with = "map::maybe")]
    pub before: Option<LiteMap<NodeId, String>>,
}

impl Scenario {
    /// Creates a scenario that follows the recommended plan, with no settings.
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
            margin: Margin::default(),
            split: Split::default(),
            ceiling: ceiling(),
            own: false,
            before: None,
        }
    }

    /// Returns true if nothing has been set in the scenario.
    #[must_use]
    pub fn is_untouched(&self) -> bool {
        *self == Self::new(self.id)
    }

    /// Returns true if the scenario's numbers are those of the recommended plan; they are until the user changes one.
    #[must_use]
    pub fn follows(&self) -> bool {
        !self.own && self.typed.is_empty()
    }

    /// Returns how hard a node is to raise.
    #[must_use]
    pub fn ease(&self, id: &str) -> Ease {
        self.efforts.get(id).copied().unwrap_or_default()
    }
}

const LEVEL: &str = "level:";
const OVERALL: &str = "overall:";

impl From<Wanted> for String {
    fn from(wanted: Wanted) -> Self {
        match wanted {
            Wanted::Next => "next".to_owned(),
            Wanted::Level(id) => [LEVEL, &id].concat(),
            Wanted::Overall(text) => [OVERALL, &text].concat(),
        }
    }
}

impl TryFrom<String> for Wanted {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        match (&*text, text.strip_prefix(LEVEL), text.strip_prefix(OVERALL)) {
            ("next", ..) => Ok(Self::Next),
            (_, Some(id), _) => Ok(Self::Level(id.to_owned())),
            (_, _, Some(overall)) => Ok(Self::Overall(overall.to_owned())),
            _ => Err("a target that is not known"),
        }
    }
}
