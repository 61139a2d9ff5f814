//! One row: number, name, field or computed score, contribution; below it its tools, error, sources and rows.

use super::item::item;
use super::number_field::{error_id, field_id, number_field};
use super::row_tools::row_tools;
use crate::components::claims::Shown;
use crate::components::{Behind, Icon, icon, inside};
use crate::el::{all, el};
use crate::ui::{Ui, maybe};
use ita_view::State;
use ita_view::message::Label;
use ita_view::page::RowView;
use std::rc::Rc;
use yew::prelude::*;

/// What [`Row`] shows.
#[derive(Properties, PartialEq)]
pub struct RowProps {
    /// Verbs and words.
    pub ui: Ui,
    /// The row.
    pub row: Rc<RowView>,
    /// Which row shows where it comes from.
    pub shown: Shown,
    /// Where that row comes from.
    pub origin: Option<Origin>,
}

/// Where a row comes from, as it is drawn. Two are equal if they are one.
#[derive(Clone)]
pub struct Origin(Rc<Html>);

impl PartialEq for Origin {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// A sentence under a field that says what is wrong and what is allowed.
pub fn error(node: &str, text: Option<&str>) -> Html {
    let Some(text) = text else { return Html::default() };
    el("p").class("error").set("id", &error_id(node)).inside(vec![icon(Icon::Warning), el("span").text(text)])
}

fn line(ui: &Ui, row: &RowView) -> Html {
    let (name, value) = match &row.field {
        Some(field) => (
            el("label").class("name").set("for", &field_id(&row.node)).text(&row.name),
            number_field(ui, &row.node, field),
        ),
        None => (el("span").class("name").text(&row.name), el("output").class("computed").text(&row.score)),
    };
    el("div").class("row-line").inside(vec![
        el("span").class("row-number").text(&row.number),
        el("span").class("row-name").inside(vec![name]),
        el("span").class("row-value").inside(vec![value]),
        el("span").class("row-points").text(&row.points),
    ])
}

/// A row of the tree: a component, since of all the rows one changes at a time.
#[component]
pub fn Row(props: &RowProps) -> Html {
    let (ui, row, shown) = (&props.ui, &*props.row, &props.shown);
    let wrong = error(&row.node, row.field.as_ref().and_then(|field| field.error.as_deref()));
    let head = match &row.item {
        Some(view) => vec![item(ui, row, view, shown), wrong],
        None => vec![line(ui, row), el("div").class("row-foot").inside(vec![row_tools(ui, row, shown), wrong])],
    };
    let origin = |()| {
        let about = maybe(row.about.as_ref(), |about| el("p").text(about));
        el("div").class("row-origin").inside(vec![about, maybe(props.origin.as_ref(), |origin| (*origin.0).clone())])
    };
    // Keyed, so that the focus stays where it is when other rows come and go.
    let child = |child: &Rc<RowView>| {
        html! {
            <Row key={&*child.node} ui={ui.clone()} row={child.clone()} shown={shown.clone()} origin={props.origin.clone()} />
        }
    };
    let rows = |rows: &Vec<Rc<RowView>>| el("ul").class("rows").inside(rows.iter().map(child).collect());
    let class = ["row depth-", &row.depth.to_string()].concat();
    el("li").set("class", &class).set("data-node", &row.node).inside(vec![
        all(head),
        maybe(shown.is(&row.node).then_some(()), origin),
        maybe(Some(&row.children).filter(|rows| !rows.is_empty()), rows),
    ])
}

/// Where the row comes from that shows it.
pub fn origin(ui: &Ui, state: &Rc<State>, shown: &Shown) -> Option<Origin> {
    shown.place.as_ref().map(|node| Origin(Rc::new(inside(ui, state, Behind::Origin(node)))))
}

/// The whole tree under its heading.
pub fn tree(ui: &Ui, root: &Rc<RowView>, shown: &Shown, origin: Option<Origin>) -> Html {
    let row = html! { <Row ui={ui.clone()} row={root.clone()} shown={shown.clone()} {origin} /> };
    el("section").class("tree").fixed("aria-labelledby", "tree-title").inside(vec![
        el("h2").fixed("id", "tree-title").text(&ui.label(Label::Inputs)),
        el("ul").class("rows").inside(vec![row]),
    ])
}
