//! Ctrl+Z and Ctrl+Y: one history of everything, wherever one is and even where nothing has the focus. They come with what keeps the work,
//! for a first load does without them: before that there is little to take back, and the head has a button for it.

use crate::platform::listening::{self, Leaving};
use ita_view::Action;
use yew::Callback;

/// Listens for as long as what it returns lives.
pub(super) fn listen(act: Callback<Action>) -> Option<Leaving> {
    listening::on_key(move |event| {
        if !(event.ctrl_key() || event.meta_key()) || event.alt_key() {
            return;
        }
        let action = match (event.key().as_str(), event.shift_key()) {
            ("z" | "Z" | "ผ", false) => Action::Undo,
            ("z" | "Z" | "ผ", true) | ("y" | "Y" | "ั", _) => Action::Redo,
            _ => return,
        };
        // There the browser takes back what was typed; the work behind it is not to change unseen.
        if listening::is_of_a_draft(event) {
            return;
        }
        event.prevent_default();
        act.emit(action);
    })
}
