//! The OIT items as lines of the levers' table, those that bring most first; what was published already on request.

use super::lever::{COLUMNS, way};
use super::menu::{menu, menu_button, used};
use crate::components::dense::{Dense, dense_row, wide_row};
use crate::components::{Icon, icon};
use crate::ui::{Ui, maybe};
use ita_view::message::ImproveLabel;
use ita_view::page::{Direction, ItemRow, ItemsView};
use std::rc::Rc;
use yew::prelude::*;

/// What [`Items`] shows.
#[derive(Properties, PartialEq)]
struct ItemsProps {
    /// Verbs and words.
    ui: Ui,
    /// The items.
    view: Rc<ItemsView>,
}

/// What [`Item`] shows.
#[derive(Properties, PartialEq)]
struct ItemProps {
    /// Verbs and words.
    ui: Ui,
    /// The item.
    row: Rc<ItemRow>,
}

/// A component, since of all the items one changes at a time.
#[component]
fn Item(props: &ItemProps) -> Html {
    let (ui, view) = (&props.ui, &*props.row);
    let open = use_state(|| false);
    let id = ["item-", &view.node].concat();
    let label = id.clone();
    let note = html! { <>{ &view.group }{ " " }{ used(&view.used) }</> };
    let line = Dense {
        node: &view.node,
        class: if view.done { "do is-done" } else { "do" },
        depth: 2,
        number: &view.number,
        name: html! { <label for={label}>{ &view.name }</label> },
        note: Some(note),
    };
    let wanted = view.in_plan && view.direction == Direction::Same;
    let cells = html! {
        <>
            <td class="now">
                <input type="checkbox" class="tick" {id} checked={view.checked} onclick={ui.verbs.press(view.toggle.clone())} />
            </td>
            <td class="way"><span class={way(view.direction)}>{ &view.mark_label }</span></td>
            <td class="score"></td>
            <td class="gain do-gain">{ &view.gain }</td>
            <td class="short">if wanted { <span class="wanted">{ ui.label(ImproveLabel::ShouldPublish) }</span> }</td>
            <td class="more-cell">if !view.done { { menu_button(&view.menu, &open) } }</td>
        </>
    };
    html! {
        <>
            { dense_row(line, cells) }
            if *open { { wide_row("menu", COLUMNS, menu(ui, &view.node, &view.menu)) } }
        </>
    }
}

/// A component, since it remembers whether what was published already is shown.
#[component]
fn Items(props: &ItemsProps) -> Html {
    let (ui, view) = (&props.ui, &*props.view);
    let all = use_state(|| false);
    let shown = *all;
    let item = |row: &Rc<ItemRow>| html! { <Item key={row.node.clone()} ui={ui.clone()} row={row.clone()} /> };
    let list = |done: bool| html! { <>{ for view.items.iter().filter(|row| row.done == done).map(item) }</> };
    let any = view.items.iter().any(|row| row.done);
    let onclick = move |_: MouseEvent| all.set(!shown);
    html! {
        <>
            { wide_row("summary", COLUMNS, html! {
                <p class="small"><span role="status" class="items-summary">{ &view.summary }</span>{ " " }<span class="soft">{ ui.label(ImproveLabel::ItemsOrder) }</span></p>
            }) }
            { list(false) }
            if any {
                { wide_row("done", COLUMNS, html! {
                    <button type="button" class="group-name soft small" aria-expanded={shown.to_string()} {onclick}>
                        { icon(Icon::CHEVRON) }<span>{ ui.label(ImproveLabel::PublishedAlready) }</span>
                    </button>
                }) }
            }
            if any && shown { { list(true) } }
        </>
    }
}

/// The items of an instrument, if any is given.
pub(super) fn items(ui: &Ui, view: Option<&Rc<ItemsView>>) -> Html {
    maybe(view, |view| html! { <Items ui={ui.clone()} view={view.clone()} /> })
}
