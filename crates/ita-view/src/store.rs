//! What is stored of a state: records, one for each agency, so that a change writes what it changes, and two windows with two agencies never
//! touch each other's.
//!
//! [`Kept`] is what a place holds as far as a window knows. [`Kept::changes`] works out from it what to write; [`News`] is what
//! another window wrote. Reading never fails as a whole: a broken record is set aside and the others are read, and what a newer
//! version wrote is left alone. One record, the head, changes with every write and names what the last writes wrote; a window
//! writes only if the head is the one that it knows. [`Keeping`] decides what to ask of a place, and when.

mod begin;
mod changes;
mod did;
mod follow;
mod form;
mod journal;
mod keeping;
mod kept;
mod known;
mod log;
mod said;
mod sorted;
mod steps;

pub use changes::Changes;
pub use follow::{Asked, News, Tells};
pub use journal::journal;
pub use keeping::{Ask, Heard, Keeping, Standing};
pub use kept::{HEAD, Kept, Record};
pub use known::Known;

use crate::action::Action;
use crate::history::Did;
use crate::message::Voice;
use crate::page::{self, NoticeView};
use crate::parts::{Need, Parts, Unread};
use crate::reduce::{self, reduce};
use crate::state::{Notice, State, View};
use ita_score::Error;

/// The version that is written. Every one from the first to this is read; up to 5 a state was one text.
pub const VERSION: u32 = 6;

/// What stands in the place of the text of before, where there are records: that something is kept.
pub const MARKER: &str = r#"{"version":6}"#;

/// What a browser holds of an earlier visit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The text that stands where versions before 6 kept theirs: that, or [`MARKER`].
    pub text: Option<String>,
    /// Every record; none if the place does not answer.
    pub records: Option<Vec<Record>>,
    /// What windows were about to write when they were left: [`journal`].
    pub journal: Option<String>,
}

impl Found {
    /// What would be found if a place held just this text: every record as [`write()`] puts them into one text, or the text of a
    /// version before 6.
    #[must_use]
    pub fn of(text: &str) -> Self {
        match journal::read_all(text) {
            Some(records) => Self { text: Some(MARKER.to_owned()), records: Some(records), journal: None },
            None => Self { text: Some(text.to_owned()), records: Some(Vec::new()), journal: None },
        }
    }
}

/// What the app starts with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Start {
    /// The state.
    pub state: State,
    /// What is known of the place; none where nothing was looked for.
    pub known: Option<Known>,
}

/// Why what is stored is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// It is not of the form that is written.
    Broken,
    /// It is of another, newer version.
    Newer,
}

/// What the app starts with: the stored state if there is one that can be read, else nothing entered; then the link's
/// hash, if it says something. Where it is empty, several agencies begin side by side; a lone `#` asks for where one was.
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
/// let found = store::Found::of(&store::write(&fresh.state));
/// let again = start(Some(&found), "#ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5", parts)?;
/// assert_eq!(again.state, fresh.state);
/// # Ok::<(), Unread<ita_score::Error>>(())
/// ```
pub fn start(found: Option<&Found>, hash: &str, parts: &Parts) -> Result<Start, Unread<Error>> {
    let begun = match found {
        Some(found) => (parts.texts().map_err(Unread::Missing)?.begin)(found, hash, parts)?,
        None => Start { state: State::empty().map_err(Unread::Invalid)?, known: None },
    };
    let state = opened(begun.state, hash, parts)?;
    // What there is to show is shown with the first view.
    if state.view == View::Calculate && !state.draft().is_empty() {
        parts.result()?;
    }
    Ok(Start { state, ..begun })
}

/// The state after the link of the address bar, if that says something.
fn opened(state: State, hash: &str, parts: &Parts) -> Result<State, Need> {
    match hash.trim() {
        "" | "#" => parts.show(&state).map(|()| state),
        _ => reduce(&state, Action::OpenLink(hash.to_owned()), parts),
    }
}

/// A state's records as one text. Notices are of the moment, and are not in it.
#[must_use]
pub fn write(state: &State) -> String {
    let changes = Kept::nothing().ok().and_then(|nothing| nothing.changes(state, ""));
    changes.map_or_else(String::new, |changes| journal::all(&changes))
}

/// What reads links and what is stored, and writes these: most of it is a library for JSON. With it comes what a first visit does not begin
/// with. [`Texts::HERE`] is named only by what links it.
#[derive(Clone, Copy, Debug)]
pub struct Texts {
    begin: fn(&Found, &str, &Parts) -> Result<Start, Unread<Error>>,
    /// Does what a first visit does not begin with.
    pub(crate) act: fn(&mut State, Action, &Parts) -> Result<(), Need>,
    /// A notice in words.
    pub(crate) notice: fn(Voice, &State, &Notice) -> NoticeView,
    /// What was done, in a few words.
    pub(crate) done: fn(Voice, &State, &Did) -> String,
}

impl Texts {
    /// What begins with what is stored, and what becomes of a link and of what it sent; and what undoes, with its words.
    pub const HERE: Self =
        Self { begin: begin::begun, act: reduce::later::act, notice: page::notice, done: page::done };
}

/// Reads a stored text: every record, or what a version before 6 wrote. Nothing of it may be broken.
///
/// # Errors
/// [`Unread`]: [`StoreError`], or a part that is not here.
pub fn read(text: &str, parts: &Parts) -> Result<State, Unread<StoreError>> {
    let broken = |_| Unread::Invalid(StoreError::Broken);
    let version = serde_json::from_str::<form::Version>(text).map_err(broken)?.version;
    match version {
        VERSION => {
            let records = journal::read_all(text).ok_or(Unread::Invalid(StoreError::Broken))?;
            let nothing = Kept::nothing().map_err(|_| Unread::Invalid(StoreError::Broken))?;
            let kept = nothing.with(&records, true, parts)?;
            if kept.unread.is_empty() { Ok(kept.state) } else { Err(Unread::Invalid(StoreError::Broken)) }
        }
        _ => older(text, parts),
    }
}

/// Reads what a version before 6 wrote.
fn older(text: &str, parts: &Parts) -> Result<State, Unread<StoreError>> {
    let broken = |_| Unread::Invalid(StoreError::Broken);
    match serde_json::from_str::<form::Version>(text).map_err(broken)?.version {
        1..VERSION => {}
        newer if newer > VERSION => return Err(Unread::Invalid(StoreError::Newer)),
        _ => return Err(Unread::Invalid(StoreError::Broken)),
    }
    let stored: form::Stored = serde_json::from_str(text).map_err(broken)?;
    let look: form::Look = serde_json::from_str(text).map_err(broken)?;
    stored.state(&look, parts)?.ok_or(Unread::Invalid(StoreError::Broken))
}

/// Returns what is told at the start of the app in one file, where nothing is kept: what is kept is kept for this file, and where a file
/// was saved, it is opened.
#[must_use]
pub fn told_of_one_file() -> Action {
    Action::Tell(Notice::Offered(&said::ONE_FILE))
}
