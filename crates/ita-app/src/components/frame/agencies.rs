//! The agencies that are worked on, in a list beside the name of the one in sight: another agency, a new one, this one away.

use super::opener::Panel;
use crate::ui::{Ui, maybe, text_of};
use ita_view::Action;
use ita_view::message::{Label, MenuLabel};
use ita_view::page::HeaderView;
use std::rc::Rc;
use yew::prelude::*;

/// What [`Agencies`] shows.
#[derive(Properties)]
struct AgenciesProps {
    /// Words.
    ui: Ui,
    /// The head of the page.
    header: Rc<HeaderView>,
    /// Closes the list and does what was chosen.
    choose: Callback<Action>,
}

impl PartialEq for AgenciesProps {
    /// What is chosen is done in one way.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.header, &other.header) && self.ui == other.ui
    }
}

/// The list; a long one is searched.
#[component]
fn Agencies(props: &AgenciesProps) -> Html {
    let AgenciesProps { ui, header, choose } = props;
    let (agencies, search) = (&header.agencies, use_state(String::new));
    let then = |action: &Action| {
        let (choose, action) = (choose.clone(), action.clone());
        Callback::from(move |_: MouseEvent| choose.emit(action.clone()))
    };
    let other = |(name, result, action): &(String, String, Action)| {
        html! {
            <li><button type="button" onclick={then(action)}><span>{ name }</span>{ " " }<small>{ result }</small></button></li>
        }
    };
    let way = |(words, action): &(String, Action)| html! { <li><button type="button" onclick={then(action)}>{ words }</button></li> };
    let oninput = {
        let search = search.clone();
        move |event: InputEvent| search.set(text_of(&event))
    };
    let field = |()| {
        html! {
            <input type="search" class="field" id="agencies-search" value={(*search).clone()} {oninput}
                   placeholder={ui.label(MenuLabel::FindAgency)} aria-label={ui.label(MenuLabel::FindAgency)} />
        }
    };
    let others = agencies.named(ui.voice, if agencies.is_long() { &search } else { "" });
    html! {
        <>
            { maybe(agencies.is_long().then_some(()), field) }
            if !others.is_empty() {
                <ul aria-label={ui.label(Label::Agencies)}>{ for others.iter().map(other) }</ul>
            }
            <ul>{ for agencies.ways(ui.voice).iter().map(way) }</ul>
        </>
    }
}

/// The list, as it opens.
pub(super) fn agencies(panel: &Panel<'_>) -> Html {
    // A new agency is named first.
    let choose = panel.choose(|action| if *action == Action::AddAgency { "#agency" } else { "#agencies" });
    html! { <Agencies ui={panel.head.ui.clone()} header={panel.head.header.clone()} {choose} /> }
}
