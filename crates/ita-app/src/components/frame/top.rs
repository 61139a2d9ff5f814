//! The head of the page: mark, agency and year, tabs, whether it is saved, undo and redo, menu.

use super::busy::Busy;
use super::nav;
use super::opener::{Opener, Opens};
use super::place::Place;
use super::saved::SavedSign;
use crate::components::{Icon, icon};
use crate::hooks::Sign;
use crate::loaded::DrawPanel;
use crate::platform::document;
use crate::ui::Ui;
use ita_view::Theme;
use ita_view::message::Label;
use ita_view::page::{HeaderView, HistoryStep};
use std::rc::Rc;
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
#[derive(Properties)]
pub struct TopProps {
    /// Verbs and words.
    pub ui: Ui,
    /// The head of the page.
    pub header: Rc<HeaderView>,
    /// Light or dark.
    pub theme: Theme,
    /// Whether what is entered is kept.
    pub sign: Sign,
    /// True while something waits for a part.
    pub busy: bool,
    /// What draws what opens under its buttons, once it is here.
    pub panels: Option<DrawPanel>,
}

impl PartialEq for TopProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.header, &other.header)
            && (self.theme, self.busy, self.panels.is_some()) == (other.theme, other.busy, other.panels.is_some())
            && self.sign == other.sign
            && self.ui == other.ui
    }
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
    let (ui, header) = (&props.ui, &props.header);
    // The address bar's hash holds the numbers, so this link moves the focus and leaves the hash alone.
    let skip = |event: MouseEvent| {
        event.prevent_default();
        document::focus(&["#", MAIN].concat());
    };
    let work = html! {
        <>
            <Place ui={ui.clone()} header={header.clone()} theme={props.theme} panels={props.panels} />
            { nav(ui, &header.tabs) }
            <div class="top-state">
                <SavedSign ui={ui.clone()} sign={props.sign.clone()} />
                { step(ui, "undo", Icon::Undo, &header.undo) }
                { step(ui, "redo", Icon::Redo, &header.redo) }
            </div>
        </>
    };
    html! {
        <>
            <a class="skip" href="#main" onclick={skip}>{ ui.label(Label::SkipToContent) }</a>
            <header class="top">
                <div class="wrap">
                    <div class="brand" title={ui.label(Label::Tagline)}>
                        { logo() }
                        <span><b>{ ui.label(Label::AppName) }</b><small>{ ui.label(Label::Tagline) }</small></span>
                    </div>
                    if !header.reading { { work } }
                    <Opener opens={Opens::Menu} draw={props.panels} ui={ui.clone()} header={header.clone()} theme={props.theme} />
                    <Busy ui={ui.clone()} busy={props.busy} />
                </div>
            </header>
        </>
    }
}
