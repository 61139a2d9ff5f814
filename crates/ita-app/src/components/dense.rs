//! The one dense row: every table of scores is made of it. A row is a line of a table, 44 px high: number, name and a quiet note
//! under it, then its cells. On a phone name and field share a line, and what says more stands below it (`css/dense.css`).

use crate::ui::maybe;
use yew::prelude::*;

/// The head of a column.
pub struct Column {
    /// Class of the column's cells: `no`, `what`, `score`, `points`, `against`, or a table's own.
    pub class: &'static str,
    /// What it says.
    pub words: String,
}

/// What stands before a row's cells.
#[derive(Default)]
pub struct Dense<'a> {
    /// Id of its node, for keys and hooks.
    pub node: &'a str,
    /// Its own class, beside that of its depth.
    pub class: &'static str,
    /// 0 for the whole, 1 for an instrument, and so on.
    pub depth: u8,
    /// “IIT”, “9.1”, “O1”.
    pub number: &'a str,
    /// Its name, with what may be pressed beside it.
    pub name: Html,
    /// What its number comes from, or what is wrong with it: under the name, within the row's height.
    pub note: Option<Html>,
}

/// A row: `cells` are its `<td>`s after number and name.
pub fn dense_row(row: Dense<'_>, cells: Html) -> Html {
    let Dense { node, class, depth, number, name, note } = row;
    let class = classes!(class, ["depth-", &depth.to_string()].concat());
    html! {
        <tr key={node} {class} data-node={node.to_owned()}>
            <td class="no">{ number }</td>
            <th scope="row" class="what">
                <span class="what-name">{ name }</span>
                { maybe(note, |note| html! { <span class="what-note">{ note }</span> }) }
            </th>
            { cells }
        </tr>
    }
}

/// A row that says one thing across the whole table, such as what has been opened below a row.
pub fn wide_row(key: &str, columns: usize, inside: Html) -> Html {
    html! { <tr key={key} class="wide"><td colspan={columns.to_string()}>{ inside }</td></tr> }
}

/// A table of dense rows under the heads of its columns. `title` is the id of its heading.
pub fn dense_table(title: &'static str, columns: &[Column], rows: Vec<Html>) -> Html {
    let head = |column: &Column| match &*column.words {
        "" => html! { <td class={column.class}></td> },
        words => html! { <th scope="col" class={column.class}>{ words }</th> },
    };
    html! {
        <table class="dense" aria-labelledby={title}>
            <thead><tr>{ for columns.iter().map(head) }</tr></thead>
            <tbody>{ for rows }</tbody>
        </table>
    }
}
