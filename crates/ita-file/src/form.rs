//! The working file: its shape, version 5 (version 4 had no announced rank, version 3 no checklist of preparation, version 2 no rulebooks
//! of one's own, version 1 nothing beside the numbers), and the code that reads and writes it. The same structs do both; a field that they do
//! not know is refused, since it would be lost when the file is next saved.

use crate::draft::{Draft, NodeId, Respondents};
use crate::error::FileError;
use crate::map;
use crate::scenarios::Scenarios;
use ita_report::{Papers, Section};
use ita_score::Rulebook;
use litemap::LiteMap;
use serde::{Deserialize, Serialize};

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

/// A file that was read. [`File::agencies`] checks what it names against the rules.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    format: String,
    version: u32,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    rulebooks: Vec<OwnRulebook>,
    agencies: Vec<AgencyForm>,
}

#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct AgencyForm {
    name: String,
    /// The year in sight.
    fiscal_year: u16,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    rulebook: Option<String>,
    years: Vec<YearForm>,
}

/// A year as a request in the contract's JSON, with the additional fields of people's own work.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct YearForm {
    fiscal_year: u16,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    rulebook: Option<String>,
    #[serde(with = "map")]
    inputs: LiteMap<NodeId, String>,
    #[serde(default, skip_serializing_if = "Published::is_empty")]
    published: Published,
    #[serde(with = "map", default, skip_serializing_if = "LiteMap::is_empty")]
    surveys: LiteMap<NodeId, Survey>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    scenarios: Option<Scenarios>,
    #[serde(default, skip_serializing_if = "Papers::is_empty")]
    papers: Papers,
}

#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Published {
    #[serde(default, skip_serializing_if = "String::is_empty")]
    overall: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    level: Option<String>,
}

#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Survey {
    respondents: String,
    population: String,
}

impl Published {
    const fn is_empty(&self) -> bool {
        self.overall.is_empty() && self.level.is_none()
    }
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

impl File {
    /// Returns the fiscal years that the file names under the rules that come with the program, in no particular order.
    pub fn years(&self) -> impl Iterator<Item = u16> {
        let of = |agency: &AgencyForm| {
            let years = agency.years.iter().map(|year| (year.fiscal_year, &year.rulebook));
            let years = years.chain([(agency.fiscal_year, &agency.rulebook)]);
            years.filter(|(_, own)| own.is_none()).map(|(year, _)| year).collect::<Vec<u16>>()
        };
        self.agencies.iter().flat_map(of)
    }

    /// Returns the users' own rulebooks that the file carries.
    #[must_use]
    pub fn rulebooks(&self) -> &[OwnRulebook] {
        &self.rulebooks
    }

    /// Returns the file's agencies, under the rules of each year. For a file with users' own rulebooks, use
    /// [`File::agencies_by`].
    ///
    /// # Errors
    /// [`FileError`] if the file names a year, a node or a level that the rules do not have, or an agency's year twice.
    pub fn agencies(self, rules: impl Fn(u16) -> Option<&'static Rulebook>) -> Result<Vec<Agency>, FileError> {
        self.agencies_by(|year, own| if own.is_some() { None } else { rules(year) })
    }

    /// Returns the file's agencies, under the rules of each year or the user's own rulebook that it names. What is typed for a
    /// node that such a rulebook no longer has is kept.
    ///
    /// # Errors
    /// [`FileError`] if the file names a year, a node or a level that the rules do not have, or an agency's year twice.
    pub fn agencies_by(
        self,
        rules: impl Fn(u16, Option<&OwnRulebook>) -> Option<&'static Rulebook>,
    ) -> Result<Vec<Agency>, FileError> {
        let Self { agencies, rulebooks, .. } = self;
        let find = |name: &str, year: u16, hash: Option<&str>| {
            let own = hash.map(|hash| rulebooks.iter().find(|own| own.hash == hash));
            let found = match own {
                None => rules(year, None),
                Some(Some(own)) => rules(year, Some(own)).filter(|rules| rules.fiscal_year() == year),
                Some(None) => return Err(FileError::NoRulebook { agency: name.to_owned(), year }),
            };
            found.ok_or_else(|| FileError::Year { agency: name.to_owned(), year })
        };
        agencies.into_iter().map(|agency| agency.agency(&find)).collect()
    }
}

impl AgencyForm {
    fn of(agency: Agency) -> Self {
        let Agency { name, fiscal_year, rulebook, years } = agency;
        Self { name, fiscal_year, rulebook, years: years.into_iter().map(YearForm::of).collect() }
    }

    fn agency(
        self,
        rules: &impl Fn(&str, u16, Option<&str>) -> Result<&'static Rulebook, FileError>,
    ) -> Result<Agency, FileError> {
        let Self { name, fiscal_year, rulebook, years } = self;
        rules(&name, fiscal_year, rulebook.as_deref())?;
        let mut read: Vec<FiscalYear> = Vec::with_capacity(years.len());
        for form in years {
            let year = form.fiscal_year;
            let rules = rules(&name, year, form.rulebook.as_deref())?;
            if let Some(id) = form.unknown(rules).filter(|_| form.rulebook.is_none()) {
                return Err(FileError::Unknown { agency: name, year, id });
            }
            if read.iter().any(|other| (other.fiscal_year, &other.rulebook) == (year, &form.rulebook)) {
                return Err(FileError::Twice { agency: name, year });
            }
            read.push(form.year(rules));
        }
        Ok(Agency { name, fiscal_year, rulebook, years: read })
    }
}

impl YearForm {
    fn of(year: FiscalYear) -> Self {
        let FiscalYear { fiscal_year, rulebook, draft, scenarios, papers } = year;
        let survey = |(id, told): (NodeId, Respondents)| {
            (id, Survey { respondents: told.respondents, population: told.population })
        };
        Self {
            fiscal_year,
            rulebook,
            inputs: draft.typed,
            published: Published { overall: draft.published_overall, level: draft.published_level },
            surveys: draft.surveys.into_iter().map(survey).collect(),
            scenarios: scenarios.filter(|scenarios| !scenarios.is_untouched()),
            papers,
        }
    }

    /// Returns the first node or level that the year's rules do not have.
    fn unknown(&self, rules: &Rulebook) -> Option<String> {
        let planned = self.scenarios.iter().flat_map(Scenarios::all).flat_map(|scenario| scenario.typed.keys());
        let entered = self.inputs.keys().chain(self.surveys.keys()).chain(planned).map(String::as_str);
        let node = entered.chain(self.papers.named()).find(|id| rules.find(id).is_err());
        let level = self.published.level.as_deref().filter(|id| rules.find_level(id).is_err());
        node.or(level).map(str::to_owned)
    }

    /// Returns what was entered. Rows with numbers are open, and an invalid text has no last valid one here.
    fn year(self, rules: &Rulebook) -> FiscalYear {
        let mut draft = Draft::new();
        for id in self.inputs.keys() {
            if let Ok(node) = rules.find(id) {
                draft.open.extend(rules.ancestors(node).map(|node| rules.node(node).id.to_string()));
            }
        }
        draft.typed = self.inputs;
        draft.published_overall = self.published.overall;
        draft.published_level = self.published.level;
        for (id, told) in self.surveys {
            draft.surveys.insert(id, Respondents { respondents: told.respondents, population: told.population });
        }
        let scenarios = self.scenarios.filter(|scenarios| !scenarios.is_untouched());
        FiscalYear { fiscal_year: self.fiscal_year, rulebook: self.rulebook, draft, scenarios, papers: self.papers }
    }
}
