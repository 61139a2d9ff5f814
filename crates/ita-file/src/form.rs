//! The working file: its shape, version 2 (version 1 had nothing beside the numbers), and what reads and writes it. The same structs do both; a field that they do not know is
//! refused, since it would be lost with the next saving.

use crate::draft::{Draft, NodeId, Respondents};
use crate::error::FileError;
use crate::map;
use crate::scenarios::Scenarios;
use ita_report::Papers;
use ita_score::Rulebook;
use litemap::LiteMap;
use serde::{Deserialize, Serialize};

/// The newest version. Every one from the first to this is read, and what needs no newer one is written as the first, which older
/// programs read too.
pub const VERSION: u32 = 2;

/// What the name of such a file ends with.
pub const ENDING: &str = ".ita.json";

/// What says that it is a file of ours.
const FORMAT: &str = "ita-score";

/// What somebody entered for an agency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agency {
    /// Its name.
    pub name: String,
    /// The year in sight.
    pub fiscal_year: u16,
    /// Its years.
    pub years: Vec<FiscalYear>,
}

/// What somebody entered for a fiscal year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FiscalYear {
    /// The year.
    pub fiscal_year: u16,
    /// Its numbers.
    pub draft: Draft,
    /// Its scenarios; none where nothing is said of any.
    pub scenarios: Option<Scenarios>,
    /// What was written beside the numbers.
    pub papers: Papers,
}

impl Agency {
    /// What was entered for a year; none if nothing was.
    #[must_use]
    pub fn year(&self, number: u16) -> Option<&FiscalYear> {
        self.years.iter().find(|year| year.fiscal_year == number)
    }
}

impl FiscalYear {
    /// A year of which nothing is said.
    #[must_use]
    pub fn new(fiscal_year: u16) -> Self {
        Self { fiscal_year, draft: Draft::new(), scenarios: None, papers: Papers::default() }
    }
}

/// What every version begins with.
#[derive(Deserialize)]
struct Head {
    format: String,
    version: u32,
}

/// A file that was read. What it names is held against the rules by [`File::agencies`].
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    format: String,
    version: u32,
    agencies: Vec<AgencyForm>,
}

#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct AgencyForm {
    name: String,
    /// The year in sight.
    fiscal_year: u16,
    years: Vec<YearForm>,
}

/// As a request in the contract's JSON, with what only people's own work has.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct YearForm {
    fiscal_year: u16,
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

/// Returns the text of a file with these agencies.
#[must_use]
pub fn write(agencies: impl IntoIterator<Item = Agency>) -> String {
    let agencies: Vec<AgencyForm> = agencies.into_iter().map(AgencyForm::of).collect();
    let has_papers = agencies.iter().flat_map(|agency| &agency.years).any(|year| !year.papers.is_empty());
    let version = if has_papers { VERSION } else { 1 };
    let file = File { format: FORMAT.to_owned(), version, agencies };
    // Nothing in it can fail to be written: every key of a map is a text or a number.
    serde_json::to_string_pretty(&file).unwrap_or_default() + "\n"
}

/// Returns true if a text means to be such a file, so that it is not read as a table.
#[must_use]
pub fn is_meant(text: &str) -> bool {
    text.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']).starts_with('{')
}

/// Reads a file, as far as no rules are needed.
///
/// ```
/// use ita_file::{FileError, read};
///
/// assert_eq!(read("{\"format\": \"ita-score\", \"version\": 1,\n \"agency\": []}"), Err(FileError::Broken { line: 2, column: 9 }));
/// assert_eq!(read("{}"), Err(FileError::Other));
/// ```
///
/// # Errors
/// [`FileError`], if it is refused.
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
    /// The fiscal years that it names, in no order.
    pub fn years(&self) -> impl Iterator<Item = u16> {
        let of = |agency: &AgencyForm| {
            let mut years: Vec<u16> = agency.years.iter().map(|year| year.fiscal_year).collect();
            years.push(agency.fiscal_year);
            years
        };
        self.agencies.iter().flat_map(of)
    }

    /// The agencies that it holds, by the rules of each year.
    ///
    /// # Errors
    /// [`FileError`], if it names what the rules do not have.
    pub fn agencies(self, rules: impl Fn(u16) -> Option<&'static Rulebook>) -> Result<Vec<Agency>, FileError> {
        self.agencies.into_iter().map(|agency| agency.agency(&rules)).collect()
    }
}

impl AgencyForm {
    fn of(agency: Agency) -> Self {
        let Agency { name, fiscal_year, years } = agency;
        Self { name, fiscal_year, years: years.into_iter().map(YearForm::of).collect() }
    }

    fn agency(self, rules: impl Fn(u16) -> Option<&'static Rulebook>) -> Result<Agency, FileError> {
        let Self { name, fiscal_year, years } = self;
        let no_rules = |year| FileError::Year { agency: name.clone(), year };
        rules(fiscal_year).ok_or_else(|| no_rules(fiscal_year))?;
        let mut read: Vec<FiscalYear> = Vec::with_capacity(years.len());
        for form in years {
            let year = form.fiscal_year;
            let rules = rules(year).ok_or_else(|| no_rules(year))?;
            if let Some(id) = form.unknown(rules) {
                return Err(FileError::Unknown { agency: name, year, id });
            }
            if read.iter().any(|other| other.fiscal_year == year) {
                return Err(FileError::Twice { agency: name, year });
            }
            read.push(form.year(rules));
        }
        Ok(Agency { name, fiscal_year, years: read })
    }
}

impl YearForm {
    fn of(year: FiscalYear) -> Self {
        let FiscalYear { fiscal_year, draft, scenarios, papers } = year;
        let survey = |(id, told): (NodeId, Respondents)| {
            (id, Survey { respondents: told.respondents, population: told.population })
        };
        Self {
            fiscal_year,
            inputs: draft.typed,
            published: Published { overall: draft.published_overall, level: draft.published_level },
            surveys: draft.surveys.into_iter().map(survey).collect(),
            scenarios: scenarios.filter(|scenarios| !scenarios.is_untouched()),
            papers,
        }
    }

    /// The first node or level that the year's rules do not have.
    fn unknown(&self, rules: &Rulebook) -> Option<String> {
        let planned = self.scenarios.iter().flat_map(Scenarios::all).flat_map(|scenario| scenario.typed.keys());
        let Papers { issues, items, measures, .. } = &self.papers;
        let aims = measures.iter().flat_map(|measure| &measure.aims).map(|aim| &aim.node);
        let written = issues.keys().chain(items.keys()).chain(aims);
        let node = self
            .inputs
            .keys()
            .chain(self.surveys.keys())
            .chain(planned)
            .chain(written)
            .find(|id| rules.find(id).is_err());
        let level = self.published.level.iter().find(|id| rules.find_level(id).is_err());
        node.or(level).cloned()
    }

    /// What was entered. The rows are open that numbers stand in; a text that is not valid has no last valid one here.
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
        FiscalYear { fiscal_year: self.fiscal_year, draft, scenarios, papers: self.papers }
    }
}
