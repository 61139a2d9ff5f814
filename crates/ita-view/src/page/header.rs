//! The head of the page: agency and year, tabs, menu, what can be undone.

use crate::action::Action;
use crate::assess::Assessed;
use crate::draft::Work;
use crate::history::Did;
use crate::improve::same_ground;
use crate::link;
use crate::message::{Label, Message, Voice};
use crate::own::OwnBook;
use crate::page::{Field, names};
use crate::parts::Parts;
use crate::shelf::Shelf;
use crate::state::{State, View};
use crate::year::Year;
use ita_score::{Scored, Status};

/// An entry of the navigation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NavItem {
    /// Where it goes.
    pub view: View,
    /// What it says.
    pub label: String,
    /// Its link.
    pub href: String,
    /// True if it is in sight.
    pub current: bool,
}

/// A fiscal year to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearChoice {
    /// The year's number; `Action::SetYear` takes it.
    pub number: u16,
    /// What it says: “พ.ศ. 2568”.
    pub label: String,
    /// The same with the agency's result of that year, or how sure its rules are: “2567 · 91.20 ผ่านดี”, “2569 · ข้อสมมติ”.
    pub long: String,
    /// True if it is chosen.
    pub selected: bool,
}

/// The agencies that are worked on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgenciesView {
    /// The others.
    shelf: Shelf,
    /// What can be done: add one, take this one away.
    pub ways: Vec<(String, Action)>,
}

/// A step back or forward: what pressing does, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryStep {
    /// “เลิกทำ: วางตาราง”; only “เลิกทำ” where there is nothing.
    pub label: String,
    /// What it does; none where there is nothing.
    pub action: Option<Action>,
}

/// Where one is. Apart, so that a long name does not cut the year off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceView {
    /// The agency's name, or that it has none yet.
    pub agency: String,
    /// The year, and whose rules: “2568”.
    pub year: String,
}

/// The head of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeaderView {
    /// The page's title, for the browser's tab: with number and level.
    pub title: String,
    /// That it is not NACC's and that its numbers are a simulation.
    pub disclaimer: String,
    /// The agency's name.
    pub agency: Field,
    /// The other agencies, and what can be done about agencies.
    pub agencies: AgenciesView,
    /// Where one is, in two short lines, for a phone.
    pub place: PlaceView,
    /// What one does with the agency's year.
    pub tabs: Vec<NavItem>,
    /// Everything else.
    pub menu: Vec<NavItem>,
    /// Years, the newest first.
    pub years: Vec<YearChoice>,
    /// Undo.
    pub undo: HistoryStep,
    /// Redo.
    pub redo: HistoryStep,
    /// True while a link's letter is read: there are no tabs then.
    pub reading: bool,
}

/// The head of the page.
#[must_use]
pub fn header(state: &State, parts: &Parts) -> HeaderView {
    let voice = Voice::of(state);
    let base = state.memo.base(&state.work);
    let scored = &base.scored;
    let vector = scored.assessment().vector();
    let item = |view: View, label| NavItem {
        view,
        label: voice.label(label),
        href: match view {
            View::Calculate | View::Reading => link::of_year(state.year(), &vector),
            View::Improve => link::of_year(state.year(), &["/improve/", &vector].concat()),
            View::Rules(_) | View::OwnRules | View::Embed | View::Help | View::Overview | View::Work | View::Report => {
                link::to(state, view)
            }
        },
        current: core::mem::discriminant(&view) == core::mem::discriminant(&state.view)
            || (matches!(view, View::Rules(_)) && state.view == View::OwnRules),
    };
    let rules_year = match state.view {
        View::Rules(year) => year,
        _ => state.year(),
    };
    HeaderView {
        title: title(voice, state, scored),
        disclaimer: voice.label(Label::Disclaimer),
        agency: Field { text: state.work.agency.clone(), label: voice.label(Label::Agency), error: None },
        agencies: agencies(voice, state),
        place: place(voice, state),
        tabs: vec![
            item(View::Calculate, Label::Calculate),
            item(View::Improve, Label::Improve),
            item(View::Work, Label::Work),
            item(View::Report, Label::Report),
        ],
        menu: vec![
            item(View::Rules(rules_year), Label::Rules),
            item(View::Embed, Label::Embed),
            item(View::Help, Label::Help),
        ],
        years: agency_years(voice, state, parts),
        undo: step(voice, state, Label::Undo, state.history.undo().map(|did| (did, Action::Undo))),
        redo: step(voice, state, Label::Redo, state.history.redo().map(|did| (did, Action::Redo))),
        reading: state.view == View::Reading,
    }
}

/// True if [`header`] says the same of both states: no number of a scenario stands in it.
#[must_use]
pub fn same_header(before: &State, now: &State) -> bool {
    same_ground(before, now)
        && before.work.agency == now.work.agency
        && before.shelf == now.shelf
        && before.history.undo() == now.history.undo()
        && before.history.redo() == now.history.redo()
}

/// Agencies that the list in the head names; all are in the overview. Each is scored whenever the list is drawn.
const LISTED: usize = 30;

impl AgenciesView {
    /// True if there are more than are named at once, so that they have to be searched.
    #[must_use]
    pub fn is_long(&self) -> bool {
        self.shelf.works().len() > LISTED
    }

    /// The others whose names hold this, so many at most: name, result of the year in it, and what puts it in sight.
    #[must_use]
    pub fn named(&self, voice: Voice, search: &str) -> Vec<(String, String, Action)> {
        // By bytes, and of capital letters those of ASCII: what a program's own search takes beside is much in a first load.
        let searched = search.trim().as_bytes();
        let holds = |work: &Work| {
            let mut parts = work.agency.as_bytes().windows(searched.len().max(1));
            searched.is_empty() || parts.any(|part| part.eq_ignore_ascii_case(searched))
        };
        let works = self.shelf.works().enumerate().filter(|(_, work)| holds(work));
        works.take(LISTED).map(|other| listed(voice, other)).collect()
    }
}

fn listed(voice: Voice, (at, work): (usize, &Work)) -> (String, String, Action) {
    let name = match work.agency.trim() {
        "" => voice.label(Label::NoAgency),
        name => name.to_owned(),
    };
    let scored = work.assessed().scored;
    let year = year_name(voice, work.year);
    let result = match (scored.overall().score(), scored.level()) {
        (Some(number), Some(level)) => format!("{year} · {} {}", voice.number(number), voice.pick(&level.name)),
        _ => year,
    };
    (name, result, Action::OpenAgency(at))
}

fn agencies(voice: Voice, state: &State) -> AgenciesView {
    let mut ways = vec![(voice.label(Label::AddAgency), Action::AddAgency)];
    if !state.shelf.is_empty() {
        ways.insert(0, (voice.label(Label::Overview), Action::Go(View::Overview)));
        ways.push((voice.label(Label::RemoveAgency), Action::RemoveAgency));
    }
    AgenciesView { shelf: state.shelf.clone(), ways }
}

fn place(voice: Voice, state: &State) -> PlaceView {
    let agency = match state.work.agency.trim() {
        "" => voice.label(Label::NoAgency),
        name => name.to_owned(),
    };
    PlaceView { agency, year: year_name(voice, state.year()) }
}

fn step(voice: Voice, state: &State, word: Label, of: Option<(&Did, Action)>) -> HistoryStep {
    let word = voice.label(word);
    match of {
        Some((did, action)) => {
            let did = done(voice, state, did);
            HistoryStep { label: format!("{word}: {did}"), action: Some(action) }
        }
        None => HistoryStep { label: word, action: None },
    }
}

/// What was done, in a few words.
pub(super) fn done(voice: Voice, state: &State, did: &Did) -> String {
    let rules = state.year().rules();
    let who = |id: &str| match rules.find(id) {
        Ok(node) => names::subject(voice, rules, node),
        Err(_) => id.to_owned(),
    };
    match did {
        Did::Typed(node) => voice.say(&Message::DidType { who: &who(node) }),
        Did::PlanTyped(node) => voice.say(&Message::DidPlan { who: &who(node) }),
        Did::Items => voice.label(Label::DidItems),
        Did::Agency => voice.label(Label::DidAgency),
        Did::PublishedTotal | Did::PublishedLevel => voice.label(Label::DidPublished),
        Did::Pasted => voice.label(Label::DidPaste),
        Did::Cleared => voice.label(Label::DidClear),
        Did::Example => voice.label(Label::DidExample),
        Did::Kept => voice.label(Label::DidKeep),
        Did::AgencyAdded => voice.label(Label::AddAgency),
        Did::AgencyRemoved => voice.label(Label::RemoveAgency),
        Did::FileOpened => voice.label(Label::DidOpenFile),
        Did::Year => voice.label(Label::DidYear),
        Did::YearEmptied => voice.label(Label::DidEmptyYear),
        Did::PlanApplied => voice.label(Label::DidApply),
        Did::PlanDeleted => voice.label(Label::DidDeletePlan),
        Did::PlanChanged => voice.label(Label::DidChangePlan),
        Did::Written(beside, _) => ita_words::pick(voice.lang(), beside.words[0], beside.words[1]).to_owned(),
    }
}

/// The title for the browser's tab.
fn title(voice: Voice, state: &State, scored: &Scored<'_>) -> String {
    let of = |name: &str| format!("{name} – {}", voice.label(Label::AppName));
    match state.view {
        View::OwnRules => of(&voice.label(Label::OwnRulesTitle)),
        View::Rules(year) => of(&voice.say(&Message::RulesTitle { year: &year.number().to_string() })),
        View::Embed => of(&voice.label(Label::EmbedTitle)),
        View::Help => of(&voice.label(Label::HelpTitle)),
        View::Overview => of(&voice.label(Label::Overview)),
        View::Improve => of(&voice.label(Label::Improve)),
        View::Work => of(&voice.label(Label::Work)),
        View::Report => of(&voice.label(Label::Report)),
        View::Reading => of(&voice.label(Label::ReadingTitle)),
        View::Calculate => match (scored.overall().score(), scored.level()) {
            (Some(number), Some(level)) => {
                voice.say(&Message::Title { number: &number.to_string(), level: voice.pick(&level.name) })
            }
            _ => of(&voice.number(ita_words::fiscal_year(state.year().number(), voice.lang()))),
        },
    }
}

/// Years to choose, the newest first. Of a year whose rules are here, the agency's result is said, or how sure the rules are where
/// nobody published them.
fn agency_years(voice: Voice, state: &State, parts: &Parts) -> Vec<YearChoice> {
    let own = |book: &OwnBook| {
        let year = book.year()?;
        let (name, number) = (own_name(voice, book), year.number().to_string());
        let long = match of_year(voice, state, year) {
            Some(more) => format!("{} · {name} · {more}", voice.number(&number)),
            None => format!("{} · {name}", voice.number(&number)),
        };
        let selected = year == state.year();
        Some(YearChoice { number: year.key(), label: format!("{} · {name}", voice.number(&number)), long, selected })
    };
    let choice = |number: u16| {
        let known = parts.known_year(number).ok().flatten();
        let more = known.and_then(|year| of_year(voice, state, year));
        let year = number.to_string();
        YearChoice {
            number,
            label: voice.say(&Message::YearShort { year: &year }),
            long: match more {
                Some(more) => format!("{} · {more}", voice.number(&year)),
                None => voice.number(&year),
            },
            selected: number == state.year().key(),
        }
    };
    let mut all: Vec<YearChoice> = state.shelf.books.all().rev().filter_map(own).collect();
    all.extend(Year::numbers().into_iter().rev().map(choice));
    all
}

/// A year in the head: “2568”, “2570 · ฉบับของหน่วยงาน”.
fn year_name(voice: Voice, year: Year) -> String {
    let number = voice.number(year.number());
    if year.own().is_some() { format!("{number} · {}", voice.label(Label::OwnRulesName)) } else { number }
}

/// What a rulebook of one's own is called.
pub(super) fn own_name(voice: Voice, book: &OwnBook) -> String {
    match book.name.trim() {
        "" => voice.label(Label::OwnRulesName),
        name => name.to_owned(),
    }
}

fn of_year(voice: Voice, state: &State, year: Year) -> Option<String> {
    let draft = state.work.drafts.get(&year.key()).filter(|draft| !draft.is_empty());
    if let Some(draft) = draft.filter(|_| year != state.year()) {
        let scored = Assessed::of_draft(year.rules(), draft).scored;
        if let (Some(number), Some(level)) = (scored.overall().score(), scored.level()) {
            return Some(format!("{} {}", voice.number(number), voice.pick(&level.name)));
        }
    }
    let status = year.rules().spec().status;
    let unsure = year.own().is_none() && matches!(status, Status::Inferred | Status::Assumed);
    unsure.then(|| ita_words::status(status, voice.lang()).to_owned())
}

/// Years to choose without a result beside them: for the rules.
pub(super) fn years(voice: Voice, state: &State, chosen: Year) -> Vec<YearChoice> {
    let choice = |number: u16| {
        let label = voice.say(&Message::YearShort { year: &number.to_string() });
        YearChoice { number, long: label.clone(), label, selected: number == chosen.key() }
    };
    let own = |book: &OwnBook| {
        let year = book.year()?;
        let label = format!("{} · {}", voice.number(year.number()), own_name(voice, book));
        Some(YearChoice { number: year.key(), long: label.clone(), label, selected: year == chosen })
    };
    let mut all: Vec<YearChoice> = state.shelf.books.all().rev().filter_map(own).collect();
    all.extend(Year::numbers().into_iter().rev().map(choice));
    all
}
