//! The stored state: one versioned JSON text.

use crate::state::State;
use ita_score::Error;

/// What the app starts with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Start {
    /// The state.
    pub state: State,
    /// A stored text that could not be read: to be kept under another key before the state is stored.
    pub set_aside: Option<String>,
}

/// What the app starts with: the stored state if there is one that can be read, else the first example; then the link.
///
/// # Errors
/// As [`State::first`].
pub fn start(stored: Option<&str>, hash: &str) -> Result<Start, Error> {
    let _ = (stored, hash);
    Ok(Start { state: State::first()?, set_aside: None })
}

/// The state as a text to be stored.
#[must_use]
pub fn write(state: &State) -> String {
    let _ = state;
    String::new()
}
