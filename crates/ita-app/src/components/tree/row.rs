//! One row: number, name, field or computed score, contribution; below it its tools, error, sources and rows.

use super::item::Item;
use super::number_field::error_id;
use super::row_tools::RowTools;
use super::{NumberField, Origin, Rows, field_id};
use crate::components::claims::Claims;
use crate::components::{Icon, icon};
use ita_view::page::RowView;
use std::rc::Rc;
use yew::prelude::*;

/// What [`Row`] shows.
#[derive(Properties, PartialEq)]
pub struct RowProps {
    /// The row.
    pub row: Rc<RowView>,
    /// Which row shows its sources.
    pub origin: Origin,
}

/// A sentence under a field that says what is wrong and what is allowed.
pub fn error(node: &str, text: &str) -> Html {
    html! { <p class="error" id={error_id(node)}>{ icon(Icon::Warning) }<span>{ text.to_owned() }</span></p> }
}

fn value(row: &RowView) -> Html {
    match &row.field {
        Some(field) => html! { <NumberField node={row.node.clone()} field={field.clone()} /> },
        None => html! { <output class="computed">{ &row.score }</output> },
    }
}

/// A row of the tree.
#[component]
pub fn Row(props: &RowProps) -> Html {
    let row = &*props.row;
    let name = match &row.field {
        Some(_) => html! { <label class="name" for={field_id(&row.node)}>{ &row.name }</label> },
        None => html! { <span class="name">{ &row.name }</span> },
    };
    let error_text = row.field.as_ref().and_then(|field| field.error.as_deref());
    let depth = ["depth-", &row.depth.to_string()].concat();
    html! {
        <li class={classes!("row", depth)} data-node={row.node.clone()}>
            if row.item.is_some() {
                <Item row={props.row.clone()} origin={props.origin.clone()} />
            } else {
                <div class="row-line">
                    <span class="row-number">{ &row.number }</span>
                    <span class="row-name">{ name }</span>
                    <span class="row-value">{ value(row) }</span>
                    <span class="row-points">{ &row.points }</span>
                </div>
                <div class="row-foot">
                    <RowTools row={props.row.clone()} origin={props.origin.clone()} />
                    { error_text.map(|text| error(&row.node, text)) }
                </div>
            }
            if props.origin.is_of(&row.node) {
                <div class="row-origin">
                    if let Some(about) = &row.about { <p>{ about }</p> }
                    <Claims claims={(*props.origin.claims).clone()} />
                </div>
            }
            if !row.children.is_empty() {
                <Rows rows={row.children.clone()} origin={props.origin.clone()} />
            }
        </li>
    }
}
