//! A given node on one line: where it is now, its slider, where the plan puts it, what that gives, what it still lacks.

use super::act::typed;
use super::menu::{menu, menu_button, used};
use super::moving;
use super::slide::{nudge, slide};
use crate::components::dense::{Dense, dense_row, wide_row};
use crate::components::tree::{Input, error, input};
use crate::ui::{Ui, maybe};
use ita_view::Improve;
use ita_view::page::{Direction, ImproveRow};
use std::rc::Rc;
use yew::prelude::*;

/// How many columns the table of levers has.
pub(super) const COLUMNS: usize = 8;

/// What [`Lever`] shows.
#[derive(Properties, PartialEq)]
pub(super) struct LeverProps {
    /// Verbs and words.
    pub ui: Ui,
    /// The row.
    pub row: Rc<ImproveRow>,
    /// 1 for an instrument, 2 below it.
    pub depth: u8,
    /// What the plan asks of an instrument; empty below it.
    #[prop_or_default]
    pub needs: AttrValue,
}

/// The class of a change by its direction.
pub(super) const fn way(direction: Direction) -> &'static str {
    match direction {
        Direction::Up => "change is-up",
        Direction::Same => "change",
        Direction::Down => "change is-down",
    }
}

/// A number in a cell, in a box of its own size.
pub(super) fn cell(class: &'static str, text: &str) -> Html {
    html! { <td {class}>{ moving::change(text) }</td> }
}

/// A component, since of all the rows one changes at a time.
#[component]
pub(super) fn Lever(props: &LeverProps) -> Html {
    let (ui, row) = (&props.ui, &*props.row);
    let open = use_state(|| false);
    let node = row.node.clone();
    let oninput = typed(ui, move |text| Improve::SetValue { node: node.clone(), text });
    let onkeydown = Some(nudge(ui, &row.node));
    let field = input(&row.node, Input { onkeydown, ..Input::of("field number", &row.field, oninput) });
    let wrong = row.field.error.as_deref();
    let note = (!row.used.is_empty() || !props.needs.is_empty()).then(|| {
        html! { <>{ used(&row.used) }<span class="needs-note">{ &props.needs }</span></> }
    });
    let line = Dense {
        node: &row.node,
        class: "lever",
        depth: props.depth,
        number: &row.number,
        name: html! { { &row.name } },
        note,
    };
    let cells = html! {
        <>
            <td class="now">{ &row.baseline }</td>
            <td class="way">{ slide(ui, row) }</td>
            <td class="score">{ field }</td>
            <td class={["gain ", way(row.direction)].concat()}>{ moving::change(&row.gain) }</td>
            { cell("short is-short", &row.short_by) }
            <td class="more-cell">{ menu_button(&row.menu, &open) }</td>
        </>
    };
    html! {
        <>
            { dense_row(line, cells) }
            { maybe(wrong, |text| wide_row("wrong", COLUMNS, error(&row.node, Some(text)))) }
            if *open { { wide_row("menu", COLUMNS, menu(ui, &row.node, &row.menu)) } }
        </>
    }
}
