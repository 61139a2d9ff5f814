//! The shape of the stored text, version 2; version 1 had no scenarios. Words, not numbers, stand for choices, so that their order here is free.

use super::scenarios::StoredScenarios;
pub(super) use super::scenarios::{LEVEL, OVERALL};
use crate::draft::{Draft, NodeId, Origin, Respondents, Work};
use crate::example::ExampleId;
use crate::improve::Memo;
use crate::state::{Earlier, ScaleRange, SetAside, State, Theme, View};
use crate::year::Year;
use ita_score::Lang;
use ita_words::Numerals;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// Of any version.
#[derive(Deserialize)]
pub(super) struct Version {
    pub(super) version: u32,
}

#[derive(Deserialize)]
pub(super) struct Stored {
    view: String,
    lang: String,
    numerals: String,
    theme: String,
    scale: String,
    work: StoredWork,
    earlier: Vec<StoredEarlier>,
}

#[derive(Deserialize)]
struct StoredEarlier {
    reason: String,
    work: StoredWork,
}

#[derive(Deserialize)]
struct StoredWork {
    agency: String,
    year: u16,
    origin: String,
    drafts: BTreeMap<u16, StoredDraft>,
    #[serde(default)]
    scenarios: BTreeMap<u16, StoredScenarios>,
}

#[derive(Deserialize)]
struct StoredDraft {
    typed: BTreeMap<NodeId, String>,
    last_good: BTreeMap<NodeId, String>,
    open: BTreeSet<NodeId>,
    published_overall: String,
    published_level: Option<String>,
    /// Respondents and population by instrument.
    #[serde(default)]
    surveys: BTreeMap<NodeId, (String, String)>,
}

/// Words for the values of a choice.
pub(super) type Names<T> = &'static [(&'static str, T)];

pub(super) const LANGS: Names<Lang> = &[("th", Lang::Th), ("en", Lang::En)];
pub(super) const NUMERALS: Names<Numerals> = &[("arabic", Numerals::Arabic), ("thai", Numerals::Thai)];
pub(super) const THEMES: Names<Theme> = &[("auto", Theme::Auto), ("light", Theme::Light), ("dark", Theme::Dark)];
pub(super) const SCALES: Names<ScaleRange> = &[("upper", ScaleRange::Upper), ("whole", ScaleRange::Whole)];
pub(super) const REASONS: Names<SetAside> = &[
    ("cleared", SetAside::Cleared),
    ("example", SetAside::ExampleLoaded),
    ("link", SetAside::LinkOpened),
    ("returned", SetAside::Returned),
];

pub(super) fn name<T: PartialEq>(names: Names<T>, value: &T) -> &'static str {
    names.iter().find(|(_, known)| known == value).map_or("", |(name, _)| name)
}

fn value<T: Copy>(names: Names<T>, name: &str) -> Option<T> {
    names.iter().find(|(known, _)| *known == name).map(|&(_, value)| value)
}

impl Stored {
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
            refused: None,
            memo: Memo::default(),
            arrived: 0,
        })
    }
}

pub(super) const EXAMPLE: &str = "example:";

impl StoredWork {
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
    fn draft(self) -> Draft {
        Draft {
            typed: self.typed.into_iter().collect(),
            last_good: self.last_good.into_iter().collect(),
            open: self.open.into_iter().collect(),
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
