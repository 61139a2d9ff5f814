//! The library of measures in a sheet.

use super::Side;
use crate::components::{Icon, Pick, Select, icon};
use crate::ui::Ui;
use ita_view::State;
use ita_view::message::WorkLabel;
use ita_view::page::{self, Offer};
use ita_view::work::Change;
use std::rc::Rc;
use yew::prelude::*;

/// What [`Library`] shows.
#[derive(Properties, PartialEq)]
pub struct LibraryProps {
    /// Verbs and words.
    pub ui: Ui,
    /// The state.
    pub state: Rc<State>,
    /// Called when somebody closes it.
    pub onclose: Callback<()>,
}

/// What the library has for an indicator or an item; each can be added, and stays to be seen as added.
#[component]
pub fn Library(props: &LibraryProps) -> Html {
    let ui = &props.ui;
    let node = use_state(AttrValue::default);
    let view = page::measure_library(&props.state, &node);
    let pick = |(id, name): &(String, String)| Pick { value: id.clone().into(), label: name.clone().into() };
    let onpick = {
        let node = node.setter();
        Callback::from(move |value: AttrValue| node.set(value))
    };
    let offer = |one: &Offer| {
        let add = Change::AddFromLibrary { id: one.id.clone(), node: view.chosen.clone(), lang: ui.voice.lang() };
        let words = if one.taken { WorkLabel::Taken } else { WorkLabel::Take };
        let name = [&*ui.label(words), ": ", &one.title].concat();
        html! {
            <li key={one.id.clone()}>
                <div><b>{ &one.title }</b><p class="small soft">{ &one.purpose }</p></div>
                <button type="button" class="button" aria-label={name} onclick={ui.verbs.press(add.action())}>{ ui.label(words) }</button>
            </li>
        }
    };
    let own = |one: &Offer| {
        let add = Change::AddKept { title: one.title.clone(), node: view.chosen.clone() };
        let words = if one.taken { WorkLabel::Taken } else { WorkLabel::Take };
        let named = |label: WorkLabel| [&*ui.label(label), ": ", &one.title].concat();
        let unkeep = ui.verbs.press(Change::Unkeep(one.title.clone()).action());
        html! {
            <li key={one.id.clone()}>
                <div><b>{ &one.title }</b><p class="small soft">{ &one.purpose }</p></div>
                <span class="buttons">
                    <button type="button" class="button" aria-label={named(words)} onclick={ui.verbs.press(add.action())}>{ ui.label(words) }</button>
                    <button type="button" class="plain" aria-label={named(WorkLabel::Unkeep)} title={ui.label(WorkLabel::Unkeep)} onclick={unkeep}>{ icon(Icon::CROSS) }</button>
                </span>
            </li>
        }
    };
    html! {
        <Side ui={ui.clone()} title={ui.label(WorkLabel::LibraryTitle)} onclose={props.onclose.clone()}>
            if view.own.is_empty() { <p class="small soft">{ &view.note }</p> }
            <div class="work-field">
                <label class="label" for="library-node">{ ui.label(WorkLabel::LibraryFor) }</label>
                <Select id="library-node" class="field wide" picks={view.nodes.iter().map(pick).collect::<Vec<_>>()} picked={view.chosen.clone()} {onpick} />
            </div>
            if !view.own.is_empty() {
                <h3>{ ui.label(WorkLabel::OwnLibrary) }</h3>
                <ul class="work-offers" id="own-offers">{ for view.own.iter().map(own) }</ul>
                <h3>{ &view.note }</h3>
            }
            <ul class="work-offers">{ for view.offers.iter().map(offer) }</ul>
        </Side>
    }
}
