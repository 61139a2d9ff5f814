//! A dialog of the browser's own, for as long as its component is drawn.

use crate::platform::focus;
use yew::prelude::*;

/// Opens a dialog over the page, and closes it when its component goes: only a dialog that is closed gives the focus back to where it
/// was. Where that has gone meanwhile, the focus is put to what `unfocused` finds, a selector as of [`focus::close_dialog`]. Returns what to
/// put on the element.
#[hook]
pub fn use_dialog(unfocused: &'static str) -> NodeRef {
    let element = use_node_ref();
    let dialog = element.clone();
    use_effect_with((), move |()| {
        let dialog = dialog.cast::<web_sys::Element>();
        if let Some(dialog) = &dialog {
            focus::open_dialog(dialog);
        }
        move || {
            if let Some(dialog) = &dialog {
                focus::close_dialog(dialog, unfocused);
            }
        }
    });
    element
}
