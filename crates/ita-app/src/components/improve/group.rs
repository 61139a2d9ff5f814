//! The levers, an instrument each: what it needs on its own line, and below it, opened where something is needed, what is given of it.

use super::items::items;
use super::lever::{Lever, cell, way};
use super::moving::{self, moving};
use crate::components::dense::{Column, Dense, dense_row, dense_table};
use crate::components::{Icon, icon};
use crate::ui::Ui;
use ita_view::message::ImproveLabel;
use ita_view::page::{GroupView, ImproveRow};
use std::rc::Rc;
use yew::prelude::*;

/// What [`Group`] shows.
#[derive(Properties, PartialEq)]
struct GroupProps {
    /// Verbs and words.
    ui: Ui,
    /// The instrument.
    view: Rc<GroupView>,
}

/// The name of an instrument, as the button that opens what is given below it.
fn name(view: &GroupView, open: bool, onclick: Callback<MouseEvent>) -> Html {
    html! {
        <button type="button" class="group-name" aria-expanded={open.to_string()} {onclick}>
            { icon(Icon::CHEVRON) }<span>{ &view.name }</span>
        </button>
    }
}

/// A component, since it remembers whether it is open, and a slider moves one of them at a time.
#[component]
fn Group(props: &GroupProps) -> Html {
    let (ui, view) = (&props.ui, &*props.view);
    let turned = use_state(|| None::<bool>);
    if let Some(row) = view.itself() {
        return html! { <Lever ui={ui.clone()} row={row.clone()} depth={1} needs={view.needs.clone()} /> };
    }
    let empty = view.rows.is_empty() && view.items.is_none();
    let open = turned.unwrap_or(view.asked) && !empty;
    let onclick = Callback::from(move |_: MouseEvent| turned.set(Some(!open)));
    let line = Dense {
        node: &view.node,
        class: "group",
        depth: 1,
        number: &view.short,
        name: if empty {
            html! { { &view.name } }
        } else {
            name(view, open, onclick)
        },
        note: None,
    };
    let cells = html! {
        <>
            <td class="now">{ &view.now }</td>
            <td class="way rises">{ &view.needs }</td>
            <td class="score"><b>{ moving(&view.then) }</b></td>
            <td class={["gain ", way(view.direction)].concat()}>{ moving::change(&view.gain) }</td>
            { cell("short is-short", &view.short_by) }
            <td class="more-cell"></td>
        </>
    };
    let lever =
        |row: &Rc<ImproveRow>| html! { <Lever key={row.node.clone()} ui={ui.clone()} row={row.clone()} depth={2} /> };
    html! {
        <>
            { dense_row(line, cells) }
            if open { <>{ for view.rows.iter().map(lever) }</>{ items(ui, view.items.as_ref()) } }
        </>
    }
}

/// The table of all levers.
pub fn levers(ui: &Ui, groups: &[Rc<GroupView>]) -> Html {
    let column = |class, label: ImproveLabel| Column { class, words: ui.label(label).to_string() };
    let blank = |class| Column { class, words: String::new() };
    let columns = [
        blank("no"),
        Column { class: "what", words: ui.label(ita_view::message::Label::RuleName).to_string() },
        column("now", ImproveLabel::Baseline),
        blank("way"),
        column("score", ImproveLabel::PlanTo),
        column("gain", ImproveLabel::GainColumn),
        column("short", ImproveLabel::StillShort),
        blank("more-cell"),
    ];
    let group = |view: &Rc<GroupView>| html! { <Group key={view.node.clone()} ui={ui.clone()} view={view.clone()} /> };
    html! {
        <section class="levers" aria-labelledby="levers-title">
            <h2 id="levers-title" class="quiet">{ ui.label(ImproveLabel::LeversName) }</h2>
            { dense_table("levers-title", &columns, groups.iter().map(group).collect()) }
        </section>
    }
}
