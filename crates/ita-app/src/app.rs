//! The app: the state, its verbs, and the view in sight inside its frame.

use crate::components::frame::{Foot, MAIN, Top};
use crate::components::not_here;
use crate::hooks::{Keeper, Store, use_app};
use crate::loaded::{Loaded, PageProps};
use crate::platform::document;
use crate::ui::Ui;
use ita_score::Error;
use ita_view::page::HeaderView;
use ita_view::{State, Unread, Voice, page};
use std::rc::Rc;
use yew::prelude::*;

/// What [`App`] begins with.
#[derive(Properties)]
pub struct AppProps {
    /// Where the state is kept.
    pub keeper: Keeper,
    /// The state, and what is loaded.
    pub begun: Store,
}

impl AppProps {
    /// Begins with what is kept and with the address bar's link.
    ///
    /// # Errors
    /// As [`Keeper::begin`].
    pub fn begin(keeper: Keeper, loaded: &Loaded) -> Result<Self, Unread<Error>> {
        let begun = keeper.begin(loaded)?;
        Ok(Self { keeper, begun })
    }
}

impl PartialEq for AppProps {
    /// What it begins with is taken once.
    fn eq(&self, other: &Self) -> bool {
        self.keeper == other.keeper
    }
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
    let (state, verbs, loaded) = use_app(&props.keeper, &props.begun);
    let ui = Ui { verbs, voice: Voice::of(&state) };
    let header = use_header(&state);
    let page =
        PageProps { ui: ui.clone(), state: state.clone(), parts: loaded.parts().clone(), header: header.clone() };
    let view = match loaded.page(state.view) {
        Ok(draw) => draw(page),
        Err(_) => not_here(&ui),
    };
    let disclaimer = AttrValue::from(header.disclaimer.clone());
    html! {
        <div class="app">
            <Top ui={ui.clone()} {header} />
            <main id={MAIN} class="main" tabindex="-1">{ view }</main>
            <Foot {ui} {disclaimer} theme={state.theme} />
        </div>
    }
}
