//! Something small and grey that opens by a click.

use super::{Icon, icon};
use yew::prelude::*;

/// What [`More`] shows.
#[derive(Properties, PartialEq)]
pub struct MoreProps {
    /// The words that open it.
    pub summary: AttrValue,
    /// What is inside.
    pub children: Children,
}

/// A `<details>` whose opening the browser looks after.
#[component]
pub fn More(props: &MoreProps) -> Html {
    html! {
        <details class="more">
            <summary>{ icon(Icon::Chevron) }<span>{ &props.summary }</span></summary>
            <div class="more-inside">{ for props.children.iter() }</div>
        </details>
    }
}
