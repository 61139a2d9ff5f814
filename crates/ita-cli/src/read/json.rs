//! The contract's JSON of a reading.

use ita_read::{Reading, RowSaid};
use serde::ser::{Serialize, SerializeMap, Serializer};

/// The reading as JSON.
pub(crate) fn render(reading: &Reading) -> String {
    // Strings and numbers only: writing cannot fail.
    serde_json::to_string_pretty(&Whole(reading)).unwrap_or_default()
}

struct Whole<'a>(&'a Reading);
struct Pairs<'a>(&'a [(String, String)]);
struct Published<'a>(&'a ita_read::Published);
struct Row<'a>(&'a RowSaid);

impl Serialize for Whole<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(None)?;
        map.serialize_entry("fiscal_year", &self.0.fiscal_year)?;
        map.serialize_entry("inputs", &Pairs(&self.0.inputs))?;
        map.serialize_entry("published", &self.0.published.as_ref().map(Published))?;
        map.serialize_entry("stated", &Pairs(&self.0.stated))?;
        map.serialize_entry("rows", &self.0.rows.iter().map(Row).collect::<Vec<_>>())?;
        map.end()
    }
}

impl Serialize for Pairs<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.0.iter().map(|(id, value)| (id, value)))
    }
}

impl Serialize for Published<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map([("overall", &self.0.overall), ("level", &self.0.level)])
    }
}

impl Serialize for Row<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(None)?;
        map.serialize_entry("line", &self.0.line)?;
        map.serialize_entry("text", &self.0.text)?;
        match self.0.ignored {
            Some(why) => map.serialize_entry("ignored", why)?,
            None => {
                map.serialize_entry("id", &self.0.id)?;
                map.serialize_entry("value", &self.0.value)?;
            }
        }
        map.end()
    }
}
