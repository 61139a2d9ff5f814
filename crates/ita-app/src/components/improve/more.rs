//! What need not follow every move of a slider: the scenarios side by side, charts, the link.

use super::chart::charts;
use super::compare::compare;
use super::surveys::surveys;
use crate::components::calculate::Share;
use crate::ui::{Ui, maybe};
use gloo_timers::callback::Timeout;
use ita_view::page::{self, ShareLink};
use ita_view::{State, Voice};
use std::rc::Rc;
use yew::prelude::*;

/// What [`More`] shows.
#[derive(Properties, PartialEq)]
pub struct MoreProps {
    /// Verbs and words.
    pub ui: Ui,
    /// The state.
    pub state: Rc<State>,
}

/// Milliseconds without a change before this is drawn anew.
const REST: u32 = 120;

/// The state as it was when it last rested; in a new language or new digits it is shown at once.
#[hook]
fn use_rested(state: &Rc<State>) -> Rc<State> {
    let rested = use_state(|| state.clone());
    let handle = rested.clone();
    use_effect_with(state.clone(), move |state| {
        let state = state.clone();
        let timer = (!Rc::ptr_eq(&state, &handle)).then(|| Timeout::new(REST, move || handle.set(state)));
        move || drop(timer)
    });
    if Voice::of(&rested) == Voice::of(state) { (*rested).clone() } else { state.clone() }
}

/// Draws it when the numbers rest.
#[component]
pub fn More(props: &MoreProps) -> Html {
    let state = use_rested(&props.state);
    html! { <Rested ui={props.ui.clone()} {state} /> }
}

/// The surveys in the same way: what they leave open takes longer than a frame.
#[component]
pub fn Told(props: &MoreProps) -> Html {
    let state = use_rested(&props.state);
    html! { <RestedTold ui={props.ui.clone()} {state} /> }
}

#[component]
fn RestedTold(props: &MoreProps) -> Html {
    surveys(&props.ui, &page::improve_surveys(&props.state))
}

#[component]
fn Rested(props: &MoreProps) -> Html {
    let ui = &props.ui;
    let view = page::improve_more(&props.state);
    let share = ShareLink { vector: String::new(), hash: view.share };
    html! {
        <>
            { maybe(view.compared.as_ref(), |view| compare(ui, view)) }
            { charts(ui, &view.charts) }
            <div class="behind"><Share ui={ui.clone()} view={share} /></div>
        </>
    }
}
