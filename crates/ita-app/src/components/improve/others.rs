//! Other plans beside the one of the least effort, and one thing alone.

use super::act::{button_then, soft};
use super::plan::OUTCOME;
use super::table::table;
use crate::ui::{Ui, maybe};
use ita_view::message::{ImproveLabel, Label};
use ita_view::page::{Alternative, SingleLever, TableView};
use yew::prelude::*;

fn alternative(ui: &Ui, view: &Alternative) -> Html {
    let effort = (!view.effort.is_empty()).then(|| {
        [
            &*ui.label(ImproveLabel::PlanEffort),
            " ",
            &view.effort,
            if view.more.is_empty() { "" } else { " (" },
            &view.more,
            if view.more.is_empty() { "" } else { ")" },
        ]
        .concat()
    });
    html! {
        <li>
            <p><b>{ &view.name }</b></p>
            <p>{ &view.sentence }</p>
            <p class="buttons">
                { maybe(effort, |text| soft(&text)) }
                { maybe(view.apply.as_ref(), |action| button_then(ui, "button", action, OUTCOME)) }
            </p>
        </li>
    }
}

/// Each with its effort beside the least, and a button that applies it.
pub(super) fn alternatives(ui: &Ui, views: &[Alternative]) -> Html {
    html! { <ul class="sources">{ for views.iter().map(|view| alternative(ui, view)) }</ul> }
}

/// For each given node the value that it alone would have to reach.
pub(super) fn singles(ui: &Ui, views: &[SingleLever]) -> Html {
    let heads = [ImproveLabel::PlanFrom, ImproveLabel::PlanTo, ImproveLabel::PlanEffort].map(|label| ui.label(label));
    let row = |view: &SingleLever| [&view.name, &view.from, &view.to, &view.effort].map(String::clone).to_vec();
    table(&TableView {
        caption: ui.label(ImproveLabel::SingleLevers).to_string(),
        head: std::iter::once(ui.label(Label::RuleName)).chain(heads).map(|name| name.to_string()).collect(),
        rows: views.iter().map(row).collect(),
    })
}
