//! From what was typed to a result.

use crate::draft::{Draft, Work};
use ita_score::{Assessment, Error, NodeIx, Rulebook, Scored, parse_value};

/// A field whose text is not valid.
#[derive(Clone, Debug)]
pub struct FieldError {
    /// Its node.
    pub node: NodeIx,
    /// Why.
    pub error: Error,
}

/// The result of a draft, and which of its fields could not be used.
#[derive(Clone, Debug)]
pub struct Assessed {
    /// The result; a field that is not valid counts with its last valid text, if it had one. What is still open is narrowed by
    /// the published result.
    pub scored: Scored<'static>,
    /// Fields that are not valid, whether or not they count.
    pub errors: Vec<FieldError>,
}

impl Assessed {
    /// The result of the draft in sight.
    #[must_use]
    pub fn of(work: &Work) -> Self {
        Self::of_draft(work.year.rules(), work.draft())
    }

    /// The result of a draft.
    #[must_use]
    pub fn of_draft(rules: &'static Rulebook, draft: &Draft) -> Self {
        let mut assessment = Assessment::new(rules);
        for node in draft.fields(rules) {
            if let Some(value) = draft.value(rules, node) {
                // No field that counts is above or below another.
                let _ = assessment.set(node, value);
            }
        }
        let wrong = |node| {
            let error = read(rules, node, draft.text(&rules.node(node).id)).err()?;
            Some(FieldError { node, error })
        };
        let errors = rules.inputs().filter_map(wrong).collect();
        Self { scored: assessment.score_published(&draft.published(rules)), errors }
    }

    /// What is wrong with a field, if something is.
    #[must_use]
    pub fn error(&self, node: NodeIx) -> Option<&Error> {
        self.errors.iter().find(|error| error.node == node).map(|error| &error.error)
    }
}

/// The value of a text: none if it is empty, or if an item's partial credit is.
pub(crate) fn read(rules: &Rulebook, node: NodeIx, text: &str) -> Result<Option<ita_score::Score>, Error> {
    let empty = text.trim().is_empty() || (rules.is_item(node) && text.trim() == "%");
    if empty { Ok(None) } else { parse_value(rules, node, text).map(Some) }
}
