//! ช่วยเหลือ.

use crate::components::More;
use crate::hooks::{Verbs, use_verbs};
use ita_view::page::{self, HelpSection};
use ita_view::{Action, State};
use std::rc::Rc;
use yew::prelude::*;

/// What [`Help`] shows.
#[derive(Properties, PartialEq)]
pub struct HelpProps {
    /// The state.
    pub state: Rc<State>,
}

/// Something that cannot be undone: the button comes with its warning, after a first press that only opens both.
fn for_good(verbs: &Verbs, (words, action, warning): &(String, Action, String)) -> Html {
    let (verbs, action) = (verbs.clone(), action.clone());
    let onclick = move |_: MouseEvent| verbs.act(action.clone());
    html! {
        <More summary={words.clone()}>
            <p>{ warning }</p>
            <p><button type="button" class="button" {onclick}>{ words }</button></p>
        </More>
    }
}

fn section(verbs: &Verbs, view: &HelpSection) -> Html {
    let id = ["help-", view.id].concat();
    html! {
        <section class="stack-tight" aria-labelledby={id.clone()}>
            <h2 {id}>{ &view.title }</h2>
            { for view.paragraphs.iter().map(|text| html! { <p>{ text }</p> }) }
            if !view.terms.is_empty() {
                <dl class="terms">
                    { for view.terms.iter().map(|(term, meaning)| html! { <><dt>{ term }</dt><dd>{ meaning }</dd></> }) }
                </dl>
            }
            if let Some(code) = &view.code { <p><code>{ code }</code></p> }
            { for view.action.iter().map(|action| for_good(verbs, action)) }
        </section>
    }
}

/// What the app is, how to use it, and what it is not.
#[component]
pub fn Help(props: &HelpProps) -> Html {
    let verbs = use_verbs();
    let view = page::help(&props.state);
    html! {
        <div class="wrap page">
            <div class="reading stack-loose">
                <h1>{ &view.title }</h1>
                { for view.sections.iter().map(|view| section(&verbs, view)) }
            </div>
        </div>
    }
}
