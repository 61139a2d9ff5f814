//! What may have to be loaded first, and what comes of a text that names such a thing.

use crate::state::ViewName;

/// A part that is not here and has to be loaded first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// The rules of a fiscal year.
    Year(u16),
    /// English.
    English,
    /// The planner.
    Planner,
    /// What reads links and stored texts, and writes these.
    Texts,
    /// What reads a pasted table, and shows it.
    Paste,
    /// What reads workbooks.
    Books,
    /// What shows a result.
    Result,
    /// What opens under the buttons of the head.
    Panels,
    /// The dialog with the link.
    Share,
    /// What reads files, and the dialog that opens and saves them.
    Files,
    /// What reads rule files, and the view of rulebooks of one's own.
    OwnRules,
    /// A view, with what its actions do.
    View(ViewName),
}

/// Why a text cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unread<E> {
    /// It names something that is not here; it can be read once that is.
    Missing(Need),
    /// It is not valid.
    Invalid(E),
}

impl<E> From<Need> for Unread<E> {
    fn from(need: Need) -> Self {
        Self::Missing(need)
    }
}
