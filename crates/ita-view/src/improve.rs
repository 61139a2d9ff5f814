//! ยกระดับ: named scenarios over a baseline ([`Scenario`], [`Scenarios`]), and what is asked of a plan.
//!
//! The baseline is the assessment of the work in sight. A scenario says what is to become of the nodes that are given
//! there; what it says of other nodes is kept, and counts again when they are given.

mod change;
mod ground;
mod memo;

pub use change::{Improve, PlanWay};
pub(crate) use ground::{Ground, Outcome};
pub use memo::Memo;
pub(crate) use memo::Others;

use crate::draft::NodeId;
use ita_score::Effort;
use std::collections::{BTreeMap, BTreeSet};

/// How hard it is to raise a node. The words stand for numbers that are this project's own, and the screen says so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
        Effort::parse("", self.number()).unwrap_or(Effort::ONE)
    }
}

/// What a plan shall reach.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ScenarioId(pub u32);

/// What could become of the baseline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scenario {
    /// Its own id.
    pub id: ScenarioId,
    /// Its name, as typed; if it is empty it is called by its number.
    pub name: String,
    /// Texts of the nodes that were changed. A node without an entry, or with an empty one, is as in the baseline.
    pub typed: BTreeMap<NodeId, String>,
    /// The last valid text of each node whose text is not valid now.
    pub last_good: BTreeMap<NodeId, String>,
    /// Nodes that a plan leaves where they are.
    pub locked: BTreeSet<NodeId>,
    /// The most that a plan may ask of a node, as typed. An empty text is no entry.
    pub caps: BTreeMap<NodeId, String>,
    /// How hard nodes are to raise; a node without an entry is easy.
    pub efforts: BTreeMap<NodeId, Ease>,
    /// What a plan shall reach.
    pub wanted: Wanted,
    /// The texts before a plan was applied or all was reset, to be taken back.
    pub before: Option<BTreeMap<NodeId, String>>,
}

impl Scenario {
    /// As the baseline, with nothing said.
    #[must_use]
    pub fn new(id: ScenarioId) -> Self {
        Self {
            id,
            name: String::new(),
            typed: BTreeMap::new(),
            last_good: BTreeMap::new(),
            locked: BTreeSet::new(),
            caps: BTreeMap::new(),
            efforts: BTreeMap::new(),
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

/// A scenario that was deleted, and where it stood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deleted {
    /// The scenario.
    pub scenario: Scenario,
    /// Its place among the others.
    pub at: usize,
}

/// The scenarios of one work in one fiscal year: at least one, and one of them in sight.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scenarios {
    all: Vec<Scenario>,
    active: usize,
    deleted: Vec<Deleted>,
    next_id: u32,
}

impl Default for Scenarios {
    fn default() -> Self {
        Self::new()
    }
}

impl Scenarios {
    /// One scenario of which nothing is said.
    #[must_use]
    pub fn new() -> Self {
        Self { all: vec![Scenario::new(ScenarioId(1))], active: 0, deleted: Vec::new(), next_id: 2 }
    }

    /// From what was stored; `None` if there is no scenario, none of them is in sight, or an id is used twice.
    pub(crate) fn restore(all: Vec<Scenario>, active: usize, deleted: Vec<Deleted>) -> Option<Self> {
        let mut ids: Vec<u32> = all.iter().chain(deleted.iter().map(|gone| &gone.scenario)).map(|s| s.id.0).collect();
        ids.sort_unstable();
        let unique = ids.windows(2).all(|pair| pair[0] != pair[1]);
        let next_id = ids.last()?.checked_add(1)?;
        (unique && active < all.len()).then_some(Self { all, active, deleted, next_id })
    }

    /// All of them, in their order.
    #[must_use]
    pub fn all(&self) -> &[Scenario] {
        &self.all
    }

    /// The place of the one in sight.
    #[must_use]
    pub const fn active_index(&self) -> usize {
        self.active
    }

    /// The one in sight.
    #[must_use]
    pub fn active(&self) -> &Scenario {
        // One of them is in sight by construction.
        &self.all[self.active]
    }

    /// Those that were deleted, the latest last.
    #[must_use]
    pub fn deleted(&self) -> &[Deleted] {
        &self.deleted
    }

    /// True if nothing was said of any, and none was deleted.
    #[must_use]
    pub fn is_untouched(&self) -> bool {
        self.deleted.is_empty() && matches!(self.all.as_slice(), [only] if only.is_untouched())
    }

    pub(crate) fn active_mut(&mut self) -> &mut Scenario {
        &mut self.all[self.active]
    }

    pub(crate) fn get_mut(&mut self, id: ScenarioId) -> Option<&mut Scenario> {
        self.all.iter_mut().find(|scenario| scenario.id == id)
    }

    fn place(&self, id: ScenarioId) -> Option<usize> {
        self.all.iter().position(|scenario| scenario.id == id)
    }

    fn fresh_id(&mut self) -> ScenarioId {
        let id = ScenarioId(self.next_id);
        self.next_id = self.next_id.saturating_add(1);
        id
    }

    /// Puts one into sight.
    pub(crate) fn select(&mut self, id: ScenarioId) {
        if let Some(place) = self.place(id) {
            self.active = place;
        }
    }

    /// A new one at the end, in sight.
    pub(crate) fn add(&mut self) {
        let id = self.fresh_id();
        self.all.push(Scenario::new(id));
        self.active = self.all.len() - 1;
    }

    /// A copy of one behind it, in sight.
    pub(crate) fn duplicate(&mut self, id: ScenarioId, name: String) {
        if let Some(place) = self.place(id) {
            let copy = Scenario { id: self.fresh_id(), name, ..self.all[place].clone() };
            self.all.insert(place + 1, copy);
            self.active = place + 1;
        }
    }

    /// Takes one away, to be taken back; a new one stands in where it was the only one.
    pub(crate) fn delete(&mut self, id: ScenarioId) -> bool {
        let Some(at) = self.place(id) else { return false };
        let scenario = self.all.remove(at);
        self.deleted.push(Deleted { scenario, at });
        if self.all.is_empty() {
            self.add();
        } else if self.active > at || self.active == self.all.len() {
            self.active -= 1;
        }
        true
    }

    /// Takes the one that was deleted last back, into sight.
    pub(crate) fn undo_delete(&mut self) -> bool {
        let Some(Deleted { scenario, at }) = self.deleted.pop() else { return false };
        // What stood in for the only one goes again, unless something was said of it.
        if matches!(self.all.as_slice(), [only] if only.is_untouched()) && at == 0 {
            self.all.clear();
        }
        let at = at.min(self.all.len());
        self.all.insert(at, scenario);
        self.active = at;
        true
    }
}
