//! The foot of the page.

use crate::components::Choice;
use crate::hooks::{use_say, use_verbs};
use ita_view::Theme;
use ita_view::message::Label;
use yew::prelude::*;

/// What [`Foot`] shows.
#[derive(Properties, PartialEq)]
pub struct FootProps {
    /// That it is a simulation and not NACC's.
    pub disclaimer: AttrValue,
    /// Light or dark.
    pub theme: Theme,
}

const THEMES: [Theme; 3] = [Theme::Auto, Theme::Light, Theme::Dark];

/// The disclaimer, and light or dark.
#[component]
pub fn Foot(props: &FootProps) -> Html {
    let (verbs, say) = (use_verbs(), use_say());
    let choose = Callback::from(move |place: usize| verbs.set_theme(THEMES[place]));
    let options = [Label::ThemeAuto, Label::ThemeLight, Label::ThemeDark];
    let options = options.map(|label| (say.label(label), say.label(label))).to_vec();
    let chosen = THEMES.iter().position(|&theme| theme == props.theme).unwrap_or_default();
    html! {
        <footer class="foot">
            <div class="wrap">
                <p class="foot-words">{ &props.disclaimer }</p>
                <Choice legend={say.label(Label::ThemeName)} name="theme" {options} {chosen} onchoose={choose} />
            </div>
        </footer>
    }
}
