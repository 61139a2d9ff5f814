//! A small ordered set of ids.

use crate::draft::NodeId;
use litemap::LiteMap;
use serde::{Deserialize, Serialize};

/// A small set of ids, each once, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<NodeId>", into = "Vec<NodeId>")]
pub struct Ids(LiteMap<NodeId, ()>);

impl Ids {
    /// Creates an empty set.
    #[must_use]
    pub const fn new() -> Self {
        Self(LiteMap::new_vec())
    }

    /// Returns true if the set has this id.
    #[must_use]
    pub fn contains(&self, id: &str) -> bool {
        self.0.contains_key(id)
    }

    /// Adds an id. Returns true if it was not there.
    pub fn insert(&mut self, id: NodeId) -> bool {
        self.0.insert(id, ()).is_none()
    }

    /// Removes an id. Returns true if it was there.
    pub fn remove(&mut self, id: &str) -> bool {
        self.0.remove(id).is_some()
    }

    /// Removes every id.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// Returns true if the set is empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the ids in order.
    pub fn iter(&self) -> impl Iterator<Item = &NodeId> {
        self.0.keys()
    }
}

impl Extend<NodeId> for Ids {
    fn extend<T: IntoIterator<Item = NodeId>>(&mut self, ids: T) {
        ids.into_iter().for_each(|id| {
            self.insert(id);
        });
    }
}

impl FromIterator<NodeId> for Ids {
    fn from_iter<T: IntoIterator<Item = NodeId>>(ids: T) -> Self {
        let mut all = Self::new();
        all.extend(ids);
        all
    }
}

impl From<Vec<NodeId>> for Ids {
    fn from(ids: Vec<NodeId>) -> Self {
        ids.into_iter().collect()
    }
}

impl From<Ids> for Vec<NodeId> {
    fn from(ids: Ids) -> Self {
        ids.0.into_iter().map(|(id, ())| id).collect()
    }
}
