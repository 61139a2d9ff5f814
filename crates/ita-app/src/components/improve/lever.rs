//! A given node: where it is now, its slider and field, what that gives, and what a plan is told of it.

use super::act::{button, soft, typed};
use super::moving;
use super::setting::{ease, lock};
use super::slide::{nudge, slide};
use crate::components::tree::{Input, error, field_id, input};
use crate::ui::{Ui, maybe};
use ita_view::Improve;
use ita_view::message::ImproveLabel;
use ita_view::page::{Direction, ImproveRow};
use std::rc::Rc;
use yew::prelude::*;

/// What [`Lever`] shows.
#[derive(Properties, PartialEq)]
struct LeverProps {
    /// Verbs and words.
    ui: Ui,
    /// The row.
    row: Rc<ImproveRow>,
}

/// The class of a change by its direction.
pub(super) const fn way(direction: Direction) -> &'static str {
    match direction {
        Direction::Up => "change is-up",
        Direction::Same => "change",
        Direction::Down => "change is-down",
    }
}

/// A label and a value, on one line as long as they fit.
fn pair(label: &str, value: &str) -> Html {
    html! { <span class="nowrap">{ label.to_owned() }{ " " }<b>{ value.to_owned() }</b></span> }
}

/// What [`Settings`] shows.
#[derive(Properties)]
struct SettingsProps {
    /// Verbs and words.
    ui: Ui,
    /// The row.
    row: Rc<ImproveRow>,
}

impl PartialEq for SettingsProps {
    fn eq(&self, other: &Self) -> bool {
        let (a, b) = (&*self.row, &*other.row);
        let told = (&a.ease, &a.cap, &a.lock, &a.reset) == (&b.ease, &b.cap, &b.lock, &b.reset);
        told && self.ui == other.ui && a.locked == b.locked && (&a.node, &a.ease_label) == (&b.node, &b.ease_label)
    }
}

/// A component, since no slider changes what a plan is told.
#[component]
fn Settings(props: &SettingsProps) -> Html {
    let (ui, row) = (&props.ui, &*props.row);
    let node = row.node.clone();
    let cap = typed(ui, move |text| Improve::SetCap { node: node.clone(), text });
    let id = ["cap-", &row.node].concat();
    html! {
        <div class="settings">
            <span class="setting"><span aria-hidden="true">{ ui.label(ImproveLabel::EaseName) }</span>{ ease(ui, &row.ease_label, &row.ease) }</span>
            <span class="setting">
                <label for={field_id(&id)}>{ ui.label(ImproveLabel::CapName) }</label>
                { input(&id, Input::of("field number slim", &row.cap, cap)) }
            </span>
            { lock(ui, row.locked, &row.lock) }
            <span class="row-reset">{ maybe(row.reset.as_ref(), |action| button(ui, "link", action)) }</span>
            { error(&id, row.cap.error.as_deref()) }
        </div>
    }
}

/// A component, since of all the rows one changes at a time.
#[component]
fn Lever(props: &LeverProps) -> Html {
    let (ui, row) = (&props.ui, &*props.row);
    let node = row.node.clone();
    let oninput = typed(ui, move |text| Improve::SetValue { node: node.clone(), text });
    let onkeydown = Some(nudge(ui, &row.node));
    let field = input(&row.node, Input { onkeydown, ..Input::of("field number", &row.field, oninput) });
    html! {
        <li class={if row.locked { "lever is-locked" } else { "lever" }} data-node={row.node.clone()}>
            <p class="lever-name"><b>{ &row.number }</b>{ " " }<span>{ &row.name }</span></p>
            <p class="lever-facts">
                { pair(&ui.label(ImproveLabel::Baseline), &row.baseline) }
                { maybe(row.plan.as_ref(), |plan| pair(&ui.label(ImproveLabel::ShouldReach), plan)) }
                { soft(&row.worth) }
            </p>
            { slide(ui, row) }
            <span class="lever-field">{ field }</span>
            <span class={way(row.direction)}>
                <b>{ moving::change(&row.change) }</b>
                if !row.gain.is_empty() { <small>{ ui.label(ImproveLabel::Gain) }{ " " }{ moving::change(&row.gain) }</small> }
            </span>
            { error(&row.node, row.field.error.as_deref()) }
            <Settings ui={ui.clone()} row={props.row.clone()} />
        </li>
    }
}

/// A row for each given node that is no OIT item, and the way back to the baseline.
pub fn levers(ui: &Ui, rows: &[Rc<ImproveRow>]) -> Html {
    if rows.is_empty() {
        return Html::default();
    }
    let lever = |row: &Rc<ImproveRow>| html! { <Lever key={row.node.clone()} ui={ui.clone()} row={row.clone()} /> };
    html! {
        <section aria-labelledby="levers-title">
            <h2 id="levers-title">{ ui.label(ImproveLabel::TryScores) }</h2>
            <ul class="levers">{ for rows.iter().map(lever) }</ul>
        </section>
    }
}
