//! Everything that is not the yearly work, in one menu: other pages, the link, language, digits, colours, clearing.

use super::head::Head;
use super::opener::Panel;
use super::view_link;
use crate::platform::document;
use crate::ui::Ui;
use ita_view::message::{MenuLabel, MenuMessage};
use ita_view::page::NavItem;
use ita_view::{Action, Lang, Numerals, Theme};
use yew::prelude::*;

/// One of a few: its id, what is seen, what a screen reader hears if that is something else, whether it is chosen, what it does.
type One = (&'static str, String, Option<String>, bool, Action);

/// A few buttons of which one is chosen. Each shows the state, whatever was pressed.
fn few(ui: &Ui, name: MenuLabel, ones: Vec<One>) -> Html {
    let one = |(id, seen, heard, chosen, action): One| {
        html! {
            <button type="button" {id} aria-pressed={chosen.to_string()} aria-label={heard} onclick={ui.verbs.press(action)}>
                { seen }
            </button>
        }
    };
    html! {
        <div class="few" role="group" aria-label={ui.label(name)}>
            <span class="few-name" aria-hidden="true">{ ui.label(name) }</span>
            <span class="few-buttons">{ for ones.into_iter().map(one) }</span>
        </div>
    }
}

fn settings(ui: &Ui, theme: Theme) -> Html {
    // Each language is named in itself, each kind of digits by its digits.
    let lang = |lang, id, name: &str| (id, name.to_owned(), None, ui.voice.lang() == lang, Action::SetLang(lang));
    let digits = |numerals: Numerals, id, label| {
        let heard = Some(ui.voice.label(label));
        (id, numerals.write("123"), heard, ui.voice.numerals == numerals, Action::SetNumerals(numerals))
    };
    let colours = |of, id, label| (id, ui.voice.label(label), None, theme == of, Action::SetTheme(of));
    html! {
        <>
            { few(ui, MenuLabel::Language, vec![lang(Lang::Th, "lang-th", "ไทย"), lang(Lang::En, "lang-en", "English")]) }
            { few(ui, MenuLabel::NumeralsName, vec![
                digits(Numerals::Arabic, "digits-arabic", MenuLabel::ArabicNumerals),
                digits(Numerals::Thai, "digits-thai", MenuLabel::ThaiNumerals),
            ]) }
            { few(ui, MenuLabel::ThemeName, vec![
                colours(Theme::Auto, "theme-auto", MenuLabel::ThemeAuto),
                colours(Theme::Light, "theme-light", MenuLabel::ThemeLight),
                colours(Theme::Dark, "theme-dark", MenuLabel::ThemeDark),
            ]) }
        </>
    }
}

/// What the page's own script is told when the app is to be installed. It shows the entry only where the browser offers that
/// (`www/offline.js`).
const INSTALL: &str = "ita-install";

/// The menu.
pub(super) fn menu(panel: &Panel<'_>) -> Html {
    let Head { ui, header, theme, .. } = panel.head;
    let close = panel.close();
    let link =
        |item: &NavItem| html! { <li onclick={close.clone()}>{ view_link(ui, item, html! { &item.label }) }</li> };
    let install = {
        let close = close.clone();
        move |event: MouseEvent| {
            document::tell(INSTALL);
            close.emit(event);
        }
    };
    let choose = panel.choose(|_| "#menu");
    let act = |id: &'static str, words: AttrValue, action: Action| {
        let onclick = choose.reform(move |_: MouseEvent| action.clone());
        html! { <li><button type="button" {id} {onclick}>{ words }</button></li> }
    };
    let clear = ui.voice.say(&MenuMessage::ClearYear { year: &header.place.year });
    html! {
        <>
            <ul>
                <>{ for header.menu.iter().map(link) }</>
                if !header.reading {
                    <>
                        { act("files", ui.label(MenuLabel::FilesName), Action::OpenFiles) }
                        { act("share", ui.label(MenuLabel::SendLink), Action::OpenShare) }
                        { act("clear", clear.into(), Action::EmptyYear) }
                    </>
                }
                <li class="install"><button type="button" id="install" onclick={install}>{ ui.label(MenuLabel::Install) }</button></li>
            </ul>
            { settings(ui, *theme) }
        </>
    }
}
