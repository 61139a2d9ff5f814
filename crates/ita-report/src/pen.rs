//! The tools for writing sentences: words, parts, the digits of the report, and a key for each.

use crate::case::{Case, Kind, Look};
use crate::clean::is_address;
use crate::digits;
use crate::document::{Block, Column, Paragraph, Row, Run, Table};
use crate::outline::Section;
use crate::words::Pair;
use ita_words::{fill, pick};

/// Writes the blocks of a report, one after the other.
pub(crate) struct Pen<'c, 'a> {
    pub(crate) case: &'c Case<'a>,
    pub(crate) look: Look,
    pub(crate) blocks: Vec<Block>,
    /// Sections so far.
    sections: usize,
    /// The sections that the kind of report allows to be left out, and that are left out.
    left_out: Vec<Section>,
}

impl<'c, 'a> Pen<'c, 'a> {
    pub(crate) fn new(case: &'c Case<'a>, kind: Kind, look: Look) -> Self {
        let asked = case.papers.left_out.get(&kind);
        let is_out = |section: &&Section| asked.is_some_and(|asked| asked.contains(section));
        let left_out = Section::of(kind).iter().filter(is_out).copied().collect();
        Self { case, look, blocks: Vec::new(), sections: 0, left_out }
    }

    /// True if a section is not left out.
    pub(crate) fn shows(&self, section: Section) -> bool {
        !self.left_out.contains(&section)
    }

    /// A text of the report, with digits still Arabic. The parts are text, whatever they hold.
    pub(crate) fn say(&self, (th, en): Pair, parts: &[&str]) -> String {
        fill(pick(self.look.lang, th, en), parts)
    }

    /// A text in the digits of the report; addresses in it keep theirs.
    pub(crate) fn digits(&self, text: &str) -> String {
        digits::write(self.look.numerals, text)
    }

    /// A text with its key, in the digits of the report.
    pub(crate) fn text(&self, key: &str, text: &str) -> Paragraph {
        Paragraph::new(key, self.digits(text))
    }

    /// A text followed by an address, which keeps its digits. Anything but a web address is text.
    pub(crate) fn linked(&self, key: &str, text: &str, link: &str) -> Paragraph {
        let mut said = self.text(key, text);
        if !link.is_empty() {
            if !text.is_empty() {
                said.runs.push(Run { text: " ".to_owned(), is_link: false });
            }
            said.runs.push(Run { text: link.to_owned(), is_link: is_address(link) });
        }
        said.runs.retain(|run| !run.text.is_empty());
        said
    }

    /// A section's heading, with the next number.
    pub(crate) fn section(&mut self, key: &str, words: Pair) {
        self.sections += 1;
        let text = format!("{}. {}", self.sections, self.say(words, &[]));
        let text = self.text(key, &text);
        self.blocks.push(Block::Heading { level: 1, text });
    }

    /// A heading without a number.
    pub(crate) fn heading(&mut self, level: u8, key: &str, text: &str) {
        let text = self.text(key, text);
        self.blocks.push(Block::Heading { level, text });
    }

    /// A paragraph.
    pub(crate) fn paragraph(&mut self, key: &str, text: &str) {
        if !text.is_empty() {
            let text = self.text(key, text);
            self.blocks.push(Block::Paragraph { text });
        }
    }

    /// A paragraph of words and parts.
    pub(crate) fn put(&mut self, key: &str, words: Pair, parts: &[&str]) {
        let text = self.say(words, parts);
        self.paragraph(key, &text);
    }

    /// A remark.
    pub(crate) fn note(&mut self, key: &str, text: &str) {
        if !text.is_empty() {
            let text = self.text(key, text);
            self.blocks.push(Block::Note { text });
        }
    }

    /// A list, if it has an item.
    pub(crate) fn list(&mut self, ordered: bool, items: Vec<Paragraph>) {
        if !items.is_empty() {
            self.blocks.push(Block::List { ordered, items });
        }
    }

    /// A column's head.
    pub(crate) fn column(&self, key: &str, words: Pair, width: u8, numbers: bool) -> Column {
        Column { head: self.text(key, &self.say(words, &[])), width, numbers }
    }

    /// A cell of one line; a dash where it is empty, so that no place looks forgotten.
    pub(crate) fn cell(&self, key: &str, text: &str) -> Vec<Paragraph> {
        vec![self.text(key, if text.is_empty() { "–" } else { text })]
    }

    /// A table, if it has a row. Widths are scaled to fill the line.
    pub(crate) fn table(&mut self, caption: Paragraph, mut columns: Vec<Column>, rows: Vec<Row>) {
        if rows.is_empty() {
            return;
        }
        let sum: u16 = columns.iter().map(|column| u16::from(column.width)).sum();
        let mut left = 100;
        for column in columns.iter_mut().skip(1) {
            column.width = u8::try_from(u16::from(column.width) * 100 / sum.max(1)).unwrap_or(100);
            left -= column.width.min(left);
        }
        if let Some(first) = columns.first_mut() {
            first.width = left;
        }
        self.blocks.push(Block::Table(Table { caption, columns, rows }));
    }

    /// The agency within a sentence.
    pub(crate) fn agency(&self) -> String {
        match self.case.agency.as_str() {
            "" => self.say(crate::words::AGENCY, &[]),
            agency => agency.to_owned(),
        }
    }
}
