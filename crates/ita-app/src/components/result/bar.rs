//! On a narrow screen: number and level at the bottom, always in sight; a press opens the whole.

use super::head::level;
use super::panel::PANEL;
use crate::components::{Icon, icon};
use crate::ui::{Ui, maybe};
use ita_view::message::Label;
use ita_view::page::ResultView;
use yew::prelude::*;

/// A button as wide as the screen.
pub fn result_bar(ui: &Ui, view: &ResultView, open: bool, onclick: Callback<MouseEvent>) -> Html {
    let class = if view.stale.is_some() { "result-bar is-stale" } else { "result-bar" };
    let words = ui.label(if open { Label::Close } else { Label::ShowResult });
    let shown = (!view.empty).then_some(&view.level);
    html! {
        <button type="button" {class} aria-expanded={open.to_string()} aria-controls={PANEL} {onclick}>
            <span class="quiet">{ words }</span>
            <b>{ &view.number.text }</b>
            { maybe(shown, |view| html! { <span class="bar-level">{ level(view) }</span> }) }
            { icon(Icon::Up) }
        </button>
    }
}
