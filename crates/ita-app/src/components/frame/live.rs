//! What a screen reader hears when the result changes.

use crate::hooks::use_settled;
use yew::prelude::*;

/// What [`Live`] says.
#[derive(Properties, PartialEq)]
pub struct LiveProps {
    /// The sentence.
    pub text: String,
    /// True if the first one is news too.
    #[prop_or_default]
    pub is_new: bool,
}

/// Milliseconds without a change before the result is announced.
const PAUSE: u32 = 700;

/// A polite live region: the sentence, once the numbers have stood still.
#[component]
pub fn Live(props: &LiveProps) -> Html {
    let text = use_settled(props.text.clone(), PAUSE, props.is_new);
    html! { <p class="quiet" role="status" aria-live="polite" id="live">{ text }</p> }
}
