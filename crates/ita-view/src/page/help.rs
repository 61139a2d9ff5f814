//! ช่วยเหลือ.

use crate::state::State;

/// A section of the help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HelpSection {
    /// Id, for a link within the page.
    pub id: &'static str,
    /// Its heading.
    pub title: String,
    /// Paragraphs.
    pub paragraphs: Vec<String>,
    /// Terms and what they mean, such as keys.
    pub terms: Vec<(String, String)>,
    /// Something to be copied as it is: a vector.
    pub code: Option<String>,
}

/// The help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HelpView {
    /// Its heading.
    pub title: String,
    /// Its sections.
    pub sections: Vec<HelpSection>,
}

/// The help.
#[must_use]
pub fn help(state: &State) -> HelpView {
    let _ = state;
    HelpView { title: String::new(), sections: Vec::new() }
}
