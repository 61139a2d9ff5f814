//! One row: number, name, field or computed score, contribution; below it its tools, error, sources and rows.

use super::item::item;
use super::number_field::{error_id, field_id, number_field};
use super::row_tools::row_tools;
use crate::components::claims::{Shown, claims};
use crate::components::{Icon, icon};
use crate::ui::{Ui, maybe};
use ita_view::State;
use ita_view::message::Label;
use ita_view::page::{self, RowView};
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
    html! { <p class="error" id={error_id(node)}>{ icon(Icon::Warning) }<span>{ text }</span></p> }
}

fn line(ui: &Ui, row: &RowView) -> Html {
    let (name, value) = match &row.field {
        Some(field) => (
            html! { <label class="name" for={field_id(&row.node)}>{ &row.name }</label> },
            number_field(ui, &row.node, field),
        ),
        None => (
            html! { <span class="name">{ &row.name }</span> },
            html! { <output class="computed">{ &row.score }</output> },
        ),
    };
    html! {
        <div class="row-line">
            <span class="row-number">{ &row.number }</span>
            <span class="row-name">{ name }</span>
            <span class="row-value">{ value }</span>
            <span class="row-points">{ &row.points }</span>
        </div>
    }
}

/// A row of the tree: a component, since of all the rows one changes at a time.
#[component]
pub fn Row(props: &RowProps) -> Html {
    let (ui, row, shown) = (&props.ui, &*props.row, &props.shown);
    let wrong = error(&row.node, row.field.as_ref().and_then(|field| field.error.as_deref()));
    let head = match &row.item {
        Some(view) => html! { <>{ item(ui, row, view, shown) }{ wrong }</> },
        None => html! {
            <>{ line(ui, row) }<div class="row-foot">{ row_tools(ui, row, shown) }{ wrong }</div></>
        },
    };
    let origin = |()| {
        html! {
            <div class="row-origin">
                { maybe(row.about.as_ref(), |about| html! { <p>{ about }</p> }) }
                { maybe(props.origin.as_ref(), |origin| (*origin.0).clone()) }
            </div>
        }
    };
    // Keyed, so that the focus stays where it is when other rows come and go.
    let child = |child: &Rc<RowView>| {
        html! {
            <Row key={&*child.node} ui={ui.clone()} row={child.clone()} shown={shown.clone()} origin={props.origin.clone()} />
        }
    };
    let rows = |rows: &Vec<Rc<RowView>>| html! { <ul class="rows">{ for rows.iter().map(child) }</ul> };
    html! {
        <li class={["row depth-", &row.depth.to_string()].concat()} data-node={row.node.clone()}>
            { head }
            { maybe(shown.is(&row.node).then_some(()), origin) }
            { maybe(Some(&row.children).filter(|rows| !rows.is_empty()), rows) }
        </li>
    }
}

/// Where the row comes from that shows it.
pub fn origin(state: &State, shown: &Shown) -> Option<Origin> {
    shown.place.as_ref().map(|node| Origin(Rc::new(claims(&page::node_claims(state, node)))))
}

/// The whole tree under its heading.
pub fn tree(ui: &Ui, root: &Rc<RowView>, shown: &Shown, origin: Option<Origin>) -> Html {
    html! {
        <section class="tree" aria-labelledby="tree-title">
            <h2 id="tree-title">{ ui.label(Label::Inputs) }</h2>
            <ul class="rows"><Row ui={ui.clone()} row={root.clone()} shown={shown.clone()} {origin} /></ul>
        </section>
    }
}
