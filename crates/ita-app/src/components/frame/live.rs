//! What a screen reader hears when the result changes.

use crate::hooks::use_settled;
use yew::prelude::*;

/// What [`Live`] says.
#[derive(Properties, PartialEq)]
pub struct LiveProps {
    /// The sentence.
    pub text: String,
}

/// Milliseconds without a change before the result is announced.
pub const PAUSE: u32 = 700;

/// A polite live region: the sentence, once the numbers have stood still.
#[component]
pub fn Live(props: &LiveProps) -> Html {
    live(&use_settled(props.text.clone(), PAUSE))
}

/// The same for a view that has waited itself.
pub fn live(text: &str) -> Html {
    html! { <p class="quiet" role="status" aria-live="polite" id="live">{ text }</p> }
}
