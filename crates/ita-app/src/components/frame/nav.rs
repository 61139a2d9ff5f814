//! The tabs: the yearly work in its order; at the bottom of a phone.

use crate::components::{Icon, icon};
use crate::ui::Ui;
use ita_view::message::Label;
use ita_view::page::NavItem;
use ita_view::{Action, View};
use yew::prelude::*;

/// The picture of a tab.
const fn picture(view: View) -> Icon {
    match view {
        View::Improve => Icon::IMPROVE,
        View::Work => Icon::WORK,
        View::Report => Icon::REPORT,
        _ => Icon::CALCULATE,
    }
}

/// A link to another view. A plain click stays on the page; any other, such as into a new tab, is the browser's.
pub fn view_link(ui: &Ui, item: &NavItem, inside: Html) -> Html {
    let (verbs, view) = (ui.verbs.clone(), item.view);
    let onclick = Callback::from(move |event: MouseEvent| {
        let is_plain = !["Control", "Shift", "Meta", "Alt"].iter().any(|key| event.get_modifier_state(key));
        if is_plain && event.button() == 0 {
            event.prevent_default();
            verbs.act(Action::Go(view));
        }
    });
    let current = item.current.then_some("page");
    html! { <a href={item.href.clone()} aria-current={current} {onclick}>{ inside }</a> }
}

/// Links to the views.
pub fn nav(ui: &Ui, items: &[NavItem]) -> Html {
    let entry =
        |item: &NavItem| view_link(ui, item, html! { <>{ icon(picture(item.view)) }<span>{ &item.label }</span></> });
    html! { <nav class="nav" aria-label={ui.label(Label::Navigation)}>{ for items.iter().map(entry) }</nav> }
}
