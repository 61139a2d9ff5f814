//! The OIT checklist.

use super::{Hold, TextField};
use crate::components::result::percent;
use crate::components::{Choice, Pick, Select, choice};
use crate::ui::{Ui, maybe};
use ita_report::{Counts, ItemState};
use ita_view::message::WorkLabel;
use ita_view::page::{CheckGroup, CheckRow, ChecklistView, Filter, TakeView};
use ita_view::work::Change;
use yew::prelude::*;

fn states(ui: &Ui, view: &CheckRow) -> Html {
    let pick = |(at, (_, label)): (usize, &(ItemState, String))| Pick {
        value: at.to_string().into(),
        label: label.clone().into(),
    };
    let picked = view.states.iter().position(|(state, _)| *state == view.state).unwrap_or_default();
    let onpick = {
        let (verbs, node) = (ui.verbs.clone(), view.node.clone());
        let states: Vec<ItemState> = view.states.iter().map(|(state, _)| *state).collect();
        Callback::from(move |value: AttrValue| {
            if let Some(&state) = value.parse().ok().and_then(|at: usize| states.get(at)) {
                verbs.act(Change::SetItem(node.clone(), state).action());
            }
        })
    };
    let class = match view.state {
        ItemState::Todo => "field state is-todo",
        ItemState::Doing => "field state is-doing",
        ItemState::Published => "field state is-done",
        ItemState::Checked => "field state is-checked",
    };
    let name = [&view.number, " ", &*ui.label(WorkLabel::State)].concat();
    html! {
        <Select id={format!("state-{}", view.node)} label={name} {class} picks={view.states.iter().enumerate().map(pick).collect::<Vec<_>>()}
                picked={picked.to_string()} {onpick} />
    }
}

fn row(ui: &Ui, view: &CheckRow, hold: &Hold) -> Html {
    let field = |(name, at): (&'static str, usize)| {
        let mut field = view.fields[at].clone();
        // Every row has such a field, so a screen reader is told which item it belongs to.
        field.label = [&view.number, " ", &field.label].concat();
        html! { <TextField ui={ui.clone()} id={format!("{name}-{}", view.node)} {field} quiet={true} list={(name == "owner").then_some("owners")} /> }
    };
    html! {
        <tr key={view.node.clone()} onfocusin={hold.enter(&view.node)} onfocusout={hold.leave("tr")}>
            <th scope="row" class="work-title">
                <span><span class="soft">{ &view.number }</span>{ " " }{ &view.title }</span>
                <span class="what-note">{ &view.worth }</span>
            </th>
            <td class="work-state">{ states(ui, view) }</td>
            <td class="work-address" data-head={ui.label(WorkLabel::Address)}>{ field(("address", 0)) }</td>
            <td class="work-unit" data-head={ui.label(WorkLabel::Owner)}>{ field(("owner", 1)) }</td>
            <td class="work-due" data-head={ui.label(WorkLabel::Due)}>
                { field(("due", 2)) }
                { maybe(view.overdue.then_some(()), |()| html! { <span class="is-wrong small">{ ui.label(WorkLabel::Overdue) }</span> }) }
            </td>
        </tr>
    }
}

fn group(ui: &Ui, view: &CheckGroup, hold: &Hold) -> Html {
    html! {
        <tbody key={view.name.clone()}>
            <tr class="work-group"><th scope="rowgroup" colspan="5">{ &view.name }</th></tr>
            <>{ for view.rows.iter().map(|one| row(ui, one, hold)) }</>
        </tbody>
    }
}

/// Takes the list over into the scores, and says what that does.
fn take(ui: &Ui, view: &TakeView) -> Html {
    let onclick = ui.verbs.press(Change::TakeItems.action());
    html! {
        <div class="work-take">
            <button type="button" class="button" id="take-items" disabled={!view.changes} aria-describedby="take-says" {onclick}>{ ui.label(WorkLabel::TakeItems) }</button>
            <p class="soft small" id="take-says">{ &view.says }</p>
        </div>
    }
}

/// How many are published, what counts, and the list.
pub fn items(ui: &Ui, view: &ChecklistView, units: &[String], filter: &UseStateHandle<Filter>) -> Html {
    let hold = &Hold::new(filter);
    let Some(progress) = &view.progress else {
        return html! { <p class="work-none">{ ui.label(WorkLabel::NoItems) }</p> };
    };
    let way = |(counts, words): &(Counts, String)| {
        Choice::named(words.clone(), *counts == view.counts, ui.verbs.press(Change::SetCounts(*counts).action()))
    };
    html! {
        <>
            <div class="work-progress">
                <div>
                    <p><b>{ progress }</b>{ " · " }<span>{ &view.checked }</span></p>
                    <svg class="needs-bar" height="10" width="100%" aria-hidden="true">
                        <rect class="needs-room" height="10" width="100%" />
                        <rect class="needs-all" height="10" width={percent(view.bars.0)} />
                        <rect class="needs-done" height="10" width={percent(view.bars.1)} />
                    </svg>
                </div>
                <div class="work-counts">
                    <span class="small" aria-hidden="true">{ ui.label(WorkLabel::CountsName) }</span>
                    { choice(&ui.label(WorkLabel::CountsName), "counts", view.ways.iter().map(way)) }
                </div>
                { maybe(view.score.as_ref(), |score| html! { <p role="status" id="counted">{ score }</p> }) }
                { maybe(view.take.as_ref(), |view| take(ui, view)) }
            </div>
            { maybe(view.titles.as_ref(), |titles| html! { <p class="soft small work-from" id="items-titles">{ titles }</p> }) }
            if view.groups.is_empty() {
                <p class="work-none">{ ui.label(WorkLabel::NothingFound) }</p>
            } else {
                <table class="work-table work-items" id="items">
                    <thead>
                        <tr>
                            <th scope="col">{ ui.label(WorkLabel::Items) }</th>
                            <th scope="col" class="work-state">{ ui.label(WorkLabel::State) }</th>
                            <th scope="col" class="work-address">{ ui.label(WorkLabel::Address) }</th>
                            <th scope="col" class="work-unit">{ ui.label(WorkLabel::Owner) }</th>
                            <th scope="col" class="work-due">{ ui.label(WorkLabel::Due) }</th>
                        </tr>
                    </thead>
                    <>{ for view.groups.iter().map(|one| group(ui, one, hold)) }</>
                </table>
            }
            <datalist id="owners">{ for units.iter().filter(|unit| !unit.is_empty()).map(|unit| html! { <option value={unit.clone()} /> }) }</datalist>
        </>
    }
}
