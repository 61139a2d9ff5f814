//! A result as HTML that stands still: no script, no style sheet, no frame.
//!
//! It has to survive content systems that take much away. WordPress takes SVG from authors but leaves what stands inside
//! it, so the drawing holds no text, and everything it says is said beside it too. Line breaks become `<br>` or `<p>`
//! there, so there are none within a paragraph. Styles are attributes, of properties that WordPress leaves.

use super::choices::{Choices, Places};
use super::escape::{self, attribute};
use super::palette::Palette;
use super::plain::{app_link, year};
use crate::message::EmbedLabel;
use crate::page::{self, Badge, CardView, LevelView, Permille, ResultView, ScaleMark};
use crate::parts::Parts;
use core::fmt::Write;

/// The card.
pub(super) fn code(choices: &Choices, places: &Places) -> String {
    let voice = choices.voice();
    let colours = Palette::of(choices.theme);
    let accent = choices.accent.map_or_else(|| colours.accent.to_owned(), |accent| accent.to_string());
    let state = choices.embedded().state();
    let shown = page::result(&state, &Parts::new());
    let Palette { surface, ink, soft, line, .. } = colours;
    let mut html = format!(
        "<div style=\"max-width:520px;padding:16px 20px;border:1px solid {line};border-radius:6px;background-color:{surface};color:{ink};line-height:1.6\">\n"
    );
    let agency = match choices.agency.trim() {
        "" => String::new(),
        name => format!("<strong>{}</strong> ", escape::html(name)),
    };
    let year = escape::html(&year(choices));
    // Writing to a string does not fail.
    let _ = writeln!(html, "<p style=\"margin:0\">{agency}<span style=\"color:{soft}\">{year}</span></p>");
    if !shown.empty {
        result(&mut html, &shown, &page::card(&state), (colours, &accent));
    }
    let note = escape::html(&voice.label(EmbedLabel::Note));
    let link = app_link(choices, places).map(|href| {
        let (href, words) = (attribute("href", &href), escape::html(&voice.label(EmbedLabel::Open)));
        format!("<a{href} style=\"color:{accent}\">{words}</a> · ")
    });
    let link = link.unwrap_or_default();
    let _ = write!(html, "<p style=\"margin:12px 0 0;font-size:0.85em;color:{soft}\">{link}{note}</p>\n</div>");
    html
}

fn result(html: &mut String, shown: &ResultView, card: &CardView, (colours, accent): (&Palette, &str)) {
    let Palette { soft, line, .. } = colours;
    let (number, size) = (escape::html(&shown.number.text), if shown.number.known { "2.75em" } else { "2em" });
    let level = level(&shown.level, colours);
    let _ = writeln!(
        html,
        "<p style=\"margin:8px 0;line-height:1.2\"><strong style=\"font-size:{size}\">{number}</strong> &nbsp; {level}</p>"
    );
    let _ = writeln!(html, "<p style=\"margin:8px 0\">{}</p>", drawing(card, colours));
    let _ = writeln!(html, "<p style=\"margin:8px 0\">{}</p>", escape::html(&shown.why.line));
    let _ = writeln!(html, "<table style=\"width:100%;margin:8px 0 0;border-collapse:collapse;border:0\">\n<tbody>");
    let cell = format!("padding:6px 0;border:0;border-top:1px solid {line};vertical-align:middle");
    for row in &card.lines {
        let (name, score, points) = (escape::html(&row.short), escape::html(&row.score), escape::html(&row.points));
        let bar = bar(row.from, row.to, row.known, colours, accent);
        let _ = writeln!(
            html,
            "<tr><th scope=\"row\" style=\"{cell};width:15%;text-align:left;font-weight:700\">{name}</th><td style=\"{cell};width:30%\">{bar}</td><td style=\"{cell};text-align:right;font-weight:700\">{score}</td><td style=\"{cell};text-align:right;font-size:0.85em;color:{soft}\">{points}</td></tr>"
        );
    }
    html.push_str("</tbody>\n</table>\n");
}

/// A level's name on its colour; one that is only possible inside it.
fn badge(level: &Badge, colours: &Palette, certain: bool) -> String {
    let [tone, on, _] = colours.tone(level.tone);
    let name = escape::html(&level.name);
    let look = match certain {
        true => format!("border:2px solid {tone};background-color:{tone};color:{on}"),
        false => format!("border:2px solid {tone}"),
    };
    format!("<strong style=\"padding:2px 12px;border-radius:6px;{look}\">{name}</strong>")
}

fn level(view: &LevelView, colours: &Palette) -> String {
    match view {
        LevelView::Certain(only) => badge(only, colours, true),
        LevelView::Open { guaranteed, best, at_least, perhaps, nothing_certain } => {
            let least = match nothing_certain {
                true => String::new(),
                false => format!("{} {} ", escape::html(at_least), badge(guaranteed, colours, true)),
            };
            format!("{least}{} {}", escape::html(perhaps), badge(best, colours, false))
        }
    }
}

/// Thousandths as a percentage.
fn percent(at: Permille) -> String {
    format!("{}.{}%", at / 10, at % 10)
}

/// The scale: bands, and where the result stands.
fn drawing(card: &CardView, colours: &Palette) -> String {
    let scale = &card.scale;
    let label = attribute("aria-label", &scale.description);
    let mut svg = format!("<svg role=\"img\"{label} width=\"100%\" height=\"30\" style=\"overflow:visible\">");
    for band in &scale.bands {
        let ([tone, _, tint], x, width) =
            (colours.tone(band.tone), percent(band.from), percent(band.to.saturating_sub(band.from)));
        let _ = write!(
            svg,
            "<rect x=\"{x}\" y=\"14\" width=\"{width}\" height=\"12\" fill=\"{tint}\"/><rect x=\"{x}\" y=\"22\" width=\"{width}\" height=\"4\" fill=\"{tone}\"/>"
        );
    }
    let ink = colours.ink;
    let point = |at: Permille| {
        let x = percent(at);
        format!(
            "<svg x=\"{x}\" overflow=\"visible\"><path d=\"M-6 0H6L0 11z\" fill=\"{ink}\"/><path d=\"M0 11V26\" stroke=\"{ink}\" stroke-width=\"2\"/></svg>"
        )
    };
    match &scale.mark {
        ScaleMark::Nothing => {}
        ScaleMark::Point(span) => svg.push_str(&point(span.from)),
        ScaleMark::Range(span) => {
            let (from, to) = (percent(span.from), percent(span.to));
            let _ =
                write!(svg, "<line x1=\"{from}\" x2=\"{to}\" y1=\"6\" y2=\"6\" stroke=\"{ink}\" stroke-width=\"2\"/>");
            if !span.clipped {
                svg.push_str(&point(span.from));
            }
            svg.push_str(&point(span.to));
        }
    }
    svg.push_str("</svg>");
    svg
}

/// An instrument's bar from 0 to 100 points; what is only possible thinner.
fn bar(from: Permille, to: Permille, known: bool, colours: &Palette, accent: &str) -> String {
    let sure = percent(if known { to } else { from });
    let mut svg = format!(
        "<svg aria-hidden=\"true\" width=\"100%\" height=\"8\"><rect y=\"1\" width=\"100%\" height=\"6\" fill=\"{}\"/><rect y=\"1\" width=\"{sure}\" height=\"6\" fill=\"{accent}\"/>",
        colours.sunken
    );
    if !known {
        let (x, width) = (percent(from), percent(to.saturating_sub(from)));
        let _ = write!(svg, "<rect x=\"{x}\" y=\"3\" width=\"{width}\" height=\"2\" fill=\"{}\"/>", colours.soft);
    }
    svg.push_str("</svg>");
    svg
}
