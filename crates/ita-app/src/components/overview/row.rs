//! A few agencies of the list, one below the other.

use super::list::ListProps;
use crate::components::result::badge;
use crate::ui::{Ui, maybe};
use ita_view::page::{self, OverviewRow};
use ita_view::{Action, View};
use yew::prelude::*;

/// What [`Block`] shows.
#[derive(Properties, PartialEq)]
pub(super) struct BlockProps {
    /// The list that it is of.
    pub list: ListProps,
    /// The place of its first row in the list's order.
    pub first: usize,
    /// How many rows it has.
    pub count: usize,
}

/// The place of its row in the whole table, the head's being 1.
pub(super) const fn index(at: usize) -> usize {
    at + 2
}

fn row(ui: &Ui, row: &OverviewRow, at: usize, has_before: bool) -> Html {
    let (action, current) = match &row.open {
        Some(action) => (action.clone(), None),
        None => (Action::Go(View::Calculate), Some("true")),
    };
    let number = |text: &String| html! { <td class="num">{ text }</td> };
    html! {
        <tr aria-rowindex={index(at).to_string()}>
            <td class="num soft">{ &row.rank }</td>
            <th scope="row">
                <button type="button" class="link" title={row.name.clone()} aria-current={current} onclick={ui.verbs.press(action)}>
                    { &row.name }
                </button>
            </th>
            <td class="num"><b>{ &row.score }</b></td>
            <td>{ maybe(row.level.as_ref(), badge) }</td>
            <>{ for row.instruments.iter().map(number) }</>
            <td>{ &row.lowest }</td>
            if has_before {
                <td class="num soft">{ &row.before }</td>
                <td class="num soft">{ &row.change }</td>
            }
        </tr>
    }
}

/// Rows that are drawn together, once: scrolling draws other blocks, and these not again.
#[component]
pub(super) fn Block(props: &BlockProps) -> Html {
    let BlockProps { list, first, count } = props;
    let ListProps { ui, board, view, list } = list;
    let places = list.order.iter().copied().enumerate().skip(*first).take(*count);
    let drawn = |(at, place): (usize, usize)| {
        let drawn = page::overview_row(ui.voice, board, place)?;
        Some(row(ui, &drawn, at, view.before.is_some()))
    };
    html! { <tbody>{ for places.filter_map(drawn) }</tbody> }
}
