//! Measures that an agency keeps as suggestions of its own: [`Kept`].

use crate::measure::{Aim, Measure};
use serde::{Deserialize, Serialize};

/// What of a measure is kept for another time: what is done and how, without aims, dates, who, and how far it is.
///
/// ```
/// use ita_report::{Kept, Measure};
///
/// let measure = Measure { title: "คลินิก ITA".into(), unit: "สำนักปลัด".into(), ..Measure::default() };
/// let again = Kept::of(&measure).measure(Some("eit"));
/// assert_eq!((&*again.title, &*again.unit, &*again.aims[0].node), ("คลินิก ITA", "", "eit"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Kept {
    /// What is done, in a line; by it one is known.
    pub title: String,
    /// To what end, in a sentence.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub purpose: String,
    /// How, step by step.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<String>,
    /// How it is followed up and reported.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub follow_up: String,
    /// What shows that it was done.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub evidence: String,
}

impl Kept {
    /// What is kept of a measure.
    #[must_use]
    pub fn of(measure: &Measure) -> Self {
        let Measure { title, purpose, steps, follow_up, evidence, .. } = measure.clone();
        Self { title: title.trim().to_owned(), purpose, steps, follow_up, evidence }
    }

    /// A measure made from it, that aims at a node where one is said. It promises no points and names nobody.
    #[must_use]
    pub fn measure(&self, node: Option<&str>) -> Measure {
        let Self { title, purpose, steps, follow_up, evidence } = self.clone();
        let aims = node.map(|node| Aim { node: node.to_owned(), points: None }).into_iter().collect();
        Measure { title, purpose, aims, steps, follow_up, evidence, ..Measure::default() }
    }
}
