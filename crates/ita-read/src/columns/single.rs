//! Requires one value per cell and one tick per item, and asks about anything else.

use super::Columns;
use crate::ask::Ask;
use crate::long::Slot;
use crate::number::{MICRO, Num};
use crate::words::Role;

impl Columns<'_> {
    /// Refuses a column of means beside one of the highest and one of the lowest: those are of many agencies.
    pub(super) fn of_one(&self, open: &[usize]) -> Result<(), Ask> {
        let is_mean = |text: &str| ["เฉลี่ย", "mean", "average"].iter().any(|word| text.to_lowercase().contains(word));
        let others = self.heads.values().filter(|head| head.role() == Some(Role::Mean)).count();
        let is_one = !open.iter().any(|&cell| self.head(cell).is_some_and(|head| is_mean(&head.text)));
        if is_one || others < 2 { Ok(()) } else { Err(Ask::OnlyOther("mean")) }
    }

    /// Refuses a single number of a part in running text below several heads: it is lost which of them it belongs to.
    pub(super) fn one_left(&self, slot: &Slot) -> Result<(), Ask> {
        if !slot.running || slot.numbers.len() != 1 || slot.label.node == 0 || self.heads.len() < 2 {
            return Ok(());
        }
        Err(self.is_shifted(slot))
    }

    /// Refuses a cell with two numbers, unless the others are in brackets, have a sign, or say the same.
    pub(super) fn one_number(&self, at: usize, open: &[usize]) -> Result<(), Ask> {
        let slot = self.slots[at];
        for cell in open.iter().filter(|_| !slot.running) {
            let numbers: Vec<&Num> = self.numbers_in(*cell, at).collect();
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
        let mut points = scored.flat_map(|&cell| self.numbers_in(cell, at).map(move |number| (cell, number)));
        let Some((cell, number)) = points.next() else { return Ok(()) };
        let full = number.micro == 100 * MICRO || number.micro == MICRO && !number.percent;
        if full == tick && (full || number.micro == 0) {
            return Ok(());
        }
        let heads = slot.ticks.first().map(|(cell, _)| *cell).into_iter().chain([cell]);
        let heads = heads.map(|cell| self.head(cell).map_or("", |head| head.text.trim()).to_owned());
        Err(Ask::Columns(heads.collect()))
    }

    /// Refuses columns of ticks that contradict each other, unless their heads are "มี" and "ไม่มี".
    pub(super) fn one_tick_each(&self) -> Result<(), Ask> {
        let head = |cell: usize| self.head(cell).map_or("", |head| head.text.trim());
        let by_head = |cell: usize| crate::line::said(head(cell)).is_some();
        let items = self.slots.iter().filter(|slot| self.names.is_item(slot.label.node));
        let ticked = items.clone().filter(|slot| !slot.running && !slot.ticks.is_empty());
        // "มี" and "ไม่มี" above: a tick that stands elsewhere, or in a row of another length, is of neither.
        if ticked.clone().any(|slot| slot.ticks.iter().any(|(cell, _)| by_head(*cell))) {
            let width = ticked.clone().next().map(|slot| slot.width);
            let is_out =
                |slot: &&&Slot| slot.ticks.iter().all(|(cell, _)| !by_head(*cell)) || Some(slot.width) != width;
            if let Some(slot) = ticked.clone().find(is_out) {
                return Err(Ask::Columns(vec![slot.text.clone()]));
            }
        }
        for slot in items {
            let Some((first, rest)) = slot.ticks.split_first() else { continue };
            if by_head(first.0) || rest.iter().all(|(cell, tick)| by_head(*cell) || *tick == first.1) {
                continue;
            }
            let cells = slot.ticks.iter().map(|(cell, _)| head(*cell).to_owned()).collect();
            return Err(Ask::Columns(cells));
        }
        Ok(())
    }
}
