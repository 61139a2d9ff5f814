//! A button of the head with what opens under it. What that shows is a part, which comes once the page is there.

use crate::components::{Icon, icon};
use crate::loaded::DrawPanel;
use crate::platform::document;
use crate::ui::{Ui, maybe};
use ita_view::message::Label;
use ita_view::page::HeaderView;
use ita_view::{Action, Need, Theme};
use std::rc::Rc;
use yew::prelude::*;

/// What opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opens {
    /// The menu.
    Menu,
    /// The list of agencies.
    Agencies,
}

impl Opens {
    /// The button's id, and where the focus goes when it closes; the panel's; the name of both; the button's picture.
    const fn words(self) -> (&'static str, &'static str, Label, Icon) {
        match self {
            Self::Menu => ("menu", "menu-panel", Label::MenuName, Icon::More),
            Self::Agencies => ("agencies", "agencies-panel", Label::Agencies, Icon::Chevron),
        }
    }
}

/// What [`Opener`] shows.
#[derive(Properties)]
pub(super) struct OpenerProps {
    /// Verbs and words.
    pub ui: Ui,
    /// The head of the page.
    pub header: Rc<HeaderView>,
    /// Light or dark.
    pub theme: Theme,
    /// What opens.
    pub opens: Opens,
    /// What draws it, once it is here.
    pub draw: Option<DrawPanel>,
}

impl PartialEq for OpenerProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.header, &other.header)
            && (self.theme, self.opens, self.draw.is_some()) == (other.theme, other.opens, other.draw.is_some())
            && self.ui == other.ui
    }
}

/// What a panel is drawn with.
pub struct Panel<'a> {
    /// Verbs and words.
    pub ui: &'a Ui,
    /// The head of the page.
    pub header: &'a Rc<HeaderView>,
    /// Light or dark.
    pub theme: Theme,
    open: &'a UseStateHandle<bool>,
}

impl Panel<'_> {
    /// Closes it.
    pub fn close(&self) -> Callback<MouseEvent> {
        set(self.open, false)
    }

    /// Closes it, does something, and puts the focus where it says.
    pub fn choose(&self, focus: fn(&Action) -> &'static str) -> Callback<Action> {
        let (open, verbs) = (self.open.clone(), self.ui.verbs.clone());
        Callback::from(move |action: Action| {
            let selector = focus(&action);
            open.set(false);
            verbs.act(action);
            document::focus(selector);
        })
    }
}

fn set(open: &UseStateHandle<bool>, to: bool) -> Callback<MouseEvent> {
    let open = open.clone();
    Callback::from(move |_| open.set(to))
}

/// The button, and the panel while it is open.
#[component]
pub(super) fn Opener(props: &OpenerProps) -> Html {
    let OpenerProps { ui, header, theme, opens, draw } = props;
    let (id, panel_id, label, picture) = opens.words();
    let open = use_state(|| false);
    let onclick = {
        let (open, verbs, is_here) = (open.clone(), ui.verbs.clone(), draw.is_some());
        Callback::from(move |_: MouseEvent| {
            if !is_here {
                verbs.act(Action::Want(Need::Panels));
            }
            // Pressed again before it is here, it is asked for again.
            open.set(!(*open && is_here));
        })
    };
    let onkeydown = {
        let open = open.clone();
        Callback::from(move |event: KeyboardEvent| {
            match event.key().as_str() {
                "Escape" if *open => {
                    open.set(false);
                    document::focus(&["#", id].concat());
                }
                "Enter" => {}
                _ => return,
            }
            // On a phone the sheet around it would close.
            event.stop_propagation();
        })
    };
    let panel = |draw: &DrawPanel| {
        let inside = draw(*opens, &Panel { ui, header, theme: *theme, open: &open });
        html! {
            <>
                <div class="app-menu-shade" onclick={set(&open, false)}></div>
                <div class={classes!("app-menu-panel", panel_id)} id={panel_id}>{ inside }</div>
            </>
        }
    };
    html! {
        <div class={if *opens == Opens::Menu { "app-menu" } else { "agencies" }} {onkeydown}>
            <button type="button" class="plain" {id} aria-label={ui.label(label)} title={ui.label(label)}
                    aria-expanded={open.to_string()} aria-controls={panel_id} {onclick}>
                { icon(picture) }
            </button>
            { maybe(draw.as_ref().filter(|_| *open), panel) }
        </div>
    }
}
