//! The shape of the stored text, version 2; version 1 had no scenarios. Words, not numbers, stand for choices, so that their order here is free.

use super::scenarios::StoredScenarios;
use crate::draft::{Draft, NodeId, Origin, Respondents, Work};
use crate::example::ExampleId;
use crate::improve::Memo;
use crate::numerals::Numerals;
use crate::state::{Earlier, ScaleRange, SetAside, State, Theme, View};
use crate::year::Year;
use ita_score::Lang;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Of any version.
#[derive(Deserialize)]
pub(super) struct Version {
    pub(super) version: u32,
}

#[derive(Serialize, Deserialize)]
pub(super) struct Stored {
    version: u32,
    view: String,
    lang: String,
    numerals: String,
    theme: String,
    scale: String,
    work: StoredWork,
    earlier: Vec<StoredEarlier>,
}

#[derive(Serialize, Deserialize)]
struct StoredEarlier {
    reason: String,
    work: StoredWork,
}

#[derive(Serialize, Deserialize)]
struct StoredWork {
    agency: String,
    year: u16,
    origin: String,
    drafts: BTreeMap<u16, StoredDraft>,
    #[serde(default)]
    scenarios: BTreeMap<u16, StoredScenarios>,
}

#[derive(Serialize, Deserialize)]
struct StoredDraft {
    typed: BTreeMap<NodeId, String>,
    last_good: BTreeMap<NodeId, String>,
    open: BTreeSet<NodeId>,
    published_overall: String,
    published_level: Option<String>,
    /// Respondents and population by instrument.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    surveys: BTreeMap<NodeId, (String, String)>,
}

/// Words for the values of a choice.
type Names<T> = &'static [(&'static str, T)];

const LANGS: Names<Lang> = &[("th", Lang::Th), ("en", Lang::En)];
const NUMERALS: Names<Numerals> = &[("arabic", Numerals::Arabic), ("thai", Numerals::Thai)];
const THEMES: Names<Theme> = &[("auto", Theme::Auto), ("light", Theme::Light), ("dark", Theme::Dark)];
const SCALES: Names<ScaleRange> = &[("upper", ScaleRange::Upper), ("whole", ScaleRange::Whole)];
const REASONS: Names<SetAside> = &[
    ("cleared", SetAside::Cleared),
    ("example", SetAside::ExampleLoaded),
    ("link", SetAside::LinkOpened),
    ("returned", SetAside::Returned),
];

fn name<T: PartialEq>(names: Names<T>, value: &T) -> String {
    names.iter().find(|(_, known)| known == value).map_or_else(String::new, |(name, _)| (*name).to_owned())
}

fn value<T: Copy>(names: Names<T>, name: &str) -> Option<T> {
    names.iter().find(|(known, _)| *known == name).map(|&(_, value)| value)
}

impl Stored {
    pub(super) fn of(state: &State) -> Self {
        Self {
            version: super::VERSION,
            view: match state.view {
                View::Calculate => "calculate".to_owned(),
                View::Rules(year) => format!("rules/{}", year.number()),
                View::Help => "help".to_owned(),
                View::Embed => "embed".to_owned(),
                View::Improve => "improve".to_owned(),
            },
            lang: name(LANGS, &state.lang),
            numerals: name(NUMERALS, &state.numerals),
            theme: name(THEMES, &state.theme),
            scale: name(SCALES, &state.scale),
            work: StoredWork::of(&state.work),
            earlier: state
                .earlier
                .iter()
                .map(|earlier| StoredEarlier {
                    reason: name(REASONS, &earlier.reason),
                    work: StoredWork::of(&earlier.work),
                })
                .collect(),
        }
    }

    /// The state, if everything in it is known.
    pub(super) fn state(self) -> Option<State> {
        let earlier = |earlier: StoredEarlier| {
            Some(Earlier { reason: value(REASONS, &earlier.reason)?, work: earlier.work.work()? })
        };
        Some(State {
            view: match &*self.view {
                "calculate" => View::Calculate,
                "help" => View::Help,
                "embed" => View::Embed,
                "improve" => View::Improve,
                other => View::Rules(Year::parse(other.strip_prefix("rules/")?).ok()?),
            },
            lang: value(LANGS, &self.lang)?,
            numerals: value(NUMERALS, &self.numerals)?,
            theme: value(THEMES, &self.theme)?,
            scale: value(SCALES, &self.scale)?,
            work: self.work.work()?,
            earlier: self.earlier.into_iter().map(earlier).collect::<Option<_>>()?,
            notices: Vec::new(),
            memo: Memo::default(),
        })
    }
}

const EXAMPLE: &str = "example:";

impl StoredWork {
    fn of(work: &Work) -> Self {
        Self {
            agency: work.agency.clone(),
            year: work.year.number(),
            origin: match work.origin {
                Origin::Own => "own".to_owned(),
                Origin::Link => "link".to_owned(),
                Origin::Example(id) => format!("{EXAMPLE}{}", id.id()),
            },
            drafts: work.drafts.iter().map(|(&year, draft)| (year, StoredDraft::of(draft))).collect(),
            scenarios: work.scenarios.iter().map(|(&year, all)| (year, StoredScenarios::of(all))).collect(),
        }
    }

    fn work(self) -> Option<Work> {
        let scenarios = |(year, stored): (u16, StoredScenarios)| Some((year, stored.scenarios()?));
        Some(Work {
            agency: self.agency,
            year: Year::new(self.year).ok()?,
            origin: match &*self.origin {
                "own" => Origin::Own,
                "link" => Origin::Link,
                other => Origin::Example(ExampleId::from_id(other.strip_prefix(EXAMPLE)?)?),
            },
            drafts: self.drafts.into_iter().map(|(year, draft)| (year, draft.draft())).collect(),
            scenarios: self.scenarios.into_iter().map(scenarios).collect::<Option<_>>()?,
        })
    }
}

impl StoredDraft {
    fn of(draft: &Draft) -> Self {
        Self {
            typed: draft.typed.clone(),
            last_good: draft.last_good.clone(),
            open: draft.open.clone(),
            published_overall: draft.published_overall.clone(),
            published_level: draft.published_level.clone(),
            surveys: draft
                .surveys
                .iter()
                .map(|(node, told)| (node.clone(), (told.respondents.clone(), told.population.clone())))
                .collect(),
        }
    }

    fn draft(self) -> Draft {
        Draft {
            typed: self.typed,
            last_good: self.last_good,
            open: self.open,
            published_overall: self.published_overall,
            published_level: self.published_level,
            surveys: self
                .surveys
                .into_iter()
                .map(|(node, (respondents, population))| (node, Respondents { respondents, population }))
                .collect(),
        }
    }
}
