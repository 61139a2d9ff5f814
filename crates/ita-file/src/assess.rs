//! From what was typed to a result.

use crate::draft::Draft;
use ita_score::{Assessment, Error, NodeIx, Rulebook, Score, Scored};

/// A field whose text is not valid.
#[derive(Clone, Debug)]
pub struct FieldError {
    /// The field's node.
    pub node: NodeIx,
    /// Why its text is not valid.
    pub error: Error,
}

/// The result of a draft, and which of its fields could not be used.
#[derive(Clone, Debug)]
pub struct Assessed {
    /// The result. An invalid field counts with its last valid text, if it had one. What is open is narrowed by the published
    /// result.
    pub scored: Scored<'static>,
    /// Invalid fields, whether or not they count.
    pub errors: Vec<FieldError>,
}

impl Assessed {
    /// Returns the result of a draft.
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

    /// Returns what is wrong with a field, or `None` if it is valid.
    #[must_use]
    pub fn error(&self, node: NodeIx) -> Option<&Error> {
        self.errors.iter().find(|error| error.node == node).map(|error| &error.error)
    }
}

/// Returns the value of a text, or `None` if the text, or an item's partial credit, is empty.
///
/// # Errors
/// As [`Rulebook::parse_value`].
pub fn read(rules: &Rulebook, node: NodeIx, text: &str) -> Result<Option<Score>, Error> {
    let empty = text.trim().is_empty() || (rules.is_item(node) && text.trim() == "%");
    if empty { Ok(None) } else { rules.parse_value(node, text).map(Some) }
}

/// Returns a value as people write it in a field: `98.10`; for an item `1`, `0` or a percentage.
///
/// ```
/// use ita_file::value_text;
///
/// let rules = ita_rules::rulebook(2568)?;
/// assert_eq!(value_text(rules, rules.find("iit")?, "98.1".parse()?), "98.10");
/// assert_eq!(value_text(rules, rules.find("o1")?, "100".parse()?), "1");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn value_text(rules: &Rulebook, node: NodeIx, value: Score) -> String {
    match rules.is_item(node) {
        true => rules.write_value(node, value),
        false => with_decimals(&value.to_string(), usize::from(rules.decimals())),
    }
}

/// Returns a canonical decimal with at least `least` decimals, as people write scores: `98.1` as `98.10`.
///
/// ```
/// assert_eq!(ita_file::with_decimals("98.1", 2), "98.10");
/// assert_eq!(ita_file::with_decimals("98.125", 2), "98.125");
/// ```
#[must_use]
pub fn with_decimals(text: &str, least: usize) -> String {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    if least == 0 && fraction.is_empty() {
        return whole.to_owned();
    }
    format!("{whole}.{fraction:0<least$}")
}
