//! What is said around the fields of the tree.

use crate::pick;
use ita_score::{Lang, NodeKind};

/// Returns the label of the button that opens the fields below a node, by the kind of its children: “กรอกรายตัวชี้วัด”.
///
/// ```
/// use ita_score::NodeKind;
/// use ita_words::{Lang, open_below};
///
/// assert_eq!(open_below(NodeKind::Indicator, Lang::Th), "กรอกรายตัวชี้วัด");
/// ```
#[must_use]
pub const fn open_below(children: NodeKind, lang: Lang) -> &'static str {
    match children {
        NodeKind::Overall | NodeKind::Instrument => pick(lang, "กรอกรายเครื่องมือ", "Enter by instrument"),
        NodeKind::Indicator => pick(lang, "กรอกรายตัวชี้วัด", "Enter by indicator"),
        NodeKind::SubIndicator => pick(lang, "กรอกรายตัวชี้วัดย่อย", "Enter by sub-indicator"),
        NodeKind::Item => pick(lang, "กรอกรายข้อ", "Enter by item"),
        NodeKind::Question => pick(lang, "กรอกรายข้อคำถาม", "Enter by question"),
        NodeKind::Part => pick(lang, "กรอกรายส่วน", "Enter by part"),
    }
}

/// Returns the words for whether an OIT item is published; `None` stands for an item of which nothing is entered.
///
/// ```
/// use ita_words::{Lang, item_state};
///
/// assert_eq!(item_state(None, Lang::Th), "ยังไม่ระบุ");
/// assert_eq!(item_state(Some(true), Lang::Th), "เผยแพร่แล้ว");
/// ```
#[must_use]
pub const fn item_state(published: Option<bool>, lang: Lang) -> &'static str {
    match published {
        None => pick(lang, "ยังไม่ระบุ", "Not stated"),
        Some(true) => pick(lang, "เผยแพร่แล้ว", "Published"),
        Some(false) => pick(lang, "ยังไม่เผยแพร่", "Not published"),
    }
}
