//! On a narrow screen: number and level at the bottom, always in sight; a press opens the whole.

use super::head::level;
use super::panel::PANEL;
use crate::components::{Icon, icon};
use crate::el::el;
use crate::ui::Ui;
use ita_view::message::Label;
use ita_view::page::ResultView;
use yew::prelude::*;

/// A button as wide as the screen.
pub fn result_bar(ui: &Ui, view: &ResultView, open: bool, onclick: Callback<MouseEvent>) -> Html {
    let class = if view.stale.is_some() { "result-bar is-stale" } else { "result-bar" };
    let button = el("button").fixed("type", "button").class(class).set("aria-expanded", &open.to_string());
    let words = ui.label(if open { Label::Close } else { Label::ShowResult });
    let level = || el("span").class("bar-level").inside(vec![level(&view.level)]);
    button.fixed("aria-controls", PANEL).onclick(onclick).inside(vec![
        el("span").class("quiet").text(&words),
        el("b").text(&view.number.text),
        (!view.empty).then(level).unwrap_or_default(),
        icon(Icon::Up),
    ])
}
