//! The text, with the lists, links and pictures that it refers to.

use super::xml::{HEAD, SPACES, escaped, is_target, run};
use super::{figure, has_thai_digits, table};
use crate::document::{Block, Document, Paragraph, Run};
use ita_words::Numerals;

/// A4 and the margins of an official letter, in twentieths of a point: 3 cm at the left, 2 at the right and below, 2.5 above.
const PAGE: &str = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>\
<w:pgMar w:top=\"1417\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1701\" w:header=\"709\" w:footer=\"567\" w:gutter=\"0\"/>";

/// The same for what is to fit on one page.
const COMPACT: &str = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>\
<w:pgMar w:top=\"1021\" w:right=\"1134\" w:bottom=\"794\" w:left=\"1134\" w:header=\"510\" w:footer=\"397\" w:gutter=\"0\"/>";

/// Keeps a paragraph on the page of the next one.
pub(super) const KEEP: &str = "<w:keepNext/>";

/// The width of a line, in twentieths of a point.
pub(super) const WIDTH: u32 = 9071;

/// The relations that every document has; they come first.
const FIXED: [(&str, &str); 8] = [
    ("styles", "styles.xml"),
    ("settings", "settings.xml"),
    ("fontTable", "fontTable.xml"),
    ("numbering", "numbering.xml"),
    ("header", "header1.xml"),
    ("footer", "footer1.xml"),
    ("header", "header2.xml"),
    ("footer", "footer2.xml"),
];

/// The text that is being written.
pub(super) struct Body {
    xml: String,
    thai_digits: bool,
    compact: bool,
    /// True for each list that is numbered, in order.
    lists: Vec<bool>,
    links: Vec<String>,
    pictures: Vec<Vec<u8>>,
}

impl Body {
    /// Writes a report.
    pub(super) fn of(report: &Document) -> Self {
        let thai_digits = has_thai_digits(report);
        let mut body = Self {
            xml: String::new(),
            thai_digits,
            compact: report.compact,
            lists: Vec::new(),
            links: Vec::new(),
            pictures: Vec::new(),
        };
        body.paragraph("Title", "", &Paragraph::new("", report.title.as_str()));
        if !report.agency.is_empty() {
            body.paragraph("Subtitle", "", &Paragraph::new("", report.agency.as_str()));
        }
        for (index, block) in report.blocks.iter().enumerate() {
            // Nobody signs on a page without a text: the date and the paragraph before it stay with the name.
            let signs =
                report.blocks.iter().skip(index + 1).take(2).any(|next| matches!(next, Block::Signature { .. }));
            match block {
                Block::Paragraph { text } if signs => body.paragraph("BodyText", KEEP, text),
                block => body.block(block),
            }
        }
        // A table must not be the last thing on a page.
        body.paragraph("Note", "", &Paragraph::new("", report.foot.as_str()));
        body
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text } => self.paragraph(&format!("Heading{level}"), "", text),
            Block::Paragraph { text } => self.paragraph("BodyText", "", text),
            Block::Note { text } => self.paragraph("Note", "", text),
            Block::List { ordered, items } => {
                if *ordered && self.thai_digits {
                    items.iter().zip(1_usize..).for_each(|(item, number)| self.numbered(number, item));
                    return;
                }
                self.lists.push(*ordered);
                let number = self.lists.len();
                let style = if *ordered { "ListNumber" } else { "ListBullet" };
                let list = format!("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{number}\"/></w:numPr>");
                items.iter().for_each(|item| self.paragraph(style, &list, item));
            }
            Block::Table(content) => table::push(self, content),
            Block::Chart(chart) => figure::push(self, chart),
            Block::Signature { lines } => {
                for (index, line) in lines.iter().enumerate() {
                    let space = if index == 0 { "<w:spacing w:before=\"1100\"/>" } else { "" };
                    self.paragraph("Signature", space, line);
                }
            }
        }
    }

    /// Appends XML.
    pub(super) fn push(&mut self, xml: &str) {
        self.xml.push_str(xml);
    }

    /// A paragraph of a style, with more properties in the order of the schema.
    pub(super) fn paragraph(&mut self, style: &str, more: &str, text: &Paragraph) {
        self.push(&format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{more}</w:pPr>"));
        for piece in &text.runs {
            if piece.is_link && is_target(&piece.text) {
                self.links.push(piece.text.clone());
                let id = format!("rLink{}", self.links.len());
                let shown = escaped(&piece.text);
                self.push(&format!(
                    "<w:hyperlink r:id=\"{id}\"><w:r><w:rPr><w:rStyle w:val=\"Hyperlink\"/></w:rPr><w:t>{shown}</w:t></w:r></w:hyperlink>"
                ));
            } else {
                self.push(&run(&piece.text));
            }
        }
        self.push("</w:p>\n");
    }

    /// An item with its number as text: LibreOffice counts Thai digits as Arabic ones, or as letters.
    fn numbered(&mut self, number: usize, item: &Paragraph) {
        let digits = Numerals::Thai.write(&format!("{number}."));
        let mut text = item.clone();
        text.runs.insert(0, Run { text: digits + "\t", is_link: false });
        self.paragraph("ListNumber", "", &text);
    }

    /// Keeps a picture; its number, from 1.
    pub(super) fn picture(&mut self, bytes: Vec<u8>) -> usize {
        self.pictures.push(bytes);
        self.pictures.len()
    }

    pub(super) fn pictures(&self) -> &[Vec<u8>] {
        &self.pictures
    }

    /// `word/document.xml`.
    pub(super) fn document(&self) -> String {
        let format = if self.thai_digits { "thaiNumbers" } else { "decimal" };
        let page = if self.compact { COMPACT } else { PAGE };
        format!(
            "{HEAD}<w:document {SPACES}><w:body>\n{}<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId5\"/>\
<w:headerReference w:type=\"first\" r:id=\"rId7\"/><w:footerReference w:type=\"default\" r:id=\"rId6\"/>\
<w:footerReference w:type=\"first\" r:id=\"rId8\"/>{page}<w:pgNumType w:fmt=\"{format}\"/><w:titlePg/></w:sectPr></w:body></w:document>",
            self.xml
        )
    }

    /// `word/_rels/document.xml.rels`.
    pub(super) fn relations(&self) -> String {
        const TYPE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        let mut out =
            format!("{HEAD}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for ((name, target), id) in FIXED.iter().zip(1..) {
            out.push_str(&format!("<Relationship Id=\"rId{id}\" Type=\"{TYPE}/{name}\" Target=\"{target}\"/>"));
        }
        for id in 1..=self.pictures.len() {
            out.push_str(&format!(
                "<Relationship Id=\"rImage{id}\" Type=\"{TYPE}/image\" Target=\"media/image{id}.png\"/>"
            ));
        }
        for (link, id) in self.links.iter().zip(1..) {
            let link = escaped(link);
            out.push_str(&format!(
                "<Relationship Id=\"rLink{id}\" Type=\"{TYPE}/hyperlink\" Target=\"{link}\" TargetMode=\"External\"/>"
            ));
        }
        out + "</Relationships>"
    }

    /// `word/numbering.xml`: each list begins at one.
    pub(super) fn numbering(&self) -> String {
        let digits = if self.thai_digits { "thaiNumbers" } else { "decimal" };
        let mut out = format!("{HEAD}<w:numbering {SPACES}>");
        for (id, format, text) in [(0, "bullet", "•"), (1, digits, "%1.")] {
            out.push_str(&format!(
                "<w:abstractNum w:abstractNumId=\"{id}\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>\
<w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{text}\"/><w:lvlJc w:val=\"left\"/>\
<w:pPr><w:ind w:left=\"1134\" w:hanging=\"425\"/></w:pPr></w:lvl></w:abstractNum>"
            ));
        }
        for (ordered, id) in self.lists.iter().zip(1..) {
            let kind = u8::from(*ordered);
            out.push_str(&format!(
                "<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{kind}\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
            ));
        }
        out + "</w:numbering>"
    }
}
