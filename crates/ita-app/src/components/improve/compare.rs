//! The scenarios side by side: a column each, named, copied and deleted in its head.

use super::act::typed;
use crate::components::Icon;
use crate::components::result::{level, remark};
use crate::ui::{Ui, maybe};
use ita_view::message::ImproveLabel;
use ita_view::page::{self, Compared, ComparedCell, ComparedColumn, ComparedRow};
use ita_view::{Improve, ScenarioId, State};
use std::rc::Rc;
use yew::prelude::*;

/// What [`Comparison`] shows.
#[derive(Properties)]
pub struct ComparisonProps {
    /// Verbs and words.
    pub ui: Ui,
    /// The state, as it was when it last rested.
    pub state: Rc<State>,
}

impl PartialEq for ComparisonProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.state, &other.state) && self.ui == other.ui
    }
}

fn named(ui: &Ui, view: &ComparedColumn, id: ScenarioId) -> Html {
    let rename = typed(ui, move |name| Improve::Rename { id, name });
    let button = |(words, action): &(String, _)| {
        html! { <button type="button" class="link" onclick={ui.verbs.press(Clone::clone(action))}>{ words }</button> }
    };
    maybe(view.field.as_ref(), |field| {
        html! {
            <>
                <input class="field" type="text" id={["name-", &id.0.to_string()].concat()} autocomplete="off"
                       value={field.text.clone()} placeholder={view.name.clone()} aria-label={field.label.clone()} oninput={rename} />
                <span class="column-tools">{ for view.actions.iter().map(button) }</span>
            </>
        }
    })
}

fn head(ui: &Ui, view: &ComparedColumn) -> Html {
    let key = view.id.map_or(0, |id| id.0);
    html! {
        <th {key} scope="col" class={view.current.then_some("is-current")} aria-current={view.current.then_some("true")}>
            <span class={if view.id.is_some() { "quiet" } else { "" }}>{ &view.name }</span>
            { maybe(view.id, |id| named(ui, view, id)) }
        </th>
    }
}

fn row(view: &ComparedRow) -> Html {
    let cell = |cell: &ComparedCell| html! { <td class={if cell.differs { "num differs" } else { "num" }}>{ &cell.text }</td> };
    html! { <tr key={view.key.clone()}><th scope="row">{ &view.name }</th><>{ for view.cells.iter().map(cell) }</></tr> }
}

/// Of which level of a column rounding decides: below the table, since a cell is too narrow for the sentence.
fn near(column: &ComparedColumn) -> impl Iterator<Item = Html> + '_ {
    let text = |text: &String| [&*column.name, ": ", text].concat();
    column.near_edge.iter().map(move |said| remark(Icon::WARNING, "remark", &text(said)))
}

fn compare(ui: &Ui, view: &Compared) -> Html {
    let number = |column: &ComparedColumn| {
        html! { <td class="num"><b>{ &column.number }</b>{ " " }<span class="soft nowrap">{ &column.change }</span></td> }
    };
    let columns = &view.columns;
    let rows = |rows: &[ComparedRow]| html! { <>{ for rows.iter().map(row) }</> };
    html! {
        <section class="comparison" aria-labelledby="compare-title">
            <h2 id="compare-title">{ ui.label(ImproveLabel::ScenariosCompared) }</h2>
            <div class="table-wrap" role="group" tabindex="0" aria-labelledby="compare-title">
                <table class="figures compared">
                    <thead><tr><td></td>{ for columns.iter().map(|column| head(ui, column)) }</tr></thead>
                    <tbody>
                        <tr><th scope="row">{ ui.label(ImproveLabel::GainColumn) }</th>{ for columns.iter().map(number) }</tr>
                        <tr>
                            <th scope="row">{ ui.label(ImproveLabel::Level) }</th>
                            { for columns.iter().map(|column| html! { <td class="num">{ level(&column.level) }</td> }) }
                        </tr>
                        { rows(&view.instruments) }
                        { rows(&view.targets) }
                        { rows(&view.efforts) }
                    </tbody>
                    if !view.changes.is_empty() {
                        <tbody>
                            <tr><th scope="rowgroup" class="soft" colspan={(columns.len() + 1).to_string()}>{ ui.label(ImproveLabel::WhatChanges) }</th></tr>
                            { rows(&view.changes) }
                        </tbody>
                    }
                </table>
            </div>
            <>{ for columns.iter().flat_map(near) }</>
        </section>
    }
}

/// Drawn when the numbers rest, where there is more than one scenario.
#[component]
pub fn Comparison(props: &ComparisonProps) -> Html {
    maybe(page::improve_compared(&props.state).as_ref(), |view| compare(&props.ui, view))
}
