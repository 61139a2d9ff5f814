//! The dialog with the link: whose result it holds, and what whoever opens it reads.

use super::header::place;
use crate::link;
use crate::message::{DialogLabel, Voice};
use crate::state::{State, View};

/// The dialog with the link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShareView {
    /// Of whom it is: “เทศบาลตำบลตัวอย่าง · 2568”.
    pub of: String,
    /// What whoever opens it reads; or that there is nothing to send yet.
    pub hint: String,
    /// The link's hash; none where nothing is entered.
    pub link: Option<String>,
}

/// The dialog with the link, with the names of the agency and the plan in it if `named`.
#[must_use]
pub fn share(state: &State, named: bool) -> ShareView {
    let (voice, link) = (Voice::of(state), link::share(state, named));
    let of = place(voice, state);
    let hint = match (&link, state.view) {
        (None, _) => DialogLabel::NothingToSend,
        (Some(_), View::Improve) => DialogLabel::SharePlanHint,
        (Some(_), _) => DialogLabel::ShareHint,
    };
    ShareView { of: [&*of.agency, " · ", &of.year].concat(), hint: voice.label(hint), link }
}
