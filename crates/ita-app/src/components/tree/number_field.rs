//! The field of a number: text of its own, so that nothing typed is ever lost.

use crate::hooks::use_verbs;
use ita_view::page::Field;
use ita_view::{Step, is_column};
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, HtmlInputElement};
use yew::prelude::*;

/// What [`NumberField`] shows.
#[derive(Properties, PartialEq)]
pub struct NumberFieldProps {
    /// Id of its node.
    pub node: AttrValue,
    /// Its text, name and error.
    pub field: Field,
}

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

fn step(event: &KeyboardEvent) -> Option<Step> {
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

/// Typing, arrow keys, and a pasted column that fills downward.
#[component]
pub fn NumberField(props: &NumberFieldProps) -> Html {
    let (verbs, node) = (use_verbs(), props.node.clone());
    let oninput = {
        let (verbs, node) = (verbs.clone(), node.clone());
        move |event: InputEvent| verbs.set_value(&node, event.target_unchecked_into::<HtmlInputElement>().value())
    };
    let onkeydown = {
        let (verbs, node) = (verbs.clone(), node.clone());
        move |event: KeyboardEvent| {
            if let Some(step) = step(&event) {
                event.prevent_default();
                verbs.nudge(&node, step);
            }
        }
    };
    let onpaste = {
        let node = node.clone();
        move |event: Event| {
            if let Some(text) = pasted(&event).filter(|text| is_column(text)) {
                event.prevent_default();
                verbs.paste(&node, text);
            }
        }
    };
    let wrong = props.field.error.is_some();
    html! {
        <input id={field_id(&node)} class="field number" type="text" inputmode="decimal" autocomplete="off"
               spellcheck="false" value={props.field.text.clone()} aria-label={props.field.label.clone()}
               aria-invalid={wrong.then_some("true")} aria-describedby={wrong.then(|| error_id(&node))}
               {oninput} {onkeydown} {onpaste} />
    }
}
