//! The code of the page element, with the plain result inside it.

use super::choices::{Choices, Mode, Places};
use super::escape::{self, attribute};
use super::plain::plain;
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
    let style = style(choices);
    if !style.is_empty() {
        element.push_str(&attribute("style", &style));
    }
    let agency = match choices.agency.trim() {
        "" => String::new(),
        name => format!("<p><strong>{}</strong></p>\n", escape::html(name)),
    };
    let inside = plain(choices, places, &page::calculate(&choices.embedded().state()));
    format!(
        "<script type=\"module\"{}></script>\n{agency}<ita-score{element}>\n{inside}\n</ita-score>",
        attribute("src", script)
    )
}

/// Light or dark, and the accent colour.
fn style(choices: &Choices) -> String {
    let mut style = Vec::new();
    match choices.theme {
        Theme::Auto => {}
        Theme::Light => style.push("color-scheme:light".to_owned()),
        Theme::Dark => style.push("color-scheme:dark".to_owned()),
    }
    if let Some(accent) = choices.accent {
        style.push(format!("--ita-accent:{accent}"));
    }
    style.join(";")
}
