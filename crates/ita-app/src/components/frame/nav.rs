//! The navigation: the same order everywhere; at the bottom of a phone.

use crate::components::{Icon, icon};
use crate::hooks::{use_say, use_verbs};
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

/// Links to the views. A plain click stays on the page; any other, such as into a new tab, is the browser's.
#[component]
pub fn Nav(props: &NavProps) -> Html {
    let (verbs, say) = (use_verbs(), use_say());
    let entry = |item: &NavItem| {
        let (verbs, view) = (verbs.clone(), item.view);
        let onclick = move |event: MouseEvent| {
            if event.button() == 0 && !(event.ctrl_key() || event.shift_key() || event.meta_key() || event.alt_key()) {
                event.prevent_default();
                verbs.go(view);
            }
        };
        html! {
            <a href={item.href.clone()} aria-current={item.current.then_some("page")} {onclick}>
                { icon(picture(view)) }<span>{ &item.label }</span>
            </a>
        }
    };
    html! { <nav class="nav" aria-label={say.label(Label::Navigation)}>{ for props.items.iter().map(entry) }</nav> }
}
