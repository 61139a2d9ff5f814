//! Rows below one another, and the whole tree with its heading.

use super::{Origin, Row};
use crate::hooks::use_say;
use ita_view::message::Label;
use ita_view::page::{ClaimView, RowView};
use std::rc::Rc;
use yew::prelude::*;

/// What [`Rows`] shows.
#[derive(Properties, PartialEq)]
pub struct RowsProps {
    /// The rows.
    pub rows: Vec<Rc<RowView>>,
    /// Which row shows its sources.
    pub origin: Origin,
}

/// A list of rows, each keyed by its node so that focus stays where it is when others come and go.
#[component]
pub fn Rows(props: &RowsProps) -> Html {
    let row = |row: &Rc<RowView>| {
        html! { <Row key={row.node.clone()} row={row.clone()} origin={props.origin.clone()} /> }
    };
    html! { <ul class="rows">{ for props.rows.iter().map(row) }</ul> }
}

/// What [`Tree`] shows.
#[derive(Properties, PartialEq)]
pub struct TreeProps {
    /// The row of the whole.
    pub root: Rc<RowView>,
    /// Asks for what is claimed of a node.
    pub claims_of: Callback<AttrValue, Vec<ClaimView>>,
}

/// The tree under its heading.
#[component]
pub fn Tree(props: &TreeProps) -> Html {
    let say = use_say();
    let shown = use_state(|| None::<AttrValue>);
    let toggle = {
        let shown = shown.clone();
        Callback::from(move |node: AttrValue| {
            shown.set((*shown).as_ref().is_none_or(|old| *old != node).then_some(node))
        })
    };
    let claims = (*shown).clone().map(|node| props.claims_of.emit(node)).unwrap_or_default();
    let origin = Origin { node: (*shown).clone(), claims: Rc::new(claims), toggle };
    html! {
        <section class="tree" aria-labelledby="tree-title">
            <h2 id="tree-title">{ say.label(Label::Inputs) }</h2>
            <Rows rows={vec![props.root.clone()]} {origin} />
        </section>
    }
}
