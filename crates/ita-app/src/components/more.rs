//! Something small and grey that opens by a click.

use super::{Icon, icon};
use crate::el::el;
use crate::late;
use crate::ui::Ui;
use ita_view::State;
use ita_view::late::Need;
use std::rc::Rc;
use yew::prelude::*;

/// What lies behind something in sight, and is loaded when somebody opens the first of it.
#[derive(Clone, Copy, Debug)]
pub enum Behind<'a> {
    /// What each deciding level asks.
    Conditions,
    /// How the result was computed.
    Steps,
    /// The form for the published result.
    Published,
    /// The link to what is in sight.
    Share,
    /// Examples to load.
    Examples,
    /// Where a node's rules come from.
    Origin(&'a str),
}

/// A `<details>`, whose opening the browser looks after.
pub fn more(summary: &str, inside: Html) -> Html {
    details(summary, None, inside)
}

/// The same, with an inside that is loaded when it is first opened.
pub fn behind(ui: &Ui, state: &Rc<State>, summary: &str, what: Behind<'_>) -> Html {
    details(summary, Some(ui.verbs.fetch(Need::Behind)), inside(ui, state, what))
}

/// What lies behind something in sight, if it is here.
pub fn inside(ui: &Ui, state: &Rc<State>, what: Behind<'_>) -> Html {
    late::behind().map(|draw| draw(ui, state, what)).unwrap_or_default()
}

fn details(summary: &str, onclick: Option<Callback<MouseEvent>>, inside: Html) -> Html {
    let head = el("summary");
    let head = if let Some(onclick) = onclick { head.onclick(onclick) } else { head };
    el("details").class("more").inside(vec![
        head.inside(vec![icon(Icon::Chevron), el("span").text(summary)]),
        el("div").class("more-inside").inside(vec![inside]),
    ])
}
