//! Measures that an agency keeps as suggestions of its own: [`Kept`].

use crate::measure::{Aim, Measure};
use serde::{Deserialize, Serialize};

/// The part of a measure that is kept for reuse: what is done and how, without aims, dates, owner and state.
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
    /// What is done, in a line; this identifies it.
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
    /// Returns the part of a measure that is kept.
    #[must_use]
    pub fn of(measure: &Measure) -> Self {
        let Measure { title, purpose, steps, follow_up, evidence, .. } = measure.clone();
        Self { title: title.trim().to_owned(), purpose, steps, follow_up, evidence }
    }

    /// Returns a new measure with these texts, which aims at the node if one is given. It promises no points and names nobody.
    #[must_use]
    pub fn measure(&self, node: Option<&str>) -> Measure {
        let Self { title, purpose, steps, follow_up, evidence } = self.clone();
        let aims = node.map(|node| Aim { node: node.to_owned(), points: None }).into_iter().collect();
        Measure { title, purpose, aims, steps, follow_up, evidence, ..Measure::default() }
    }
}
