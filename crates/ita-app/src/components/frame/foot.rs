//! The foot of the page.

use crate::components::{Choice, choice};
use crate::ui::Ui;
use ita_view::Theme;
use ita_view::message::Label;
use yew::prelude::*;

const THEMES: [(Theme, Label); 3] =
    [(Theme::Auto, Label::ThemeAuto), (Theme::Light, Label::ThemeLight), (Theme::Dark, Label::ThemeDark)];

/// What [`Foot`] shows.
#[derive(Properties, PartialEq)]
pub struct FootProps {
    /// Verbs and words.
    pub ui: Ui,
    /// That it is a simulation, not a result of NACC's.
    pub disclaimer: AttrValue,
    /// Light or dark.
    pub theme: Theme,
}

/// The disclaimer, and light or dark.
#[component]
pub fn Foot(props: &FootProps) -> Html {
    let ui = &props.ui;
    let theme = |(theme, name)| Choice::named(ui.voice.label(name), theme == props.theme, ui.verbs.set_theme(theme));
    html! {
        <footer class="foot">
            <div class="wrap">
                <p class="foot-words">{ &props.disclaimer }</p>
                { choice(&ui.label(Label::ThemeName), "theme", THEMES.map(theme)) }
            </div>
        </footer>
    }
}
