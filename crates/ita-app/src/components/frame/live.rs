//! What a screen reader hears when the result changes.

use crate::el::el;
use crate::hooks::use_settled;
use yew::prelude::*;

/// What [`Live`] says.
#[derive(Properties, PartialEq)]
pub struct LiveProps {
    /// The sentence.
    pub text: String,
}

/// Milliseconds without a change before the result is announced.
const PAUSE: u32 = 700;

/// A polite live region: the sentence, once the numbers have stood still.
#[component]
pub fn Live(props: &LiveProps) -> Html {
    let text = use_settled(props.text.clone(), PAUSE);
    let live = el("p").class("quiet").fixed("role", "status").fixed("aria-live", "polite");
    live.fixed("id", "live").text(&text)
}
