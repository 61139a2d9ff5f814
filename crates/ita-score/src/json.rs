//! The contract's JSON, read and written. Behind the feature `json`.

use crate::error::Error;
use crate::report::{PlanReport, Report};
use crate::request::Request;
use crate::year::parse_year;
use alloc::borrow::ToOwned;
use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

impl Request {
    /// Parses a request from JSON. Values are decimal strings; numbers and booleans are taken as they are written, without
    /// passing through floating point; `null` stands for no value. Unknown keys are ignored.
    ///
    /// # Errors
    /// [`Error::BadJson`], with line and column where the text is not JSON; [`Error::UnknownYear`] if the year is not a number;
    /// [`Error::Conflict`] if an id occurs twice.
    ///
    /// ```
    /// use ita_score::Request;
    ///
    /// let request = Request::from_json(r#"{"fiscal_year": 2568, "inputs": {"iit": "98.10", "oit": 97.50}}"#)?;
    /// assert_eq!(request.inputs[1], ("oit".to_owned(), "97.50".to_owned()));
    /// # Ok::<(), ita_score::Error>(())
    /// ```
    pub fn from_json(text: &str) -> Result<Self, Error> {
        let mut shape = Shape::default();
        for (key, value) in members(text.trim_start_matches('\u{feff}'))? {
            // Keys that are not known are passed over, so that a file may carry notes of its own.
            let place = match key.as_str() {
                "fiscal_year" => &mut shape.fiscal_year,
                "agency" => &mut shape.agency,
                "inputs" => &mut shape.inputs,
                "published" => &mut shape.published,
                "use_published" => &mut shape.use_published,
                _ => continue,
            };
            if place.replace(value).is_some() {
                return Err(bad(format!("duplicate field `{key}`")));
            }
        }
        let fiscal_year =
            parse_year(&scalar("fiscal_year", needed(shape.fiscal_year, "fiscal_year")?)?.unwrap_or_default())?;
        let inputs = inputs(needed(shape.inputs, "inputs")?)?;
        let published = shape.published.map(RawValue::get).filter(|text| *text != "null");
        let [overall, level] = published.map(published_parts).transpose()?.unwrap_or_default();
        Ok(Self {
            fiscal_year,
            agency: shape.agency.map(agency).transpose()?.flatten(),
            inputs,
            published_overall: overall,
            published_level: level,
            use_published: shape.use_published.map(truth).transpose()?.flatten().unwrap_or_default(),
        })
    }
}

/// What a request says, still as it is written.
#[derive(Default)]
struct Shape<'t> {
    fiscal_year: Option<&'t RawValue>,
    agency: Option<&'t RawValue>,
    inputs: Option<&'t RawValue>,
    published: Option<&'t RawValue>,
    use_published: Option<&'t RawValue>,
}

fn inputs(text: &str) -> Result<Vec<(String, String)>, Error> {
    let members = object("inputs", text)?;
    let mut known = BTreeSet::new();
    let mut inputs = Vec::new();
    for (id, value) in &members {
        // A member that says `null` counts too: which of two is meant is not for us to say.
        if !known.insert(id) {
            return Err(Error::Conflict { node: id.clone(), other: id.clone() });
        }
        if let Some(value) = scalar(id, value.get())? {
            inputs.push((id.clone(), value));
        }
    }
    Ok(inputs)
}

/// The published overall score and level.
fn published_parts(text: &str) -> Result<[Option<String>; 2], Error> {
    let mut parts = [None, None];
    for (key, value) in object("published", text)? {
        let (place, name) = match key.as_str() {
            "overall" => (&mut parts[0], "published.overall"),
            "level" => (&mut parts[1], "published.level"),
            _ => continue,
        };
        if place.replace(scalar(name, value.get())?).is_some() {
            return Err(bad(format!("duplicate field `{name}`")));
        }
    }
    Ok(parts.map(Option::flatten))
}

fn truth(value: &RawValue) -> Result<Option<bool>, Error> {
    serde_json::from_str(value.get()).map_err(|_| bad("`use_published` must be true or false".to_string()))
}

fn agency(value: &RawValue) -> Result<Option<String>, Error> {
    serde_json::from_str(value.get()).map_err(|_| bad("`agency` must be a string".to_string()))
}

impl PlanReport {
    /// Returns the report as JSON on one line.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Strings, booleans and lists of them: writing cannot fail.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Returns the report as JSON, indented by two spaces.
    #[must_use]
    pub fn to_json_pretty(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }
}

impl Report {
    /// Returns the report as JSON on one line.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Strings, booleans and lists of them: writing cannot fail.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Returns the report as JSON, indented by two spaces.
    #[must_use]
    pub fn to_json_pretty(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }
}

/// The members of an object in their order, repeated ones included: a map would keep only the last of those. Their values
/// are the text that stands there, so that nothing that looks like a number to the JSON reader is taken for one.
struct Members<'t>(Vec<(String, &'t RawValue)>);

impl<'de: 't, 't> Deserialize<'de> for Members<'t> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct MembersVisitor;

        impl<'de> Visitor<'de> for MembersVisitor {
            type Value = Members<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            // Maps only: a derived struct would take a list for its fields in order.
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members<'de>, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(MembersVisitor)
    }
}

/// The members of the whole document.
fn members(text: &str) -> Result<Vec<(String, &RawValue)>, Error> {
    let members: Result<Members<'_>, _> = serde_json::from_str(text);
    members.map(|members| members.0).map_err(|error| bad(error.to_string()))
}

/// The members of an object within the document. That it is JSON is known by then.
fn object<'t>(place: &str, text: &'t str) -> Result<Vec<(String, &'t RawValue)>, Error> {
    let members: Result<Members<'t>, _> = serde_json::from_str(text);
    members.map(|members| members.0).map_err(|_| bad(format!("`{place}` must be an object")))
}

/// The text of a string, number or boolean, as it is written; none for `null`.
fn scalar(place: &str, text: &str) -> Result<Option<String>, Error> {
    match text.as_bytes().first() {
        _ if text == "null" => Ok(None),
        Some(b'"') => match serde_json::from_str(text) {
            Ok(text) => Ok(Some(text)),
            Err(_) => Err(bad(format!("`{place}` is not well-formed text"))),
        },
        Some(b'[' | b'{') => Err(bad(format!("`{place}` must be a string, a number or a boolean"))),
        _ => Ok(Some(text.to_owned())),
    }
}

fn needed<'t>(value: Option<&'t RawValue>, key: &str) -> Result<&'t str, Error> {
    value.map(RawValue::get).ok_or_else(|| bad(format!("missing field `{key}`")))
}

const fn bad(problem: String) -> Error {
    Error::BadJson { problem }
}
