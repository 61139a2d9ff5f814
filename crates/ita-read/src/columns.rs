//! Which of the numbers beside a name is its score.

mod facts;
mod kinds;
mod narrow;
mod prose;
mod shifted;
mod single;

use crate::answer::{self, Answer};
use crate::ask::Ask;
use crate::fact::Found;
use crate::heads::{Head, Heads};
use crate::line::Line;
use crate::long::{Slot, Slots};
use crate::names::Names;
use crate::number::Num;
use crate::words::Role;
use std::collections::BTreeMap;
use std::rc::Rc;

/// Gives every slot the number of the column that holds the scores.
pub(crate) fn settle(
    lines: &[Rc<Line>],
    slots: &Slots,
    names: &Names,
    year: u16,
    answers: &[Answer],
    found: &mut Found,
) -> Result<(), Ask> {
    for table in 0..slots.tables.len() {
        let of: Vec<&Slot> = slots.slots.iter().filter(|slot| slot.table == table).collect();
        if !of.is_empty() {
            let heads = &slots.tables[table];
            let aligned = shifted::aligned(&of, heads);
            let heads = aligned.as_ref().unwrap_or(heads);
            let mut columns = Columns::new(lines, &of, heads, names, year);
            columns.chosen = answer::column(answers).and_then(|head| columns.of_name(head));
            columns.settle(found)?;
        }
    }
    Ok(())
}

/// The most columns that are compared with each other: no table of results has as many.
const MOST: usize = 120;

struct Columns<'a> {
    lines: &'a [Rc<Line>],
    slots: &'a [&'a Slot],
    heads: &'a Heads,
    names: &'a Names,
    year: u16,
    /// Column → (slot index, number).
    cells: BTreeMap<usize, Vec<(usize, &'a Num)>>,
    /// The column that a person chose.
    chosen: Option<usize>,
}

impl<'a> Columns<'a> {
    fn new(lines: &'a [Rc<Line>], slots: &'a [&'a Slot], heads: &'a Heads, names: &'a Names, year: u16) -> Self {
        let mut cells: BTreeMap<usize, Vec<(usize, &Num)>> = BTreeMap::new();
        let named = shifted::names_cell(slots, heads, names);
        for (at, slot) in slots.iter().enumerate() {
            let moved = shifted::moved(slot, heads, named);
            for (cell, number) in &slot.numbers {
                cells.entry(cell + moved).or_default().push((at, number));
            }
            // A number to the left is an ordinal, unless it is the only one and no whole number, or its head says "score".
            for (cell, number) in &slot.left {
                let scored = heads.get(cell).is_some_and(|head| matches!(head.role(), Some(Role::Score)));
                if scored || (!number.is_whole() && (slot.numbers.is_empty() || number.decimals >= 2)) {
                    cells.entry(*cell).or_default().push((at, number));
                }
            }
        }
        Self { lines, slots, heads, names, year, cells, chosen: None }
    }

    /// Returns the numbers of a slot in a column. A line may be as long as a book, so they are not searched one by one.
    fn numbers_in(&self, cell: usize, slot: usize) -> impl Iterator<Item = &'a Num> + '_ {
        let numbers = self.cells.get(&cell).map_or(&[][..], Vec::as_slice);
        let begin = numbers.partition_point(|(at, _)| *at < slot);
        numbers[begin..].iter().take_while(move |(at, _)| *at == slot).map(|(_, number)| *number)
    }

    fn head(&self, cell: usize) -> Option<&Head> {
        self.heads.get(&cell)
    }

    fn role(&self, cell: usize) -> Option<Role> {
        let head = self.head(cell)?;
        if self.has_brackets(cell) { head.role_outside() } else { head.role() }
    }

    fn settle(&self, found: &mut Found) -> Result<(), Ask> {
        if self.cells.len() > MOST {
            return Err(self.ask(self.cells.keys()));
        }
        let narrowed = self.narrow(found)?;
        self.of_one(&narrowed.open)?;
        self.facts(&narrowed, found)
    }

    /// Asks which of the columns holds the scores.
    fn ask<'b>(&self, cells: impl IntoIterator<Item = &'b usize>) -> Ask {
        Ask::Columns(cells.into_iter().map(|&cell| self.named(cell)).collect())
    }

    /// The one column of a name as it is asked about.
    fn of_name(&self, name: &str) -> Option<usize> {
        let mut named = self.cells.keys().copied().filter(|&cell| self.named(cell) == name);
        named.next().filter(|_| named.next().is_none())
    }

    fn named(&self, cell: usize) -> String {
        let head = self.head(cell).map(|head| head.text.trim().to_owned()).filter(|text| !text.is_empty());
        let first = self.cells[&cell].first().map(|(_, number)| number.value.clone()).unwrap_or_default();
        head.map_or_else(|| first.clone(), |head| format!("{head} ({first} …)"))
    }
}
