//! คำนวณ.

use crate::components::calculate::{Banner, Examples, Notices, Published, Share, Whose};
use crate::components::claims::status;
use crate::components::frame::Live;
use crate::components::result::{ResultBar, ResultPanel};
use crate::components::tree::Tree;
use crate::components::{Icon, icon};
use crate::hooks::use_say;
use crate::platform::document;
use ita_view::message::Label;
use ita_view::page::{self, HeaderView};
use ita_view::{State, View};
use std::rc::Rc;
use yew::prelude::*;

/// What [`Calculate`] shows.
#[derive(Properties, PartialEq)]
pub struct CalculateProps {
    /// The state.
    pub state: Rc<State>,
    /// The head of the page: fiscal years, and the way to the rules.
    pub header: Rc<HeaderView>,
}

/// Inputs left, the result right and always in sight; on a narrow screen a bar at the bottom that opens.
#[component]
pub fn Calculate(props: &CalculateProps) -> Html {
    let say = use_say();
    let open = use_state(|| false);
    let before = use_mut_ref(|| false);
    use_effect_with(*open, move |&open| {
        // What opened gets the focus, and what opened it gets it back.
        if before.replace(open) != open {
            document::focus(if open { "#result" } else { ".result-bar" });
        }
    });
    let press = {
        let open = open.clone();
        Callback::from(move |()| open.set(!*open))
    };
    let escape = {
        let open = open.clone();
        move |event: KeyboardEvent| {
            if *open && event.key() == "Escape" {
                open.set(false);
            }
        }
    };
    let view = page::calculate(&props.state);
    let result = Rc::new(view.result);
    let rules = props.header.nav.iter().find(|item| matches!(item.view, View::Rules(_))).cloned();
    let claims_of = {
        let state = props.state.clone();
        Callback::from(move |node: AttrValue| page::node_claims(&state, &node))
    };
    html! {
        <div onkeydown={escape}>
            <div class="wrap page">
                <h1 class="quiet">{ say.label(Label::Calculate) }{ " " }{ &view.year }</h1>
                <Live text={result.stale.clone().unwrap_or_else(|| result.live.clone())} />
                <div class="columns">
                    <div class="stack">
                        <Whose agency={view.agency} years={props.header.years.clone()} status={view.status.clone()} undo={view.undo} />
                        <Notices notices={view.notices} />
                        { for view.banner.map(|banner| html! { <Banner view={banner} /> }) }
                        if let Some(note) = &view.year_note {
                            <div class="notice warn">
                                { icon(Icon::Warning) }
                                <div><p>{ note }</p></div>
                                { status(&view.status) }
                            </div>
                        }
                        <Tree root={view.root} {claims_of} />
                        <div class="behind">
                            <Published form={view.published} />
                            <Share view={view.share} />
                            <Examples examples={view.examples} />
                        </div>
                    </div>
                    <ResultPanel result={result.clone()} open={*open} {rules} />
                </div>
            </div>
            <ResultBar {result} open={*open} onpress={press} />
        </div>
    }
}
