//! Buttons and fields that act on scenarios.

use crate::ui::{Ui, text_of};
use ita_view::{Action, Improve};
use yew::prelude::*;

/// A button with its words and what it does.
pub(super) fn button(ui: &Ui, class: &'static str, (words, action): &(String, Action)) -> Html {
    let onclick = ui.verbs.press(action.clone());
    html! { <button type="button" {class} {onclick}>{ words }</button> }
}

/// The same, for one that may go with what it does; the focus then goes where a selector says.
pub(super) fn button_then(
    ui: &Ui,
    class: &'static str,
    (words, action): &(String, Action),
    selector: &'static str,
) -> Html {
    let onclick = ui.verbs.press_then(action.clone(), selector);
    html! { <button type="button" {class} {onclick}>{ words }</button> }
}

/// Takes over what is typed into a field, or where a slider is moved.
pub(super) fn typed(ui: &Ui, change: impl Fn(String) -> Improve + 'static) -> Callback<InputEvent> {
    let verbs = ui.verbs.clone();
    Callback::from(move |event: InputEvent| {
        verbs.act(Action::Improve(change(text_of(&event))));
    })
}

/// A word or sentence, small and quiet.
pub(super) fn soft(text: &str) -> Html {
    html! { <span class="soft small">{ text.to_owned() }</span> }
}
