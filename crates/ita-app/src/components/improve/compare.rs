//! The scenarios side by side.

use crate::components::result::level;
use crate::ui::Ui;
use ita_view::message::ImproveLabel;
use ita_view::page::{Compared, ComparedCell, ComparedColumn, ComparedRow};
use yew::prelude::*;

/// A column for the baseline and each scenario: number, level, and what differs.
pub(super) fn compare(ui: &Ui, view: &Compared) -> Html {
    let head = |column: &ComparedColumn| html! { <th scope="col">{ &column.name }</th> };
    let number = |column: &ComparedColumn| {
        html! { <td><b>{ &column.number }</b>{ " " }<span class="soft nowrap">{ &column.change }</span></td> }
    };
    let cell = |cell: &ComparedCell| html! { <td class={cell.differs.then_some("differs")}>{ &cell.text }</td> };
    let row = |row: &ComparedRow| {
        html! { <tr key={row.node.clone()}><th scope="row">{ &row.name }</th><>{ for row.cells.iter().map(cell) }</></tr> }
    };
    let columns = &view.columns;
    html! {
        <section aria-labelledby="compare-title">
            <h2 id="compare-title">{ ui.label(ImproveLabel::ScenariosCompared) }</h2>
            <div class="table-wrap" role="group" tabindex="0" aria-labelledby="compare-title">
                <table class="figures compared">
                    <thead><tr><td></td>{ for columns.iter().map(head) }</tr></thead>
                    <tbody>
                        <tr><th scope="row">{ ui.label(ImproveLabel::Score) }</th>{ for columns.iter().map(number) }</tr>
                        <tr>
                            <th scope="row">{ ui.label(ImproveLabel::Level) }</th>
                            { for columns.iter().map(|column| html! { <td>{ level(&column.level) }</td> }) }
                        </tr>
                        <>{ for view.rows.iter().map(row) }</>
                    </tbody>
                </table>
            </div>
        </section>
    }
}
