//! The rows of input: the rulebook's tree, as far as it is open.

use crate::action::Mark;
use crate::page::StatusView;
use ita_score::NodeKind;
use std::rc::Rc;

/// Whether a row's own number counts or its children's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowMode {
    /// It has no children: its own number counts.
    Leaf,
    /// It has children, but its own number counts.
    Own,
    /// Its children's numbers count.
    Children,
}

/// A text field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its text, as typed.
    pub text: String,
    /// What a screen reader calls it.
    pub label: String,
    /// What is wrong with the text and what is allowed; `None` if it is valid or empty.
    pub error: Option<String>,
}

/// An OIT item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemView {
    /// What is said of it.
    pub mark: Mark,
    /// The same in words: “เผยแพร่แล้ว”.
    pub mark_label: String,
    /// The text of its partial credit without the sign; only for [`Mark::Partial`].
    pub partial: String,
    /// What it is worth in points of the overall score: “1.00 คะแนน”.
    pub worth: String,
}

/// How many of the items below a row are said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Items of which something is said.
    pub said: usize,
    /// Items that are published, wholly or in part.
    pub published: usize,
    /// All items.
    pub total: usize,
    /// In words: “เผยแพร่แล้ว 7 จาก 9 ข้อ”.
    pub text: String,
}

/// The button that opens or closes a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Toggle {
    /// True if pressing opens the row, false if it closes it.
    pub opens: bool,
    /// What it says: “กรอกแยกตามตัวชี้วัด”, “กรอกคะแนน IIT เอง”.
    pub label: String,
    /// That numbers typed on the other side are kept: “เก็บคะแนนที่กรอกไว้ 98.10”.
    pub kept: Option<String>,
}

/// A row of input and, if it is open, the rows below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowView {
    /// Id of its node.
    pub node: String,
    /// What it is.
    pub kind: NodeKind,
    /// 0 for the whole, 1 for an instrument, and so on.
    pub depth: u8,
    /// Its number: “IIT”, “9.1”, “O1”; empty for the whole.
    pub number: String,
    /// Its name, from the rulebook.
    pub name: String,
    /// What it looks at, if the rulebook says.
    pub about: Option<String>,
    /// Its share of its parent: “30%”, “1 ใน 5”; empty for the whole.
    pub share: String,
    /// Whose number counts.
    pub mode: RowMode,
    /// Its field; `None` if its children's numbers count. An item has one too, for its partial credit.
    pub field: Option<Field>,
    /// If it is an OIT item.
    pub item: Option<ItemView>,
    /// Its score in the result: “98.10”, a range, or empty while nothing is known of it.
    pub score: String,
    /// What it contributes to the overall score: “29.43 คะแนน”; empty while not known.
    pub points: String,
    /// The same unrounded.
    pub points_exact: String,
    /// How many of the items below it are said; `None` if there are none in use.
    pub progress: Option<Progress>,
    /// Opens or closes it; `None` without children.
    pub toggle: Option<Toggle>,
    /// The less sure of its name's and its share's status; [`node_claims`](super::node_claims) says more.
    pub status: StatusView,
    /// The rows below it, if it is open. Shared, so that a screen draws a row without copying what is below it.
    pub children: Vec<Rc<RowView>>,
}
