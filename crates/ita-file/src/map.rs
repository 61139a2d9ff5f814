//! Small sorted maps as JSON objects. `litemap`'s own form would write an empty one as a list.

use litemap::LiteMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::collections::BTreeMap;

/// Writes a map as an object.
///
/// # Errors
/// As the serializer.
pub fn serialize<K: Serialize, V: Serialize, S: Serializer>(map: &LiteMap<K, V>, to: S) -> Result<S::Ok, S::Error> {
    to.collect_map(map.iter())
}

/// Reads an object, its keys in any order.
///
/// # Errors
/// As the deserializer.
pub fn deserialize<'de, K, V, D>(from: D) -> Result<LiteMap<K, V>, D::Error>
where
    K: Deserialize<'de> + Ord,
    V: Deserialize<'de>,
    D: Deserializer<'de>,
{
    Ok(BTreeMap::deserialize(from)?.into_iter().collect())
}

/// Maps that may be absent.
pub mod maybe {
    use super::{BTreeMap, Deserialize, Deserializer, LiteMap, Serialize, Serializer};
    use crate::draft::NodeId;

    type Texts = LiteMap<NodeId, String>;

    /// A map that is written as an object.
    #[derive(Serialize)]
    struct Object<'a>(#[serde(with = "super")] &'a Texts);

    /// Writes a map as an object, or `null`.
    ///
    /// # Errors
    /// As the serializer.
    pub fn serialize<S: Serializer>(map: &Option<Texts>, to: S) -> Result<S::Ok, S::Error> {
        map.as_ref().map(Object).serialize(to)
    }

    /// Reads an object, or `null`.
    ///
    /// # Errors
    /// As the deserializer.
    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Texts>, D::Error> {
        let map = Option::<BTreeMap<NodeId, String>>::deserialize(from)?;
        Ok(map.map(|map| map.into_iter().collect()))
    }
}
