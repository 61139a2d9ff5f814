//! The head of the page: mark, agency and year, tabs, whether it is saved, undo and redo, menu.

use super::busy::Busy;
use super::head::Head;
use super::nav;
use super::opener::{Opener, Opens};
use super::place::Place;
use super::saved::SavedSign;
use crate::components::{Icon, icon};
use crate::hooks::Sign;
use crate::platform::focus;
use crate::ui::Ui;
use ita_view::message::Label;
use ita_view::page::HistoryStep;
use yew::prelude::*;

/// Id of the page's main part: where the skip link leads and focus goes when the view changes.
pub const MAIN: &str = "main";

fn logo() -> Html {
    html! {
        <svg class="logo" viewBox="0 0 32 32" aria-hidden="true">
            <rect width="32" height="32" rx="7" /><path d="M7 24V16M13 24V11M19 24V14M25 24V7" />
        </svg>
    }
}

/// What [`Top`] shows.
#[derive(PartialEq, Properties)]
pub struct TopProps {
    /// Words, verbs, agency and year.
    pub head: Head,
    /// Whether what is entered is kept.
    pub sign: Sign,
    /// True while something waits for a part.
    pub busy: bool,
}

/// A step in the history: a button that says what it undoes.
fn step(ui: &Ui, id: &'static str, picture: Icon, view: &HistoryStep) -> Html {
    let onclick = view.action.clone().map(|action| ui.verbs.press(action));
    html! {
        <button type="button" class="plain" {id} title={view.label.clone()} aria-label={view.label.clone()}
                aria-disabled={view.action.is_none().to_string()} {onclick}>
            { icon(picture) }
        </button>
    }
}

/// The head. A component, so that it is not drawn with every move of a slider.
#[component]
pub fn Top(props: &TopProps) -> Html {
    let Head { ui, header, .. } = &props.head;
    // The address bar's hash holds the numbers, so this link moves the focus and leaves the hash alone.
    let skip = |to: &'static str, label| {
        let onclick = move |event: MouseEvent| {
            event.prevent_default();
            focus::on(to);
        };
        html! { <a class="skip" href="#main" {onclick}>{ ui.label(label) }</a> }
    };
    let work = html! {
        <>
            <Place head={props.head.clone()} />
            { nav(ui, &header.tabs) }
            <div class="top-state">
                <SavedSign ui={ui.clone()} sign={props.sign.clone()} />
                { step(ui, "undo", Icon::UNDO, &header.undo) }
                { step(ui, "redo", Icon::REDO, &header.redo) }
            </div>
        </>
    };
    html! {
        <>
            { skip("#main", Label::SkipToContent) }
            if header.tabs.first().is_some_and(|tab| tab.current) { { skip("tbody input", Label::SkipToScores) } }
            <header class="top">
                <div class="wrap">
                    <div class="brand" title={ui.label(Label::Tagline)}>
                        { logo() }
                        <span><b>{ ui.label(Label::AppName) }</b><small>{ ui.label(Label::Tagline) }</small></span>
                    </div>
                    if !header.reading { { work } }
                    <Opener opens={Opens::Menu} head={props.head.clone()} />
                    <Busy ui={ui.clone()} busy={props.busy} />
                </div>
            </header>
        </>
    }
}
