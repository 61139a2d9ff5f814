//! Where the rules come from and how sure each is.

use crate::state::State;
use ita_score::Status;

/// How sure a rule is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatusView {
    /// The status, for a colour or icon.
    pub status: Status,
    /// In words: “ยืนยันหลายแหล่ง”.
    pub label: String,
    /// What that means, in a sentence.
    pub meaning: String,
}

/// A source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceView {
    /// What it is.
    pub title: String,
    /// Its address, if there is one.
    pub url: Option<String>,
}

/// A statement of the rules with its status and sources.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClaimView {
    /// Its id in the rulebook, such as `weights`.
    pub id: String,
    /// What it is about here: “น้ำหนัก”, “ชื่อ”.
    pub subject: String,
    /// How sure it is.
    pub status: StatusView,
    /// What is claimed, and what is not known about it.
    pub note: String,
    /// Where it was found.
    pub sources: Vec<SourceView>,
}

/// What a row's source button shows: the claims behind the node's share, name and description.
#[must_use]
pub fn node_claims(state: &State, node: &str) -> Vec<ClaimView> {
    let _ = (state, node);
    Vec::new()
}
