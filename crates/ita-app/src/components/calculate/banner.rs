//! What is in sight if it is not a person's own work.

use crate::components::claims::source;
use crate::components::{Icon, icon, more};
use crate::el::el;
use crate::ui::{Ui, maybe};
use ita_view::Action;
use ita_view::message::Label;
use ita_view::page::Banner;
use yew::Html;

/// An example's or a link's name, what of it is published, its source, and the ways on.
pub fn banner(ui: &Ui, view: &Banner) -> Html {
    let button = |class: &'static str, (words, action): &(String, Action)| {
        // This button goes with the banner; the work begins at the agency's name.
        let onclick = ui.verbs.press_then(action.clone(), "#agency");
        el("button").fixed("type", "button").class(class).onclick(onclick).text(words)
    };
    let buttons = vec![button("button primary", &view.start), maybe(view.adopt.as_ref(), |way| button("link", way))];
    let from = |from| more(&ui.label(Label::Source), el("p").inside(vec![source(from)]));
    let inside = vec![
        el("p").inside(vec![el("b").text(&view.title)]),
        el("p").text(&view.text),
        el("p").class("notice-buttons").inside(buttons),
        maybe(view.source.as_ref(), from),
    ];
    el("div").class("notice").inside(vec![icon(Icon::Info), el("div").inside(inside)])
}
