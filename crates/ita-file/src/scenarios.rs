//! The scenarios of one work in one fiscal year: [`Scenarios`].

use crate::scenario::{Scenario, ScenarioId};
use serde::{Deserialize, Serialize};

/// A scenario that was deleted, and where it stood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deleted {
    /// Its place among the others.
    pub at: usize,
    /// The scenario.
    pub scenario: Scenario,
}

/// The scenarios of one work in one fiscal year: at least one, and one of them in sight.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Stored", into = "Stored")]
pub struct Scenarios {
    all: Vec<Scenario>,
    active: usize,
    deleted: Vec<Deleted>,
}

/// The scenarios as they are stored.
#[derive(Serialize, Deserialize)]
struct Stored {
    all: Vec<Scenario>,
    active: usize,
    deleted: Vec<Deleted>,
}

impl From<Scenarios> for Stored {
    fn from(Scenarios { all, active, deleted }: Scenarios) -> Self {
        Self { all, active, deleted }
    }
}

impl TryFrom<Stored> for Scenarios {
    type Error = &'static str;

    /// Refuses a list without scenarios, without the one in sight, or with an id that is used twice.
    fn try_from(Stored { all, active, deleted }: Stored) -> Result<Self, Self::Error> {
        let mut ids: Vec<u32> = all.iter().chain(deleted.iter().map(|gone| &gone.scenario)).map(|s| s.id.0).collect();
        ids.sort_unstable();
        let unique = ids.windows(2).all(|pair| pair[0] != pair[1]);
        // Room is left for another.
        let room = ids.last().is_some_and(|&last| last < u32::MAX);
        if unique && room && active < all.len() {
            Ok(Self { all, active, deleted })
        } else {
            Err("scenarios that cannot be")
        }
    }
}

impl Default for Scenarios {
    fn default() -> Self {
        Self::new()
    }
}

impl Scenarios {
    /// Creates a list with one untouched scenario.
    #[must_use]
    pub fn new() -> Self {
        Self { all: vec![Scenario::new(ScenarioId(1))], active: 0, deleted: Vec::new() }
    }

    /// Returns all scenarios, in their order.
    #[must_use]
    pub fn all(&self) -> &[Scenario] {
        &self.all
    }

    /// Returns the place of the scenario in sight, counted from 0.
    #[must_use]
    pub const fn active_index(&self) -> usize {
        self.active
    }

    /// Returns the scenario in sight.
    #[must_use]
    pub fn active(&self) -> &Scenario {
        // One of them is in sight by construction.
        &self.all[self.active]
    }

    /// Returns the deleted scenarios, the latest last.
    #[must_use]
    pub fn deleted(&self) -> &[Deleted] {
        &self.deleted
    }

    /// Returns true if there is only one scenario, it is untouched, and none was deleted.
    #[must_use]
    pub fn is_untouched(&self) -> bool {
        self.deleted.is_empty() && matches!(self.all.as_slice(), [only] if only.is_untouched())
    }

    /// Returns the scenario in sight, for changes.
    pub fn active_mut(&mut self) -> &mut Scenario {
        &mut self.all[self.active]
    }

    /// Returns the scenario with this id, for changes, or `None` if there is none.
    pub fn get_mut(&mut self, id: ScenarioId) -> Option<&mut Scenario> {
        self.all.iter_mut().find(|scenario| scenario.id == id)
    }

    fn place(&self, id: ScenarioId) -> Option<usize> {
        self.all.iter().position(|scenario| scenario.id == id)
    }

    /// Returns an id that no scenario has, not even a deleted one.
    fn fresh_id(&self) -> ScenarioId {
        let ids = self.all.iter().chain(self.deleted.iter().map(|gone| &gone.scenario)).map(|scenario| scenario.id.0);
        ScenarioId(ids.max().unwrap_or_default().saturating_add(1))
    }

    /// Brings the scenario with this id into sight.
    pub fn select(&mut self, id: ScenarioId) {
        if let Some(place) = self.place(id) {
            self.active = place;
        }
    }

    /// Adds a new scenario at the end and brings it into sight.
    pub fn add(&mut self) {
        let id = self.fresh_id();
        self.all.push(Scenario::new(id));
        self.active = self.all.len() - 1;
    }

    /// Adds a copy of a scenario after it and brings the copy into sight.
    pub fn duplicate(&mut self, id: ScenarioId, name: String) {
        if let Some(place) = self.place(id) {
            let copy = Scenario { id: self.fresh_id(), name, ..self.all[place].clone() };
            self.all.insert(place + 1, copy);
            self.active = place + 1;
        }
    }

    /// Deletes a scenario in a way that can be undone. Where it was the only one, a new one takes its place. Returns true if it
    /// was there.
    ///
    /// ```
    /// use ita_file::Scenarios;
    ///
    /// let mut scenarios = Scenarios::new();
    /// let first = scenarios.active().id;
    /// scenarios.add();
    /// assert!(scenarios.delete(first));
    /// assert_eq!((scenarios.all().len(), scenarios.deleted().len()), (1, 1));
    /// assert!(scenarios.undo_delete() && scenarios.active().id == first);
    /// ```
    pub fn delete(&mut self, id: ScenarioId) -> bool {
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

    /// Restores the scenario that was deleted last and brings it into sight. Returns false if none was deleted.
    pub fn undo_delete(&mut self) -> bool {
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
