//! The head of the page.

use super::nav;
use crate::components::choice;
use crate::el::{all, el};
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
        |(lang, name): (Lang, &str)| (name.into(), name.into(), ui.voice.lang == lang, ui.verbs.set_lang(lang));
    choice(&ui.label(Label::Language), "lang", [(Lang::Th, "ไทย"), (Lang::En, "English")].map(option).into())
}

/// Each kind of digits is shown by its digits.
fn numerals(ui: &Ui) -> Html {
    let option = |(numerals, name): (Numerals, Label)| {
        let chosen = ui.voice.numerals == numerals;
        (numerals.write("123"), ui.voice.label(name), chosen, ui.verbs.set_numerals(numerals))
    };
    let both = [(Numerals::Arabic, Label::ArabicNumerals), (Numerals::Thai, Label::ThaiNumerals)];
    choice(&ui.label(Label::NumeralsName), "numerals", both.map(option).into())
}

fn logo() -> Html {
    let rect = el("rect").fixed("width", "32").fixed("height", "32").fixed("rx", "7").empty();
    let path = el("path").fixed("d", "M7 24V16M13 24V11M19 24V14M25 24V7").empty();
    el("svg").class("logo").fixed("viewBox", "0 0 32 32").fixed("aria-hidden", "true").inside(vec![rect, path])
}

/// Skip link, name, navigation, language and digits.
pub(super) fn top(ui: &Ui, header: &HeaderView) -> Html {
    // The address bar's hash holds the numbers, so this link moves the focus and leaves the hash alone.
    let skip = Callback::from(|event: MouseEvent| {
        event.prevent_default();
        document::focus(&["#", MAIN].concat());
    });
    let name = vec![el("b").text(&ui.label(Label::AppName)), el("small").text(&ui.label(Label::Tagline))];
    let brand = el("div").class("brand").inside(vec![logo(), el("span").inside(name)]);
    let prefs = el("div").class("prefs").inside(vec![langs(ui), numerals(ui)]);
    let wrap = el("div").class("wrap").inside(vec![brand, nav(ui, &header.nav), prefs]);
    all(vec![
        el("a").class("skip").fixed("href", "#main").onclick(skip).text(&ui.label(Label::SkipToContent)),
        el("header").class("top").inside(vec![wrap]),
    ])
}
