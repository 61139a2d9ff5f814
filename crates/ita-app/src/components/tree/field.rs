//! The field of a number: text of its own, so that nothing typed is ever lost.

use crate::platform::{clipboard, focus};
use crate::ui::Ui;
use ita_view::Step;
use ita_view::page::Field;
use yew::prelude::*;

/// Id of a node's field, for its label and for moving the focus there.
pub fn field_id(node: &str) -> String {
    ["field-", node].concat()
}

/// Id of the sentence that says what is wrong with a node's field.
pub(super) fn error_id(node: &str) -> String {
    ["error-", node].concat()
}

/// How far, and which way, a key moves a number: arrows with Alt, as nothing else changes a number unseen.
pub fn step(event: &KeyboardEvent) -> Option<Step> {
    match (event.key().as_str(), event.shift_key()) {
        ("ArrowUp", false) => Some(Step::Up),
        ("ArrowUp", true) => Some(Step::UpPoint),
        ("ArrowDown", false) => Some(Step::Down),
        ("ArrowDown", true) => Some(Step::DownPoint),
        _ => None,
    }
}

/// What [`input`] shows and calls.
pub struct Input<'a> {
    /// Its classes.
    pub class: &'static str,
    /// Its text.
    pub text: &'a str,
    /// Its name, and whether it is wrong.
    pub field: &'a Field,
    /// What stands in it while it is empty.
    pub placeholder: Option<&'a str>,
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
        let text = field.text.as_str();
        Self { class, text, field, placeholder: None, oninput, onkeydown: None, onpaste: None }
    }
}

/// A field for a decimal number, with its name and whether it is wrong; the sentence that says why is drawn elsewhere.
pub fn input(node: &str, input: Input<'_>) -> Html {
    let Input { class, text, field, placeholder, oninput, onkeydown, onpaste } = input;
    let wrong = field.error.is_some();
    html! {
        <input id={field_id(node)} {class} type="text" inputmode="decimal" autocomplete="off" spellcheck="false"
               value={text.to_owned()} placeholder={placeholder.map(str::to_owned)}
               aria-label={field.label.clone()} aria-invalid={wrong.then_some("true")}
               aria-describedby={error_id(node)} {onkeydown} {onpaste} {oninput} />
    }
}

/// Keys of a table's field: Enter and arrows lead to the next field, Alt with arrows moves the number.
pub(super) fn keys(ui: &Ui, node: &str) -> Callback<KeyboardEvent> {
    let (verbs, node) = (ui.verbs.clone(), node.to_owned());
    Callback::from(move |event: KeyboardEvent| {
        if event.ctrl_key() || event.meta_key() || event.is_composing() {
            return;
        }
        let way = match (event.key().as_str(), event.alt_key(), event.shift_key()) {
            (_, true, _) => {
                if let Some(step) = step(&event) {
                    event.prevent_default();
                    verbs.nudge(&node, step);
                }
                return;
            }
            ("Enter" | "ArrowDown", false, false) => 1,
            ("Enter", false, true) | ("ArrowUp", false, false) => -1,
            _ => return,
        };
        event.prevent_default();
        focus::beside(&event, ".dense input, .dense select, .published input, .published select", way);
    })
}

/// What is pasted at a field: a plain number goes in as it is, anything else is looked at first.
pub(super) fn paste(ui: &Ui, node: &str) -> Callback<Event> {
    let (verbs, node) = (ui.verbs.clone(), node.to_owned());
    Callback::from(move |event: Event| {
        let Some(pasted) = clipboard::pasted(&event).filter(|pasted| !clipboard::is_plain_number(&pasted.text)) else {
            return;
        };
        event.prevent_default();
        verbs.paste(Some(&node), pasted);
    })
}
