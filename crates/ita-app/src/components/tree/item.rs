//! An OIT item: a box to tick, what exactly is said of it, partial credit, and what it is worth.

use super::number_field::percent_or_score;
use super::row_tools::origin;
use crate::components::claims::Shown;
use crate::components::{Pick, Select};
use crate::el::el;
use crate::ui::Ui;
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
pub(super) fn item(ui: &Ui, row: &RowView, item: &ItemView, shown: &Shown) -> Html {
    let id = ["tick-", &row.node].concat();
    let partial = row.field.as_ref().filter(|_| item.mark == Mark::Partial).map(|field| {
        let oninput = ui.verbs.set_partial(&row.node);
        let input = percent_or_score(&row.node, "field part", (&item.partial, field), oninput, (None, None));
        el("span").class("part-field").inside(vec![input, el("span").fixed("aria-hidden", "true").text("%")])
    });
    let tick = el("input").fixed("type", "checkbox").class("tick").set("id", &id).checked(item.mark == Mark::Published);
    let tick = tick.property("indeterminate", item.mark == Mark::Partial);
    el("div").class("item").inside(vec![
        tick.onclick(ui.verbs.toggle_item(&row.node)).empty(),
        el("span").class("row-number").text(&row.number),
        el("label").class("item-name").set("for", &id).text(&row.name),
        el("span").class("item-answer").inside(vec![partial.unwrap_or_default(), answer(ui, row, item)]),
        el("span").class("row-points").text(&item.worth),
        origin(ui, row, shown),
    ])
}
