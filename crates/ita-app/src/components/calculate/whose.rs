//! Whose result it is: agency and fiscal year, and beginning anew.

use crate::components::claims::status;
use crate::components::{Pick, Select};
use crate::el::el;
use crate::ui::{Ui, maybe};
use ita_view::Action;
use ita_view::message::Label;
use ita_view::page::{CalculateView, YearChoice};
use yew::prelude::*;

/// Years as a select's picks, and the value of the chosen one.
pub fn year_picks(years: &[YearChoice]) -> (Vec<Pick>, AttrValue) {
    let value = |year: &YearChoice| AttrValue::from(year.number.to_string());
    let picks = years.iter().map(|year| Pick { value: value(year), label: year.label.clone().into() }).collect();
    let picked = years.iter().find(|year| year.selected).map(value).unwrap_or_default();
    (picks, picked)
}

/// Agency, fiscal year, clear, undo.
pub fn whose(ui: &Ui, view: &CalculateView, years: &[YearChoice]) -> Html {
    let (picks, picked) = year_picks(years);
    let button = |words: &str, action: Action| {
        el("button").fixed("type", "button").class("button").onclick(ui.verbs.press(action)).text(words)
    };
    let label = |of: &'static str, words: &str| el("label").class("label").fixed("for", of).text(words);
    let agency = el("input").fixed("id", "agency").class("field wide").fixed("type", "text").fixed("maxlength", "200");
    let agency = agency.fixed("autocomplete", "organization").fixed("aria-describedby", "agency-hint");
    let agency = agency.value(&view.agency.text).oninput(ui.verbs.set_agency()).empty();
    let hint = el("p").fixed("id", "agency-hint").class("quiet").text(&ui.label(Label::AgencyHint));
    let select = html! { <Select id="year" {picks} {picked} onpick={ui.verbs.set_year()} /> };
    let year = el("div").class("whose-year").inside(vec![select, status(&view.status)]);
    let buttons = vec![
        button(&ui.label(Label::Clear), Action::StartOwn),
        maybe(view.undo.as_ref(), |words| button(words, Action::Undo)),
    ];
    el("div").class("whose").inside(vec![
        el("div").class("whose-name").inside(vec![label("agency", &view.agency.label), agency, hint]),
        el("div").inside(vec![label("year", &ui.label(Label::FiscalYearName)), year]),
        el("div").class("whose-buttons").inside(buttons),
    ])
}
