//! The code of the page element, with the plain result inside it.

use super::choices::{Choices, Mode, Places};
use super::escape::{self, attribute};
use super::palette::Palette;
use super::plain::plain;
use super::usual_accent;
use crate::numerals::Numerals;
use crate::page;
use crate::state::Theme;
use ita_score::Lang;

/// The loader and the element.
pub(super) fn code(choices: &Choices, places: &Places) -> String {
    let script = escape::address(&places.script).unwrap_or("ita-score.js");
    let mut element = attribute("mode", choices.mode.name());
    element.push_str(&attribute("year", &choices.values.rules().fiscal_year().to_string()));
    element.push_str(&attribute("vector", &choices.values.vector()));
    element.push_str(&attribute(
        "lang",
        match choices.lang {
            Lang::Th => "th",
            Lang::En => "en",
        },
    ));
    if choices.numerals == Numerals::Thai {
        element.push_str(&attribute("numerals", "thai"));
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
    let inside = plain(choices, places, &page::calculate(&choices.embedded().state()));
    format!(
        "<script type=\"module\"{}></script>\n<ita-score{element}>\n{inside}\n</ita-score>",
        attribute("src", script)
    )
}

/// The element's own properties, where they are not to follow the system or are chosen. The tones of levels stay, for the
/// element fits their text to the system's light or dark.
fn style(choices: &Choices) -> String {
    let mut style = String::new();
    if choices.theme != Theme::Auto {
        let Palette { surface, ink, soft, line, edge, danger, .. } = Palette::of(choices.theme);
        style = format!(
            "--ita-paper:{surface};--ita-ink:{ink};--ita-soft:{soft};--ita-line:{line};--ita-edge:{edge};--ita-danger:{danger};"
        );
    }
    let accent = choices.accent.or_else(|| (choices.theme != Theme::Auto).then(|| usual_accent(choices.theme)));
    match accent {
        Some(accent) => format!("{style}--ita-accent:{accent}"),
        None => style,
    }
}
