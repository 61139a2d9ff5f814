//! The link to what is in sight.

use crate::components::More;
use crate::hooks::use_say;
use crate::platform::document;
use ita_view::message::Label;
use ita_view::page::ShareLink as View;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// What [`Share`] shows.
#[derive(Properties, PartialEq)]
pub struct ShareProps {
    /// The link.
    pub view: View,
}

/// The link, to be copied by a button or, where there is no clipboard, by hand.
#[component]
pub fn Share(props: &ShareProps) -> Html {
    let say = use_say();
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
    html! {
        <More summary={say.label(Label::CopyLink)}>
            <p class="soft small">{ say.label(Label::LinkHint) }</p>
            <div class="copy">
                <input class="field" type="text" readonly=true value={link} aria-label={say.label(Label::CopyLink)}
                       onfocus={select} />
                <button type="button" class="button" {onclick}>{ say.label(Label::CopyLink) }</button>
            </div>
            <p class="small" role="status">{ is_copied.then(|| say.label(Label::LinkCopied)) }</p>
        </More>
    }
}
