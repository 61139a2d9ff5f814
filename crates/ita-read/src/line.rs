//! The content of a row, from left to right: labels, numbers, levels, ticks, years, other text.

mod behind;
mod items;
mod marks;

use crate::clean::without_links;
use crate::grid::Row;
use crate::lex::{Piece, Year, pieces};
use crate::names::{Label, Names};
use crate::number::Num;
use crate::words::{Role, lists};
use items::items_of;
pub(crate) use marks::{is_filler, said};
use std::cell::OnceCell;

/// What the names of agencies begin with.
const KINDS: [&str; 17] = [
    "อบต.",
    "อบจ.",
    "ทต.",
    "ทม.",
    "ทน.",
    "เทศบาลตำบล",
    "เทศบาลเมือง",
    "เทศบาลนคร",
    "องค์การบริหารส่วนตำบล",
    "องค์การบริหารส่วนจังหวัด",
    "กรม",
    "กระทรวง",
    "มหาวิทยาลัย",
    "สำนักงาน",
    "การไฟฟ้า",
    "การท่า",
    "ธนาคาร",
];

/// Something in a row.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    /// The cell it stands in, from 0; in running text the place among what follows the label.
    pub(crate) cell: usize,
    pub(crate) kind: Kind,
    /// The words it was read from.
    pub(crate) text: String,
    role: OnceCell<Option<Role>>,
}

impl Item {
    const fn new(cell: usize, kind: Kind, text: String) -> Self {
        Self { cell, kind, text, role: OnceCell::new() }
    }

    /// What its words say about the content of its column or row. It is found once, since a head stands over each row that is read.
    pub(crate) fn role(&self) -> Option<Role> {
        *self.role.get_or_init(|| lists().role(&self.text))
    }
}

#[derive(Clone, Debug)]
pub(crate) enum Kind {
    Label(Label),
    Number(Num),
    /// A level's id, and whether the text says that it is a level.
    Level(String, bool),
    /// A tick or a cross.
    Tick(bool),
    /// "-", "N/A", "รอผล": no value.
    Blank,
    Year(Year),
    Text,
}

/// A row with its content.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub(crate) line: usize,
    pub(crate) row: Row,
    pub(crate) items: Vec<Item>,
    words: OnceCell<Vec<(Label, String)>>,
    /// Whether it is a head, once that was asked: [`crate::heads::is_head`].
    pub(crate) is_head: OnceCell<bool>,
}

impl Line {
    pub(crate) fn new(row: Row, names: &Names, years: &[u16]) -> Self {
        let mut items = Vec::new();
        for (at, cell) in row.cells.iter().enumerate() {
            if !cell.is_empty() {
                items_of(&without_links(cell), at, names, years, &mut items);
            }
        }
        Self { line: row.line, row, items, words: OnceCell::new(), is_head: OnceCell::new() }
    }

    /// The line without the numbers of another year that it compares with: "เพิ่มขึ้นจากปี 2566 ที่ได้ 88.40".
    pub(crate) fn of_year(mut self, year: u16) -> Self {
        let mut since = 0;
        for at in 0..self.items.len() {
            if !matches!(self.items[at].kind, Kind::Number(_)) {
                continue;
            }
            let led = &self.items[since..at];
            let is_other = led.iter().any(|item| matches!(item.kind, Kind::Year(other) if other.year != year));
            let is_compared = led.iter().any(|item| matches!(item.role(), Some(Role::Difference | Role::Previous)));
            if is_other && is_compared && !self.row.delimited {
                self.items[since..=at].iter_mut().for_each(|item| {
                    if matches!(item.kind, Kind::Number(_) | Kind::Label(_) | Kind::Year(_)) {
                        item.kind = Kind::Text;
                    }
                });
            }
            since = at + 1;
        }
        self
    }

    pub(crate) fn labels(&self) -> impl Iterator<Item = (usize, &Label)> + '_ {
        self.items.iter().enumerate().filter_map(|(at, item)| match &item.kind {
            Kind::Label(label) => Some((at, label)),
            _ => None,
        })
    }

    /// What each of its words names by itself, where it is running text.
    pub(crate) fn words(&self, names: &Names) -> &[(Label, String)] {
        self.words.get_or_init(|| {
            let text = self.row.cells.join(" ");
            let words = text.split([' ', '|', ',', '/']).filter(|word| !word.is_empty());
            let named = words.filter_map(|word| {
                let label = names.label(word, None, false, false).filter(|label| !label.tail)?;
                Some((label, word.to_owned()))
            });
            named.collect()
        })
    }

    pub(crate) fn numbers(&self) -> impl Iterator<Item = (usize, &Num)> + '_ {
        self.items.iter().enumerate().filter_map(|(at, item)| match &item.kind {
            Kind::Number(number) => Some((at, number)),
            _ => None,
        })
    }

    pub(crate) fn years(&self) -> impl Iterator<Item = Year> + '_ {
        self.items.iter().filter_map(|item| match item.kind {
            Kind::Year(year) => Some(year),
            _ => None,
        })
    }

    /// The agency that it is of.
    pub(crate) fn agency(&self) -> Option<Agency> {
        agency(&self.row.cells.join(" "))
    }

    /// A row of a question or an item that the year's rules do not have: "i1 …".
    pub(crate) fn is_question(&self) -> bool {
        let first = self.row.cells.iter().find(|cell| !cell.is_empty());
        let begins = first.is_some_and(|cell| cell.starts_with(['i', 'e', 'o', 'I', 'E', 'O']));
        begins && first.is_some_and(|cell| matches!(pieces(cell, &[]).first(), Some(Piece::Code(_))))
    }

    /// A note, a source, a legend: nothing in it is a score of the table.
    pub(crate) fn is_note(&self) -> bool {
        let text = self.row.cells.iter().find(|cell| !cell.is_empty()).map_or("", String::as_str).to_lowercase();
        let text = text.trim_start_matches(['*', '•', ' ', '(', '†', '¹', '²', '³', '-', '–', '“', '"']);
        [
            "หมายเหตุ",
            "ที่มา",
            "source",
            "note:",
            "หน้า ",
            "แหล่งข้อมูล",
            "เกณฑ์ระดับ",
            "เกณฑ์การ",
            "เกณฑ์:",
            "เกณฑ์ :",
            "อ้างอิง",
            "remark",
        ]
        .iter()
        .any(|word| text.starts_with(word))
            || self.row.is_footnote()
    }
}

/// An agency that a text names.
pub(crate) struct Agency {
    /// Without what kind it is: "ตัวอย่าง" of "อบต.ตัวอย่าง" and of "องค์การบริหารส่วนตำบลตัวอย่าง".
    pub(crate) name: String,
    /// As written.
    pub(crate) text: String,
}

/// The first agency that a text names. A province stands behind what is in it.
pub(crate) fn agency(text: &str) -> Option<Agency> {
    named(text, &KINDS).or_else(|| named(text, &["จังหวัด"]))
}

fn named(text: &str, kinds: &[&str]) -> Option<Agency> {
    let words = text.split([' ', ':', ',', '(', ')', '"', '“', '”']);
    let mut named = words.filter_map(|word| {
        let (_, name) = kinds.iter().filter_map(|kind| Some((kind.len(), word.strip_prefix(kind)?))).max()?;
        let name: String = name.chars().filter(|c| !matches!(c, '.' | '*')).collect();
        (name.chars().count() > 1 && name != "ปปช").then(|| Agency { name, text: word.to_owned() })
    });
    named.next()
}
