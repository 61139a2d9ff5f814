//! งานและมาตรการ: measures, the OIT checklist and that of preparation, followed up until the next round.

use crate::components::work::{
    Library, MeasureSheet, OfMeasures, exports, filters, items, list_name, measures, needs, prepare,
};
use crate::components::{Choice, Icon, choice, icon, print_head};
use crate::loaded::PageProps;
use crate::platform::time;
use crate::ui::maybe;
use ita_report::Day;
use ita_view::message::{Label, WorkLabel};
use ita_view::page::{self, Filter, HandedOn};
use ita_view::work::Change;
use yew::prelude::*;

/// What stands at the side.
#[derive(Clone, Copy, PartialEq)]
enum Side {
    Measure(usize),
    Library,
}

/// The bar, the lists under one row of filters, and what is open at the side.
#[component]
pub fn Work(props: &PageProps) -> Html {
    let PageProps { ui, state, header, .. } = props;
    let (filter, side, chosen) =
        (use_state(Filter::default), use_state(|| None::<Side>), use_state(|| HandedOn::Measures));
    let today = time::today();
    let today = Day::new(today.year, today.month, today.day);
    let view = page::work(state, &filter, today);
    let list = |list: HandedOn| list != HandedOn::Preparation || view.prepare.is_some();
    // A year of which no points are known has no such list.
    let sight = if list(*chosen) { *chosen } else { HandedOn::Measures };
    let show = |list: HandedOn| {
        let (words, chosen) = (ui.label(list_name(list)).to_string(), chosen.clone());
        Choice::named(words, sight == list, Callback::from(move |_| chosen.set(list)))
    };
    let lists =
        [HandedOn::Measures, HandedOn::Items, HandedOn::Preparation].into_iter().filter(|&one| list(one)).map(show);
    let close = {
        let side = side.setter();
        Callback::from(move |()| side.set(None))
    };
    let open = {
        let side = side.setter();
        Callback::from(move |at: usize| side.set(Some(Side::Measure(at))))
    };
    let library = {
        let side = side.setter();
        Callback::from(move |_: MouseEvent| side.set(Some(Side::Library)))
    };
    let add = {
        let (side, verbs, all) = (side.setter(), ui.verbs.clone(), view.all);
        Callback::from(move |_: MouseEvent| {
            verbs.act(Change::AddEmpty.action());
            side.set(Some(Side::Measure(all)));
        })
    };
    let from_plan = ui.verbs.press(Change::AddFromPlan(ui.voice.lang()).action());
    html! {
        <div class="wrap page work-page">
            <h1 tabindex="-1">{ ui.label(Label::Work) }</h1>
            { print_head(ui, &[&*header.place.agency, " · ", &header.place.year].concat()) }
            <p class="soft work-lead">{ ui.label(WorkLabel::Lead) }</p>
            { maybe(view.note.as_ref(), |note| html! { <p class="remark">{ icon(Icon::INFO) }<span>{ note }</span></p> }) }
            { needs(ui, &view.needs) }
            <div class="work-bar">
                { choice(&ui.label(WorkLabel::Lists), "work-list", lists) }
                { filters(ui, &view.units, &filter) }
            </div>
            <div class="work-list" hidden={sight != HandedOn::Measures}>
                <div class="work-ways">
                    <button type="button" class={if view.plan_left { "button primary" } else { "button" }} id="from-plan" disabled={view.needs.plan.is_none()} onclick={from_plan}>{ ui.label(WorkLabel::FromPlan) }</button>
                    <button type="button" class="button" id="from-library" onclick={library}>{ ui.label(WorkLabel::FromLibrary) }</button>
                    <button type="button" class="button" id="add-measure" onclick={add}>{ ui.label(WorkLabel::AddEmpty) }</button>
                    <span class="soft" role="status">{ &view.count }</span>
                </div>
                { measures(ui, &view.measures, OfMeasures { all: view.all, open: &open, filter: &filter }) }
            </div>
            <div class="work-list" hidden={sight == HandedOn::Measures}>
                {
                    match (sight, &view.prepare) {
                        (HandedOn::Items, _) => items(ui, &view.checklist, &view.units, &filter),
                        (HandedOn::Preparation, Some(list)) => prepare(ui, list, &view.units, &filter),
                        _ => Html::default(),
                    }
                }
            </div>
            { exports(ui, state, sight) }
            <datalist id="units">{ for view.units.iter().filter(|unit| !unit.is_empty()).map(|unit| html! { <option value={unit.clone()} /> }) }</datalist>
            {
                match *side {
                    Some(Side::Measure(at)) => html! { <MeasureSheet ui={ui.clone()} state={state.clone()} {at} {today} onclose={close} /> },
                    Some(Side::Library) => html! { <Library ui={ui.clone()} state={state.clone()} onclose={close} /> },
                    None => Html::default(),
                }
            }
        </div>
    }
}
