//! What is in sight if it is not a person's own work.

use crate::components::claims::source;
use crate::components::{Icon, icon, more};
use crate::ui::{Ui, maybe};
use ita_view::Action;
use ita_view::message::Label;
use ita_view::page::Banner;
use yew::prelude::*;

/// An example's or a link's name, what of it is published, its source, and the ways on.
pub fn banner(ui: &Ui, view: &Banner) -> Html {
    let button = |class: &'static str, (words, action): &(String, Action)| {
        // This button goes with the banner; the work begins at the agency's name.
        let onclick = ui.verbs.press_then(action.clone(), "#agency");
        html! { <button type="button" {class} {onclick}>{ words }</button> }
    };
    let from = |from| more(&ui.label(Label::Source), html! { <p>{ source(from) }</p> });
    html! {
        <div class="notice">
            { icon(Icon::Info) }
            <div>
                <p><b>{ &view.title }</b></p>
                <p>{ &view.text }</p>
                <p class="notice-buttons">
                    { button("button primary", &view.start) }
                    { maybe(view.adopt.as_ref(), |way| button("link", way)) }
                </p>
                { maybe(view.source.as_ref(), from) }
            </div>
        </div>
    }
}
