//! The link to what is in sight.

use crate::platform::{document, handed};
use crate::ui::Ui;
use ita_view::message::Label;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// What [`Share`] shows.
#[derive(Properties, PartialEq)]
pub struct ShareProps {
    /// Verbs and words.
    pub ui: Ui,
    /// The link's part after the page's address.
    pub hash: String,
}

/// The link, to be copied by a button or, where there is no clipboard, by hand.
#[component]
pub fn Share(props: &ShareProps) -> Html {
    let ui = &props.ui;
    let copied = use_state(|| None::<String>);
    let link = [document::address(), props.hash.clone()].concat();
    let onclick = {
        let (copied, link) = (copied.clone(), link.clone());
        move |_: MouseEvent| {
            let (copied, link) = (copied.clone(), link.clone());
            let text = link.clone();
            handed::copy(&text, move |done| copied.set(done.then_some(link)));
        }
    };
    let is_copied = copied.as_ref() == Some(&link);
    let select = |event: FocusEvent| event.target_unchecked_into::<HtmlInputElement>().select();
    html! {
        <>
            <div class="copy">
                <input class="field" type="text" readonly=true value={link} aria-label={ui.label(Label::CopyLink)}
                       onfocus={select} />
                <button type="button" class="button" {onclick}>{ ui.label(Label::CopyLink) }</button>
            </div>
            <p class="small" role="status">{ is_copied.then(|| ui.label(Label::LinkCopied)) }</p>
        </>
    }
}
