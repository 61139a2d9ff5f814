//! The navigation: the same order everywhere; at the bottom of a phone.

use super::ViewLink;
use crate::components::{Icon, icon};
use crate::hooks::use_say;
use ita_view::View;
use ita_view::message::Label;
use ita_view::page::NavItem;
use yew::prelude::*;

/// What [`Nav`] shows.
#[derive(Properties, PartialEq)]
pub struct NavProps {
    /// Its entries.
    pub items: Vec<NavItem>,
}

const fn picture(view: View) -> Icon {
    match view {
        View::Calculate | View::Improve => Icon::Calculate,
        View::Rules(_) => Icon::Rules,
        View::Help => Icon::Help,
    }
}

/// Links to the views.
#[component]
pub fn Nav(props: &NavProps) -> Html {
    let say = use_say();
    let entry = |item: &NavItem| {
        html! { <ViewLink item={item.clone()}>{ icon(picture(item.view)) }<span>{ &item.label }</span></ViewLink> }
    };
    html! { <nav class="nav" aria-label={say.label(Label::Navigation)}>{ for props.items.iter().map(entry) }</nav> }
}
