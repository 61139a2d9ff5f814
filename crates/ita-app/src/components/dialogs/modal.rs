//! What stands over the page until it is answered.

use crate::components::{Icon, icon};
use crate::hooks::use_dialog;
use crate::ui::Ui;
use ita_view::Action;
use ita_view::message::Label;
use yew::prelude::*;

/// What [`Modal`] shows.
#[derive(Properties, PartialEq)]
pub struct ModalProps {
    /// Verbs and words.
    pub ui: Ui,
    /// Its heading.
    pub title: AttrValue,
    /// What it holds.
    pub children: Html,
}

/// A dialog of the browser's own: it takes the focus, keeps it, and gives it back; Escape closes it.
#[component]
pub fn Modal(props: &ModalProps) -> Html {
    // Most are opened from the menu, whose entry is gone when they are closed.
    let (ui, element) = (&props.ui, use_dialog(":root:not(:has(:focus)) #menu"));
    let close = ui.verbs.press(Action::CloseDialog);
    let verbs = ui.verbs.clone();
    // Escape: the state decides what is open.
    let oncancel = Callback::from(move |event: Event| {
        event.prevent_default();
        verbs.act(Action::CloseDialog);
    });
    html! {
        <dialog ref={element} class="dialog" aria-labelledby="dialog-title" {oncancel}>
            <div class="dialog-head">
                <h2 id="dialog-title">{ &props.title }</h2>
                <button type="button" class="plain" aria-label={ui.label(Label::Close)} onclick={close}>{ icon(Icon::CROSS) }</button>
            </div>
            { props.children.clone() }
        </dialog>
    }
}
