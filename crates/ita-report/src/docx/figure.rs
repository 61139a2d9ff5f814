//! The picture: one row per score, with its bar between its name and its number, and the words below.

use super::body::Body;
use super::png::{BLACK, LIGHT, Png};
use super::xml::escaped;
use crate::document::{Bar, Chart, Paragraph};

/// A bar's points, and its size on paper in units of the drawing (360,000 a centimetre).
const POINTS: (u32, u32) = (800, 48);
const SIZE: (u32, u32) = (3_650_000, 240_000);

/// Widths of name, bar and number, in twentieths of a point.
/// The number may be a range.
const WIDTHS: [u32; 3] = [1500, 5871, 1700];

/// Writes a picture.
pub(super) fn push(body: &mut Body, chart: &Chart) {
    body.push(
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"TablePlain\"/><w:tblW w:w=\"9071\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>\
<w:tblLook w:val=\"0000\" w:firstRow=\"0\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid>",
    );
    WIDTHS.iter().for_each(|width| body.push(&format!("<w:gridCol w:w=\"{width}\"/>")));
    body.push("</w:tblGrid>\n");
    for bar in &chart.bars {
        let picture = body.picture(draw(chart, bar));
        body.push("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        text(body, WIDTHS[0], &bar.name);
        body.push(&format!("<w:tc><w:tcPr><w:tcW w:w=\"{}\" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"TableText\"/><w:keepNext/></w:pPr>", WIDTHS[1]));
        body.push(&inline(picture, &format!("{} {}", bar.name, bar.text)));
        body.push("</w:p></w:tc>");
        text(body, WIDTHS[2], &bar.text);
        body.push("</w:tr>\n");
    }
    body.push("</w:tbl>\n");
    body.paragraph("Note", "", &chart.words);
}

fn text(body: &mut Body, width: u32, text: &str) {
    body.push(&format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>"));
    body.paragraph("TableText", "<w:keepNext/>", &Paragraph::new("", text));
    body.push("</w:tc>");
}

/// A bar with the thresholds that cross it.
fn draw(chart: &Chart, bar: &Bar) -> Vec<u8> {
    let (width, height) = POINTS;
    let mut png = Png::new(width, height);
    let (from, to) = (u32::from(chart.from) * 100, u32::from(chart.to) * 100);
    let x = |at: u32| at.saturating_sub(from) * (width - 4) / to.saturating_sub(from).max(1);
    let (top, bottom, edge) = (8, height - 8, 2);
    let left = if bar.low == bar.high { 0 } else { x(bar.low) };
    let right = (x(bar.high) + 4).max(left + 6);
    png.fill((left, top), (right, bottom), BLACK);
    // What is open is white inside.
    let inside = if bar.low == bar.high { LIGHT } else { LIGHT + 1 };
    png.fill((left + edge, top + edge), (right - edge, bottom - edge), inside);
    for line in &chart.lines {
        let at = x(line.at);
        for dash in (0..height).step_by(8) {
            png.fill((at, dash), (at + 3, dash + 4), BLACK);
        }
    }
    png.finish()
}

/// A picture within a line.
fn inline(id: usize, words: &str) -> String {
    let (cx, cy) = SIZE;
    let words = escaped(words);
    format!(
        "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"{cx}\" cy=\"{cy}\"/>\
<wp:docPr id=\"{id}\" name=\"Bar {id}\" descr=\"{words}\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">\
<pic:pic><pic:nvPicPr><pic:cNvPr id=\"{id}\" name=\"Bar {id}\" descr=\"{words}\"/><pic:cNvPicPr/></pic:nvPicPr>\
<pic:blipFill><a:blip r:embed=\"rImage{id}\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{cx}\" cy=\"{cy}\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr>\
</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )
}
