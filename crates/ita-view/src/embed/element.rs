//! The code of the page element, with the plain result inside it.

use super::choices::{Choices, Mode, Places};
use super::escape::{self, attribute};
use super::plain::plain;
use crate::page;
use crate::parts::Parts;
use crate::state::Theme;
use ita_score::Lang;
use ita_words::Numerals;

/// The loader and the element.
pub(super) fn code(choices: &Choices, places: &Places) -> String {
    let script = escape::address(&places.script).unwrap_or("ita-score.js");
    let mut element = attribute("mode", choices.mode.name());
    element.push_str(&attribute("year", &choices.values.rules().fiscal_year().to_string()));
    element.push_str(&attribute("vector", &choices.values.vector()));
    element.push_str(&attribute(
        "lang",
        match choices.language.lang() {
            Lang::Th => "th",
            Lang::En => "en",
        },
    ));
    if choices.numerals == Numerals::Thai {
        element.push_str(&attribute("numerals", "thai"));
    }
    match choices.theme {
        Theme::Auto => {}
        Theme::Light => element.push_str(&attribute("theme", "light")),
        Theme::Dark => element.push_str(&attribute("theme", "dark")),
    }
    if choices.readonly && choices.mode == Mode::Calculator {
        element.push_str(" readonly");
    }
    if !choices.agency.trim().is_empty() {
        element.push_str(&attribute("agency", choices.agency.trim()));
    }
    if let Some(app) = escape::address(&places.app) {
        element.push_str(&attribute("app", app));
    }
    let style = style(choices);
    if !style.is_empty() {
        element.push_str(&attribute("style", &style));
    }
    let state = choices.embedded().state();
    let inside = plain(choices, places, (&page::result(&state, &Parts::new()), &page::card(&state)));
    format!(
        "<script type=\"module\"{}></script>\n<ita-score{element}>\n{inside}\n</ita-score>",
        attribute("src", script)
    )
}

/// The accent, where one is chosen: the only property that code sets, since `theme` says all other colours, those of levels and
/// of the text on them too.
fn style(choices: &Choices) -> String {
    choices.accent.map(|accent| format!("--ita-accent:{accent}")).unwrap_or_default()
}
