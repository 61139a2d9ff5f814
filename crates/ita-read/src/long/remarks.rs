//! Names and codes in what is written beside a score: "ปรับปรุง", "เพิ่ม O19 ให้ครบ". They name no row.

use super::State;
use crate::ask::Ask;
use crate::line::{Item, Kind};
use crate::names::Label;
use crate::number::MICRO;
use ita_score::NodeKind;

impl State<'_> {
    /// True if a name stands in a remark beside the name of the row: a code behind other words, or a word for another indicator where
    /// the row has its own number.
    pub(super) fn is_remark(&self, at: usize, first: &(usize, Label), (place, label): (usize, &Label)) -> bool {
        let line = &self.lines[at];
        let (row, own) = (&line.items[first.0], &line.items[place]);
        if !line.row.delimited || row.cell >= own.cell || self.names.is_group(first.1.node) {
            return false;
        }
        if self.is_deep(label) {
            return self.is_led(at, place);
        }
        let begins = |item: &Item, text: &str| line.row.cells[item.cell].starts_with(text);
        let has_number = line.row.cells[own.cell].contains(|c: char| c.is_ascii_digit());
        let is_numbered = begins(row, &format!("{}.", self.names.id(first.1.node)));
        self.names.kind(label.node) == NodeKind::Indicator && is_numbered && !has_number && !begins(own, "ตัวชี้วัด")
    }

    /// True if something else stands before it in its cell.
    fn is_led(&self, at: usize, place: usize) -> bool {
        let items = &self.lines[at].items;
        place.checked_sub(1).is_some_and(|before| items[before].cell == items[place].cell)
    }

    fn is_deep(&self, label: &Label) -> bool {
        matches!(self.names.kind(label.node), NodeKind::Item | NodeKind::Question)
    }

    /// Asks whose a score is that no item has, behind the names of an indicator and of an item: "9. การเปิดเผยข้อมูล | O19 ยังไม่ครบ | 89.90".
    pub(super) fn is_of_item(
        &self,
        at: usize,
        above: (usize, &Label),
        (place, label): (usize, &Label),
    ) -> Result<(), Ask> {
        let line = &self.lines[at];
        let is_row = line.row.delimited && line.items[above.0].cell < line.items[place].cell;
        if !is_row || !self.names.is_item(label.node) || self.names.is_group(above.1.node) {
            return Ok(());
        }
        let next = line.items[place..].iter().find_map(|item| match &item.kind {
            Kind::Number(number) => Some(number),
            _ => None,
        });
        let is_item = next.is_none_or(|number| [0, 1, 50, 100].iter().any(|&points| number.micro == points * MICRO));
        if is_item {
            return Ok(());
        }
        let nodes = [above.1.node, label.node].map(|node| self.names.id(node).to_owned()).to_vec();
        Err(Ask::Unclear { text: line.row.text(), line: line.line, nodes })
    }

    /// Asks about a tick behind several items: "O1-O5 ✓", "O1 O2 O3 ผ่าน".
    pub(super) fn is_of_one(&self, at: usize, place: usize) -> Result<(), Ask> {
        let line = &self.lines[at];
        let [begin, end, tick, ..] = &line.items[place..] else { return Ok(()) };
        let (Kind::Label(from), Kind::Label(to), Kind::Tick(_)) = (&begin.kind, &end.kind, &tick.kind) else {
            return Ok(());
        };
        let is_linked = ["", "ถึง", "และ", "กับ"].contains(&begin.text.trim_matches(['-', '–', '—', ',', '/', ' ']));
        let are_items = self.names.is_item(from.node) && self.names.is_item(to.node);
        if !is_linked || !are_items || begin.cell != end.cell {
            return Ok(());
        }
        let nodes = [from.node, to.node].map(|node| self.names.id(node).to_owned()).to_vec();
        Err(Ask::Unclear { text: line.row.text(), line: line.line, nodes })
    }
}
