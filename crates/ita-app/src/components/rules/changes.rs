//! What changed since the year before.

use crate::ui::maybe;
use ita_view::page::ChangesView;
use yew::prelude::*;

/// Each change on a line of its own, or that nothing changed.
pub fn changes(view: &ChangesView) -> Html {
    html! {
        <section aria-labelledby="rules-changes">
            <h2 id="rules-changes">{ &view.title }</h2>
            { maybe(view.nothing.as_ref(), |text| html! { <p>{ text }</p> }) }
            if !view.items.is_empty() {
                <ul class="changes">{ for view.items.iter().map(|text| html! { <li>{ text }</li> }) }</ul>
            }
        </section>
    }
}
