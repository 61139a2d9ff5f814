//! What happened or went wrong, until it is dismissed.

use crate::components::{Icon, icon};
use crate::hooks::{use_say, use_verbs};
use ita_view::message::Label;
use ita_view::page::{NoticeKind, NoticeView};
use yew::prelude::*;

/// What [`Notices`] shows.
#[derive(Properties, PartialEq)]
pub struct NoticesProps {
    /// The notices.
    pub notices: Vec<NoticeView>,
}

/// Notices, each with its way on and a button that takes it away. A problem interrupts a screen reader, the rest does not.
#[component]
pub fn Notices(props: &NoticesProps) -> Html {
    let (verbs, say) = (use_verbs(), use_say());
    let notice = |view: &NoticeView| {
        let (picture, class, role) = match view.kind {
            NoticeKind::Info => (Icon::Info, None, "status"),
            NoticeKind::Problem => (Icon::Warning, Some("bad"), "alert"),
        };
        let action = view.action.as_ref().map(|(words, action)| {
            let (verbs, action) = (verbs.clone(), action.clone());
            let onclick = move |_: MouseEvent| verbs.act(action.clone());
            html! { <button type="button" class="link" {onclick}>{ words }</button> }
        });
        let dismiss = {
            let (verbs, notice) = (verbs.clone(), view.notice.clone());
            move |_: MouseEvent| verbs.dismiss(notice.clone())
        };
        html! {
            <div class={classes!("notice", class)} {role}>
                { icon(picture) }
                <div>
                    <p>{ &view.text }</p>
                    <p class="notice-buttons">
                        { action }
                        <button type="button" class="link" onclick={dismiss}>{ say.label(Label::Dismiss) }</button>
                    </p>
                </div>
            </div>
        }
    };
    html! { <div class="notices">{ for props.notices.iter().map(notice) }</div> }
}
