//! The foot of the page.

use crate::components::choice;
use crate::el::el;
use crate::ui::Ui;
use ita_view::Theme;
use ita_view::message::Label;
use yew::Html;

const THEMES: [(Theme, Label); 3] =
    [(Theme::Auto, Label::ThemeAuto), (Theme::Light, Label::ThemeLight), (Theme::Dark, Label::ThemeDark)];

/// The disclaimer, and light or dark.
pub(super) fn foot(ui: &Ui, disclaimer: &str, now: Theme) -> Html {
    let option = |(theme, name)| (ui.voice.label(name), ui.voice.label(name), theme == now, ui.verbs.set_theme(theme));
    let words = el("p").class("foot-words").text(disclaimer);
    let themes = choice(&ui.label(Label::ThemeName), "theme", THEMES.map(option).into());
    el("footer").class("foot").inside(vec![el("div").class("wrap").inside(vec![words, themes])])
}
