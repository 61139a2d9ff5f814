//! What to give next.

use crate::components::tree::field_id;
use crate::platform::focus;
use crate::ui::Ui;
use ita_view::message::ResultLabel;
use ita_view::page::MissingView;
use yew::prelude::*;

/// The most buttons that fit on two lines.
const FEW: usize = 6;

fn button(view: &MissingView) -> Html {
    let node = view.node.clone();
    let onclick = Callback::from(move |_| focus::on(&["[id=\"", &field_id(&node), "\"]"].concat()));
    html! { <li><button type="button" class="link" {onclick}>{ &view.name }</button></li> }
}

/// A button that leads to each field where they are few, a sentence where they are many.
pub(super) fn missing(ui: &Ui, sentence: &str, nodes: &[MissingView]) -> Html {
    if nodes.is_empty() || nodes.len() > FEW {
        return html! { <p class="missing">{ sentence }</p> };
    }
    html! {
        <div class="missing">
            <span id="missing-title">{ ui.label(ResultLabel::NextToGive) }</span>
            <ul aria-labelledby="missing-title">{ for nodes.iter().map(button) }</ul>
        </div>
    }
}
