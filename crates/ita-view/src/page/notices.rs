//! Notices, in words.

use crate::action::Action;
use crate::state::{Notice, State};

/// How a notice is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeKind {
    /// Something that happened.
    Info,
    /// Something that went wrong.
    Problem,
}

/// A notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeView {
    /// The notice, for [`Action::Dismiss`](crate::Action::Dismiss).
    pub notice: Notice,
    /// How it is meant.
    pub kind: NoticeKind,
    /// What it says.
    pub text: String,
    /// What can be done about it, with the button's words.
    pub action: Option<(String, Action)>,
}

/// What to tell the person, the latest last.
#[must_use]
pub fn notices(state: &State) -> Vec<NoticeView> {
    let _ = state;
    Vec::new()
}
