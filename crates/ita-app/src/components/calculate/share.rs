//! The link to what is in sight.

use crate::components::more;
use crate::platform::document;
use crate::ui::Ui;
use ita_view::message::Label;
use ita_view::page::ShareLink as View;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// What [`Share`] shows.
#[derive(Properties, PartialEq)]
pub struct ShareProps {
    /// Verbs and words.
    pub ui: Ui,
    /// The link.
    pub view: View,
}

/// The link, to be copied by a button or, where there is no clipboard, by hand.
#[component]
pub fn Share(props: &ShareProps) -> Html {
    let ui = &props.ui;
    let copied = use_state(|| None::<String>);
    let link = [document::address(), props.view.hash.clone()].concat();
    let onclick = {
        let (copied, link) = (copied.clone(), link.clone());
        move |_: MouseEvent| {
            let (copied, link) = (copied.clone(), link.clone());
            let text = link.clone();
            document::copy(&text, move |done| copied.set(done.then_some(link)));
        }
    };
    let is_copied = copied.as_ref() == Some(&link);
    let select = |event: FocusEvent| event.target_unchecked_into::<HtmlInputElement>().select();
    let inside = html! {
        <>
            <p class="soft small">{ ui.label(Label::LinkHint) }</p>
            <div class="copy">
                <input class="field" type="text" readonly=true value={link} aria-label={ui.label(Label::CopyLink)}
                       onfocus={select} />
                <button type="button" class="button" {onclick}>{ ui.label(Label::CopyLink) }</button>
            </div>
            <p class="small" role="status">{ is_copied.then(|| ui.label(Label::LinkCopied)) }</p>
        </>
    };
    more(&ui.label(Label::CopyLink), inside)
}
