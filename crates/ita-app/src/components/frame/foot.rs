//! The foot of the page.

use crate::components::choice;
use crate::ui::Ui;
use ita_view::Theme;
use ita_view::message::Label;
use yew::prelude::*;

const THEMES: [(Theme, Label); 3] =
    [(Theme::Auto, Label::ThemeAuto), (Theme::Light, Label::ThemeLight), (Theme::Dark, Label::ThemeDark)];

/// The disclaimer, and light or dark.
pub(super) fn foot(ui: &Ui, disclaimer: &str, now: Theme) -> Html {
    let option = |(theme, name)| (ui.label(name), ui.label(name), theme == now, ui.verbs.set_theme(theme));
    html! {
        <footer class="foot">
            <div class="wrap">
                <p class="foot-words">{ disclaimer.to_owned() }</p>
                { choice(ui.label(Label::ThemeName), "theme", THEMES.map(option)) }
            </div>
        </footer>
    }
}
