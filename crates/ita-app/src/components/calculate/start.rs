//! How to begin, while nothing is entered: what a person has, a table to paste, a file, an example.

use crate::platform::clipboard::ACCEPTED;
use crate::platform::focus;
use crate::ui::{Ui, maybe};
use ita_view::Action;
use ita_view::message::Label;
use ita_view::page::{StartChoice, StartView};
use yew::prelude::*;

/// The question, with a button for each answer; choosing leads to the first score.
fn question(ui: &Ui, view: &StartView) -> Html {
    let choice = |choice: &StartChoice| {
        let (verbs, action) = (ui.verbs.clone(), choice.action.clone());
        let first = ["[data-node=\"", &choice.first, "\"] :is(.field, .tick)"].concat();
        let onclick = Callback::from(move |_: MouseEvent| {
            verbs.act(action.clone());
            focus::soon(first.clone());
        });
        html! {
            <button type="button" class="button" aria-pressed={choice.chosen.to_string()} {onclick}>{ &choice.label }</button>
        }
    };
    html! {
        <div class="start-choices" role="group" aria-labelledby="start-question">
            { for view.choices.iter().map(choice) }
        </div>
    }
}

/// Above the table: while nothing is entered the question, and always the ways to bring a table in.
pub fn start(ui: &Ui, view: Option<&StartView>) -> Html {
    let paste = ui.verbs.press(Action::OpenPaste);
    let example = |view: &StartView| {
        let (words, action) = &view.example;
        html! { <button type="button" class="link" onclick={ui.verbs.press(action.clone())}>{ words }</button> }
    };
    let asked = |view: &StartView| html! { <h2 id="start-question">{ &view.question }</h2> };
    html! {
        <div class={if view.is_some() { "start is-asking" } else { "start" }}>
            { maybe(view, asked) }
            { maybe(view, |view| question(ui, view)) }
            <div class="start-ways">
                <button type="button" class="button" onclick={paste}>{ ui.label(Label::PasteTable) }</button>
                <label class="button file">
                    <input class="quiet" type="file" accept={ACCEPTED} onchange={ui.verbs.open_chosen()} />
                    { ui.label(Label::OpenFile) }
                </label>
                { maybe(view, example) }
            </div>
        </div>
    }
}
