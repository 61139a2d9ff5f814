//! The agencies that are worked on, in a list beside the name of the one in sight.

use crate::components::{Icon, icon};
use crate::platform::document;
use crate::ui::{Ui, maybe};
use ita_view::Action;
use ita_view::message::Label;
use ita_view::page::HeaderView;
use std::rc::Rc;
use yew::prelude::*;

/// What [`Agencies`] shows.
#[derive(Properties)]
pub(super) struct AgenciesProps {
    /// Verbs and words.
    pub ui: Ui,
    /// The head of the page.
    pub header: Rc<HeaderView>,
}

impl PartialEq for AgenciesProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.header, &other.header) && self.ui == other.ui
    }
}

/// A button that opens the list: another agency, a new one, this one away.
#[component]
pub(super) fn Agencies(props: &AgenciesProps) -> Html {
    let AgenciesProps { ui, header } = props;
    let (open, search) = (use_state(|| false), use_state(String::new));
    let set = |to: bool| {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(to))
    };
    let onkeydown = {
        let open = open.clone();
        Callback::from(move |event: KeyboardEvent| {
            match event.key().as_str() {
                "Escape" if *open => {
                    open.set(false);
                    document::focus("#agencies");
                }
                "Enter" => {}
                _ => return,
            }
            // On a phone the sheet around it would close.
            event.stop_propagation();
        })
    };
    let then = |action: &Action| {
        let (open, verbs, action) = (open.clone(), ui.verbs.clone(), action.clone());
        Callback::from(move |_: MouseEvent| {
            open.set(false);
            verbs.act(action.clone());
            // A new agency is named first.
            document::focus(if action == Action::AddAgency { "#agency" } else { "#agencies" });
        })
    };
    let other = |(name, result, action): &(String, String, Action)| {
        html! {
            <li><button type="button" onclick={then(action)}><span>{ name }</span>{ " " }<small>{ result }</small></button></li>
        }
    };
    let way = |(words, action): &(String, Action)| html! { <li><button type="button" onclick={then(action)}>{ words }</button></li> };
    let oninput = {
        let search = search.clone();
        move |event: InputEvent| search.set(event.target_unchecked_into::<web_sys::HtmlInputElement>().value())
    };
    let field = |()| {
        html! {
            <input type="search" class="field" id="agencies-search" value={(*search).clone()} {oninput}
                   placeholder={ui.label(Label::FindAgency)} aria-label={ui.label(Label::FindAgency)} />
        }
    };
    let panel = |()| {
        let others = header.agencies.named(ui.voice, if header.agencies.is_long() { &search } else { "" });
        html! {
            <>
                <div class="app-menu-shade" onclick={set(false)}></div>
                <div class="app-menu-panel agencies-panel" id="agencies-panel">
                    { maybe(header.agencies.is_long().then_some(()), field) }
                    if !others.is_empty() {
                        <ul aria-label={ui.label(Label::Agencies)}>{ for others.iter().map(other) }</ul>
                    }
                    <ul>{ for header.agencies.ways.iter().map(way) }</ul>
                </div>
            </>
        }
    };
    html! {
        <div class="agencies" {onkeydown}>
            <button type="button" class="plain" id="agencies" aria-label={ui.label(Label::Agencies)} title={ui.label(Label::Agencies)}
                    aria-expanded={open.to_string()} aria-controls="agencies-panel" onclick={set(!*open)}>
                { icon(Icon::Chevron) }
            </button>
            { maybe(open.then_some(()), panel) }
        </div>
    }
}
