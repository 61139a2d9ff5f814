//! The shapes of what is stored: of the records, which are written and read by the same structs, and of the one text that versions before
//! them wrote. Of these version 4 had no rulebooks of one's own, version 3 had nothing beside the numbers, and of the history only what had
//! replaced everything, version 2 had one agency, and version 1 no scenarios and no surveys. Words, not numbers, stand for choices, so that
//! their order here is free.

use super::steps::StoredHistory;
use crate::draft::{Draft, Origin, Work};
use crate::example::{self, ExampleId};
use crate::history::{Did, Done, History};
use crate::improve::Scenarios;
use crate::own::{self, Books};
use crate::parts::{Need, Parts};
use crate::shelf::Shelf;
use crate::state::{Notice, ScaleRange, State, Theme, View};
use crate::written::Written;
use crate::year::Year;
use ita_file::map;
use ita_score::Lang;
use ita_words::Numerals;
use litemap::LiteMap;
use serde::{Deserialize, Serialize};

/// Of any version.
#[derive(Deserialize)]
pub(super) struct Version {
    pub(super) version: u32,
}

/// What is in sight and how it looks. A year is a number here, and a language a word: what they stand for may be loaded later.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Look {
    view: String,
    lang: StoredLang,
    numerals: StoredNumerals,
    theme: Theme,
    scale: ScaleRange,
}

/// A state as versions before 6 stored it, in one text.
#[derive(Deserialize)]
pub(super) struct Stored {
    work: StoredWork,
    #[serde(default)]
    others: Vec<StoredWork>,
    /// The key of each of one's own, and all of it as one text.
    #[serde(default)]
    rulebooks: Vec<(u16, String)>,
    #[serde(default)]
    history: StoredHistory,
    /// Of still older versions.
    #[serde(default)]
    earlier: Vec<StoredEarlier>,
}

#[derive(Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum StoredLang {
    Th,
    En,
}

#[derive(Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum StoredNumerals {
    Arabic,
    Thai,
}

/// Why a work was replaced by another.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
enum SetAside {
    Cleared,
    Example,
    Link,
    /// Taken back.
    Returned,
}

#[derive(Deserialize)]
struct StoredEarlier {
    reason: SetAside,
    work: StoredWork,
}

/// What stands in the place of a year that its key does not lead to.
#[derive(Clone, Copy)]
pub(super) struct Known<'a> {
    pub(super) books: &'a Books,
    pub(super) parts: &'a Parts,
}

impl Known<'_> {
    /// The year with this key; none if there is none. By a rulebook that cannot be read there is the year that every program has.
    pub(super) fn year(self, key: u16) -> Result<Option<Year>, Need> {
        match self.books.get(key) {
            Some(book) => Ok(book.year().or_else(|| Year::of(example::first_table()).ok())),
            None => self.parts.known_year(key),
        }
    }
}

#[derive(Serialize, Deserialize)]
pub(super) struct StoredWork {
    agency: String,
    pub(super) year: u16,
    origin: Origin,
    #[serde(with = "map")]
    drafts: LiteMap<u16, Draft>,
    #[serde(with = "map", default)]
    scenarios: LiteMap<u16, Scenarios>,
    /// The text of each year's papers, as it is: what reads them is a part of its own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    papers: Vec<(u16, String)>,
}

impl From<&State> for Look {
    fn from(state: &State) -> Self {
        Self {
            view: match state.view {
                // What a link sent is in the address alone.
                View::Calculate | View::Reading => "calculate".to_owned(),
                View::Rules(year) => format!("{RULES}{}", year.key()),
                View::OwnRules => "own-rules".to_owned(),
                View::Help => "help".to_owned(),
                View::Overview => "overview".to_owned(),
                View::Work => "work".to_owned(),
                View::Report => "report".to_owned(),
                View::Embed => "embed".to_owned(),
                View::Improve => "improve".to_owned(),
            },
            lang: match state.language.lang() {
                Lang::Th => StoredLang::Th,
                Lang::En => StoredLang::En,
            },
            numerals: match state.numerals {
                Numerals::Arabic => StoredNumerals::Arabic,
                Numerals::Thai => StoredNumerals::Thai,
            },
            theme: state.theme,
            scale: state.scale,
        }
    }
}

impl From<&Work> for StoredWork {
    fn from(work: &Work) -> Self {
        Self {
            agency: work.agency.clone(),
            year: work.year.key(),
            origin: work.origin,
            drafts: work.drafts.clone(),
            scenarios: work.scenarios.clone(),
            papers: work.papers.all().map(|(year, text)| (year, text.to_owned())).collect(),
        }
    }
}

/// Before the year of the view that shows a year's rules.
const RULES: &str = "rules/";

impl Look {
    /// Gives a state this look. False if the view is one that there is not.
    pub(super) fn put_on(&self, state: &mut State, known: Known<'_>) -> Result<bool, Need> {
        let view = match &*self.view {
            "calculate" => Some(View::Calculate),
            "help" => Some(View::Help),
            "overview" => Some(View::Overview),
            "work" => Some(View::Work),
            "report" => Some(View::Report),
            "embed" => Some(View::Embed),
            "improve" => Some(View::Improve),
            "own-rules" => Some(View::OwnRules),
            other => match other.strip_prefix(RULES).and_then(|year| year.parse().ok()) {
                Some(year) => known.year(year)?.map(View::Rules),
                None => None,
            },
        };
        let Some(view) = view else { return Ok(false) };
        state.view = view;
        state.language = known.parts.language(match self.lang {
            StoredLang::Th => Lang::Th,
            StoredLang::En => Lang::En,
        })?;
        state.numerals = match self.numerals {
            StoredNumerals::Arabic => Numerals::Arabic,
            StoredNumerals::Thai => Numerals::Thai,
        };
        (state.theme, state.scale) = (self.theme, self.scale);
        Ok(true)
    }
}

/// That a rulebook of one's own cannot be read any more, if one cannot.
pub(super) fn unread_rules(books: &Books) -> Option<Notice> {
    books.all().find(|book| book.compiled.is_none()).map(|_| Notice::OwnRulesUnread)
}

impl Stored {
    /// The state with this look; none if it names a view or a year that there is not.
    pub(super) fn state(self, look: &Look, parts: &Parts) -> Result<Option<State>, Need> {
        let mut books = Books::default();
        for (key, stored) in self.rulebooks {
            if !own::is_own(key) {
                return Ok(None);
            }
            books.put(parts.own_rules()?.restore(key, &stored));
        }
        let known = Known { books: &books, parts };
        let mut earlier = Vec::new();
        for stored in self.earlier {
            let Some(work) = stored.work.work(known)? else { return Ok(None) };
            let did = match stored.reason {
                SetAside::Cleared | SetAside::Returned => Did::Cleared,
                SetAside::Example => Did::Example,
                SetAside::Link => Did::Kept,
            };
            earlier.insert(0, Done { did, work, shelf: None });
        }
        let others = self.others.into_iter().map(|other| other.work(known)).collect::<Result<Option<Vec<_>>, _>>()?;
        let Some(others) = others else { return Ok(None) };
        let Some(work) = self.work.work(known)? else { return Ok(None) };
        let mut state = State::of(work);
        if !look.put_on(&mut state, known)? {
            return Ok(None);
        }
        state.notices = unread_rules(&books).into_iter().collect();
        state.shelf = Shelf::from_iter(others).with_books(books);
        let history = match earlier.is_empty() {
            true => self.history.history(&state.work, &state.shelf, parts)?,
            false => Some(History::of(earlier, Vec::new())),
        };
        let Some(history) = history else { return Ok(None) };
        Ok(Some(State { history, ..state }))
    }
}

impl StoredWork {
    pub(super) fn work(self, known: Known<'_>) -> Result<Option<Work>, Need> {
        let Self { agency, year, origin, drafts, scenarios, papers: texts } = self;
        let mut papers = Written::default();
        texts.iter().for_each(|(year, text)| papers.put(*year, Some(text)));
        Ok(known.year(year)?.map(|year| Work { agency, year, drafts, scenarios, papers, origin }))
    }
}

const EXAMPLE: &str = "example:";

impl From<Origin> for String {
    fn from(origin: Origin) -> Self {
        match origin {
            Origin::Own => "own".to_owned(),
            Origin::Link => "link".to_owned(),
            Origin::Example(id) => [EXAMPLE, id.id()].concat(),
        }
    }
}

impl TryFrom<String> for Origin {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        match &*text {
            "own" => Ok(Self::Own),
            "link" => Ok(Self::Link),
            other => {
                let example = other.strip_prefix(EXAMPLE).and_then(ExampleId::from_id);
                example.map(Self::Example).ok_or("an origin that is not known")
            }
        }
    }
}
