//! A rulebook of one's own: its name, what it is, and what can be done with it.

use super::Form;
use crate::components::{Icon, icon};
use crate::loaded::PageProps;
use crate::platform::handed;
use crate::ui::{maybe, text_of};
use ita_view::message::OwnLabel;
use ita_view::page::{self, OwnBookView};
use ita_view::{Action, View};
use yew::prelude::*;

/// What [`Book`] shows.
#[derive(Clone, PartialEq, Properties)]
pub struct BookProps {
    /// Verbs, state, parts.
    pub page: PageProps,
    /// The rulebook.
    pub view: OwnBookView,
}

/// A rulebook.
#[component]
pub fn Book(props: &BookProps) -> Html {
    let BookProps { page: props, view } = props;
    let (ui, key) = (&props.ui, view.key);
    let editing = use_state(|| false);
    let toggle = {
        let editing = editing.clone();
        Callback::from(move |_: MouseEvent| editing.set(!*editing))
    };
    let [id, name] = ["own-", "own-name-"].map(|start| format!("{start}{key}"));
    let rename = {
        let (verbs, parts) = (ui.verbs.clone(), props.parts.clone());
        Callback::from(move |event: InputEvent| {
            let name = text_of(&event);
            page::renamed(&parts, key, name).into_iter().for_each(|action| verbs.act(action));
        })
    };
    let take = |action: &Action| {
        let (verbs, action) = (ui.verbs.clone(), action.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            verbs.act(action.clone());
            verbs.act(Action::Go(View::Calculate));
        });
        html! { <button type="button" class="button primary" {onclick}>{ ui.label(OwnLabel::Use) }</button> }
    };
    let button = |label: OwnLabel, onclick: Callback<MouseEvent>| {
        html! { <button type="button" class="button" {onclick}>{ ui.label(label) }</button> }
    };
    let save = {
        let (name, text) = view.file.clone();
        Callback::from(move |_: MouseEvent| handed::save(&name, "application/toml", &text))
    };
    let broken = || {
        html! {
            <>
                <p class="remark bad">{ icon(Icon::WARNING) }<span>{ ui.label(OwnLabel::Broken) }</span></p>
                <ul class="changes">{ for view.wrong.iter().map(|what| html! { <li>{ what }</li> }) }</ul>
            </>
        }
    };
    html! {
        <section class="own-book" aria-labelledby={id.clone()}>
            <h2 {id}>{ &view.title }</h2>
            { maybe(view.of.as_ref(), |of| html! { <p class="soft small">{ of }</p> }) }
            { maybe(view.used.as_ref(), |used| html! { <p class="small">{ used }</p> }) }
            { maybe((!view.wrong.is_empty()).then_some(()), |()| broken()) }
            <p>
                <label class="label" for={name.clone()}>{ ui.label(OwnLabel::Name) }</label>
                <input class="field" type="text" maxlength="80" id={name} value={view.name.clone()} oninput={rename} />
            </p>
            <p class="own-buttons">
                { maybe(view.take.as_ref(), take) }
                { maybe(view.in_use.then_some(()), |()| html! { <b>{ ui.label(OwnLabel::InUse) }</b> }) }
                { maybe(view.show.as_ref(), |action| button(OwnLabel::Show, ui.verbs.press(action.clone()))) }
                { maybe(view.show.as_ref(), |_| html! {
                    <button type="button" class="button own-edit" aria-expanded={editing.to_string()} onclick={toggle}>{ ui.label(OwnLabel::Edit) }</button>
                }) }
                { button(OwnLabel::Save, save) }
                { button(OwnLabel::Delete, ui.verbs.press(view.delete.clone())) }
            </p>
            { maybe((*editing).then_some(()), |()| html! { <Form page={props.clone()} book={key} /> }) }
        </section>
    }
}
