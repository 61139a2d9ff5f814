//! A text that waits until it has stopped changing.

use gloo_timers::callback::Timeout;
use yew::prelude::*;

/// Returns the text as it was when it last stood still for `milliseconds`; empty at first. It is for the live region, which would
/// otherwise interrupt itself at every key. The first text counts only if it `is_new`.
#[hook]
pub fn use_settled(text: String, milliseconds: u32, is_new: bool) -> String {
    let settled = use_state(String::new);
    let handle = settled.clone();
    // What is on the page already is not worth announcing, unless it has just come.
    let first = use_mut_ref(|| !is_new);
    use_effect_with(text, move |text| {
        let is_first = first.replace(false);
        let text = text.clone();
        let timer = (!is_first).then(|| Timeout::new(milliseconds, move || handle.set(text)));
        move || drop(timer)
    });
    (*settled).clone()
}
