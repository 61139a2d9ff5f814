//! The styles, with real names, so that Word and LibreOffice show headings in their navigation.

use super::xml::{HEAD, SPACES};
use crate::document::Document;

/// The font of official letters; the font table names its substitute.
const FONT: &str = "TH Sarabun New";

/// A style of paragraphs: id, name, what follows it, properties of the paragraph, size in half points, bold.
struct Style {
    id: &'static str,
    name: &'static str,
    next: &'static str,
    properties: &'static str,
    size: u8,
    bold: bool,
}

const fn style(
    id: &'static str,
    name: &'static str,
    next: &'static str,
    properties: &'static str,
    size: u8,
    bold: bool,
) -> Style {
    Style { id, name, next, properties, size, bold }
}

const STYLES: [Style; 14] = [
    style("Title", "Title", "Subtitle", "<w:keepNext/><w:spacing w:after=\"120\"/><w:jc w:val=\"center\"/>", 40, true),
    style(
        "Subtitle",
        "Subtitle",
        "BodyText",
        "<w:keepNext/><w:spacing w:after=\"240\"/><w:jc w:val=\"center\"/>",
        36,
        true,
    ),
    style(
        "Heading1",
        "heading 1",
        "BodyText",
        "<w:keepNext/><w:keepLines/><w:spacing w:before=\"280\" w:after=\"60\"/><w:outlineLvl w:val=\"0\"/>",
        34,
        true,
    ),
    style(
        "Heading2",
        "heading 2",
        "BodyText",
        "<w:keepNext/><w:keepLines/><w:spacing w:before=\"160\" w:after=\"40\"/><w:outlineLvl w:val=\"1\"/>",
        32,
        true,
    ),
    style(
        "ListNumber",
        "List Number",
        "ListNumber",
        "<w:spacing w:after=\"20\"/><w:ind w:left=\"1134\" w:hanging=\"425\"/>",
        32,
        false,
    ),
    style(
        "ListBullet",
        "List Bullet",
        "ListBullet",
        "<w:spacing w:after=\"20\"/><w:ind w:left=\"1134\" w:hanging=\"425\"/>",
        32,
        false,
    ),
    style("Caption", "caption", "BodyText", "<w:keepNext/><w:spacing w:before=\"160\" w:after=\"60\"/>", 30, true),
    style("Note", "Note", "BodyText", "<w:spacing w:before=\"80\" w:after=\"60\"/>", 28, false),
    style("TableHead", "Table Head", "TableText", "", 28, true),
    style("TableText", "Table Text", "TableText", "", 28, false),
    style(
        "Signature",
        "Signature",
        "Signature",
        "<w:keepNext/><w:keepLines/><w:ind w:left=\"4535\"/><w:jc w:val=\"center\"/>",
        32,
        false,
    ),
    style("Header", "header", "Header", "<w:jc w:val=\"center\"/>", 26, false),
    style("Footer", "footer", "Footer", "<w:jc w:val=\"center\"/>", 26, false),
    style("PlainText", "Plain Text", "PlainText", "", 32, false),
];

/// `word/styles.xml`.
pub(super) fn styles(report: &Document) -> String {
    let is_thai = report.lang == "th";
    let lang = if is_thai { "th-TH" } else { "en-GB" };
    // Thai lines are justified by spacing between letters.
    let justify = if is_thai { "thaiDistribute" } else { "left" };
    let indent = if report.compact { 567 } else { 1417 };
    let mut out = format!(
        "{HEAD}<w:styles {SPACES}><w:docDefaults><w:rPrDefault><w:rPr>{}{}<w:lang w:val=\"{lang}\" w:eastAsia=\"{lang}\" w:bidi=\"th-TH\"/></w:rPr></w:rPrDefault>\
<w:pPrDefault/></w:docDefaults>\
<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>\
<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\"><w:name w:val=\"Default Paragraph Font\"/></w:style>\
<w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/><w:rPr><w:color w:val=\"0B3D91\"/><w:u w:val=\"single\"/></w:rPr></w:style>\
<w:style w:type=\"paragraph\" w:styleId=\"BodyText\"><w:name w:val=\"Body Text\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/>\
<w:pPr><w:spacing w:before=\"40\" w:after=\"40\"/><w:ind w:firstLine=\"{indent}\"/><w:jc w:val=\"{justify}\"/></w:pPr></w:style>",
        fonts(),
        size(if report.compact { 26 } else { 32 }, false),
    );
    for Style { id, name, next, properties, size: half_points, bold } in STYLES {
        let properties = if properties.is_empty() { String::new() } else { format!("<w:pPr>{properties}</w:pPr>") };
        // What is to fit on one page is smaller.
        let run = size(half_points - if report.compact { 6 } else { 0 }, bold);
        out.push_str(&format!(
            "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Normal\"/><w:next w:val=\"{next}\"/>\
<w:qFormat/>{properties}<w:rPr>{run}</w:rPr></w:style>"
        ));
    }
    out.push_str(TABLES);
    out + "</w:styles>"
}

/// A grid for tables, and nothing for the rows of the picture.
const TABLES: &str = "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>\
<w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"85\" w:type=\"dxa\"/>\
<w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"85\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>\
<w:style w:type=\"table\" w:styleId=\"TablePlain\"><w:name w:val=\"Table Plain\"/><w:basedOn w:val=\"TableNormal\"/></w:style>\
<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/><w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders>\
<w:top w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"555555\"/><w:left w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"555555\"/>\
<w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"555555\"/><w:right w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"555555\"/>\
<w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"555555\"/><w:insideV w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"555555\"/>\
</w:tblBorders></w:tblPr></w:style>";

/// The font of Latin, of what is neither, and of Thai.
fn fonts() -> String {
    format!("<w:rFonts w:ascii=\"{FONT}\" w:hAnsi=\"{FONT}\" w:eastAsia=\"{FONT}\" w:cs=\"{FONT}\"/>")
}

/// Size in half points and bold, both also for Thai.
fn size(half_points: u8, bold: bool) -> String {
    let bold = if bold { "<w:b/><w:bCs/>" } else { "" };
    format!("{bold}<w:sz w:val=\"{half_points}\"/><w:szCs w:val=\"{half_points}\"/>")
}
