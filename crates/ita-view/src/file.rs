//! The working file, `.ita.json`: agencies with their years, in one versioned JSON text that `docs/ita-file.schema.json`
//! describes.
//!
//! Unlike the stored state ([`store`](crate::store)) it is for people to carry, send and keep, and for other programs to read: it holds what
//! somebody entered and nothing of how the app looks. It is read totally: one that is broken, or says what there is not, is
//! refused as a whole, with the place.
//!
//! ```
//! use ita_view::{Action, Parts, State, file, reduce};
//!
//! let parts = &Parts::all();
//! let mine = reduce(&State::first()?, Action::SetAgency("เทศบาลตำบลตัวอย่าง".into()), parts).unwrap();
//! let text = file::write(&mine);
//! assert!(text.starts_with("{\n  \"format\": \"ita-score\",\n  \"version\": 1,"));
//!
//! let there = reduce(&State::empty()?, Action::OpenFile(text.clone()), parts).unwrap();
//! assert_eq!(there.work.drafts, mine.work.drafts);
//! assert_eq!(file::write(&there), text);
//! # Ok::<(), ita_score::Error>(())
//! ```

mod form;

use crate::draft::Work;
use crate::message::{Language, Voice};
use crate::parts::{Need, Parts, Unread};
use crate::reduce::agencies;
use crate::state::State;
use form::{File, Head};
use ita_score::Lang;
use ita_words::Numerals;

/// The version that is written. Every one from the first to this is read.
pub const VERSION: u32 = 1;

/// What the name of such a file ends with.
pub const ENDING: &str = ".ita.json";

/// Why a file is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileError {
    /// It is no file of this app.
    Other,
    /// It is of a newer version of the app.
    Newer,
    /// It is not of the form that is written: where, both from 1.
    Broken {
        /// Line.
        line: usize,
        /// Character of the line.
        column: usize,
    },
    /// It holds no agency.
    Empty,
    /// It has a fiscal year of an agency twice.
    Twice {
        /// The agency.
        agency: String,
        /// The year.
        year: u16,
    },
    /// It names a fiscal year that there are no rules for.
    Year {
        /// The agency.
        agency: String,
        /// The year, as a Buddhist year.
        year: u16,
    },
    /// It names a node, or a level, that the year's rules do not have.
    Unknown {
        /// The agency.
        agency: String,
        /// The year.
        year: u16,
        /// What it names.
        id: String,
    },
}

/// What reads a file and opens what is in it. It is a part of its own, so [`Files::HERE`] is named only by what links it.
#[derive(Clone, Copy, Debug)]
pub struct Files {
    pub(crate) open: fn(&mut State, &str, &Parts) -> Result<(), Need>,
}

impl Files {
    /// Of this crate.
    pub const HERE: Self = Self { open: agencies::open_file };
}

/// Returns the text of a file with every agency: the one in sight first, then the others in their order.
#[must_use]
pub fn write(state: &State) -> String {
    let works = core::iter::once(&state.work).chain(state.shelf.works());
    // Nothing in it can fail to be written: every key of a map is a text or a number.
    serde_json::to_string_pretty(&File::of(works.filter(|work| work.is_precious()))).unwrap_or_default() + "\n"
}

/// Returns true if a text means to be such a file, so that it is not read as a table.
#[must_use]
pub fn is_meant(text: &str) -> bool {
    text.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']).starts_with('{')
}

/// Reads a file.
///
/// # Errors
/// [`Unread::Invalid`] with the reason, [`Unread::Missing`] if a part is not here that it needs.
pub(crate) fn read(text: &str, parts: &Parts) -> Result<Vec<Work>, Unread<FileError>> {
    let text = text.trim_start_matches('\u{feff}');
    let broken =
        |error: serde_json::Error| Unread::Invalid(FileError::Broken { line: error.line(), column: error.column() });
    let head: Head = serde_json::from_str(text).map_err(|error| match error.classify() {
        serde_json::error::Category::Data => Unread::Invalid(FileError::Other),
        _ => broken(error),
    })?;
    match head.version {
        _ if head.format != form::FORMAT => return Err(Unread::Invalid(FileError::Other)),
        1..=VERSION => {}
        0 => return Err(Unread::Invalid(FileError::Other)),
        _ => return Err(Unread::Invalid(FileError::Newer)),
    }
    let file: File = serde_json::from_str(text).map_err(broken)?;
    file.works(parts)
}

/// Reads a file into its agencies, for a native program, which has every part.
///
/// ```
/// use ita_view::{Parts, State, file};
///
/// let works = file::works(&file::write(&State::first()?)).unwrap_or_default();
/// assert!(works.is_empty()); // what the app shows first is an example, and nobody's own
/// # Ok::<(), ita_score::Error>(())
/// ```
///
/// # Errors
/// [`FileError`], if it is refused.
pub fn works(text: &str) -> Result<Vec<Work>, FileError> {
    read(text, &Parts::all()).map_err(|error| match error {
        Unread::Invalid(error) => error,
        // Every part is here.
        Unread::Missing(_) => FileError::Other,
    })
}

impl FileError {
    /// What it tells a person.
    #[must_use]
    pub fn message(&self, lang: Lang) -> String {
        let language = match lang {
            Lang::Th => Language::THAI,
            Lang::En => Language::ENGLISH,
        };
        crate::page::refused(Voice { language, numerals: Numerals::Arabic }, self)
    }
}

impl From<FileError> for Unread<FileError> {
    fn from(error: FileError) -> Self {
        Self::Invalid(error)
    }
}

/// [`Parts::year`], with the agency that names it.
fn year_of(parts: &Parts, agency: &str, year: u16) -> Result<crate::year::Year, Unread<FileError>> {
    let known = parts.known_year(year).map_err(|need: Need| Unread::Missing(need))?;
    known.ok_or_else(|| Unread::Invalid(FileError::Year { agency: agency.to_owned(), year }))
}
