//! Rows and heads with a cell too many or too few. The place of a number then does not show which column it belongs to.

use super::Columns;
use crate::ask::Ask;
use crate::heads::{Head, Heads};
use crate::long::Slot;
use crate::names::Names;
use crate::words::Role;
use std::collections::BTreeMap;

/// The cell that the names of the rows stand in: the last one whose head is that of names.
pub(super) fn names_cell(slots: &[&Slot], heads: &Heads, names: &Names) -> usize {
    let deep = slots.iter().filter(|slot| !slot.running && !names.is_group(slot.label.node)).map(|slot| slot.cell);
    let is_names = |cell: &usize| heads.get(cell).is_some_and(|head| head.role() == Some(Role::Label));
    deep.filter(is_names).max().unwrap_or_default()
}

/// Returns how many cells too far to the left a row stands. A browser leaves out cells that one from above or from the left
/// covers, and then the row's numbers would stand below the head of the names.
pub(super) fn moved(slot: &Slot, heads: &Heads, named: usize) -> usize {
    let is_below_names = |cell: usize| heads.get(&cell).is_some_and(|head| head.role() == Some(Role::Label));
    let first = slot.numbers.first().map(|(cell, _)| *cell).filter(|&cell| is_below_names(cell));
    let is_left = !slot.running && first.is_some_and(|cell| (slot.cell + 1..=named).contains(&cell));
    if is_left { named - slot.cell } else { 0 }
}

impl Columns<'_> {
    /// Refuses a table of several columns in which a row or the heads are shifted against the others.
    pub(super) fn in_line(&self) -> Result<(), Ask> {
        let rows: Vec<&Slot> =
            self.slots.iter().copied().filter(|slot| !slot.running && !slot.numbers.is_empty()).collect();
        let parts = rows.iter().filter(|slot| slot.label.node != 0);
        let (Some(width), true) = (most_common(parts.clone().map(|slot| slot.width)), rows.len() > 2) else {
            return self.below_heads(&rows);
        };
        let Some(cells) = most_common(parts.filter(|slot| slot.width == width).map(|slot| cells(slot))) else {
            return Ok(());
        };
        let named = names_cell(self.slots, self.heads, self.names);
        let is_out = |slot: &&&Slot| {
            let is_whole = slot.label.node == 0 && slot.width < width;
            slot.width != width && self::cells(slot) != cells && moved(slot, self.heads, named) == 0 && !is_whole
        };
        if let Some(slot) = rows.iter().find(is_out) {
            return Err(self.is_shifted(slot));
        }
        if cells.len() > 1 && self.chosen.is_none() && !self.is_headed(&cells, width, named) {
            return Err(Ask::Columns(self.cells.keys().map(|&cell| self.named(cell)).collect()));
        }
        Ok(())
    }

    /// Refuses one row or two with a number behind the last head, where the heads are of several: one of its cells is too many. The same
    /// where the name stands in a line above, and the values are not just below the years.
    fn below_heads(&self, rows: &[&Slot]) -> Result<(), Ask> {
        let Some(end) = self.heads.keys().next_back().map(|last| last + 1) else { return Ok(()) };
        let years: Vec<usize> =
            self.heads.iter().filter(|(_, head)| head.year.is_some()).map(|(cell, _)| *cell).collect();
        let is_out = |cell: usize| self.heads.len() > 2 && (cell >= end || self.role(cell) == Some(Role::Level));
        let is_apart = |slot: &Slot| years.len() > 1 && !self.lines[slot.at].row.delimited && cells(slot) != years;
        // A row that ends before the last of the years may have lost a cell anywhere.
        let is_short = |slot: &Slot| years.len() > 1 && years.last().is_some_and(|&last| slot.width <= last);
        let is_out =
            |slot: &&&Slot| is_apart(slot) || is_short(slot) || slot.numbers.iter().any(|(cell, _)| is_out(*cell));
        rows.iter().find(is_out).map_or(Ok(()), |slot| Err(self.is_shifted(slot)))
    }

    /// What is asked about a row of which it is lost which columns its numbers belong to.
    pub(super) fn is_shifted(&self, slot: &Slot) -> Ask {
        let values = slot.numbers.iter().map(|(_, number)| number.value.clone()).collect();
        let text = slot.text.trim_start_matches(['.', ')', ' ']).to_owned();
        Ask::Shifted { text, line: self.lines[slot.at].line, values }
    }

    /// True if the heads stand over the columns, or there are none.
    fn is_headed(&self, cells: &[usize], width: usize, named: usize) -> bool {
        let Some(end) = self.heads.keys().next_back().map(|last| last + 1) else { return true };
        let has_text = |cell: &usize| self.heads.get(cell).is_some_and(|head| !head.text.trim().is_empty());
        // "คะแนน" over an empty column, beside others with numbers.
        let is_over_nothing = |(cell, head): (&usize, &Head)| {
            head.role() == Some(Role::Score) && head.year.is_none() && !self.cells.contains_key(cell) && *cell > named
        };
        let is_longer = end > width && !(has_text(&0) && cells.iter().all(has_text));
        let is_shorter = cells.iter().any(|&cell| cell >= end);
        // A year over the names, and none over the last numbers.
        let has_year = |cell: &usize| self.heads.get(cell).is_some_and(|head| head.year.is_some());
        let is_left = has_year(&0) && !self.cells.contains_key(&0) && cells.last().is_some_and(|last| !has_year(last));
        !is_left && !is_longer && !is_shorter && !self.heads.iter().any(is_over_nothing)
    }
}

/// Returns the heads over the columns of numbers, if a row has as many heads as there are such columns and begins with the first
/// of them. A browser leaves out the head of the names if a row above covers it.
pub(super) fn aligned(slots: &[&Slot], heads: &Heads) -> Option<Heads> {
    let rows = slots.iter().filter(|slot| !slot.running && slot.label.node != 0);
    let cells = most_common(rows.map(|slot| self::cells(slot)))?;
    let is_run = cells.windows(2).all(|pair| pair[1] == pair[0] + 1) && cells.len() > 1;
    let is_names = heads.values().any(|head| head.role() == Some(Role::Label) || head.text.trim().is_empty());
    let first = *cells.first()?;
    let is_as_many = heads.len() == cells.len() && heads.keys().next_back() == Some(&(cells.len() - 1));
    (is_run && !is_names && is_as_many && first > 0)
        .then(|| heads.iter().map(|(cell, head)| (cell + first, head.clone())).collect())
}

/// The cells that a row's numbers stand in.
fn cells(slot: &Slot) -> Vec<usize> {
    slot.numbers.iter().map(|(cell, _)| *cell).collect()
}

fn most_common<T: Ord>(values: impl Iterator<Item = T>) -> Option<T> {
    let mut counts: BTreeMap<T, usize> = BTreeMap::new();
    values.for_each(|value| *counts.entry(value).or_default() += 1);
    counts.into_iter().max_by_key(|(_, count)| *count).map(|(value, _)| value)
}
