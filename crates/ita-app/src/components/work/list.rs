//! The measures: a row each.

use crate::ui::{Ui, maybe};
use ita_report::MeasureState;
use ita_view::message::WorkLabel;
use ita_view::page::{Filter, MeasureRow};
use ita_view::work::Change;
use yew::prelude::*;

/// The class of a state.
pub(super) const fn state_class(state: MeasureState) -> &'static str {
    match state {
        MeasureState::Planned => "state is-todo",
        MeasureState::Doing => "state is-doing",
        MeasureState::Done => "state is-done",
        MeasureState::Dropped => "state is-dropped",
    }
}

/// What a list of measures does besides changing them.
#[derive(Clone, Copy)]
pub struct OfMeasures<'l> {
    /// How many there are of all.
    pub all: usize,
    /// Opens the one at a place.
    pub open: &'l Callback<usize>,
    /// What is asked for, and what is held in sight.
    pub filter: &'l UseStateHandle<Filter>,
}

fn row(ui: &Ui, view: &MeasureRow, list: OfMeasures<'_>) -> Html {
    let (at, next, all) = (view.at, view.next, list.all);
    let onopen = list.open.reform(move |_: MouseEvent| at);
    let press = {
        let (verbs, filter) = (ui.verbs.clone(), list.filter.clone());
        Callback::from(move |_: MouseEvent| {
            filter.set(Filter { pressed: filter.pressed.with(at, all), ..(*filter).clone() });
            verbs.act(Change::SetState(at, next).action());
        })
    };
    let soft = |text: &String| html! { <span class="what-note">{ text }</span> };
    html! {
        <tr key={at}>
            <th scope="row" class="work-title">
                <button type="button" class="link" id={format!("measure-{at}")} onclick={onopen}>{ &view.title }</button>
                { maybe((!view.aims.is_empty()).then(|| view.aims.join(" · ")).as_ref(), soft) }
            </th>
            <td class="work-gain num">{ view.gain.clone().unwrap_or_default() }</td>
            <td class="work-unit">{ &view.unit }</td>
            <td class="work-due">
                <span>{ &view.due }</span>
                { maybe(view.overdue.then_some(()), |()| html! { <span class="is-wrong small">{ " " }{ ui.label(WorkLabel::Overdue) }</span> }) }
            </td>
            <td class="work-state">
                <button type="button" class={state_class(view.state)} aria-label={view.press.clone()} title={view.press.clone()} onclick={press}>
                    { &view.state_name }
                </button>
            </td>
        </tr>
    }
}

/// The list; or what to do while there is none.
pub fn measures(ui: &Ui, rows: &[MeasureRow], list: OfMeasures<'_>) -> Html {
    if rows.is_empty() {
        let words = if list.all == 0 { WorkLabel::NoMeasures } else { WorkLabel::NothingFound };
        return html! { <p class="work-none">{ ui.label(words) }</p> };
    }
    html! {
        <table class="work-table" id="measures">
            <thead>
                <tr>
                    <th scope="col">{ ui.label(WorkLabel::Measures) }</th>
                    <th scope="col" class="work-gain num">{ ui.label(WorkLabel::Points) }</th>
                    <th scope="col" class="work-unit">{ ui.label(WorkLabel::Unit) }</th>
                    <th scope="col" class="work-due">{ ui.label(WorkLabel::Due) }</th>
                    <th scope="col" class="work-state">{ ui.label(WorkLabel::State) }</th>
                </tr>
            </thead>
            <tbody>{ for rows.iter().map(|view| row(ui, view, list)) }</tbody>
        </table>
    }
}
