//! The stored state: one versioned JSON text.
//!
//! It is read totally: a text of another version, or one that is broken, is refused as a whole and handed back, so that
//! the caller keeps it under another key and nothing is destroyed.

mod did;
mod form;
mod steps;

use crate::action::Action;
use crate::parts::{Need, Parts, Unread};
use crate::reduce::{self, reduce};
use crate::state::{Notice, State, View};
use ita_score::Error;

/// The version that is written. Every one from the first to this is read.
pub const VERSION: u32 = 5;

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

/// What the app starts with: the stored state if there is one that can be read, else nothing entered; then the link's
/// hash, if it says something.
///
/// # Errors
/// [`Unread::Missing`] if a part is not here that the stored state, the link, or the view that they lead to needs;
/// [`Unread::Invalid`] as [`State::empty`].
///
/// ```
/// use ita_view::{Parts, Unread, start, store};
///
/// let parts = &Parts::all();
/// let fresh = start(None, "#/example/bang-krabue", parts)?;
/// let again = start(Some(&store::write(&fresh.state)), "#ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5", parts)?;
/// assert_eq!(again.state, fresh.state);
/// # Ok::<(), Unread<ita_score::Error>>(())
/// ```
pub fn start(stored: Option<&str>, hash: &str, parts: &Parts) -> Result<Start, Unread<Error>> {
    let mut set_aside = None;
    let state =
        match stored.map(|text| parts.texts().map_err(Unread::Missing).and_then(|texts| (texts.read)(text, parts))) {
            Some(Ok(state)) => state,
            None => State::empty().map_err(Unread::Invalid)?,
            Some(Err(Unread::Missing(need))) => return Err(need.into()),
            Some(Err(Unread::Invalid(error))) => {
                set_aside = stored.map(str::to_owned);
                let notice = match error {
                    StoreError::Broken => Notice::BrokenStore,
                    StoreError::Newer => Notice::NewerStore,
                };
                State { notices: vec![notice], ..State::empty().map_err(Unread::Invalid)? }
            }
        };
    let state = opened(state, hash, parts)?;
    // What there is to show is shown with the first view.
    if state.view == View::Calculate && !state.draft().is_empty() {
        parts.result()?;
    }
    Ok(Start { state, set_aside })
}

/// The state after the link of the address bar, if that says something.
fn opened(state: State, hash: &str, parts: &Parts) -> Result<State, Need> {
    match hash.trim() {
        "" | "#" => parts.show(&state).map(|()| state),
        _ => reduce(&state, Action::OpenLink(hash.to_owned()), parts),
    }
}

/// The state as a text to be stored. Notices are of the moment, and are not.
#[must_use]
pub fn write(state: &State) -> String {
    // Nothing in it can fail to be written: every key of a map is a text or a number.
    serde_json::to_string(&form::Stored::from(state)).unwrap_or_default()
}

/// What reads links and stored texts, and writes these: most of it is a library for JSON. [`Texts::HERE`] is named only by what
/// links it.
#[derive(Clone, Copy, Debug)]
pub struct Texts {
    read: fn(&str, &Parts) -> Result<State, Unread<StoreError>>,
    write: fn(&State) -> String,
    pub(crate) open_link: fn(&mut State, &str, &Parts) -> Result<(), Need>,
    pub(crate) keep_sent: fn(&mut State, &Parts) -> Result<(), Need>,
    pub(crate) follow: fn(&mut State, &str, &Parts) -> Result<(), Need>,
}

impl Texts {
    /// [`read`], [`write()`], and what becomes of a link and of what it sent.
    pub const HERE: Self =
        Self { read, write, open_link: reduce::works::open_link, keep_sent: reduce::works::keep_sent, follow };

    /// [`write()`].
    #[must_use]
    pub fn write(self, state: &State) -> String {
        (self.write)(state)
    }
}

/// Reads a stored text.
///
/// # Errors
/// [`Unread`]: [`StoreError`], or a part that is not here.
pub fn read(text: &str, parts: &Parts) -> Result<State, Unread<StoreError>> {
    let broken = |_| Unread::Invalid(StoreError::Broken);
    let version = serde_json::from_str::<form::Version>(text).map_err(broken)?.version;
    match version {
        1..=VERSION => {}
        newer if newer > VERSION => return Err(Unread::Invalid(StoreError::Newer)),
        _ => return Err(Unread::Invalid(StoreError::Broken)),
    }
    let stored: form::Stored = serde_json::from_str(text).map_err(broken)?;
    stored.state(parts)?.ok_or(Unread::Invalid(StoreError::Broken))
}

/// Takes over what another window of the app has kept. What another version of the app wrote is left to that: an older one knows less.
fn follow(state: &mut State, text: &str, parts: &Parts) -> Result<(), Need> {
    if serde_json::from_str::<form::Version>(text).map_or(true, |form::Version { version }| version != VERSION) {
        return Ok(());
    }
    let other = match read(text, parts) {
        Ok(other) => other,
        Err(Unread::Missing(need)) => return Err(need),
        Err(Unread::Invalid(_)) => return Ok(()),
    };
    if (&state.work, &state.shelf) != (&other.work, &other.shelf) {
        // Steps of this window would take the other's work back.
        state.history = other.history;
    }
    (state.work, state.shelf) = (other.work, other.shelf);
    if let View::Rules(year) = state.view
        && year.own().is_some()
    {
        state.view = state.shelf.books.year(year.key()).map_or(View::OwnRules, View::Rules);
    }
    (state.language, state.numerals) = (other.language, other.numerals);
    (state.theme, state.scale) = (other.theme, other.scale);
    Ok(())
}
