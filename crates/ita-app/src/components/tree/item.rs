//! An OIT item: a box to tick, what exactly is said of it, partial credit, and what it is worth.

use super::field::{Input, input, keys};
use crate::components::{Dense, Pick, Select, dense_row};
use crate::ui::{Ui, maybe};
use ita_view::Mark;
use ita_view::message::Label;
use ita_view::page::{ItemView, RowView};
use yew::prelude::*;

/// What can be said of an item: its value in the list, its words, its look.
const MARKS: [(Mark, &str, Label, &str); 4] = [
    (Mark::Unset, "", Label::NotSaid, "field answer is-unset"),
    (Mark::Published, "1", Label::Published, "field answer is-published"),
    (Mark::Partial, "%", Label::PartlyPublished, "field answer"),
    (Mark::NotPublished, "0", Label::NotPublished, "field answer"),
];

fn answer(ui: &Ui, row: &RowView, item: &ItemView) -> Html {
    let (verbs, node) = (ui.verbs.clone(), row.node.clone());
    let onpick = Callback::from(move |value: AttrValue| {
        if let Some((mark, ..)) = MARKS.iter().find(|(_, known, ..)| *known == value.as_str()) {
            verbs.set_item(&node, *mark);
        }
    });
    let picks: Vec<Pick> =
        MARKS.iter().map(|&(_, value, label, _)| Pick { value: value.into(), label: ui.label(label) }).collect();
    let (_, picked, _, class) = MARKS.iter().find(|(mark, ..)| *mark == item.mark).copied().unwrap_or(MARKS[0]);
    let label = AttrValue::from([&row.number, " ", &row.name].concat());
    html! { <Select {class} {label} {picks} {picked} {onpick} /> }
}

/// An item of the checklist.
pub(super) fn item(ui: &Ui, row: &RowView, item: &ItemView, note: Option<Html>) -> Html {
    let id = ["tick-", &row.node].concat();
    let is_partial = item.mark == Mark::Partial;
    let partial = |()| {
        let typed = Input::of("field part", &row.field, ui.verbs.set_partial(&row.node));
        let input = input(&row.node, Input { text: &item.partial, onkeydown: Some(keys(ui, &row.node)), ..typed });
        html! { <span class="part-field">{ input }<span aria-hidden="true">{ "%" }</span></span> }
    };
    let name = html! {
        <span class="tick-name">
            <input type="checkbox" class="tick" id={id.clone()} checked={item.mark == Mark::Published}
                   ~indeterminate={is_partial} onclick={ui.verbs.toggle_item(&row.node)} />
            <label for={id}>{ &row.name }</label>
        </span>
    };
    let dense = Dense { node: &row.node, class: "is-item", depth: row.depth, number: &row.number, name, note };
    let cells = html! {
        <>
            <td class="said" colspan="2">{ maybe(is_partial.then_some(()), partial) }{ answer(ui, row, item) }</td>
            <td class="points">{ &item.worth }</td>
        </>
    };
    dense_row(dense, cells)
}
