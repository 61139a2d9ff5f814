//! Tables: a head that is repeated on each page, rows that are not split.

use super::body::{Body, KEEP, WIDTH};
use super::xml::attribute;
use crate::document::{Paragraph, Table};

/// Writes a table below its caption.
pub(super) fn push(body: &mut Body, table: &Table) {
    body.paragraph("Caption", KEEP, &table.caption);
    let widths: Vec<u32> = table.columns.iter().map(|column| u32::from(column.width) * WIDTH / 100).collect();
    let caption = attribute(&table.caption);
    body.push(&format!(
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"{WIDTH}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>\
<w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>\
<w:tblCaption w:val=\"{caption}\"/></w:tblPr><w:tblGrid>"
    ));
    widths.iter().for_each(|width| body.push(&format!("<w:gridCol w:w=\"{width}\"/>")));
    body.push("</w:tblGrid>\n<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
    for (column, width) in table.columns.iter().zip(&widths) {
        cell(body, *width, (true, true), "TableHead", column.numbers, core::slice::from_ref(&column.head));
    }
    body.push("</w:tr>\n");
    for (index, row) in table.rows.iter().enumerate() {
        // A row that heads others is not the last on a page, and a short table stays on one.
        let keep = (row.strong || table.is_short()) && index + 1 < table.rows.len();
        // A row of many lines would leave a page half empty.
        let most = row.cells.iter().map(Vec::len).max().unwrap_or(0);
        body.push(if most > 4 { "<w:tr>" } else { "<w:tr><w:trPr><w:cantSplit/></w:trPr>" });
        let style = if row.strong { "TableHead" } else { "TableText" };
        for ((text, column), width) in row.cells.iter().zip(&table.columns).zip(&widths) {
            cell(body, *width, (row.strong, keep), style, column.numbers, text);
        }
        body.push("</w:tr>\n");
    }
    body.push("</w:tbl>\n");
}

fn cell(body: &mut Body, width: u32, (grey, keep): (bool, bool), style: &str, numbers: bool, lines: &[Paragraph]) {
    let shade = if grey { "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EEEEEE\"/>" } else { "" };
    body.push(&format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>{shade}</w:tcPr>"));
    let align = if numbers { "<w:jc w:val=\"right\"/>" } else { "" };
    let more = if keep { [KEEP, align].concat() } else { align.to_owned() };
    lines.iter().for_each(|line| body.paragraph(style, &more, line));
    if lines.is_empty() {
        body.paragraph(style, &more, &Paragraph::default());
    }
    body.push("</w:tc>");
}
