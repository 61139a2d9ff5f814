//! Fiscal years as a select's picks.

use crate::components::Pick;
use ita_view::page::YearChoice;
use yew::AttrValue;

fn value(year: &YearChoice) -> AttrValue {
    AttrValue::from(year.number.to_string())
}

/// Years as a select's picks, and the value of the chosen one.
pub fn year_picks(years: &[YearChoice]) -> (Vec<Pick>, AttrValue) {
    picks(years, |year| year.label.clone())
}

/// The same, with the agency's result of a year, or how sure its rules are.
pub fn long_year_picks(years: &[YearChoice]) -> (Vec<Pick>, AttrValue) {
    picks(years, |year| year.long.clone())
}

fn picks(years: &[YearChoice], words: fn(&YearChoice) -> String) -> (Vec<Pick>, AttrValue) {
    let pick = |year: &YearChoice| Pick { value: value(year), label: words(year).into() };
    let picked = years.iter().find(|year| year.selected).map(value).unwrap_or_default();
    (years.iter().map(pick).collect(), picked)
}
