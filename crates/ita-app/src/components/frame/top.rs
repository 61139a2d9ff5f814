//! The head of the page.

use super::nav;
use crate::components::{Choice, choice};
use crate::platform::document;
use crate::ui::Ui;
use ita_view::message::Label;
use ita_view::page::HeaderView;
use ita_view::{Lang, Numerals};
use std::rc::Rc;
use yew::prelude::*;

/// Id of the page's main part: where the skip link leads and focus goes when the view changes.
pub const MAIN: &str = "main";

/// Each language is named in itself.
fn langs(ui: &Ui) -> Html {
    let lang =
        |(lang, name): (Lang, &str)| Choice::named(name.to_owned(), ui.voice.lang() == lang, ui.verbs.set_lang(lang));
    choice(&ui.label(Label::Language), "lang", [(Lang::Th, "ไทย"), (Lang::En, "English")].map(lang))
}

/// Each kind of digits is shown by its digits.
fn numerals(ui: &Ui) -> Html {
    let digits = |(numerals, name): (Numerals, Label)| Choice {
        seen: numerals.write("123"),
        heard: ui.voice.label(name),
        chosen: ui.voice.numerals == numerals,
        onclick: ui.verbs.set_numerals(numerals),
    };
    let both = [(Numerals::Arabic, Label::ArabicNumerals), (Numerals::Thai, Label::ThaiNumerals)];
    choice(&ui.label(Label::NumeralsName), "numerals", both.map(digits))
}

fn logo() -> Html {
    html! {
        <svg class="logo" viewBox="0 0 32 32" aria-hidden="true">
            <rect width="32" height="32" rx="7" /><path d="M7 24V16M13 24V11M19 24V14M25 24V7" />
        </svg>
    }
}

/// What [`Top`] shows.
#[derive(Properties)]
pub struct TopProps {
    /// Verbs and words.
    pub ui: Ui,
    /// The head of the page.
    pub header: Rc<HeaderView>,
}

impl PartialEq for TopProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.header, &other.header) && self.ui == other.ui
    }
}

/// Skip link, name, navigation, language and digits. A component, so that it is not drawn with every move of a slider.
#[component]
pub fn Top(props: &TopProps) -> Html {
    let ui = &props.ui;
    // The address bar's hash holds the numbers, so this link moves the focus and leaves the hash alone.
    let skip = |event: MouseEvent| {
        event.prevent_default();
        document::focus(&["#", MAIN].concat());
    };
    html! {
        <>
            <a class="skip" href="#main" onclick={skip}>{ ui.label(Label::SkipToContent) }</a>
            <header class="top">
                <div class="wrap">
                    <div class="brand">
                        { logo() }
                        <span><b>{ ui.label(Label::AppName) }</b><small>{ ui.label(Label::Tagline) }</small></span>
                    </div>
                    { nav(ui, &props.header.nav) }
                    <div class="prefs">{ langs(ui) }{ numerals(ui) }</div>
                </div>
            </header>
        </>
    }
}
