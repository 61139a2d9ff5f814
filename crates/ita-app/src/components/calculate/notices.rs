//! The one place for notices, the newest first, one line each.

use crate::components::{Icon, icon};
use crate::ui::{Ui, maybe};
use ita_view::Action;
use ita_view::message::Label;
use ita_view::page::{NoticeKind, NoticeView};
use yew::prelude::*;

/// Notices, each with its way on and a button that takes it away. A problem interrupts a screen reader, the rest does not.
pub fn notices(ui: &Ui, views: &[NoticeView]) -> Html {
    let button = |words: &str, onclick: Callback<MouseEvent>| html! { <button type="button" class="link" {onclick}>{ words }</button> };
    let notice = |view: &NoticeView| {
        let (picture, class, role) = match view.kind {
            NoticeKind::Info => (Icon::INFO, "notice", "status"),
            NoticeKind::Problem => (Icon::WARNING, "notice bad", "alert"),
        };
        let way_on = |(words, action): &(String, Action)| button(words, ui.verbs.press(action.clone()));
        html! {
            <div {class} {role}>
                { icon(picture) }
                <p>{ &view.text }</p>
                <p class="notice-buttons">
                    { maybe(view.action.as_ref(), way_on) }
                    { button(&ui.label(Label::Dismiss), ui.verbs.dismiss(&view.notice)) }
                </p>
            </div>
        }
    };
    html! { <div class="notices">{ for views.iter().map(notice) }</div> }
}
