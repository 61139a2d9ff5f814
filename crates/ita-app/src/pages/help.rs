//! ช่วยเหลือ.

use crate::components::more;
use crate::loaded::PageProps;
use crate::ui::{Ui, maybe};
use ita_view::Action;
use ita_view::page::{self, HelpSection};
use yew::prelude::*;

/// Something that cannot be undone: the button comes with its warning, after a first press that only opens both.
fn for_good(ui: &Ui, (words, action, warning): &(String, Action, String)) -> Html {
    let onclick = ui.verbs.press(action.clone());
    let button = html! { <button type="button" class="button" {onclick}>{ words }</button> };
    more(words, html! { <><p>{ warning }</p><p>{ button }</p></> })
}

fn section(ui: &Ui, view: &HelpSection) -> Html {
    let id = ["help-", view.id].concat();
    let term = |(term, meaning): &(String, String)| html! { <><dt>{ term }</dt><dd>{ meaning }</dd></> };
    html! {
        <section class="stack-tight" aria-labelledby={id.clone()}>
            <h2 {id}>{ &view.title }</h2>
            { for view.paragraphs.iter().map(|text| html! { <p>{ text }</p> }) }
            if !view.terms.is_empty() { <dl class="terms">{ for view.terms.iter().map(term) }</dl> }
            if let Some(code) = &view.code { <p><code>{ code }</code></p> }
            { maybe(view.action.as_ref(), |action| for_good(ui, action)) }
        </section>
    }
}

/// What the app is, how to use it, and what it is not.
#[component]
pub fn Help(props: &PageProps) -> Html {
    let ui = &props.ui;
    let view = page::help(&props.state);
    html! {
        <div class="wrap page">
            <div class="reading stack-loose">
                <h1>{ &view.title }</h1>
                { for view.sections.iter().map(|view| section(ui, view)) }
            </div>
        </div>
    }
}
