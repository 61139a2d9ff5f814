//! The contract's JSON, read and written. Behind the feature `json`.

use crate::error::Error;
use crate::report::{PlanReport, Report};
use crate::request::Request;
use crate::vector::parse_year;
use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;

impl Request {
    /// Reads a request from JSON. Values are decimal strings; numbers and booleans are taken as they are written, without
    /// passing through floating point; `null` is no value.
    ///
    /// # Errors
    /// [`Error::BadJson`] with line and column, [`Error::UnknownYear`] if the year is no number, [`Error::Conflict`] if an
    /// id is there twice.
    ///
    /// ```
    /// use ita_score::Request;
    ///
    /// let request = Request::from_json(r#"{"fiscal_year": 2568, "inputs": {"iit": "98.10", "oit": 97.50}}"#)?;
    /// assert_eq!(request.inputs[1], ("oit".to_owned(), "97.50".to_owned()));
    /// # Ok::<(), ita_score::Error>(())
    /// ```
    pub fn from_json(text: &str) -> Result<Self, Error> {
        let shape: Shape = serde_json::from_str(text.trim_start_matches('\u{feff}'))
            .map_err(|error| Error::BadJson { problem: error.to_string() })?;
        let fiscal_year = parse_year(&scalar("fiscal_year", &shape.fiscal_year)?.unwrap_or_default())?;
        let mut inputs: Vec<(String, String)> = Vec::new();
        let members = shape.inputs.0;
        for (index, (id, value)) in members.iter().enumerate() {
            // A member that says `null` counts too: which of two is meant is not for us to say.
            if members[..index].iter().any(|(known, _)| known == id) {
                return Err(Error::Conflict { node: id.clone(), other: id.clone() });
            }
            if let Some(value) = scalar(id, value)? {
                inputs.push((id.clone(), value));
            }
        }
        let published = shape.published.unwrap_or_default();
        Ok(Self {
            fiscal_year,
            agency: shape.agency,
            inputs,
            published_overall: scalar("published.overall", &published.overall)?,
            published_level: scalar("published.level", &published.level)?,
        })
    }
}

impl PlanReport {
    /// The plan as the contract's JSON, on one line.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Strings, booleans and lists of them: writing cannot fail.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The plan as the contract's JSON, indented by two spaces.
    #[must_use]
    pub fn to_json_pretty(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }
}

impl Report {
    /// The result as the contract's JSON, on one line.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Strings, booleans and lists of them: writing cannot fail.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The result as the contract's JSON, indented by two spaces.
    #[must_use]
    pub fn to_json_pretty(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }
}

/// The JSON's own shape. Keys that are not known are passed over, so that a file may carry notes of its own.
#[derive(serde::Deserialize)]
struct Shape {
    fiscal_year: Value,
    #[serde(default)]
    agency: Option<String>,
    inputs: Pairs,
    #[serde(default)]
    published: Option<PublishedShape>,
}

#[derive(Default, serde::Deserialize)]
struct PublishedShape {
    #[serde(default)]
    overall: Value,
    #[serde(default)]
    level: Value,
}

/// The members of an object in their order, repeated ones included: a map would keep only the last of those.
struct Pairs(Vec<(String, Value)>);

impl<'de> Deserialize<'de> for Pairs {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct PairsVisitor;

        impl<'de> Visitor<'de> for PairsVisitor {
            type Value = Pairs;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object of node ids and values")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Pairs, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Pairs(pairs))
            }
        }

        deserializer.deserialize_map(PairsVisitor)
    }
}

/// The text of a string, number or boolean; none for `null`.
fn scalar(place: &str, value: &Value) -> Result<Option<String>, Error> {
    match value {
        Value::Null => Ok(None),
        Value::String(text) => Ok(Some(text.to_owned())),
        // With serde_json's arbitrary precision this is the number as it was written.
        Value::Number(number) => Ok(Some(number.to_string())),
        Value::Bool(truth) => Ok(Some(truth.to_string())),
        Value::Array(_) | Value::Object(_) => {
            Err(Error::BadJson { problem: format!("`{place}` must be a string, a number or a boolean") })
        }
    }
}
