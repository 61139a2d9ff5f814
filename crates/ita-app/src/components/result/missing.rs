//! What to give next.

use crate::components::tree::first_field;
use crate::el::{each, el};
use crate::platform::document;
use crate::ui::Ui;
use ita_view::message::Label;
use ita_view::page::MissingView;
use yew::prelude::*;

/// So many buttons still fit on two lines.
const FEW: usize = 6;

fn button(view: &MissingView) -> Html {
    let node = view.node.clone();
    let onclick = Callback::from(move |_| document::focus(&first_field(&node)));
    el("li").inside(vec![el("button").fixed("type", "button").class("link").onclick(onclick).text(&view.name)])
}

/// A button that leads to each field where they are few, a sentence where they are many.
pub(super) fn missing(ui: &Ui, sentence: &str, nodes: &[MissingView]) -> Html {
    if nodes.is_empty() || nodes.len() > FEW {
        return el("p").class("missing").text(sentence);
    }
    el("div").class("missing").inside(vec![
        el("span").fixed("id", "missing-title").text(&ui.label(Label::NextToGive)),
        el("ul").fixed("aria-labelledby", "missing-title").inside(vec![each(nodes, button)]),
    ])
}
