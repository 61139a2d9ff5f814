//! The picture: a row per line, with its drawing between its name and its number; above them what the thresholds are, below them the ends
//! of the axis, and the words. The drawings are the picture of HTML in points.

use super::body::Body;
use super::png::{BLACK, DARK, LIGHT, Png, WHITE};
use super::xml::{escaped, run, small_run};
use crate::document::{Bar, Chart, Line};

/// A line's points, and its size on paper in units of the drawing (360,000 a centimetre): as wide as high.
const POINTS: (u32, u32) = (800, 60);
const SIZE: (u32, u32) = (3_200_000, 240_000);

/// The same width in twentieths of a point.
const LONG: u32 = 5_039;

/// Widths of name, drawing and number, in twentieths of a point.
/// The number may be a range.
const WIDTHS: [u32; 3] = [1950, 5171, 1950];

/// What stands between a text and a smaller one.
const BESIDE: &str = "<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>";
const BELOW: &str = "<w:r><w:br/></w:r>";

/// What is left beside the ends of the axis, so that a dot there is whole.
const EDGE: u32 = 18;

/// Writes a picture.
pub(super) fn push(body: &mut Body, chart: &Chart) {
    body.push(
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"TablePlain\"/><w:tblW w:w=\"9071\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>\
<w:tblLook w:val=\"0000\" w:firstRow=\"0\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid>",
    );
    WIDTHS.iter().for_each(|width| body.push(&format!("<w:gridCol w:w=\"{width}\"/>")));
    body.push("</w:tblGrid>\n");
    if !chart.lines.is_empty() {
        // Value and name in a line, since a picture with two of them is long on a page of Thai type.
        let said = |line: &Line| [&*line.text, &line.name].join(" ").trim_end().to_owned();
        beside(
            body,
            &chart
                .heads()
                .into_iter()
                .map(|(line, anchor)| (along(chart, line.at), anchor, said(line)))
                .collect::<Vec<_>>(),
        );
    }
    for (place, bar) in chart.bars.iter().enumerate() {
        let picture = body.picture(draw(chart, place, bar));
        body.push("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        text(body, WIDTHS[0], (&bar.name, BESIDE, &bar.remark));
        body.push(&format!("<w:tc><w:tcPr><w:tcW w:w=\"{}\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"TableText\"/><w:keepNext/></w:pPr>", WIDTHS[1]));
        body.push(&inline(picture, [&*bar.name, &bar.text, &bar.computed_text].join(" ").trim_end()));
        body.push("</w:p></w:tc>");
        text(body, WIDTHS[2], (&bar.text, BELOW, &bar.computed_text));
        body.push("</w:tr>\n");
    }
    let [from, to] = chart.ends.clone();
    beside(body, &[(twips(EDGE), "start", from), (twips(POINTS.0 - EDGE), "end", to)]);
    body.push("</w:tbl>\n");
    body.paragraph("Note", "", &chart.words);
}

/// A row of nothing but small texts at places along the drawings; the last may go on beside them.
fn beside(body: &mut Body, texts: &[(u32, &str, String)]) {
    body.push("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
    text(body, WIDTHS[0], ("", "", ""));
    let wide = WIDTHS[1] + WIDTHS[2];
    body.push(&format!("<w:tc><w:tcPr><w:tcW w:w=\"{wide}\" w:type=\"dxa\"/><w:gridSpan w:val=\"2\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"TableText\"/><w:keepNext/><w:tabs>"));
    for (at, anchor, _) in texts {
        let kind = match *anchor {
            "start" => "left",
            "end" => "right",
            _ => "center",
        };
        body.push(&format!("<w:tab w:val=\"{kind}\" w:pos=\"{at}\"/>"));
    }
    body.push("</w:tabs></w:pPr>");
    texts.iter().for_each(|(_, _, text)| body.push(&format!("<w:r><w:tab/></w:r>{}", small_run(text))));
    body.push("</w:p></w:tc></w:tr>\n");
}

/// A cell of a text, and of a smaller one beside or below it where there is one.
fn text(body: &mut Body, width: u32, (text, between, small): (&str, &str, &str)) {
    body.push(&format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"TableText\"/><w:keepNext/></w:pPr>"));
    if !text.is_empty() {
        body.push(&run(text));
    }
    if !small.is_empty() {
        body.push(&format!("{between}{}", small_run(small)));
    }
    body.push("</w:p></w:tc>");
}

/// Where a score stands among a drawing's points.
fn x(chart: &Chart, at: u32) -> u32 {
    EDGE + chart.place(at) * (POINTS.0 - 2 * EDGE) / 1000
}

fn twips(points: u32) -> u32 {
    points * LONG / POINTS.0
}

fn along(chart: &Chart, at: u32) -> u32 {
    twips(x(chart, at))
}

/// A line: its axis, the thresholds that are asked of it, the year before, and the score or the range.
fn draw(chart: &Chart, place: usize, bar: &Bar) -> Vec<u8> {
    let (width, height) = POINTS;
    let (middle, large, small) = (height / 2, 15, 10);
    let mut png = Png::new(width, height);
    png.fill((EDGE, middle - 1), (width - EDGE, middle + 2), LIGHT);
    for line in chart.lines.iter().filter(|line| line.asked.get(place) == Some(&true)) {
        let at = x(chart, line.at);
        for dash in (0..height).step_by(8) {
            png.fill((at - 1, dash), (at + 1, dash + 4), BLACK);
        }
    }
    if let Some(before) = bar.before {
        let at = x(chart, before);
        png.fill((at - 2, 12), (at + 3, height - 12), BLACK);
    }
    let (low, high) = (x(chart, bar.low), x(chart, bar.high));
    if bar.is_unknown() {
        // Nothing to mark.
    } else if bar.low == bar.high {
        if let Some(computed) = bar.computed {
            ring(&mut png, (x(chart, computed), middle), large);
        }
        png.disc((low, middle), if bar.computed.is_some() { small } else { large }, BLACK);
    } else {
        png.fill((low, middle - 4), (high.max(low + 4), middle + 5), DARK);
        // One that lies left of what is drawn has no end there.
        if bar.low >= u32::from(chart.from) * 100 {
            ring(&mut png, (low, middle), small);
        }
        ring(&mut png, (high, middle), small);
    }
    png.finish()
}

fn ring(png: &mut Png, at: (u32, u32), radius: u32) {
    png.disc(at, radius, BLACK);
    png.disc(at, radius - 3, WHITE);
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
