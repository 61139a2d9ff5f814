//! What a site shows in a frame: a result, or fields and the result. No header, no navigation, no storage.

use crate::components::claims::Shown;
use crate::components::frame::Live;
use crate::components::result::{Panel, result_panel};
use crate::components::tree::{origin, tree};
use crate::components::use_opened;
use crate::hooks::use_embedded;
use crate::platform::document;
use crate::ui::{Ui, maybe};
use ita_view::Voice;
use ita_view::embed::{self, Mode};
use ita_view::message::EmbedLabel;
use ita_view::page;
use yew::prelude::*;

/// What [`Embedded`] shows.
#[derive(Properties, PartialEq)]
pub struct EmbeddedProps {
    /// What its address asks for.
    pub page: embed::Embedded,
}

/// The page in a frame.
#[component]
pub fn Embedded(props: &EmbeddedProps) -> Html {
    let page = &props.page;
    let (state, verbs) = use_embedded(page);
    let ui = &Ui { verbs, voice: Voice::of(&state) };
    let shown = &Shown { place: use_state(|| None) };
    let opened = &use_opened();
    let mut view = page::calculate(&state);
    let fields = match page.mode {
        Mode::Card => {
            // There is no field to give it in.
            view.result.missing = None;
            Html::default()
        }
        Mode::Calculator => {
            let origin = origin(&state, shown);
            let note = maybe(view.year_note.as_ref(), |note| html! { <p class="soft small">{ note }</p> });
            html! { <>{ note }{ tree(ui, &view.root, shown, origin) }</> }
        }
    };
    // What the next step and the rules lead to is not here.
    let panel = Panel { state: &state, view: &view.result, next: None, rules: None, open: false, opened };
    let live = view.result.stale.as_ref().unwrap_or(&view.result.live).clone();
    html! {
        <main class="embedded stack" aria-label={page.title()}>
            <h1 class="embedded-name">
                { maybe(Some(&page.agency).filter(|name| !name.is_empty()), |name| html! { <b>{ name }</b> }) }
                <span class="soft">{ &view.year }</span>
            </h1>
            <Live text={live} />
            { fields }
            { result_panel(ui, &panel) }
            { foot(ui, &view.share.hash) }
        </main>
    }
}

/// The link to the full app with these numbers, and that it is a simulation.
fn foot(ui: &Ui, hash: &str) -> Html {
    let href = [&*document::address(), hash].concat();
    html! {
        <p class="soft small">
            <a {href} target="_blank" rel="noopener">{ ui.label(EmbedLabel::Open) }</a>{ " · " }{ ui.label(EmbedLabel::Note) }
        </p>
    }
}
