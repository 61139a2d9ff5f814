//! What is stored of a state: records, one for each agency, so that a change writes what it changes, and two windows with two agencies never
//! touch each other's.
//!
//! [`Kept`] is what a place holds as far as a window knows. [`Kept::changes`] works out from it what to write; [`News`] is what
//! another window wrote. Reading never fails as a whole: a broken record is set aside and the others are read, and what a newer
//! version wrote is left alone. One record, the head, changes with every write and names what the last writes wrote; a window
//! writes only if the head is the one that it knows. [`Keeping`] decides what to ask of a place, and when.

mod changes;
mod did;
mod follow;
mod form;
mod journal;
mod keeping;
mod kept;
mod log;
mod said;
mod sorted;
mod steps;

pub use changes::Changes;
pub use follow::{Asked, News, Tells};
pub use journal::journal;
pub use keeping::{Ask, Heard, Keeping, Standing};
pub use kept::{HEAD, Kept, Record};

use crate::action::Action;
use crate::parts::{Need, Parts, Unread};
use crate::reduce::{self, notify, reduce};
use crate::state::{Notice, Offer, State, View};
use ita_score::Error;
use std::rc::Rc;

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

/// What is known of a place, for [`Keeping`]. Its code is where it is made.
#[derive(Clone)]
pub struct Known(Rc<dyn Knows>);

trait Knows {
    /// What the place holds; none where it did not answer, or holds what a newer version wrote.
    fn kept(&self) -> Option<Rc<Kept>>;
    /// Whether a newer version keeps its work there: nothing may be written.
    fn is_newer(&self) -> bool;
    /// The text that a version before 6 had kept.
    fn before(&self) -> Option<&str>;
    /// The windows whose journals were taken over.
    fn left_by(&self) -> &[String];
}

struct Looked {
    kept: Option<Rc<Kept>>,
    is_newer: bool,
    before: Option<String>,
    left_by: Vec<String>,
}

impl Knows for Looked {
    fn kept(&self) -> Option<Rc<Kept>> {
        self.kept.clone()
    }

    fn is_newer(&self) -> bool {
        self.is_newer
    }

    fn before(&self) -> Option<&str> {
        self.before.as_deref()
    }

    fn left_by(&self) -> &[String] {
        &self.left_by
    }
}

impl Known {
    /// Of what was found, where the place holds this.
    fn new(kept: Option<Rc<Kept>>, is_newer: bool, found: &Found, left_by: Vec<String>) -> Self {
        let before = found.text.clone().filter(|text| text != MARKER);
        Self(Rc::new(Looked { kept, is_newer, before, left_by }))
    }

    /// Returns the names of the windows that were left before they wrote, and whose changes are taken over.
    #[must_use]
    pub fn left_by(&self) -> &[String] {
        self.0.left_by()
    }

    /// Returns the text that a version before 6 had kept, which is taken over with the first write.
    #[must_use]
    pub fn before(&self) -> Option<&str> {
        self.0.before()
    }

    /// Returns what the place holds; none where it did not answer, or holds what a newer version wrote.
    #[must_use]
    pub fn kept(&self) -> Option<Rc<Kept>> {
        self.0.kept()
    }

    /// Returns whether a newer version keeps its work there: nothing may be written.
    #[must_use]
    pub fn is_newer(&self) -> bool {
        self.0.is_newer()
    }
}

impl PartialEq for Known {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for Known {}

impl core::fmt::Debug for Known {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Known")
    }
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

/// What reads links and what is stored, and writes these: most of it is a library for JSON. [`Texts::HERE`] is named only by what
/// links it.
#[derive(Clone, Copy, Debug)]
pub struct Texts {
    begin: fn(&Found, &str, &Parts) -> Result<Start, Unread<Error>>,
    pub(crate) open_link: fn(&mut State, &str, &Parts) -> Result<(), Need>,
    pub(crate) keep_sent: fn(&mut State, &Parts) -> Result<(), Need>,
}

impl Texts {
    /// What begins with what is stored, and what becomes of a link and of what it sent.
    pub const HERE: Self =
        Self { begin: begun, open_link: reduce::works::open_link, keep_sent: reduce::letter::keep_sent };
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

/// What a visit begins with: where there are several agencies and the address asks for nothing, all of them side by side.
fn begun(found: &Found, hash: &str, parts: &Parts) -> Result<Start, Unread<Error>> {
    let mut start = begin(found, parts)?;
    if hash.is_empty() && !start.state.shelf.is_empty() {
        start.state.view = View::Overview;
    }
    Ok(start)
}

/// What there is of an earlier visit, put together.
fn begin(found: &Found, parts: &Parts) -> Result<Start, Unread<Error>> {
    let empty = State::empty().map_err(Unread::Invalid)?;
    let nothing = Rc::new(Kept::nothing().map_err(Unread::Invalid)?);
    let told = |offer: &'static Offer| State { notices: vec![Notice::Offered(offer)], ..empty.clone() };
    let journals = found.journal.as_deref().map(journal::read).unwrap_or_default();
    let text = found.text.as_deref().filter(|text| *text != MARKER);
    let kept = match &found.records {
        None => None,
        Some(records) => match nothing.with(records, true, parts) {
            Ok(kept) => Some(Rc::new(kept)),
            Err(Unread::Missing(need)) => return Err(need.into()),
            Err(Unread::Invalid(_)) => {
                return Ok(Start { state: told(&said::NEWER), known: Some(Known::new(None, true, found, Vec::new())) });
            }
        },
    };
    let Some(mut kept) = kept else {
        // What was kept before it, or was left without it, may be here still.
        let mut state = match text.map(|text| older(text, parts)) {
            Some(Ok(state)) => state,
            Some(Err(Unread::Missing(need))) => return Err(need.into()),
            _ => empty.clone(),
        };
        for journal in journals.iter().filter(|journal| journal.is_first()) {
            match nothing.with(&journal.records(), false, parts) {
                Ok(left) => state = left.state,
                Err(Unread::Missing(need)) => return Err(need.into()),
                Err(Unread::Invalid(_)) => {}
            }
        }
        notify(&mut state, Notice::Offered(&said::CLOSED));
        let left_by = journals.iter().filter(|journal| journal.is_first()).map(|journal| journal.by().to_owned());
        return Ok(Start { state, known: Some(Known::new(None, false, found, left_by.collect())) });
    };
    // The state as it would be if the windows had written before they were left.
    let mut there = kept.clone();
    let mut state = kept.state.clone();
    for journal in journals.iter().filter(|journal| !journal.is_done(&kept)) {
        let over = match journal.is_next(&there) {
            true => there.with(&journal.records(), false, parts).map(|after| after.state),
            false => follow::lay_over(&there, &journal.records(), journal.touched(&there).as_deref(), parts),
        };
        match over {
            Ok(over) => state = over,
            Err(Unread::Missing(need)) => return Err(need.into()),
            Err(Unread::Invalid(_)) => continue,
        }
        if let Some(changes) = there.changes(&state, journal.by()) {
            there = changes.after;
        }
    }
    if let Some(text) = text {
        match older(text, parts) {
            Ok(old) if there.is_nothing() => state = old,
            // An older version of the app has written since: what it has is there too.
            Ok(old) => beside(&mut state, old),
            Err(Unread::Missing(need)) => return Err(need.into()),
            Err(Unread::Invalid(_)) => {
                let aside = ("text".to_owned(), text.to_owned());
                let unread = kept.unread.iter().cloned().chain([aside]).collect();
                kept = Rc::new(Kept { unread, ..(*kept).clone() });
            }
        }
    }
    if !kept.unread.is_empty() {
        notify(&mut state, Notice::Offered(&said::UNREAD));
    }
    if kept.is_nothing() && found.text.as_deref() == Some(MARKER) && !state.is_precious() {
        notify(&mut state, Notice::Offered(&said::MISSING));
    }
    let left_by = journals.iter().map(|journal| journal.by().to_owned()).collect();
    Ok(Start { state, known: Some(Known::new(Some(kept), false, found, left_by)) })
}

/// Lays works beside others, unless they are there.
fn beside(state: &mut State, old: State) {
    let before = (state.work.clone(), state.shelf.clone());
    let works = old.shelf.works().chain([&old.work]).filter(|work| work.is_precious());
    let new: Vec<_> = works.filter(|work| **work != before.0 && before.1.works().all(|there| there != *work)).collect();
    let new: Vec<_> = new.into_iter().cloned().collect();
    if new.is_empty() {
        return;
    }
    for book in old.shelf.books.all().filter(|book| before.1.books.get(book.key).is_none()) {
        state.shelf.books.put(book.clone());
    }
    state.shelf.put_all(new);
    state.history.note(crate::history::Did::Kept, (&before.0, &before.1));
    notify(state, Notice::Done(crate::history::Did::Kept));
}
