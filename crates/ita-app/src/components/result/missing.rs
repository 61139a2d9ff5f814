//! What to give next.

use crate::components::tree::field_id;
use crate::hooks::Say;
use crate::platform::document;
use ita_view::message::Label;
use ita_view::page::MissingView;
use yew::prelude::*;

fn button(view: &MissingView) -> Html {
    let node = view.node.clone();
    let onclick = move |_: MouseEvent| document::focus(&field_id(&node));
    html! { <li><button type="button" class="link" {onclick}>{ &view.name }</button></li> }
}

/// A sentence, and a button that leads to each field.
pub(super) fn missing(say: Say, sentence: &str, nodes: &[MissingView]) -> Html {
    html! {
        <div class="missing">
            <p>{ sentence.to_owned() }</p>
            if !nodes.is_empty() {
                <p class="soft small" id="missing-title">{ say.label(Label::NextToGive) }</p>
                <ul aria-labelledby="missing-title">{ for nodes.iter().map(button) }</ul>
            }
        </div>
    }
}
