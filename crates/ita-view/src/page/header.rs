//! The head of the page: navigation, year, language, digits.

use crate::assess::Assessed;
use crate::improve::same_ground;
use crate::link;
use crate::message::{Label, Message, Voice};
use crate::state::{State, View};
use crate::year::Year;
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
    /// True if it is chosen.
    pub selected: bool,
}

/// The head of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeaderView {
    /// The page's title, for the browser's tab: with number and level.
    pub title: String,
    /// That it is not NACC's and that its numbers are a simulation.
    pub disclaimer: String,
    /// Navigation.
    pub nav: Vec<NavItem>,
    /// Years, the newest first.
    pub years: Vec<YearChoice>,
}

/// The head of the page.
#[must_use]
pub fn header(state: &State) -> HeaderView {
    let voice = Voice::of(state);
    let scored = Assessed::of(&state.work).scored;
    let vector = scored.assessment().vector();
    let item = |view: View, label| NavItem {
        view,
        label: voice.label(label),
        href: match view {
            View::Calculate => link::of_vector(&vector),
            View::Improve => link::of_vector(&["/improve/", &vector].concat()),
            View::Rules(_) | View::Embed | View::Help => link::to(state, view),
        },
        current: core::mem::discriminant(&view) == core::mem::discriminant(&state.view),
    };
    let rules_year = match state.view {
        View::Rules(year) => year,
        View::Calculate | View::Improve | View::Embed | View::Help => state.year(),
    };
    HeaderView {
        title: title(voice, state, &scored),
        disclaimer: voice.label(Label::Disclaimer),
        nav: vec![
            item(View::Calculate, Label::Calculate),
            item(View::Improve, Label::Improve),
            item(View::Rules(rules_year), Label::Rules),
            item(View::Embed, Label::Embed),
            item(View::Help, Label::Help),
        ],
        years: years(voice, state.year()),
    }
}

/// True if [`header`] says the same of both states: no number of a scenario stands in it.
#[must_use]
pub fn same_header(before: &State, now: &State) -> bool {
    same_ground(before, now)
}

/// The title for the browser's tab.
fn title(voice: Voice, state: &State, scored: &Scored<'_>) -> String {
    let of = |name: &str| format!("{name} – {}", voice.label(Label::AppName));
    match state.view {
        View::Rules(year) => of(&voice.say(&Message::RulesTitle { year: &year.number().to_string() })),
        View::Embed => of(&voice.label(Label::EmbedTitle)),
        View::Help => of(&voice.label(Label::HelpTitle)),
        View::Improve => of(&voice.label(Label::Improve)),
        View::Calculate => match (scored.overall().score(), scored.level()) {
            (Some(number), Some(level)) => {
                voice.say(&Message::Title { number: &number.to_string(), level: voice.pick(&level.name) })
            }
            _ => of(&voice.number(ita_words::fiscal_year(state.year().number(), voice.lang()))),
        },
    }
}

/// Years to choose, the newest first.
pub(super) fn years(voice: Voice, chosen: Year) -> Vec<YearChoice> {
    let choice = |number: u16| YearChoice {
        number,
        label: voice.say(&Message::YearShort { year: &number.to_string() }),
        selected: number == chosen.number(),
    };
    Year::numbers().into_iter().rev().map(choice).collect()
}
