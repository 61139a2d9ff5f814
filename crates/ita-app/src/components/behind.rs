//! What lies behind what is in sight: loaded when somebody opens the first of it.

use super::Behind;
use super::calculate::{Share, examples, published};
use super::claims::claims;
use super::result::{conditions, steps};
use crate::ui::Ui;
use ita_view::{State, link, page};
use std::rc::Rc;
use yew::prelude::*;

/// Draws it.
pub fn draw_behind(ui: &Ui, state: &Rc<State>, what: Behind<'_>) -> Html {
    match what {
        Behind::Conditions => conditions(ui, &page::conditions(state)),
        Behind::Steps => steps(&page::steps(state)),
        Behind::Published => published(ui, &page::published_form(state)),
        Behind::Share => html! { <Share ui={ui.clone()} hash={link::hash(state)} /> },
        Behind::Examples => examples(ui, &page::examples(state)),
        Behind::Origin(node) => claims(&page::node_claims(state, node)),
    }
}
