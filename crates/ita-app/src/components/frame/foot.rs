//! The foot of the page.

use yew::prelude::*;

/// What [`Foot`] shows.
#[derive(Properties, PartialEq)]
pub struct FootProps {
    /// That it is a simulation, not a result of NACC's.
    pub disclaimer: AttrValue,
}

/// The disclaimer.
#[component]
pub fn Foot(props: &FootProps) -> Html {
    html! { <footer class="foot"><div class="wrap"><p>{ &props.disclaimer }</p></div></footer> }
}
