//! Text as XML, and what every paragraph is made of.

use crate::document::Paragraph;

/// The head of every part.
pub(super) const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// The namespaces of a part of the text.
pub(super) const SPACES: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" \
xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";

/// A text as text of XML, or within an attribute. What XML 1.0 forbids is left out, here and nowhere else.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\u{0}'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            c => out.push(c),
        }
    }
    out
}

/// A run of text; a tab in it is one.
pub(super) fn run(text: &str) -> String {
    let pieces = text.split('\t').map(|piece| format!("<w:t xml:space=\"preserve\">{}</w:t>", escaped(piece)));
    format!("<w:r>{}</w:r>", pieces.collect::<Vec<_>>().join("<w:tab/>"))
}

/// A run of small text, beside a picture.
pub(super) fn small_run(text: &str) -> String {
    let text = escaped(text);
    format!(
        "<w:r><w:rPr><w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/></w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>"
    )
}

/// True if an address can be the target of a relationship: of plain characters alone.
pub(super) fn is_target(address: &str) -> bool {
    let Some((_, rest)) = address.split_once("://") else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let (name, port) = host.split_once(':').unwrap_or((host, "80"));
    let labels = name
        .split('.')
        .all(|label| !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'));
    let port = port.parse::<u16>().is_ok();
    labels
        && port
        && rest.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~:/?#!$&'()*+,;=%".contains(&byte))
        && rest.matches('#').count() < 2
        && rest
            .split('%')
            .skip(1)
            .all(|after| after.len() >= 2 && after.bytes().take(2).all(|byte| byte.is_ascii_hexdigit()))
}

/// The whole text of a paragraph, for where it is an attribute.
pub(super) fn attribute(text: &Paragraph) -> String {
    escaped(&text.text())
}
