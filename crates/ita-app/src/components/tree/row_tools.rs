//! What can be done with a row: open or close it, see where it comes from, say the rest of its items.

use crate::components::claims::{Shown, status};
use crate::components::{Icon, icon};
use crate::el::{all, el};
use crate::ui::{Ui, maybe};
use ita_view::NodeKind;
use ita_view::message::Label;
use ita_view::page::{RowView, Toggle};
use yew::Html;

/// The button that shows where a row's rules come from.
pub(super) fn origin(ui: &Ui, row: &RowView, shown: &Shown) -> Html {
    let source = ui.label(Label::Source);
    let inside = match row.item {
        Some(_) => vec![icon(Icon::Info)],
        None => vec![el("span").text(&source), status(&row.status)],
    };
    shown.button(&row.node, &[&source, &row.number, &row.name, &row.status.label], inside)
}

fn toggle(ui: &Ui, row: &RowView, toggle: &Toggle) -> Html {
    let button = el("button").fixed("type", "button").class("link toggle");
    let button = button.set("aria-expanded", &(!toggle.opens).to_string());
    let button = button.onclick(ui.verbs.use_children(&row.node, toggle.opens));
    button.inside(vec![icon(Icon::Chevron), el("span").text(&toggle.label)])
}

fn aside(text: &str) -> Html {
    el("span").class("soft small").text(text)
}

/// Buttons that read like links, under a row's name.
pub(super) fn row_tools(ui: &Ui, row: &RowView, shown: &Shown) -> Html {
    let has_items = row.children.iter().any(|child| child.kind == NodeKind::Item);
    let weight = [&ui.label(Label::Weight), " ", &row.share].concat();
    let rest = || {
        let fill = el("button").fixed("type", "button").class("link fill").onclick(ui.verbs.fill_rest(&row.node));
        all(vec![maybe(row.progress.as_ref(), |progress| aside(&progress.text)), fill.text(&ui.label(Label::FillRest))])
    };
    el("div").class("row-tools").inside(vec![
        maybe(row.toggle.as_ref(), |view| toggle(ui, row, view)),
        maybe(row.toggle.as_ref().and_then(|view| view.kept.as_deref()), aside),
        maybe(has_items.then_some(()), |()| rest()),
        maybe(Some(&*weight).filter(|_| !row.share.is_empty()), aside),
        origin(ui, row, shown),
    ])
}
