//! The head of the page: agency and year, tabs, menu, what can be undone.

mod agencies;
mod steps;
mod years;

pub(super) use agencies::place;
pub(crate) use steps::done;
pub(super) use years::{own_name, years};

use self::steps::step;
use self::years::agency_years;
use crate::action::Action;
use crate::improve::same_ground;
use crate::link;
use crate::message::{Label, Message, Voice};
use crate::page::Field;
use crate::parts::Parts;
use crate::shelf::Shelf;
use crate::state::{State, View};
use ita_score::Scored;

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
}

/// A step back or forward: what pressing does, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryStep {
    /// “เลิกทำ: วางตาราง”; only “เลิกทำ” where there is nothing.
    pub label: String,
    /// What it does; none where there is nothing.
    pub action: Option<Action>,
}

/// The agency and the year in sight, as two texts, so that a long name does not cut off the year.
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
        href: link::to_begin(state, view, &vector),
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
        agencies: AgenciesView { shelf: state.shelf.clone() },
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
        undo: step(voice, (state, parts), Label::Undo, state.history.undo().map(|did| (did, Action::Undo))),
        redo: step(voice, (state, parts), Label::Redo, state.history.redo().map(|did| (did, Action::Redo))),
        reading: state.view == View::Reading,
    }
}

/// Returns true if [`header`] returns the same for both states; no number of a scenario stands in the head.
#[must_use]
pub fn same_header(before: &State, now: &State) -> bool {
    same_ground(before, now)
        && before.work.agency == now.work.agency
        && before.shelf == now.shelf
        && before.history.undo() == now.history.undo()
        && before.history.redo() == now.history.redo()
}

/// Returns true if both heads are of the same agency and year in the same view, language and digits: only what numbers say of them may
/// differ.
#[must_use]
pub fn same_place(before: &State, now: &State) -> bool {
    (before.view, before.language, before.numerals, before.work.year)
        == (now.view, now.language, now.numerals, now.work.year)
        && before.work.agency == now.work.agency
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
