//! An OIT item: a box to tick, what exactly is said of it, partial credit, and what it is worth.

use super::number_field::error_id;
use super::row::error;
use super::row_tools::origin_button;
use super::{Origin, field_id};
use crate::components::{Pick, Select};
use crate::hooks::{use_say, use_verbs};
use ita_view::Mark;
use ita_view::message::Label;
use ita_view::page::RowView;
use std::rc::Rc;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// What [`Item`] shows.
#[derive(Properties, PartialEq)]
pub(super) struct ItemProps {
    /// The row; it has an item.
    pub row: Rc<RowView>,
    /// Which row shows its sources.
    pub origin: Origin,
}

const MARKS: [(Mark, &str, Label); 4] = [
    (Mark::Unset, "", Label::NotSaid),
    (Mark::Published, "1", Label::Published),
    (Mark::Partial, "%", Label::PartlyPublished),
    (Mark::NotPublished, "0", Label::NotPublished),
];

/// An item of the checklist.
#[component]
pub(super) fn Item(props: &ItemProps) -> Html {
    let (verbs, say) = (use_verbs(), use_say());
    let row = &*props.row;
    let Some(item) = &row.item else { return Html::default() };
    let id = ["tick-", &row.node].concat();
    let onchange = {
        let (verbs, node) = (verbs.clone(), row.node.clone());
        move |_: Event| verbs.toggle_item(&node)
    };
    let onpick = {
        let (verbs, node) = (verbs.clone(), row.node.clone());
        Callback::from(move |value: AttrValue| {
            if let Some((mark, ..)) = MARKS.iter().find(|(_, known, _)| *known == value.as_str()) {
                verbs.set_item(&node, *mark);
            }
        })
    };
    let picks: Vec<Pick> =
        MARKS.iter().map(|&(_, value, label)| Pick { value: value.into(), label: say.label(label) }).collect();
    let picked = MARKS.iter().find(|(mark, ..)| *mark == item.mark).map_or("", |(_, value, _)| *value);
    let partial = (item.mark == Mark::Partial).then(|| {
        let (verbs, node) = (verbs.clone(), row.node.clone());
        let oninput = move |event: InputEvent| {
            verbs.set_partial(&node, event.target_unchecked_into::<HtmlInputElement>().value())
        };
        let field = row.field.as_ref();
        let wrong = field.is_some_and(|field| field.error.is_some());
        html! {
            <span class="part-field">
                <input id={field_id(&row.node)} class="field part" type="text" inputmode="decimal" autocomplete="off"
                       value={item.partial.clone()} aria-label={field.map(|field| field.label.clone())}
                       aria-invalid={wrong.then_some("true")} aria-describedby={wrong.then(|| error_id(&row.node))}
                       {oninput} />
                <span aria-hidden="true">{ "%" }</span>
            </span>
        }
    });
    let error_text = row.field.as_ref().and_then(|field| field.error.as_deref());
    let named = [&row.number, " ", &row.name].concat();
    html! {
        <>
            <div class="item">
                <input type="checkbox" class="tick" id={id.clone()} checked={item.mark == Mark::Published}
                       ~indeterminate={item.mark == Mark::Partial} {onchange} />
                <span class="row-number">{ &row.number }</span>
                <label class="item-name" for={id}>{ &row.name }</label>
                <span class="item-answer">
                    { partial }
                    <Select class={classes!("answer", mark_class(item.mark))} label={named} {picks} {picked} {onpick} />
                </span>
                <span class="row-points">{ &item.worth }</span>
                { origin_button(row, &props.origin, &say.label(Label::Source)) }
            </div>
            { error_text.map(|text| error(&row.node, text)) }
        </>
    }
}

const fn mark_class(mark: Mark) -> &'static str {
    match mark {
        Mark::Unset => "is-unset",
        Mark::Published => "is-published",
        Mark::Partial => "is-partial",
        Mark::NotPublished => "is-missing",
    }
}
