//! The working file: its shape, version 5 (version 4 had no announced rank, version 3 no checklist of preparation, version 2 no rulebooks
//! of one's own, version 1 nothing beside the numbers), and the code that reads and writes it. The same structs do both; a field that they do
//! not know is refused, since it would be lost when the file is next saved.

mod shape;

use crate::draft::Draft;
use crate::error::FileError;
use crate::scenarios::Scenarios;
use ita_report::{Papers, Section};
use serde::{Deserialize, Serialize};
use shape::AgencyForm;
pub use shape::File;

/// The newest version. Every version from the first to this one is read, and a file is written in the first version that has everything
/// it needs, which older programs read too.
pub const VERSION: u32 = 5;

/// The ending of a working file's name.
pub const ENDING: &str = ".ita.json";

/// The word that marks a text as a working file.
const FORMAT: &str = "ita-score";

/// What somebody entered for an agency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agency {
    /// Its name.
    pub name: String,
    /// The year in sight.
    pub fiscal_year: u16,
    /// Hash of the user's own rulebook that the year in sight uses, if it uses one.
    pub rulebook: Option<String>,
    /// Its years.
    pub years: Vec<FiscalYear>,
}

/// A rulebook of somebody's own, as a file carries it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnRulebook {
    /// Its id, as in its text.
    pub id: String,
    /// How years refer to it: the first sixteen digits of the SHA-256 of its text.
    pub hash: String,
    /// Its name; empty if it has none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// The text of its rule file.
    pub text: String,
}

/// What somebody entered for a fiscal year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FiscalYear {
    /// The year.
    pub fiscal_year: u16,
    /// Hash of the user's own rulebook by which the year is assessed; `None` for the rules that come with the program.
    pub rulebook: Option<String>,
    /// Its numbers.
    pub draft: Draft,
    /// Its scenarios; `None` if all are untouched.
    pub scenarios: Option<Scenarios>,
    /// What was written beside the numbers.
    pub papers: Papers,
}

impl Agency {
    /// Returns what was entered for a year under the rules that come with the program, or `None` if nothing was.
    #[must_use]
    pub fn year(&self, number: u16) -> Option<&FiscalYear> {
        self.year_by(number, None)
    }

    /// Returns what was entered for a year under the user's own rulebook with this hash, or, without a hash, under the rules that
    /// come with the program; `None` if nothing was.
    #[must_use]
    pub fn year_by(&self, number: u16, rulebook: Option<&str>) -> Option<&FiscalYear> {
        self.years.iter().find(|year| year.fiscal_year == number && year.rulebook.as_deref() == rulebook)
    }
}

impl FiscalYear {
    /// Creates an empty year.
    #[must_use]
    pub fn new(fiscal_year: u16) -> Self {
        Self { fiscal_year, rulebook: None, draft: Draft::new(), scenarios: None, papers: Papers::default() }
    }
}

/// The keys that every version has.
#[derive(Deserialize)]
struct Head {
    format: String,
    version: u32,
}

/// Returns the text of a working file with these agencies.
#[must_use]
pub fn write(agencies: impl IntoIterator<Item = Agency>) -> String {
    write_with(agencies, [])
}

/// Returns the text of a working file with these agencies and the users' own rulebooks that they name.
#[must_use]
pub fn write_with(
    agencies: impl IntoIterator<Item = Agency>,
    rulebooks: impl IntoIterator<Item = OwnRulebook>,
) -> String {
    let rulebooks: Vec<OwnRulebook> = rulebooks.into_iter().collect();
    let agencies: Vec<AgencyForm> = agencies.into_iter().map(AgencyForm::of).collect();
    let papers = || agencies.iter().flat_map(|agency| &agency.years).map(|year| &year.papers);
    let version = if papers().any(|papers| !papers.rank.is_empty()) {
        VERSION
    } else if papers().any(prepares) {
        4
    } else if !rulebooks.is_empty() {
        3
    } else if papers().any(|papers| !papers.is_empty()) {
        2
    } else {
        1
    };
    let file = File { format: FORMAT.to_owned(), version, rulebooks, agencies };
    // Nothing in the file can fail to be written: every key of a map is a text or a number.
    serde_json::to_string_pretty(&file).unwrap_or_default() + "\n"
}

/// Returns true if papers hold something that only version 4 and later can hold.
fn prepares(papers: &Papers) -> bool {
    !papers.preparation.is_empty() || papers.left_out.values().any(|out| out.contains(&Section::Readiness))
}

/// Returns true if a text is meant to be a working file, so that it is not read as a table.
#[must_use]
pub fn is_meant(text: &str) -> bool {
    text.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']).starts_with('{')
}

/// Reads a working file, as far as no rules are needed for that. What it names is checked by [`File::agencies`].
///
/// ```
/// use ita_file::{FileError, read};
///
/// assert_eq!(read("{\"format\": \"ita-score\", \"version\": 1,\n \"agency\": []}"), Err(FileError::Broken { line: 2, column: 9 }));
/// assert_eq!(read("{}"), Err(FileError::Other));
/// ```
///
/// # Errors
/// [`FileError::Other`] if the text is not a working file, [`Newer`](FileError::Newer) for a newer version,
/// [`Broken`](FileError::Broken) with the place if it does not have the required form, and [`Empty`](FileError::Empty) if it
/// holds no agency.
pub fn read(text: &str) -> Result<File, FileError> {
    let text = text.trim_start_matches('\u{feff}');
    let broken = |error: serde_json::Error| FileError::Broken { line: error.line(), column: error.column() };
    let head: Head = serde_json::from_str(text).map_err(|error| match error.classify() {
        serde_json::error::Category::Data => FileError::Other,
        _ => broken(error),
    })?;
    match head.version {
        _ if head.format != FORMAT => return Err(FileError::Other),
        1..=VERSION => {}
        0 => return Err(FileError::Other),
        _ => return Err(FileError::Newer),
    }
    let file: File = serde_json::from_str(text).map_err(broken)?;
    if file.agencies.is_empty() { Err(FileError::Empty) } else { Ok(file) }
}
