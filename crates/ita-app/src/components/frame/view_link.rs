//! A link to another view of the app.

use crate::hooks::use_verbs;
use ita_view::page::NavItem;
use yew::prelude::*;

/// What [`ViewLink`] shows.
#[derive(Properties, PartialEq)]
pub struct ViewLinkProps {
    /// Where it goes.
    pub item: NavItem,
    /// What it says.
    pub children: Children,
}

/// A plain click stays on the page; any other, such as into a new tab, is the browser's.
#[component]
pub fn ViewLink(props: &ViewLinkProps) -> Html {
    let verbs = use_verbs();
    let view = props.item.view;
    let onclick = move |event: MouseEvent| {
        if event.button() == 0 && !(event.ctrl_key() || event.shift_key() || event.meta_key() || event.alt_key()) {
            event.prevent_default();
            verbs.go(view);
        }
    };
    html! {
        <a href={props.item.href.clone()} aria-current={props.item.current.then_some("page")} {onclick}>
            { for props.children.iter() }
        </a>
    }
}
