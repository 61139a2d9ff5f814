//! The field of a number: text of its own, so that nothing typed is ever lost.

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

/// What [`input`] shows and calls.
pub struct Input<'a> {
    /// Its classes.
    pub class: &'static str,
    /// Its text.
    pub text: &'a str,
    /// Its name, and whether it is wrong.
    pub field: &'a Field,
    /// Called while a person types.
    pub oninput: Callback<InputEvent>,
    /// Called with each key.
    pub onkeydown: Option<Callback<KeyboardEvent>>,
    /// Called where something is pasted.
    pub onpaste: Option<Callback<Event>>,
}

impl<'a> Input<'a> {
    /// What a field shows, with nothing but typing to be heard of.
    pub const fn of(class: &'static str, field: &'a Field, oninput: Callback<InputEvent>) -> Self {
        Self { class, text: field.text.as_str(), field, oninput, onkeydown: None, onpaste: None }
    }
}

/// A field for a decimal number, with its name and whether it is wrong; the sentence that says why is drawn elsewhere.
pub fn input(node: &str, input: Input<'_>) -> Html {
    let Input { class, text, field, oninput, onkeydown, onpaste } = input;
    let wrong = field.error.is_some();
    html! {
        <input id={field_id(node)} {class} type="text" inputmode="decimal" autocomplete="off" spellcheck="false"
               value={text.to_owned()} aria-label={field.label.clone()} aria-invalid={wrong.then_some("true")}
               aria-describedby={wrong.then(|| error_id(node))} {onkeydown} {onpaste} {oninput} />
    }
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
    let typed = Input::of("field number", field, ui.verbs.set_value(node));
    input(node, Input { onkeydown: Some(onkeydown), onpaste: Some(onpaste), ..typed })
}
