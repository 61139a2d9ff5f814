//! The file as its JSON is: what is written, and what is read and then checked against the rules.

use super::{Agency, FiscalYear, OwnRulebook};
use crate::draft::{Draft, NodeId, Respondents};
use crate::error::FileError;
use crate::map;
use crate::scenarios::Scenarios;
use ita_report::Papers;
use ita_score::Rulebook;
use litemap::LiteMap;
use serde::{Deserialize, Serialize};

/// A file that was read. [`File::agencies`] checks what it names against the rules.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    pub(super) format: String,
    pub(super) version: u32,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) rulebooks: Vec<OwnRulebook>,
    pub(super) agencies: Vec<AgencyForm>,
}

#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AgencyForm {
    name: String,
    /// The year in sight.
    fiscal_year: u16,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    rulebook: Option<String>,
    pub(super) years: Vec<YearForm>,
}

/// A year as a request in the contract's JSON, with the additional fields of people's own work.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct YearForm {
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
    pub(super) papers: Papers,
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
    pub(super) fn of(agency: Agency) -> Self {
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
