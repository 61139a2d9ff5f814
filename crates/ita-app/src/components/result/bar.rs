//! On a narrow screen: number and level at the bottom, while the result itself is out of sight; a press leads there.

use super::head::level;
use super::panel::PANEL;
use crate::components::{Icon, icon};
use crate::platform::focus;
use crate::ui::Ui;
use ita_view::message::ResultLabel;
use ita_view::page::ResultView;
use yew::prelude::*;

/// A button as wide as the screen.
pub fn result_bar(ui: &Ui, view: &ResultView) -> Html {
    if view.empty {
        return Html::default();
    }
    let class = if view.stale.is_some() { "result-bar is-stale" } else { "result-bar" };
    let onclick = Callback::from(|_: MouseEvent| focus::on(&["#", PANEL].concat()));
    html! {
        <button type="button" {class} {onclick}>
            <span class="quiet">{ ui.label(ResultLabel::ShowResult) }</span>
            <b>{ &view.number.text }</b>
            <span class="bar-level">{ level(&view.level) }</span>
            { icon(Icon::UP) }
        </button>
    }
}
