//! How one comes by rules of one's own: a copy, or a file.

use crate::components::calculate::year_picks;
use crate::components::{Icon, Select, icon};
use crate::loaded::PageProps;
use crate::opening::{self, Opened};
use crate::platform::clipboard;
use crate::ui::{Ui, maybe, text_of};
use ita_view::message::OwnLabel;
use ita_view::{Action, page};
use yew::prelude::*;

/// A button that opens a rule file.
fn opens(ui: &Ui) -> Html {
    let verbs = ui.verbs.clone();
    let onchange = Callback::from(move |event: Event| {
        let verbs = verbs.clone();
        let Some(file) = clipboard::chosen(&event) else { return };
        opening::read(&file, move |opened| {
            verbs.act(match opened {
                Opened::Text(pasted) => Action::OpenRules(pasted.text),
                Opened::Book(bytes) => Action::OpenBook(bytes),
            });
        });
    });
    html! {
        <label class="button file">
            <input class="quiet" type="file" id="own-open" accept=".toml" {onchange} />
            { ui.label(OwnLabel::OpenFile) }
        </label>
    }
}

/// A copy of a year, and a file.
#[component]
pub fn Begin(props: &PageProps) -> Html {
    let ui = &props.ui;
    let of = use_state(|| None::<AttrValue>);
    let year = use_state(|| None::<String>);
    let wrong = use_state(|| None::<String>);
    let Ok(view) = page::own_rules(&props.state, &props.parts) else { return Html::default() };
    let (picks, here) = year_picks(&view.copies);
    let picked = (*of).clone().unwrap_or(here);
    let text = (*year).clone().unwrap_or(view.copy_for);
    let copy = {
        let (props, wrong) = (props.clone(), wrong.clone());
        let (picked, text) = (picked.clone(), text.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let of = picked.parse().unwrap_or_default();
            match page::copied(&props.state, &props.parts, of, &text) {
                Ok(action) => {
                    wrong.set(None);
                    action.into_iter().for_each(|action| props.ui.verbs.act(action));
                }
                Err(says) => wrong.set(Some(says)),
            }
        })
    };
    let typed = Callback::from(move |event: InputEvent| {
        year.set(Some(text_of(&event)));
    });
    let onpick = Callback::from(move |picked: AttrValue| of.set(Some(picked)));
    let (invalid, described) = match wrong.is_some() {
        true => (Some("true"), Some("own-year-wrong")),
        false => (None, None),
    };
    let says = |says: &String| {
        html! { <p class="remark bad" role="alert" id="own-year-wrong">{ icon(Icon::WARNING) }<span>{ says }</span></p> }
    };
    html! {
        <section aria-labelledby="own-begin">
            <h2 id="own-begin">{ ui.label(OwnLabel::Begin) }</h2>
            <form class="own-begin" onsubmit={copy}>
                <div>
                    <label class="label" for="own-of">{ ui.label(OwnLabel::CopyOf) }</label>
                    <Select id="own-of" {picks} {picked} {onpick} />
                </div>
                <div>
                    <label class="label" for="own-year">{ ui.label(OwnLabel::CopyFor) }</label>
                    <input class="field" type="text" inputmode="numeric" maxlength="8" id="own-year" data-draft="" value={text} oninput={typed}
                           aria-invalid={invalid} aria-describedby={described} />
                </div>
                <button type="submit" class={if view.books.is_empty() { "button primary" } else { "button" }} id="own-copy">{ ui.label(OwnLabel::Copy) }</button>
                { opens(ui) }
            </form>
            { maybe(wrong.as_ref(), says) }
        </section>
    }
}
