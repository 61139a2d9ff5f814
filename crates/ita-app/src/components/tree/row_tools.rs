//! What can be done with a row: open or close it, see where it comes from, say the rest of its items.

use crate::components::claims::{Shown, status};
use crate::components::{Icon, icon};
use crate::ui::{Ui, maybe};
use ita_view::NodeKind;
use ita_view::message::Label;
use ita_view::page::{RowView, Toggle};
use yew::prelude::*;

/// The button that shows where a row's rules come from.
pub(super) fn origin(ui: &Ui, row: &RowView, shown: &Shown) -> Html {
    let source = ui.label(Label::Source);
    let inside = match row.item {
        Some(_) => icon(Icon::Info),
        None => html! { <><span>{ source.clone() }</span>{ status(&row.status) }</> },
    };
    shown.button(&row.node, &[&source, &row.number, &row.name, &row.status.label], inside)
}

fn toggle(ui: &Ui, row: &RowView, toggle: &Toggle) -> Html {
    let onclick = ui.verbs.use_children(&row.node, toggle.opens);
    html! {
        <button type="button" class="link toggle" aria-expanded={(!toggle.opens).to_string()} {onclick}>
            { icon(Icon::Chevron) }<span>{ &toggle.label }</span>
        </button>
    }
}

fn aside(text: &str) -> Html {
    html! { <span class="soft small">{ text }</span> }
}

/// What is said of the items below, and a button that says the rest.
fn items(ui: &Ui, row: &RowView) -> Html {
    let onclick = ui.verbs.fill_rest(&row.node);
    html! {
        <>
            { maybe(row.progress.as_ref(), |progress| aside(&progress.text)) }
            <button type="button" class="link fill" {onclick}>{ ui.label(Label::FillRest) }</button>
        </>
    }
}

/// Buttons that read like links, under a row's name.
pub(super) fn row_tools(ui: &Ui, row: &RowView, shown: &Shown) -> Html {
    let has_items = row.children.iter().any(|child| child.kind == NodeKind::Item);
    let weight = [&ui.label(Label::Weight), " ", &row.share].concat();
    html! {
        <div class="row-tools">
            { maybe(row.toggle.as_ref(), |view| toggle(ui, row, view)) }
            { maybe(row.toggle.as_ref().and_then(|view| view.kept.as_deref()), aside) }
            { maybe(has_items.then_some(row), |row| items(ui, row)) }
            { maybe(Some(&*weight).filter(|_| !row.share.is_empty()), aside) }
            { origin(ui, row, shown) }
        </div>
    }
}
