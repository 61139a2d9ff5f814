//! Whose result it is: agency and fiscal year, and beginning anew.

use crate::components::claims::status;
use crate::components::{Pick, Select};
use crate::hooks::{use_say, use_verbs};
use ita_view::message::Label;
use ita_view::page::{Field, StatusView, YearChoice};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// What [`Whose`] shows.
#[derive(Properties, PartialEq)]
pub struct WhoseProps {
    /// The agency's name.
    pub agency: Field,
    /// Fiscal years.
    pub years: Vec<YearChoice>,
    /// How sure the year's rules are.
    pub status: StatusView,
    /// Words of the button that takes back what was set aside; `None` if nothing was.
    pub undo: Option<String>,
}

/// Years as a select's picks, and the value of the chosen one.
pub fn year_picks(years: &[YearChoice]) -> (Vec<Pick>, AttrValue) {
    let value = |year: &YearChoice| AttrValue::from(year.number.to_string());
    let picks = years.iter().map(|year| Pick { value: value(year), label: year.label.clone().into() }).collect();
    let picked = years.iter().find(|year| year.selected).map(value).unwrap_or_default();
    (picks, picked)
}

/// Agency, fiscal year, clear, undo.
#[component]
pub fn Whose(props: &WhoseProps) -> Html {
    let (verbs, say) = (use_verbs(), use_say());
    let oninput = {
        let verbs = verbs.clone();
        move |event: InputEvent| verbs.set_agency(event.target_unchecked_into::<HtmlInputElement>().value())
    };
    let onpick = {
        let verbs = verbs.clone();
        Callback::from(move |value: AttrValue| {
            if let Ok(year) = value.parse() {
                verbs.set_year(year);
            }
        })
    };
    let clear = {
        let verbs = verbs.clone();
        move |_: MouseEvent| verbs.start_own()
    };
    let undo = props.undo.as_ref().map(|words| {
        let onclick = move |_: MouseEvent| verbs.undo();
        html! { <button type="button" class="button" {onclick}>{ words }</button> }
    });
    let (picks, picked) = year_picks(&props.years);
    html! {
        <div class="whose">
            <div class="whose-name">
                <label class="label" for="agency">{ &props.agency.label }</label>
                <input id="agency" class="field wide" type="text" autocomplete="organization" maxlength="200"
                       value={props.agency.text.clone()} aria-describedby="agency-hint" {oninput} />
                <p id="agency-hint" class="quiet">{ say.label(Label::AgencyHint) }</p>
            </div>
            <div>
                <label class="label" for="year">{ say.label(Label::FiscalYearName) }</label>
                <div class="whose-year"><Select id="year" {picks} {picked} {onpick} />{ status(&props.status) }</div>
            </div>
            <div class="whose-buttons">
                <button type="button" class="button" onclick={clear}>{ say.label(Label::Clear) }</button>
                { undo }
            </div>
        </div>
    }
}
