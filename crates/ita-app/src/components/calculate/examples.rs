//! Examples to load.

use crate::ui::Ui;
use ita_view::Action;
use ita_view::page::ExampleChoice;
use yew::prelude::*;

/// Each example as a button with what it shows.
pub fn examples(ui: &Ui, views: &[ExampleChoice]) -> Html {
    let example = |view: &ExampleChoice| {
        let onclick = ui.verbs.press(Action::LoadExample(view.id));
        html! {
            <li>
                <button type="button" class="link" disabled={view.current} {onclick}>{ &view.title }</button>
                <p class="soft small">{ &view.text }</p>
            </li>
        }
    };
    html! { <ul class="examples">{ for views.iter().map(example) }</ul> }
}
