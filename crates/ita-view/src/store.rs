//! The stored state: one versioned JSON text.
//!
//! It is read totally: a text of another version, or one that is broken, is refused as a whole and handed back, so that
//! the caller keeps it under another key and nothing is destroyed.

mod form;
mod json;
mod scenarios;
mod write;

use crate::action::Action;
use crate::reduce::reduce;
use crate::state::{Notice, State};
use ita_score::Error;

/// The version that is written. Every one from the first to this is read.
pub const VERSION: u32 = 2;

/// What the app starts with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Start {
    /// The state.
    pub state: State,
    /// A stored text that could not be read: to be kept under another key before the state is stored.
    pub set_aside: Option<String>,
}

/// Why a stored text is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// It is not of the form that is written.
    Broken,
    /// It is of another, newer version.
    Newer,
}

/// What the app starts with: the stored state if there is one that can be read, else the first example; then the link's
/// hash, if it says something.
///
/// # Errors
/// As [`State::first`].
///
/// ```
/// use ita_view::{start, store};
///
/// let fresh = start(None, "")?;
/// let again = start(Some(&store::write(&fresh.state)), "#ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5")?;
/// assert_eq!(again.state, fresh.state);
/// # Ok::<(), ita_score::Error>(())
/// ```
pub fn start(stored: Option<&str>, hash: &str) -> Result<Start, Error> {
    let mut set_aside = None;
    let state = match stored.map(read) {
        Some(Ok(state)) => state,
        None => State::first()?,
        Some(Err(error)) => {
            set_aside = stored.map(str::to_owned);
            let notice = match error {
                StoreError::Broken => Notice::BrokenStore,
                StoreError::Newer => Notice::NewerStore,
            };
            State { notices: vec![notice], ..State::first()? }
        }
    };
    Ok(Start { state: opened(state, hash), set_aside })
}

/// What the app starts with where nothing is stored: [`start`] without the code that reads a stored text.
///
/// # Errors
/// As [`State::first`].
pub fn first(hash: &str) -> Result<State, Error> {
    State::first().map(|state| opened(state, hash))
}

/// The state after the link of the address bar, if that says something.
fn opened(state: State, hash: &str) -> State {
    match hash.trim() {
        "" | "#" => state,
        _ => reduce(&state, Action::OpenLink(hash.to_owned())),
    }
}

/// The state as a text to be stored. Notices are of the moment, and are not.
#[must_use]
pub fn write(state: &State) -> String {
    write::state(state)
}

/// Reads a stored text.
///
/// # Errors
/// [`StoreError`].
pub fn read(text: &str) -> Result<State, StoreError> {
    let version = serde_json::from_str::<form::Version>(text).map_err(|_| StoreError::Broken)?.version;
    match version {
        1..=VERSION => {}
        newer if newer > VERSION => return Err(StoreError::Newer),
        _ => return Err(StoreError::Broken),
    }
    let stored: form::Stored = serde_json::from_str(text).map_err(|_| StoreError::Broken)?;
    stored.state().ok_or(StoreError::Broken)
}
