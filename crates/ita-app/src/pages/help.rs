//! ช่วยเหลือ.

use ita_view::page::{self, HelpSection};
use ita_view::State;
use std::rc::Rc;
use yew::prelude::*;

/// What [`Help`] shows.
#[derive(Properties, PartialEq)]
pub struct HelpProps {
    /// The state.
    pub state: Rc<State>,
}

fn section(view: &HelpSection) -> Html {
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
        </section>
    }
}

/// What the app is, how to use it, and what it is not.
#[component]
pub fn Help(props: &HelpProps) -> Html {
    let view = page::help(&props.state);
    html! {
        <div class="wrap page">
            <div class="reading stack-loose">
                <h1>{ &view.title }</h1>
                { for view.sections.iter().map(section) }
            </div>
        </div>
    }
}
