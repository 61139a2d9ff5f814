//! The two sets of rules: those that come with the program, and one's own.

use crate::components::frame::view_link;
use crate::ui::Ui;
use ita_view::message::OwnLabel;
use ita_view::page::NavItem;
use yew::prelude::*;

/// A link to each.
pub fn tabs(ui: &Ui, items: &[NavItem]) -> Html {
    let entry = |item: &NavItem| view_link(ui, item, html! { &item.label });
    html! { <nav class="rules-tabs" aria-label={ui.label(OwnLabel::Tabs)}>{ for items.iter().map(entry) }</nav> }
}
