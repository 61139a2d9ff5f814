//! A button of the head with the panel that opens under it. The panel's content is a part that is loaded once the page is there.

use super::head::Head;
use crate::components::{Icon, icon};
use crate::loaded::DrawPanel;
use crate::platform::focus;
use crate::ui::maybe;
use ita_view::message::Label;
use ita_view::{Action, Need};
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
            Self::Menu => ("menu", "menu-panel", Label::MenuName, Icon::MORE),
            Self::Agencies => ("agencies", "agencies-panel", Label::Agencies, Icon::CHEVRON),
        }
    }
}

/// What [`Opener`] shows.
#[derive(PartialEq, Properties)]
pub(super) struct OpenerProps {
    /// Words, verbs, and what draws what opens.
    pub head: Head,
    /// What opens.
    pub opens: Opens,
}

/// What a panel is drawn with.
pub struct Panel<'a> {
    /// Where it opens.
    pub head: &'a Head,
    open: &'a UseStateHandle<bool>,
}

impl Panel<'_> {
    /// Closes it.
    pub fn close(&self) -> Callback<MouseEvent> {
        set(self.open, false)
    }

    /// Closes it, wherever the focus has gone.
    pub fn leave(&self) -> Callback<()> {
        let open = self.open.clone();
        Callback::from(move |()| open.set(false))
    }

    /// Closes it, does something, and puts the focus where it says.
    pub fn choose(&self, focus: fn(&Action) -> &'static str) -> Callback<Action> {
        let (open, verbs) = (self.open.clone(), self.head.ui.verbs.clone());
        Callback::from(move |action: Action| {
            let selector = focus(&action);
            open.set(false);
            verbs.act(action);
            focus::on(selector);
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
    let OpenerProps { head, opens } = props;
    let (ui, draw) = (&head.ui, head.panels.as_ref());
    let (id, panel_id, label, picture) = opens.words();
    let open = use_state(|| false);
    let onclick = {
        let (open, verbs, is_here) = (open.clone(), ui.verbs.clone(), draw.is_some());
        Callback::from(move |_: MouseEvent| {
            if !is_here {
                verbs.act(Action::Want(Need::Panels));
            }
            // Pressed again before the part is loaded: it is asked for again.
            open.set(!(*open && is_here));
        })
    };
    let onkeydown = {
        let open = open.clone();
        Callback::from(move |event: KeyboardEvent| {
            match event.key().as_str() {
                "Escape" if *open => {
                    open.set(false);
                    focus::on(&["#", id].concat());
                }
                "Enter" => {}
                _ => return,
            }
            // On a phone the sheet around it would close.
            event.stop_propagation();
        })
    };
    let panel = |draw: &DrawPanel| {
        let inside = draw(*opens, &Panel { head, open: &open });
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
            { maybe(draw.filter(|_| *open), panel) }
        </div>
    }
}
