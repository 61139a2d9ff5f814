//! Whose result it is: agency and fiscal year, and beginning anew.

use crate::components::claims::status;
use crate::components::{Pick, Select};
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
        html! { <button type="button" class="button" onclick={ui.verbs.press(action)}>{ words }</button> }
    };
    html! {
        <div class="whose">
            <div class="whose-name">
                <label class="label" for="agency">{ &view.agency.label }</label>
                <input id="agency" class="field wide" type="text" maxlength="200" autocomplete="organization"
                       aria-describedby="agency-hint" value={view.agency.text.clone()} oninput={ui.verbs.set_agency()} />
                <p id="agency-hint" class="quiet">{ ui.label(Label::AgencyHint) }</p>
            </div>
            <div>
                <label class="label" for="year">{ ui.label(Label::FiscalYearName) }</label>
                <div class="whose-year">
                    <Select id="year" {picks} {picked} onpick={ui.verbs.set_year()} />
                    { status(&view.status) }
                </div>
            </div>
            <div class="whose-buttons">
                { button(&ui.label(Label::Clear), Action::StartOwn) }
                { maybe(view.undo.as_ref(), |words| button(words, Action::Undo)) }
            </div>
        </div>
    }
}
