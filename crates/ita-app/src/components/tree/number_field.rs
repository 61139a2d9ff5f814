//! The field of a number: text of its own, so that nothing typed is ever lost.

use crate::el::el;
use crate::ui::Ui;
use ita_view::page::Field;
use ita_view::{Step, is_column};
use wasm_bindgen::JsCast;
use web_sys::ClipboardEvent;
use yew::prelude::*;

/// Id of a node's field, for its label and for moving the focus there.
pub fn field_id(node: &str) -> String {
    ["field-", node].concat()
}

/// Selector of the first field in a node's row or below it.
pub fn first_field(node: &str) -> String {
    ["[data-node=\"", node, "\"] input"].concat()
}

/// Id of the sentence that says what is wrong with a node's field.
pub(super) fn error_id(node: &str) -> String {
    ["error-", node].concat()
}

/// How far, and which way, a key moves a number; none for any other key.
pub fn step(event: &KeyboardEvent) -> Option<Step> {
    match (event.key().as_str(), event.shift_key()) {
        ("ArrowUp", false) => Some(Step::Up),
        ("ArrowUp", true) => Some(Step::UpPoint),
        ("ArrowDown", false) => Some(Step::Down),
        ("ArrowDown", true) => Some(Step::DownPoint),
        _ => None,
    }
}

fn pasted(event: &Event) -> Option<String> {
    event.dyn_ref::<ClipboardEvent>()?.clipboard_data()?.get_data("text").ok()
}

/// A field for a decimal number, with its name and whether it is wrong; the sentence that says why is drawn elsewhere.
pub fn percent_or_score(
    node: &str,
    class: &'static str,
    (text, field): (&str, &Field),
    oninput: Callback<InputEvent>,
    (onkeydown, onpaste): (Option<Callback<KeyboardEvent>>, Option<Callback<Event>>),
) -> Html {
    let wrong = field.error.is_some();
    let input = el("input").set("id", &field_id(node)).class(class).fixed("type", "text").fixed("inputmode", "decimal");
    let input = input.fixed("autocomplete", "off").fixed("spellcheck", "false").value(text);
    let input = input.set("aria-label", &field.label).maybe("aria-invalid", wrong.then_some("true"));
    let mut input = input.maybe("aria-describedby", wrong.then(|| error_id(node)).as_deref());
    if let Some(onkeydown) = onkeydown {
        input = input.onkeydown(onkeydown);
    }
    if let Some(onpaste) = onpaste {
        input = input.onpaste(onpaste);
    }
    input.oninput(oninput).empty()
}

/// A node's field: typing, arrow keys, and a pasted column that fills downward.
pub(super) fn number_field(ui: &Ui, node: &str, field: &Field) -> Html {
    let onkeydown = {
        let (verbs, node) = (ui.verbs.clone(), node.to_owned());
        Callback::from(move |event: KeyboardEvent| {
            if let Some(step) = step(&event) {
                event.prevent_default();
                verbs.nudge(&node, step);
            }
        })
    };
    let onpaste = {
        let (verbs, node) = (ui.verbs.clone(), node.to_owned());
        Callback::from(move |event: Event| {
            if let Some(text) = pasted(&event).filter(|text| is_column(text)) {
                event.prevent_default();
                verbs.paste(&node, text);
            }
        })
    };
    let oninput = ui.verbs.set_value(node);
    percent_or_score(node, "field number", (&field.text, field), oninput, (Some(onkeydown), Some(onpaste)))
}
