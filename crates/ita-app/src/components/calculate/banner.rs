//! What is in sight if it is not a person's own work: an example, in a line.

use crate::components::claims::source;
use crate::components::{Icon, icon, more};
use crate::ui::{Ui, maybe};
use ita_view::Action;
use ita_view::message::Label;
use ita_view::page::Banner;
use yew::prelude::*;

/// An example's name, what of it is published, its source, and the ways on.
pub fn banner(ui: &Ui, view: &Banner) -> Html {
    let button = |class: &'static str, (words, action): &(String, Action)| {
        // This button goes with the banner; the work begins with the question.
        let onclick = ui.verbs.press_then(action.clone(), ".start .button, .dense .field");
        html! { <button type="button" {class} {onclick}>{ words }</button> }
    };
    let about = html! {
        <>
            <p>{ &view.text }</p>
            { maybe(view.source.as_ref(), |from| html! { <p>{ ui.label(Label::Source) }{ ": " }{ source(from) }</p> }) }
        </>
    };
    html! {
        <div class="notice">
            { icon(Icon::INFO) }
            <div>{ more(&view.title, about) }</div>
            <p class="notice-buttons">
                { button("link", &view.start) }
                { maybe(view.adopt.as_ref(), |way| button("link", way)) }
            </p>
        </div>
    }
}
