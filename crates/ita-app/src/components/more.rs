//! Something small and grey that opens by a click.

use super::{Icon, icon};
use yew::prelude::*;

/// A `<details>`, whose opening the browser looks after.
pub fn more(summary: &str, inside: Html) -> Html {
    html! {
        <details class="more">
            <summary>{ icon(Icon::Chevron) }<span>{ summary.to_owned() }</span></summary>
            <div class="more-inside">{ inside }</div>
        </details>
    }
}
