//! The checklist of preparation: indicators with the points that they look at, and the aspects of support.

use super::{Hold, TextField};
use crate::components::claims::status;
use crate::components::result::percent;
use crate::components::{Icon, icon};
use crate::ui::{Ui, maybe};
use ita_report::Readiness;
use ita_view::message::WorkLabel;
use ita_view::page::{ClaimView, FieldView, Filter, PointRow, PrepareGroup, PrepareView, ReadyView, SupportRow};
use ita_view::work::Change;
use yew::prelude::*;

/// A state that a press moves on to the next one.
fn ready(ui: &Ui, id: String, view: &ReadyView, change: Change) -> Html {
    let class = match view.state {
        Readiness::Todo => "state is-todo",
        Readiness::Doing => "state is-doing",
        Readiness::Done => "state is-done",
    };
    html! {
        <button type="button" {class} {id} aria-label={view.press.clone()} title={view.press.clone()} onclick={ui.verbs.press(change.action())}>
            { &view.name }
        </button>
    }
}

/// The three fields beside `rows` rows; a screen reader is told which indicator they belong to.
fn fields(ui: &Ui, rows: usize, (id, of): (&str, &str), fields: &[FieldView; 3], overdue: bool) -> Html {
    let rowspan = rows.to_string();
    let field = |name: &str, at: usize| {
        let mut field = fields[at].clone();
        field.label = [of, " ", &field.label].concat();
        html! { <TextField ui={ui.clone()} id={[name, "-", id].concat()} {field} quiet={true} list={(name == "owner").then_some("owners")} /> }
    };
    html! {
        <>
            <td class="work-address" rowspan={rowspan.clone()} data-head={fields[0].label.clone()}>{ field("text", 0) }</td>
            <td class="work-unit" rowspan={rowspan.clone()} data-head={fields[1].label.clone()}>{ field("owner", 1) }</td>
            <td class="work-due" {rowspan} data-head={fields[2].label.clone()}>
                { field("due", 2) }
                { maybe(overdue.then_some(()), |()| html! { <span class="is-wrong small">{ ui.label(WorkLabel::Overdue) }</span> }) }
            </td>
        </>
    }
}

fn point(ui: &Ui, node: &str, view: &PointRow) -> Html {
    let change = Change::SetPoint(node.to_owned(), view.id.clone(), view.ready.next);
    html! {
        <tr key={view.id.clone()} class="work-point">
            <th scope="row" class="work-title">{ &view.name }</th>
            <td class="work-state">{ ready(ui, ["ready-", node, "-", &view.id].concat(), &view.ready, change) }</td>
        </tr>
    }
}

/// Whether an entry is open. A phone shows only its name and state until it is opened; a text that cannot be read keeps it open.
#[hook]
fn use_opened(fields: &[FieldView; 3]) -> (bool, Callback<MouseEvent>) {
    let opened = use_state(|| false);
    let toggle = {
        let opened = opened.clone();
        Callback::from(move |_: MouseEvent| opened.set(!*opened))
    };
    (*opened || fields.iter().any(|field| field.error.is_some()), toggle)
}

/// A name that a phone shows as the button that opens it.
fn name(id: &str, name: &str, said: Option<&str>, (open, onclick): (bool, Callback<MouseEvent>)) -> Html {
    html! {
        <>
            <b class="work-name">{ name }</b>
            <button type="button" class="work-open" id={["open-", id].concat()} aria-expanded={open.to_string()} {onclick}>
                { icon(Icon::CHEVRON) }
                <b>{ name }</b>
                { maybe(said, |said| html! { <span class="soft small">{ said }</span> }) }
            </button>
        </>
    }
}

const fn class(open: bool) -> &'static str {
    if open { "is-open" } else { "is-shut" }
}

/// What [`Indicator`] and [`Support`] show.
#[derive(Properties, PartialEq)]
struct Props<V: PartialEq> {
    ui: Ui,
    view: V,
    filter: UseStateHandle<Filter>,
}

/// An indicator with its points.
#[component]
fn Indicator(props: &Props<PrepareGroup>) -> Html {
    let Props { ui, view, filter } = props;
    let hold = Hold::new(filter);
    let (open, toggle) = use_opened(&view.fields);
    let node = &view.node;
    html! {
        <tbody class={classes!("work-prepared", class(open))} onfocusin={hold.enter(node)} onfocusout={hold.leave("tbody")}>
            <tr class="work-indicator">
                <th scope="rowgroup" class="work-title">
                    { name(node, &view.name, Some(&view.ready_words), (open, toggle)) }
                    <span class="what-note">{ &view.about }</span>
                </th>
                <td class="work-state"><span class="num" aria-hidden="true">{ &view.ready }</span><span class="quiet">{ &view.ready_words }</span></td>
                { fields(ui, 1 + view.points.len(), (node, &view.name), &view.fields, view.overdue) }
            </tr>
            <>{ for view.points.iter().map(|one| point(ui, node, one)) }</>
        </tbody>
    }
}

/// An aspect.
#[component]
fn Support(props: &Props<SupportRow>) -> Html {
    let Props { ui, view, filter } = props;
    let hold = Hold::new(filter);
    let (open, toggle) = use_opened(&view.fields);
    let id = view.aspect.id();
    html! {
        <tr class={classes!("work-supported", class(open))} onfocusin={hold.enter(&view.hold())} onfocusout={hold.leave("tr")}>
            <th scope="row" class="work-title">{ name(id, &view.name, None, (open, toggle)) }</th>
            <td class="work-state">{ ready(ui, ["ready-", id].concat(), &view.ready, Change::SetAspect(view.aspect, view.ready.next)) }</td>
            { fields(ui, 1, (id, &view.name), &view.fields, view.overdue) }
        </tr>
    }
}

fn table(ui: &Ui, id: &'static str, [of, text]: [WorkLabel; 2], bodies: Html) -> Html {
    let head = |class: &'static str, label: WorkLabel| html! { <th scope="col" {class}>{ ui.label(label) }</th> };
    html! {
        <table class="work-table work-items work-prepare" {id}>
            <thead>
                <tr>
                    { head("", of) }
                    { head("work-state", WorkLabel::State) }
                    { head("work-address", text) }
                    { head("work-unit", WorkLabel::Unit) }
                    { head("work-due", WorkLabel::Due) }
                </tr>
            </thead>
            { bodies }
        </table>
    }
}

/// Whose words the points are, and how sure that is; หลักเกณฑ์ has the sources.
fn from(view: &ClaimView) -> Html {
    html! { <p class="soft small work-from">{ status(&view.status) }{ " " }{ &view.note }</p> }
}

/// How many are ready, the indicators, and the aspects.
pub fn prepare(ui: &Ui, view: &PrepareView, units: &[String], filter: &UseStateHandle<Filter>) -> Html {
    let nothing = view.indicators.is_empty() && view.aspects.is_empty();
    html! {
        <>
            <div class="work-progress">
                <div>
                    <p role="status" id="prepared"><b>{ &view.progress }</b>{ " · " }<span>{ &view.doing }</span></p>
                    <svg class="needs-bar" height="10" width="100%" aria-hidden="true">
                        <rect class="needs-room" height="10" width="100%" />
                        <rect class="needs-all" height="10" width={percent(view.bars.0)} />
                        <rect class="needs-done" height="10" width={percent(view.bars.1)} />
                    </svg>
                </div>
            </div>
            { maybe(view.from.as_ref(), from) }
            if nothing {
                <p class="work-none">{ ui.label(WorkLabel::NothingFound) }</p>
            }
            if !view.indicators.is_empty() {
                { table(ui, "prepare", [WorkLabel::PreparePoints, WorkLabel::Note], html! {
                    <>{ for view.indicators.iter().map(|one| html! { <Indicator key={one.node.clone()} ui={ui.clone()} view={one.clone()} filter={filter.clone()} /> }) }</>
                }) }
            }
            if !view.aspects.is_empty() {
                <h2 class="work-support">{ ui.label(WorkLabel::PrepareSupport) }</h2>
                { table(ui, "support", [WorkLabel::Aspect, WorkLabel::WhatIsDone], html! {
                    <tbody>{ for view.aspects.iter().map(|one| html! { <Support key={one.aspect.id()} ui={ui.clone()} view={one.clone()} filter={filter.clone()} /> }) }</tbody>
                }) }
            }
            <datalist id="owners">{ for units.iter().filter(|unit| !unit.is_empty()).map(|unit| html! { <option value={unit.clone()} /> }) }</datalist>
        </>
    }
}
