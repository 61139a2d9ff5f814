//! A button that copies a text, and says whether it could.

use crate::platform::document;
use crate::ui::Ui;
use ita_view::message::ImproveLabel;
use yew::prelude::*;

/// What [`Copy`] does.
#[derive(Properties, PartialEq)]
pub(super) struct CopyProps {
    /// Verbs and words.
    pub ui: Ui,
    /// What is copied.
    pub text: String,
    /// What the button says.
    pub label: AttrValue,
    /// What is said when it is done.
    pub done: AttrValue,
}

/// Copies a text. What is said of it goes as soon as there is another text to copy.
#[component]
pub(super) fn Copy(props: &CopyProps) -> Html {
    let ui = &props.ui;
    let said = use_state(|| None::<(String, bool)>);
    let onclick = {
        let (said, text) = (said.clone(), props.text.clone());
        move |_: MouseEvent| {
            let (said, text) = (said.clone(), text.clone());
            let copied = text.clone();
            document::copy(&text, move |done| said.set(Some((copied, done))));
        }
    };
    let words = said.as_ref().filter(|(text, _)| *text == props.text).map(|&(_, done)| match done {
        true => props.done.clone(),
        false => ui.label(ImproveLabel::CopyFailed),
    });
    html! {
        <span class="copier">
            <button type="button" class="button" {onclick}>{ props.label.clone() }</button>
            <span class="soft small" role="status">{ words }</span>
        </span>
    }
}
