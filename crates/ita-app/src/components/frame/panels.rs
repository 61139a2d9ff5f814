//! What opens under the buttons of the head.

use super::agencies::agencies;
use super::menu::menu;
use super::opener::{Opens, Panel};
use wasm_bindgen::JsCast;
use yew::prelude::*;

/// Draws what opens. It closes when the focus goes on to the page behind it.
pub(crate) fn draw_panel(opens: Opens, panel: &Panel<'_>) -> Html {
    let (inside, around) = match opens {
        Opens::Menu => (menu(panel), ".app-menu"),
        Opens::Agencies => (agencies(panel), ".agencies"),
    };
    let leave = panel.leave();
    let onfocusout = Callback::from(move |event: FocusEvent| {
        let to = event.related_target().map(JsCast::unchecked_into::<web_sys::Element>);
        if to.is_some_and(|to| to.closest(around).is_ok_and(|found| found.is_none())) {
            leave.emit(());
        }
    });
    html! { <div {onfocusout}>{ inside }</div> }
}
