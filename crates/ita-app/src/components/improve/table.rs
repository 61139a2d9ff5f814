//! A table as a view model gives it.

use ita_view::page::TableView;
use yew::prelude::*;

/// A table with its caption for those who do not see its heading; on a narrow screen it scrolls by itself.
pub(super) fn table(view: &TableView) -> Html {
    explained("figures", view, |_| None)
}

/// The same with a few words under the name of some rows.
pub(super) fn explained<'a>(class: &'static str, view: &TableView, about: impl Fn(usize) -> Option<&'a str>) -> Html {
    let head = |(place, text): (usize, &String)| {
        html! { <th scope="col" class={(place > 0).then_some("num")}>{ text }</th> }
    };
    let row = |(line, cells): (usize, &Vec<String>)| {
        let cell = |(place, text): (usize, &String)| match (place, about(line)) {
            (0, Some(words)) => {
                html! { <th scope="row">{ text }<span class="soft about">{ words.to_owned() }</span></th> }
            }
            (0, None) => html! { <th scope="row">{ text }</th> },
            _ => html! { <td class="num">{ text }</td> },
        };
        html! { <tr>{ for cells.iter().enumerate().map(cell) }</tr> }
    };
    html! {
        <div class="table-wrap" role="group" tabindex="0" aria-label={view.caption.clone()}>
            <table {class}>
                <caption class="quiet">{ &view.caption }</caption>
                <thead><tr>{ for view.head.iter().enumerate().map(head) }</tr></thead>
                <tbody>{ for view.rows.iter().enumerate().map(row) }</tbody>
            </table>
        </div>
    }
}
