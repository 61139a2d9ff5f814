//! The OIT items as a checklist, those that bring most first.

use super::lever::way;
use super::setting::{ease, lock};
use crate::components::more;
use crate::ui::Ui;
use ita_view::message::ImproveLabel;
use ita_view::page::{Direction, ItemRow, ItemsView};
use std::rc::Rc;
use yew::prelude::*;

/// What [`Items`] shows.
#[derive(Properties, PartialEq)]
pub struct ItemsProps {
    /// Verbs and words.
    pub ui: Ui,
    /// The items.
    pub view: Rc<ItemsView>,
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
    let id = ["item-", &view.node].concat();
    let class = if view.done { "do is-done" } else { "do" };
    let marked = match (view.in_plan, view.direction) {
        (_, Direction::Up | Direction::Down) => html! { <span class={way(view.direction)}>{ &view.mark_label }</span> },
        (true, Direction::Same) => html! { <span class="wanted">{ ui.label(ImproveLabel::ShouldPublish) }</span> },
        (false, Direction::Same) => html! { <span class="soft">{ &view.mark_label }</span> },
    };
    html! {
        <li {class} data-node={view.node.clone()}>
            <input type="checkbox" class="tick" id={id.clone()} checked={view.checked} onclick={ui.verbs.press(view.toggle.clone())} />
            <label class="item-name" for={id}><b>{ &view.number }</b>{ " " }{ &view.name }</label>
            <span class="do-gain">{ &view.gain }</span>
            <span class="do-foot">
                { marked }
                <span class="soft">{ &view.group }</span>
                if !view.done {
                    <>{ ease(ui, &view.ease_label, &view.ease) }{ lock(ui, view.locked, &view.lock) }</>
                }
            </span>
        </li>
    }
}

/// A component, since no slider changes an item. What was published already is opened on request.
#[component]
pub fn Items(props: &ItemsProps) -> Html {
    let (ui, view) = (&props.ui, &*props.view);
    let item = |row: &Rc<ItemRow>| html! { <Item key={row.node.clone()} ui={ui.clone()} row={row.clone()} /> };
    let list = |done: bool| {
        html! { <ul class="checklist">{ for view.items.iter().filter(|row| row.done == done).map(item) }</ul> }
    };
    let any = view.items.iter().any(|row| row.done);
    html! {
        <section aria-labelledby="items-title">
            <h2 id="items-title">{ ui.label(ImproveLabel::ItemsName) }</h2>
            <p class="soft small" role="status">{ &view.summary }</p>
            { list(false) }
            if any { <div class="behind">{ more(&ui.label(ImproveLabel::PublishedAlready), list(true)) }</div> }
        </section>
    }
}
