//! A report as data: what a page, a web page, a Word file and a screen are made from.

use serde::Serialize;

/// A report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Document {
    /// Its language, `th` or `en`.
    pub lang: String,
    /// The title at the head of the first page, which also names the file.
    pub title: String,
    /// Who publishes it; empty if that is not known.
    pub agency: String,
    /// The running head of each page.
    pub running: String,
    /// The text at its end: which part of it is a simulation; empty where nothing is.
    pub foot: String,
    /// True if it should fit on one page.
    pub compact: bool,
    /// Its content, from top to bottom.
    pub blocks: Vec<Block>,
}

/// A piece of a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "block", rename_all = "snake_case")]
pub enum Block {
    /// A heading below the title: 1 for a section, 2 within one.
    Heading {
        /// 1 or 2.
        level: u8,
        /// Its text, with its number.
        text: Paragraph,
    },
    /// A paragraph.
    Paragraph {
        /// Its text.
        text: Paragraph,
    },
    /// A remark in small type.
    Note {
        /// Its text.
        text: Paragraph,
    },
    /// A list.
    List {
        /// True if its items are numbered.
        ordered: bool,
        /// Its items, without numbers.
        items: Vec<Paragraph>,
    },
    /// A table.
    Table(Table),
    /// A picture.
    Chart(Chart),
    /// The place where the agency's head signs.
    Signature {
        /// The lines, centred in the right half.
        lines: Vec<Paragraph>,
    },
}

/// A text that can be edited.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Paragraph {
    /// Which sentence of the report it is, the same whatever the numbers are: `result.overall`.
    pub key: String,
    /// Its pieces.
    pub runs: Vec<Run>,
    /// If somebody edited it, our own text and what became of the edit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edited: Option<Edited>,
}

/// What lies behind a sentence that somebody edited.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Edited {
    /// The key of the edit in [`Papers::edits`](crate::Papers::edits).
    pub key: String,
    /// Our sentence, in its current form.
    pub ours: String,
    /// What became of the edit.
    pub fate: Fate,
}

/// What becomes of an edit when our sentence changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Fate {
    /// Nothing changed under it.
    Kept,
    /// Numbers changed and were put into it.
    Carried,
    /// The sentence under it changed, and somebody has to look at it.
    Stale,
}

/// A piece of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Run {
    /// The visible text.
    pub text: String,
    /// True if it is a web address, and was checked to be one.
    #[serde(skip_serializing_if = "core::ops::Not::not")]
    pub is_link: bool,
}

impl Paragraph {
    /// Creates a text of one piece.
    #[must_use]
    pub fn new(key: impl Into<String>, text: impl Into<String>) -> Self {
        Self { key: key.into(), runs: vec![Run { text: text.into(), is_link: false }], edited: None }
    }

    /// Returns the whole text.
    ///
    /// ```
    /// assert_eq!(ita_report::Paragraph::new("a", "ผ่านดี").text(), "ผ่านดี");
    /// ```
    #[must_use]
    pub fn text(&self) -> String {
        self.runs.iter().map(|run| run.text.as_str()).collect()
    }
}

/// A table with a head that is repeated on each page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Table {
    /// What it shows.
    pub caption: Paragraph,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, each with as many cells as there are columns.
    pub rows: Vec<Row>,
}

/// A column.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Column {
    /// Its head.
    pub head: Paragraph,
    /// Its share of the width, in hundredths; the columns of a table add up to 100.
    pub width: u8,
    /// True if it holds numbers, which are aligned right.
    pub numbers: bool,
}

/// A row.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Row {
    /// True for a row that heads those below it, such as an instrument's.
    pub strong: bool,
    /// Its cells, each of some lines.
    pub cells: Vec<Vec<Paragraph>>,
}

/// The picture of the result: the whole and the instruments on one axis, as in the app.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Chart {
    /// What it shows, in words: everything that can be seen.
    pub words: Paragraph,
    /// The lowest value of the axis, in points.
    pub from: u8,
    /// The highest value of the axis, in points.
    pub to: u8,
    /// Both, as they are shown.
    pub ends: [String; 2],
    /// The lines from top to bottom.
    pub bars: Vec<Bar>,
    /// Thresholds, each through the lines that it is asked of.
    pub lines: Vec<Line>,
}

/// A score, or the bounds between which it lies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Bar {
    /// Its name.
    pub name: String,
    /// That it holds the level back, where it does.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub remark: String,
    /// The score as it is shown; both ends while it is open; a dash where nothing is known.
    pub text: String,
    /// The least it is, in hundredths of a point.
    pub low: u32,
    /// The most it is, in hundredths of a point.
    pub high: u32,
    /// What the scores give, in hundredths of a point, where something else was announced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub computed: Option<u32>,
    /// The same as it is shown.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub computed_text: String,
    /// The score of the year before, in hundredths of a point, where it is known and the same thing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<u32>,
}

impl Bar {
    /// Returns true if nothing is known of the score.
    #[must_use]
    pub const fn is_unknown(&self) -> bool {
        self.low == 0 && self.high == crate::section::FULL
    }
}

/// A threshold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    /// The threshold as it is shown.
    pub text: String,
    /// The level that it is of, where that is the one reached or the next.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// In hundredths of a point.
    pub at: u32,
    /// For each bar, whether it is asked of it.
    pub asked: Vec<bool>,
}

/// The least distance between thresholds whose words both have room, in thousandths of the axis.
const APART: u32 = 90;
const APART_FROM_NAMES: u32 = 190;

impl Chart {
    /// Returns the place of a score, given in hundredths of a point, on the axis, in thousandths of its width; the nearest end if
    /// it lies outside.
    #[must_use]
    pub fn place(&self, at: u32) -> u32 {
        let (from, to) = (u32::from(self.from) * 100, u32::from(self.to) * 100);
        (at.clamp(from, to) - from) * 1000 / (to - from).max(1)
    }

    /// Returns the thresholds whose words have room beside each other, each with the side on which they stand: `start`, `middle`
    /// or `end`, as an SVG names it. Those with a level's name are always kept, and the others from the highest down while there
    /// is room.
    #[must_use]
    pub fn heads(&self) -> Vec<(&Line, &'static str)> {
        let all: Vec<(&Line, &'static str)> = self.lines.iter().zip(self.anchors()).collect();
        let mut kept: Vec<&Line> = self.lines.iter().filter(|line| !line.name.is_empty()).collect();
        for line in self.lines.iter().rev().filter(|line| line.name.is_empty()) {
            let is_apart = |other: &&Line| {
                // A name stands on one side of its line or the other.
                let room = if other.name.is_empty() { APART } else { APART_FROM_NAMES };
                self.place(line.at).abs_diff(self.place(other.at)) >= room
            };
            if kept.iter().all(is_apart) {
                kept.push(line);
            }
        }
        all.into_iter().filter(|(line, _)| kept.iter().any(|one| core::ptr::eq(*one, *line))).collect()
    }

    /// Returns the side on which the words of each threshold stand, as an SVG names it. Of several names the last begins at its
    /// line and the others end at theirs, so that they never overlap; a value without a name is centred.
    fn anchors(&self) -> Vec<&'static str> {
        let last = self.lines.iter().rposition(|line| !line.name.is_empty());
        let anchor = |(place, line): (usize, &Line)| match line.name.is_empty() {
            true => "middle",
            false if Some(place) == last => "start",
            false => "end",
        };
        self.lines.iter().enumerate().map(anchor).collect()
    }
}

impl Table {
    /// The most rows of a table that stays on one page.
    const SHORT: usize = 6;

    /// Returns true if a table has few rows of one line each, and therefore stays on one page.
    pub(crate) fn is_short(&self) -> bool {
        self.rows.len() <= Self::SHORT && self.rows.iter().all(|row| row.cells.iter().all(|cell| cell.len() < 2))
    }
}

impl Document {
    /// Returns every text of the report, in order, including the words of its pictures.
    ///
    /// # Panics
    /// Never.
    pub fn paragraphs(&self) -> impl Iterator<Item = &Paragraph> {
        self.blocks.iter().flat_map(Block::paragraphs)
    }

    /// Returns every text of the report, for changes.
    pub(crate) fn paragraphs_mut(&mut self) -> impl Iterator<Item = &mut Paragraph> {
        self.blocks.iter_mut().flat_map(Block::paragraphs_mut)
    }
}

impl Block {
    fn paragraphs(&self) -> Vec<&Paragraph> {
        match self {
            Self::Heading { text, .. } | Self::Paragraph { text } | Self::Note { text } => vec![text],
            Self::List { items: all, .. } | Self::Signature { lines: all } => all.iter().collect(),
            Self::Chart(chart) => vec![&chart.words],
            Self::Table(table) => {
                let heads = table.columns.iter().map(|column| &column.head);
                let cells = table.rows.iter().flat_map(|row| row.cells.iter().flatten());
                core::iter::once(&table.caption).chain(heads).chain(cells).collect()
            }
        }
    }

    fn paragraphs_mut(&mut self) -> Vec<&mut Paragraph> {
        match self {
            Self::Heading { text, .. } | Self::Paragraph { text } | Self::Note { text } => vec![text],
            Self::List { items: all, .. } | Self::Signature { lines: all } => all.iter_mut().collect(),
            Self::Chart(chart) => vec![&mut chart.words],
            Self::Table(table) => {
                let heads = table.columns.iter_mut().map(|column| &mut column.head);
                let cells = table.rows.iter_mut().flat_map(|row| row.cells.iter_mut().flatten());
                core::iter::once(&mut table.caption).chain(heads).chain(cells).collect()
            }
        }
    }
}
