//! One value in a cell, one tick for an item: what is not so is asked about.

use super::Columns;
use crate::ask::Ask;
use crate::long::Slot;
use crate::number::{MICRO, Num};
use crate::words::Role;

impl Columns<'_> {
    /// Refuses the one number of a part in running text where the heads above are of several: which it is of is lost.
    pub(super) fn one_left(&self, slot: &Slot) -> Result<(), Ask> {
        let [(_, number)] = &slot.numbers[..] else { return Ok(()) };
        if !slot.running || slot.label.node == 0 || self.heads.len() < 2 {
            return Ok(());
        }
        let heads = self.heads.values().map(|head| head.text.clone());
        Err(Ask::Columns(std::iter::once(format!("{} {}", slot.text, number.value)).chain(heads).collect()))
    }

    /// Refuses a cell with two numbers, unless the others are in brackets, have a sign, or say the same.
    pub(super) fn one_number(&self, at: usize, open: &[usize]) -> Result<(), Ask> {
        let slot = self.slots[at];
        for cell in open.iter().filter(|_| !slot.running) {
            let numbers: Vec<&Num> =
                self.cells[cell].iter().filter(|(slot, _)| *slot == at).map(|(_, number)| *number).collect();
            let Some((first, others)) = numbers.split_first() else { continue };
            let is_aside = |other: &&Num| other.bracket || other.signed || other.micro == first.micro;
            if !others.iter().all(is_aside) {
                return Err(Ask::Columns(
                    numbers.iter().map(|number| format!("{} {}", slot.text, number.value)).collect(),
                ));
            }
        }
        Ok(())
    }

    /// Refuses a tick beside points that it contradicts: published, and yet no points.
    pub(super) fn tick_agrees(&self, at: usize, tick: bool, open: &[usize]) -> Result<(), Ask> {
        let slot = self.slots[at];
        let scored = open.iter().filter(|&&cell| self.role(cell) == Some(Role::Score));
        let mut points = scored.flat_map(|cell| {
            self.cells[cell].iter().filter(|(slot, _)| *slot == at).map(move |(_, number)| (cell, number))
        });
        let Some((cell, number)) = points.next() else { return Ok(()) };
        let full = number.micro == 100 * MICRO || number.micro == MICRO && !number.percent;
        if full == tick && (full || number.micro == 0) {
            return Ok(());
        }
        let heads = slot.ticks.first().map(|(cell, _)| *cell).into_iter().chain([*cell]);
        let heads = heads.map(|cell| self.head(cell).map_or("", |head| head.text.trim()).to_owned());
        Err(Ask::Columns(heads.collect()))
    }

    /// Refuses columns of ticks that contradict each other, unless their heads are "มี" and "ไม่มี".
    pub(super) fn one_tick_each(&self) -> Result<(), Ask> {
        let head = |cell: usize| self.head(cell).map_or("", |head| head.text.trim());
        for slot in self.slots.iter().filter(|slot| self.names.is_item(slot.label.node)) {
            let Some((first, rest)) = slot.ticks.split_first() else { continue };
            let by_head = |cell: usize| crate::line::said(head(cell)).is_some();
            if by_head(first.0) || rest.iter().all(|(cell, tick)| by_head(*cell) || *tick == first.1) {
                continue;
            }
            let cells = slot.ticks.iter().map(|(cell, _)| head(*cell).to_owned()).collect();
            return Err(Ask::Columns(cells));
        }
        Ok(())
    }
}
