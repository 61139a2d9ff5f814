//! What a site shows in a frame: a result, or fields and the result. No header, no navigation, no storage.

use crate::components::frame::Live;
use crate::components::result::{Behind, Panel, result_panel, result_picture, result_said};
use crate::components::tree::table;
use crate::hooks::use_embedded;
use crate::platform::document;
use crate::ui::{Ui, maybe};
use ita_view::embed::{self, Mode};
use ita_view::message::{EmbedLabel, Label};
use ita_view::{Parts, Voice, link, page};
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
    let (view, mut result) = (page::inputs(&state), page::result(&state, &Parts::new()));
    let fields = match page.mode {
        Mode::Card => {
            // There is no field in which to enter it.
            result.missing = None;
            Html::default()
        }
        Mode::Calculator => {
            let note = maybe(view.year_note.as_ref(), |note| html! { <p class="soft small">{ note }</p> });
            let title = html! { <h2 id="table-title" class="quiet">{ ui.label(Label::TableTitle) }</h2> };
            html! { <section class="inputs">{ note }{ title }{ table(ui, &view.rows, &view.against, None) }</section> }
        }
    };
    // The pages that the next step and the rules lead to are not in the frame.
    let (picture, said) = (result_picture(ui, &result), result_said(ui, &result, None));
    let panel = Panel { view: &result, picture, said };
    let live = result.stale.as_ref().unwrap_or(&result.live).clone();
    let behind = || html! { <Behind ui={ui.clone()} state={state.clone()} computed={result.computed} /> };
    html! {
        <main class="embedded stack" aria-label={page.title()}>
            <h1 class="embedded-name">
                { maybe(Some(&page.agency).filter(|name| !name.is_empty()), |name| html! { <b>{ name }</b> }) }
                <span class="soft">{ &view.year }</span>
            </h1>
            <Live text={live} />
            { fields }
            { result_panel(ui, &panel) }
            if !result.empty { { behind() } }
            { foot(ui, &link::of_vector(&view.vector)) }
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
