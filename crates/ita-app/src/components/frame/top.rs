//! The head of the page.

use super::nav;
use crate::components::choice;
use crate::platform::document;
use crate::ui::Ui;
use ita_view::message::Label;
use ita_view::page::HeaderView;
use ita_view::{Lang, Numerals};
use yew::prelude::*;

/// Id of the page's main part: where the skip link leads and focus goes when the view changes.
pub const MAIN: &str = "main";

/// Each language is named in itself.
fn langs(ui: &Ui) -> Html {
    let option =
        |(lang, name): (Lang, &'static str)| (name.into(), name.into(), ui.voice.lang == lang, ui.verbs.set_lang(lang));
    choice(ui.label(Label::Language), "lang", [(Lang::Th, "ไทย"), (Lang::En, "English")].map(option))
}

/// Each kind of digits is shown by its digits.
fn numerals(ui: &Ui) -> Html {
    let option = |(numerals, name): (Numerals, Label)| {
        let chosen = ui.voice.numerals == numerals;
        (numerals.write("123").into(), ui.label(name), chosen, ui.verbs.set_numerals(numerals))
    };
    let both = [(Numerals::Arabic, Label::ArabicNumerals), (Numerals::Thai, Label::ThaiNumerals)];
    choice(ui.label(Label::NumeralsName), "numerals", both.map(option))
}

/// Skip link, name, navigation, language and digits.
pub(super) fn top(ui: &Ui, header: &HeaderView) -> Html {
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
                        <svg class="logo" viewBox="0 0 32 32" aria-hidden="true">
                            <rect width="32" height="32" rx="7" />
                            <path d="M7 24V16M13 24V11M19 24V14M25 24V7" />
                        </svg>
                        <span><b>{ ui.label(Label::AppName) }</b><small>{ ui.label(Label::Tagline) }</small></span>
                    </div>
                    { nav(ui, &header.nav) }
                    <div class="prefs">{ langs(ui) }{ numerals(ui) }</div>
                </div>
            </header>
        </>
    }
}
