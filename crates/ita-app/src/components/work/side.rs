//! A sheet at the side of the page; the whole page on a phone.

use crate::components::{Icon, icon};
use crate::hooks::use_dialog;
use crate::ui::Ui;
use ita_view::message::Label;
use yew::prelude::*;

/// What [`Side`] shows.
#[derive(Properties, PartialEq)]
pub struct SideProps {
    /// Verbs and words.
    pub ui: Ui,
    /// Its heading.
    pub title: AttrValue,
    /// Called when somebody closes it.
    pub onclose: Callback<()>,
    /// What it holds.
    pub children: Html,
}

/// A dialog of the browser's own: it takes the focus, keeps it, and gives it back; Escape closes it.
#[component]
pub fn Side(props: &SideProps) -> Html {
    let element = use_dialog(":root:not(:has(:focus)) #add-measure");
    let oncancel = props.onclose.reform(|event: Event| event.prevent_default());
    let onclick = props.onclose.reform(|_: MouseEvent| ());
    html! {
        <dialog ref={element} class="dialog side" aria-labelledby="side-title" {oncancel}>
            <div class="dialog-head">
                <h2 id="side-title">{ &props.title }</h2>
                <button type="button" class="plain" id="side-close" aria-label={props.ui.label(Label::Close)} {onclick}>{ icon(Icon::CROSS) }</button>
            </div>
            { props.children.clone() }
        </dialog>
    }
}
