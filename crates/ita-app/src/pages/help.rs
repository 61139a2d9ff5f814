//! ช่วยเหลือ.

use crate::components::more;
use crate::components::result::{Picture, picture};
use crate::loaded::PageProps;
use crate::platform::focus;
use crate::ui::{Ui, maybe};
use ita_view::Action;
use ita_view::page::{self, HelpPart, HelpSection};
use yew::prelude::*;

/// Something that cannot be undone: the button comes with its warning, after a first press that only opens both.
fn for_good(ui: &Ui, (words, action, warning): &(String, Action, String)) -> Html {
    let onclick = ui.verbs.press(action.clone());
    let button = html! { <button type="button" class="button" {onclick}>{ words }</button> };
    more(words, html! { <><p>{ warning }</p><p>{ button }</p></> })
}

/// The id of a section's heading.
fn heading(view: &HelpSection) -> String {
    ["help-", view.id].concat()
}

fn section(ui: &Ui, view: &HelpSection, level: &'static str) -> Html {
    let id = heading(view);
    let term = |(term, meaning): &(String, String)| html! { <><dt>{ term }</dt><dd>{ meaning }</dd></> };
    let text = |text: &String| html! { <p>{ text }</p> };
    html! {
        <section class="stack-tight" aria-labelledby={id.clone()}>
            <@{level} {id} tabindex="-1">{ &view.title }</@>
            if !view.steps.is_empty() {
                <ol class="steps-list">{ for view.steps.iter().map(|step| html! { <li>{ step }</li> }) }</ol>
            }
            <>{ for view.paragraphs.iter().map(text) }</>
            { maybe(view.picture.as_ref(), |view| picture(ui, &Picture { view })) }
            if !view.terms.is_empty() { <dl class="terms">{ for view.terms.iter().map(term) }</dl> }
            { maybe(view.action.as_ref(), |action| for_good(ui, action)) }
        </section>
    }
}

/// The way to each section. The address is the app's own, so a press moves the focus, and with it the page.
fn contents(title: &str, parts: &[HelpPart]) -> Html {
    let entry = |view: &HelpSection| {
        let selector = ["#", &heading(view)].concat();
        let onclick = move |_: MouseEvent| focus::on(&selector);
        html! { <li><button type="button" class="link" {onclick}>{ &view.title }</button></li> }
    };
    html! {
        <nav class="contents" aria-label={title.to_owned()}>
            <ul>{ for parts.iter().flat_map(|part| &part.sections).map(entry) }</ul>
        </nav>
    }
}

/// By task; then words, trust, the keyboard.
#[component]
pub fn Help(props: &PageProps) -> Html {
    let ui = &props.ui;
    let view = page::help(&props.state);
    let part = |part: &HelpPart| match part.sections.as_slice() {
        // One section is its own part.
        [only] => section(ui, only, "h2"),
        sections => html! {
            <div class="stack">
                <h2>{ &part.title }</h2>
                { for sections.iter().map(|view| section(ui, view, "h3")) }
            </div>
        },
    };
    html! {
        <div class="wrap page">
            <div class="reading stack-loose">
                <h1 tabindex="-1">{ &view.title }</h1>
                { contents(&view.title, &view.parts) }
                { for view.parts.iter().map(part) }
            </div>
        </div>
    }
}
