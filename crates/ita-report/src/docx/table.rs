//! Tables: a head that is repeated on each page, rows that are not split unless they are long.

use super::body::{Body, KEEP, WIDTH};
use super::xml::attribute;
use crate::document::{Paragraph, Row, Table};

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
        body.push(if is_tall(table, row) { "<w:tr>" } else { "<w:tr><w:trPr><w:cantSplit/></w:trPr>" });
        let style = if row.strong { "TableHead" } else { "TableText" };
        for ((text, column), width) in row.cells.iter().zip(&table.columns).zip(&widths) {
            cell(body, *width, (row.strong, keep), style, column.numbers, text);
        }
        body.push("</w:tr>\n");
    }
    body.push("</w:tbl>\n");
}

/// The most lines of a row that stays on one page. One of more would leave much of the page before it empty.
const MOST_LINES: u32 = 10;

/// Letters of a line as wide as the page, in the type of tables, less what is left where words end.
const LETTERS: u32 = 64;

/// True if a row has too many lines to stay on one page, by how many letters its columns hold.
fn is_tall(table: &Table, row: &Row) -> bool {
    // Vowels and tones above and below a letter take no room.
    let takes_room = |c: &char| !matches!(c, '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}');
    let lines = |text: &Paragraph, room: u32| {
        let letters = u32::try_from(text.text().chars().filter(takes_room).count()).unwrap_or(u32::MAX);
        letters.div_ceil(room).max(1)
    };
    row.cells.iter().zip(&table.columns).any(|(cell, column)| {
        let room = (u32::from(column.width) * LETTERS / 100).max(1);
        cell.iter().map(|text| lines(text, room)).fold(0, u32::saturating_add) > MOST_LINES
    })
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
