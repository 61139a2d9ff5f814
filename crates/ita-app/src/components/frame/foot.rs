//! The foot of the page.

use yew::prelude::*;

/// That it is a simulation, not a result of NACC's.
pub fn foot(disclaimer: &str) -> Html {
    html! { <footer class="foot"><div class="wrap"><p>{ disclaimer }</p></div></footer> }
}
