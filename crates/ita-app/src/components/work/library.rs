//! The library of measures in a sheet.

use super::Side;
use crate::components::{Pick, Select};
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
    html! {
        <Side ui={ui.clone()} title={ui.label(WorkLabel::LibraryTitle)} onclose={props.onclose.clone()}>
            <p class="small soft">{ &view.note }</p>
            <div class="work-field">
                <label class="label" for="library-node">{ ui.label(WorkLabel::LibraryFor) }</label>
                <Select id="library-node" class="field wide" picks={view.nodes.iter().map(pick).collect::<Vec<_>>()} picked={view.chosen.clone()} {onpick} />
            </div>
            <ul class="work-offers">{ for view.offers.iter().map(offer) }</ul>
        </Side>
    }
}
