//! The real cases of `tests/cases/cases.json`: what agencies published, with the source of each.

use ita_score::Request;
use serde::Deserialize;
use std::collections::BTreeMap;

/// One published result.
#[derive(Debug, Deserialize)]
pub struct Case {
    /// Who.
    pub agency: String,
    /// Fiscal year in the Buddhist Era.
    pub fiscal_year: u16,
    /// `agency`, or `aggregate` for a mean over agencies.
    pub kind: String,
    /// What is known of the parts, by node id.
    pub inputs: BTreeMap<String, String>,
    /// What was announced.
    pub published: PublishedCase,
    /// Where.
    pub source: String,
}

/// What was announced.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PublishedCase {
    /// The overall score.
    pub overall: String,
    /// The level's id.
    pub level: Option<String>,
    /// The weighted OIT score, rounded to two decimals.
    pub oit_points: Option<String>,
    /// The weighted EIT score, rounded to two decimals.
    pub eit_points: Option<String>,
}

impl Case {
    /// The request that the case makes: its inputs, and what was published for comparison.
    #[must_use]
    pub fn request(&self) -> Request {
        Request {
            fiscal_year: self.fiscal_year,
            agency: Some(self.agency.clone()),
            inputs: self.inputs.clone().into_iter().collect(),
            published_overall: Some(self.published.overall.clone()),
            published_level: self.published.level.clone(),
            use_published: false,
        }
    }
}

/// Every case.
///
/// # Panics
/// If the file is not as it should be.
#[must_use]
pub fn all() -> Vec<Case> {
    serde_json::from_str(include_str!("../cases/cases.json")).expect("tests/cases/cases.json")
}
