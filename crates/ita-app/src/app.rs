//! The app: the state, its verbs, and the view in sight inside its frame.

use crate::components::frame::{Edge, MAIN};
use crate::el::el;
use crate::hooks::{Keeper, use_app};
use crate::late;
use crate::pages::Calculate;
use crate::platform::document;
use crate::ui::Ui;
use ita_view::page::HeaderView;
use ita_view::{State, View, Voice, page};
use std::rc::Rc;
use yew::prelude::*;

/// What [`App`] needs.
#[derive(Default, Properties, PartialEq)]
pub struct AppProps {
    /// Where the state is kept.
    pub keeper: Keeper,
}

/// The head of the page, the same one as long as it says the same.
#[hook]
fn use_header(state: &Rc<State>) -> Rc<HeaderView> {
    let drawn = use_mut_ref(|| None::<(Rc<State>, Rc<HeaderView>)>);
    let mut drawn = drawn.borrow_mut();
    match &*drawn {
        Some((before, header)) if page::same_header(before, state) => header.clone(),
        _ => {
            let header = Rc::new(page::header(state));
            document::set_title(&header.title);
            *drawn = Some((state.clone(), header.clone()));
            header
        }
    }
}

/// The whole app.
#[component]
pub fn App(props: &AppProps) -> Html {
    let keeper = use_state(|| props.keeper.clone());
    let (state, verbs) = use_app(&keeper);
    let ui = Ui { verbs, voice: Voice::of(&state) };
    let header = use_header(&state);
    let view = match state.view {
        View::Calculate => html! { <Calculate ui={ui.clone()} state={state.clone()} header={header.clone()} /> },
        View::Improve => late::improve().map(|page| page(&ui, &state)).unwrap_or_default(),
        View::Rules(year) => late::rules().map(|page| page(&ui, &state, year)).unwrap_or_default(),
        View::Embed => late::embed().map(|page| page(&ui, &state, &header)).unwrap_or_default(),
        View::Help => late::help().map(|page| page(&ui, &state)).unwrap_or_default(),
    };
    el("div").class("app").inside(vec![
        html! { <Edge ui={ui.clone()} header={header.clone()} theme={None} /> },
        el("main").fixed("id", MAIN).class("main").fixed("tabindex", "-1").inside(vec![view]),
        html! { <Edge {ui} {header} theme={state.theme} /> },
    ])
}
