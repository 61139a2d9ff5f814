//! The same as plain HTML: what stands inside the element until it runs, and where it never does.

use super::choices::{Choices, Places};
use super::escape;
use super::hash::in_line;
use crate::link;
use crate::message::EmbedLabel;
use crate::page::{CardView, LevelView, ResultView};

/// The link to the app with these values; none if the app's address is not of the web.
pub(super) fn app_link(choices: &Choices, places: &Places) -> Option<String> {
    let app = escape::address(&places.app)?;
    let app = app.split('#').next().unwrap_or_default();
    Some(format!("{app}{}", link::of_vector(&choices.values.vector())))
}

/// “ปีงบประมาณ พ.ศ. 2568”.
pub(super) fn year(choices: &Choices) -> String {
    let voice = choices.voice();
    voice.number(ita_words::fiscal_year(choices.values.rules().fiscal_year(), voice.lang()))
}

/// Number and level in words: “96.39 ผ่านดี”.
pub(super) fn in_words(shown: &ResultView) -> String {
    let level = match &shown.level {
        LevelView::Certain(badge) => badge.name.clone(),
        LevelView::Open { best, perhaps, nothing_certain: true, .. } => format!("{perhaps} {}", best.name),
        LevelView::Open { guaranteed, best, at_least, perhaps, .. } => {
            format!("{at_least} {} {perhaps} {}", guaranteed.name, best.name)
        }
    };
    if shown.empty { String::new() } else { format!("{} {level}", shown.number.text) }
}

/// A table of the result, and the link to the app.
pub(super) fn plain(choices: &Choices, places: &Places, (shown, card): (&ResultView, &CardView)) -> String {
    let voice = choices.voice();
    let mut html = String::new();
    if !shown.empty {
        let caption = in_line(choices.language.lang(), &[choices.agency.trim(), &year(choices), &in_words(shown)]);
        html.push_str(&format!("<p>{}</p>\n<table>\n<tbody>\n", escape::html(&caption)));
        for row in &card.lines {
            let (name, score) = (escape::html(&row.short), escape::html(&row.score));
            html.push_str(&format!("<tr><th scope=\"row\">{name}</th><td>{score}</td></tr>\n"));
        }
        html.push_str("</tbody>\n</table>\n");
    }
    let note = escape::html(&voice.label(EmbedLabel::Note));
    match app_link(choices, places) {
        Some(href) => {
            let words = escape::html(&voice.label(EmbedLabel::Open));
            html.push_str(&format!("<p><a{}>{words}</a> {note}</p>", escape::attribute("href", &href)));
        }
        None => html.push_str(&format!("<p>{note}</p>")),
    }
    html
}
