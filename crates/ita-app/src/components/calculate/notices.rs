//! What happened or went wrong, until it is dismissed.

use crate::components::{Icon, icon};
use crate::el::{each, el};
use crate::ui::{Ui, maybe};
use ita_view::message::Label;
use ita_view::page::{NoticeKind, NoticeView};
use yew::prelude::*;

/// Notices, each with its way on and a button that takes it away. A problem interrupts a screen reader, the rest does not.
pub fn notices(ui: &Ui, views: &[NoticeView]) -> Html {
    let button = |words: &str, onclick: Callback<MouseEvent>| {
        el("button").fixed("type", "button").class("link").onclick(onclick).text(words)
    };
    let notice = |view: &NoticeView| {
        let (picture, class, role) = match view.kind {
            NoticeKind::Info => (Icon::Info, "notice", "status"),
            NoticeKind::Problem => (Icon::Warning, "notice bad", "alert"),
        };
        let buttons = vec![
            maybe(view.action.as_ref(), |(words, action)| button(words, ui.verbs.press(action.clone()))),
            button(&ui.label(Label::Dismiss), ui.verbs.dismiss(&view.notice)),
        ];
        let inside = vec![el("p").text(&view.text), el("p").class("notice-buttons").inside(buttons)];
        el("div").class(class).fixed("role", role).inside(vec![icon(picture), el("div").inside(inside)])
    };
    el("div").class("notices").inside(vec![each(views, notice)])
}
