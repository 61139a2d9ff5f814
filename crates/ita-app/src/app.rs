//! The app: the state, its verbs, and the view in sight inside its frame.

use crate::components::frame::{Foot, MAIN, Top};
use crate::hooks::{Keeper, Say, Verbs, use_app, use_title};
use crate::pages::{Calculate, Help, Rules};
use crate::platform::keep::Keep;
use ita_view::{View, Voice, page};
use std::rc::Rc;
use yew::prelude::*;

/// What [`Root`] needs.
#[derive(Properties, PartialEq)]
pub struct RootProps {
    /// Where the state is kept.
    pub keeper: Keeper,
}

/// The whole app over a given place to keep its state.
#[component]
pub fn Root(props: &RootProps) -> Html {
    let (state, verbs) = use_app(&props.keeper);
    let header = Rc::new(page::header(&state));
    use_title(&header.title);
    let view = match state.view {
        // ยกระดับ has no page yet: `IMPROVE_IN_NAVIGATION` in ita-view.
        View::Calculate | View::Improve => html! { <Calculate state={state.clone()} header={header.clone()} /> },
        View::Rules(year) => html! { <Rules state={state.clone()} year={year.number()} /> },
        View::Help => html! { <Help state={state.clone()} /> },
    };
    html! {
        <ContextProvider<Verbs> context={verbs}>
            <ContextProvider<Say> context={Say(Voice::of(&state))}>
                <div class="app">
                    <Top header={header.clone()} lang={state.lang} numerals={state.numerals} />
                    <main id={MAIN} class="main" tabindex="-1">{ view }</main>
                    <Foot disclaimer={header.disclaimer.clone()} theme={state.theme} />
                </div>
            </ContextProvider<Say>>
        </ContextProvider<Verbs>>
    }
}

/// The whole app over the browser's own storage, or over none on a build machine.
#[component]
pub fn App() -> Html {
    let keeper = use_memo((), |()| Keeper(storage()));
    html! { <Root keeper={(*keeper).clone()} /> }
}

#[cfg(target_arch = "wasm32")]
fn storage() -> Rc<dyn Keep> {
    Rc::new(crate::platform::keep::Browser)
}

#[cfg(not(target_arch = "wasm32"))]
fn storage() -> Rc<dyn Keep> {
    Rc::new(crate::platform::keep::Memory::default())
}
