//! Examples to load.

use crate::components::More;
use crate::hooks::{use_say, use_verbs};
use ita_view::message::Label;
use ita_view::page::ExampleChoice;
use yew::prelude::*;

/// What [`Examples`] shows.
#[derive(Properties, PartialEq)]
pub struct ExamplesProps {
    /// The examples.
    pub examples: Vec<ExampleChoice>,
}

/// Each example as a button with what it shows.
#[component]
pub fn Examples(props: &ExamplesProps) -> Html {
    let (verbs, say) = (use_verbs(), use_say());
    let example = |example: &ExampleChoice| {
        let (verbs, id) = (verbs.clone(), example.id);
        let onclick = move |_: MouseEvent| verbs.load_example(id);
        html! {
            <li>
                <button type="button" class="link" disabled={example.current} {onclick}>{ &example.title }</button>
                <p class="soft small">{ &example.text }</p>
            </li>
        }
    };
    html! {
        <More summary={say.label(Label::Examples)}>
            <ul class="examples">{ for props.examples.iter().map(example) }</ul>
        </More>
    }
}
