//! A text that waits until it has stopped changing.

use gloo_timers::callback::Timeout;
use yew::prelude::*;

/// The text as it was when it last stood still for so many milliseconds; empty at first. For the live region, which would
/// otherwise interrupt itself at every key.
#[hook]
pub fn use_settled(text: String, milliseconds: u32) -> String {
    let settled = use_state(String::new);
    let handle = settled.clone();
    // The text of the first view is on the page already: only changes are worth announcing.
    let first = use_mut_ref(|| true);
    use_effect_with(text, move |text| {
        let is_first = first.replace(false);
        let text = text.clone();
        let timer = (!is_first).then(|| Timeout::new(milliseconds, move || handle.set(text)));
        move || drop(timer)
    });
    (*settled).clone()
}
