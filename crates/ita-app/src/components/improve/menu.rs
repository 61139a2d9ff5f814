//! What can be said of a row to the plan, behind a button.

use super::act::{button, soft, typed};
use super::settings::{listed, side_by_side};
use crate::components::tree::{Input, error, field_id, input};
use crate::components::{Icon, icon};
use crate::ui::{Ui, maybe};
use ita_view::Improve;
use ita_view::message::ImproveLabel;
use ita_view::page::MenuView;
use yew::prelude::*;

/// The button that opens a row's menu below the row.
pub(super) fn menu_button(view: &MenuView, open: &UseStateHandle<bool>) -> Html {
    let is_open = **open;
    let open = open.clone();
    let onclick = move |_: MouseEvent| open.set(!is_open);
    html! {
        <button type="button" class="icon-button" aria-expanded={is_open.to_string()} aria-label={view.label.clone()} {onclick}>
            { icon(Icon::MORE) }
        </button>
    }
}

/// The menu: what the plan may do, how hard it is, what a point gives, and the way back.
pub(super) fn menu(ui: &Ui, node: &str, view: &MenuView) -> Html {
    let id = ["cap-", node].concat();
    let changed = node.to_owned();
    let cap = typed(ui, move |text| Improve::SetCap { node: changed.clone(), text });
    let limit = ui.label(ImproveLabel::LimitName);
    let eases = view.eases.iter().map(|it| (&*it.id, &*it.label, it.selected, &it.action));
    html! {
        <div class="menu">
            <span class="set-inline">
                <span aria-hidden="true">{ &limit }</span>
                { side_by_side(ui, &[&view.label, " ", &limit].concat(), ["limit-", node].concat(), &view.limits) }
                { maybe(view.cap.as_ref(), |field| html! {
                    <>
                        <label class="quiet" for={field_id(&id)}>{ &field.label }</label>
                        { input(&id, Input::of("field number", field, cap)) }
                    </>
                }) }
            </span>
            <span class="set-inline">
                <span aria-hidden="true">{ ui.label(ImproveLabel::EaseName) }</span>
                { listed(ui, (None, &view.ease_label), "field", eases) }
            </span>
            { soft(&view.worth) }
            { maybe(view.reset.as_ref(), |action| button(ui, "link", action)) }
            { error(&id, view.cap.as_ref().and_then(|field| field.error.as_deref())) }
        </div>
    }
}

/// What is said of a row, as small words in it.
pub(super) fn used(words: &[String]) -> Html {
    html! { <>{ for words.iter().map(|word| html! { <span class="used">{ word }</span> }) }</> }
}
