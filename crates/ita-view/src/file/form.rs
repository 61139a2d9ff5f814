//! The shape of the file, version 1. The same structs write and read it; a field that they do not know is refused, since it
//! would be lost with the next saving.

use super::{FileError, VERSION, year_of};
use crate::draft::{Draft, NodeId, Origin, Respondents, Work};
use crate::improve::Scenarios;
use crate::parts::{Parts, Unread};
use crate::store::map;
use crate::year::Year;
use litemap::LiteMap;
use serde::{Deserialize, Serialize};

/// What says that it is a file of this app.
pub(super) const FORMAT: &str = "ita-score";

/// What every version begins with.
#[derive(Deserialize)]
pub(super) struct Head {
    pub(super) format: String,
    pub(super) version: u32,
}

/// A file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    format: String,
    version: u32,
    agencies: Vec<Agency>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Agency {
    name: String,
    /// The year in sight.
    fiscal_year: u16,
    years: Vec<FiscalYear>,
}

/// As a request in the contract's JSON, with what only people's own work has.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FiscalYear {
    fiscal_year: u16,
    #[serde(with = "map")]
    inputs: LiteMap<NodeId, String>,
    #[serde(default, skip_serializing_if = "Published::is_empty")]
    published: Published,
    #[serde(with = "map", default, skip_serializing_if = "LiteMap::is_empty")]
    surveys: LiteMap<NodeId, Survey>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    scenarios: Option<Scenarios>,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Published {
    #[serde(default, skip_serializing_if = "String::is_empty")]
    overall: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    level: Option<String>,
}

#[derive(Serialize, Deserialize)]
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
    /// The file of these works.
    pub(super) fn of<'a>(works: impl Iterator<Item = &'a Work>) -> Self {
        Self { format: FORMAT.to_owned(), version: VERSION, agencies: works.map(Agency::of).collect() }
    }

    /// The works that it holds.
    pub(super) fn works(self, parts: &Parts) -> Result<Vec<Work>, Unread<FileError>> {
        if self.agencies.is_empty() {
            return Err(FileError::Empty.into());
        }
        self.agencies.into_iter().map(|agency| agency.work(parts)).collect()
    }
}

impl Agency {
    fn of(work: &Work) -> Self {
        let mut numbers: Vec<u16> = work.drafts.keys().chain(work.scenarios.keys()).copied().collect();
        numbers.sort_unstable();
        numbers.dedup();
        let year = |number: u16| {
            let (draft, scenarios) = (work.drafts.get(&number), work.scenarios.get(&number));
            FiscalYear::of(number, draft, scenarios.filter(|scenarios| !scenarios.is_untouched()))
        };
        Self {
            name: work.agency.clone(),
            fiscal_year: work.year.number(),
            years: numbers.into_iter().map(year).collect(),
        }
    }

    fn work(self, parts: &Parts) -> Result<Work, Unread<FileError>> {
        let mut work = Work::new(year_of(parts, &self.name, self.fiscal_year)?);
        for of in self.years {
            let year = year_of(parts, &self.name, of.fiscal_year)?;
            if let Some(id) = of.unknown(year) {
                return Err(FileError::Unknown { agency: self.name, year: of.fiscal_year, id }.into());
            }
            let number = of.fiscal_year;
            let (draft, scenarios) = of.draft(year);
            if work.drafts.insert(number, draft).is_some() {
                return Err(FileError::Twice { agency: self.name, year: number }.into());
            }
            if let Some(scenarios) = scenarios {
                work.scenarios.insert(number, scenarios);
            }
        }
        work.agency = self.name;
        work.origin = Origin::Own;
        Ok(work)
    }
}

impl FiscalYear {
    fn of(fiscal_year: u16, draft: Option<&Draft>, scenarios: Option<&Scenarios>) -> Self {
        let empty = Draft::new();
        let draft = draft.unwrap_or(&empty);
        let survey =
            |told: &Respondents| Survey { respondents: told.respondents.clone(), population: told.population.clone() };
        Self {
            fiscal_year,
            inputs: draft.typed.clone(),
            published: Published { overall: draft.published_overall.clone(), level: draft.published_level.clone() },
            surveys: draft.surveys.iter().map(|(id, told)| (id.clone(), survey(told))).collect(),
            scenarios: scenarios.cloned(),
        }
    }

    /// The first node or level that the year's rules do not have.
    fn unknown(&self, year: Year) -> Option<String> {
        let rules = year.rules();
        let planned = self.scenarios.iter().flat_map(Scenarios::all).flat_map(|scenario| scenario.typed.keys());
        let node = self.inputs.keys().chain(self.surveys.keys()).chain(planned).find(|id| rules.find(id).is_err());
        let level = self.published.level.iter().find(|id| rules.find_level(id).is_err());
        node.or(level).cloned()
    }

    /// What was entered. The rows are open that numbers stand in; a text that is not valid has no last valid one here.
    fn draft(self, year: Year) -> (Draft, Option<Scenarios>) {
        let rules = year.rules();
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
        (draft, self.scenarios)
    }
}
