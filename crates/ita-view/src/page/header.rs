//! The head of the page: navigation, year, language, digits.

use crate::state::{State, View};
use crate::year::Year;

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
    /// The year's number; [`Year::new`] makes a year of it.
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
    let _ = state;
    HeaderView { title: String::new(), disclaimer: String::new(), nav: Vec::new(), years: years(state, state.year()) }
}

pub(crate) fn years(state: &State, chosen: Year) -> Vec<YearChoice> {
    let _ = (state, chosen);
    Vec::new()
}
