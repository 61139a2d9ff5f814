//! The facts of the columns that hold the scores, and the totals beside them.

use super::Columns;
use super::narrow::Narrowed;
use crate::ask::Ask;
use crate::fact::{Found, Value};
use crate::long::{Slot, fact};
use crate::number::{MICRO, Num};

impl<'a> Columns<'a> {
    /// Gives each name its number, its tick or none.
    pub(super) fn facts(&self, narrowed: &Narrowed, found: &mut Found) -> Result<(), Ask> {
        let Narrowed { open, points, aside, several } = narrowed;
        let several = *several;
        // Of the column that a person chose its head may say another year.
        let year =
            open.iter().filter(|_| self.chosen.is_none()).find_map(|cell| self.head(*cell).and_then(|head| head.year));
        let widest = self.slots.iter().map(|slot| slot.numbers.len()).max().unwrap_or_default();
        let (totals, parts): (Vec<_>, Vec<_>) =
            self.slots.iter().enumerate().partition(|(_, slot)| slot.label.node == 0);
        self.one_tick_each()?;
        for (at, slot) in parts.into_iter().chain(totals) {
            self.one_number(at, open)?;
            if let Some(tick) = self.tick(slot) {
                self.tick_agrees(at, tick, open)?;
                found.facts.push(fact(slot, Value::Tick(tick), year));
                continue;
            }
            let in_column = |cell: &usize| self.numbers_in(*cell, at).next();
            let mut number = open.iter().find_map(in_column);
            // In running text, a row with fewer numbers than others does not show which columns it lacks.
            let moved = several && slot.running && slot.numbers.len() < widest && slot.numbers.len() > 1;
            if several && slot.numbers.len() < widest {
                self.one_left(slot)?;
            }
            if moved {
                number = self.total_of(slot, found)?;
            } else if slot.label.node == 0 {
                // The whole is the sum of the points.
                number = points.iter().find_map(in_column).filter(|number| number.micro > 0).or(number);
                // "รวม 92.44" below lines of a weight and a score.
                if number.is_none() && several && slot.running && slot.numbers.len() == 1 {
                    number = self.total_of(slot, found)?;
                }
            }
            match number {
                Some(number) => found.facts.push(fact(slot, Value::Number(number.clone()), year)),
                None => {
                    found.ignored[slot.at].get_or_insert("no value");
                }
            }
        }
        self.totals(aside, year, found)
    }

    /// Totals that stand in a column of their own, where the arithmetic shows which ones they are.
    fn totals(&self, aside: &[usize], year: Option<u16>, found: &mut Found) -> Result<(), Ask> {
        for cell in aside {
            for (at, number) in &self.cells[cell] {
                let slot = self.slots[*at];
                let mut node = self.names.known[slot.label.node].parent;
                // The whole stands in the first row or alone, and either in its own row.
                if self.cells[cell].len() == 1 {
                    node = Some(0);
                } else if slot.numbers.len() == 1 {
                    node = Some(slot.label.node);
                }
                let parts = |node| {
                    let of_it = |fact: &&crate::fact::Fact| self.names.is_below(fact.node, node);
                    let scores = found.facts.iter().filter(of_it).filter_map(|fact| match &fact.value {
                        Value::Number(number) => Some(number.micro),
                        Value::Tick(_) => None,
                    });
                    scores.fold(None, |range: Option<(i64, i64)>, score| {
                        Some(range.map_or((score, score), |(low, high)| (low.min(score), high.max(score))))
                    })
                };
                // A mean lies between its least and its largest part, and near the computed one if all parts are there.
                let computed = node.and_then(|node| match node {
                    0 => crate::settle::whole(self.names, &found.facts),
                    node => crate::settle::mean_of(self.names, node, &found.facts),
                });
                let is_near = computed.is_none_or(|computed| (computed - number.micro).abs() <= MICRO / 2);
                let is_mean =
                    is_near && node.and_then(parts).is_none_or(|(low, high)| (low..=high).contains(&number.micro));
                if !is_mean {
                    let columns = self.cells.keys().map(|&cell| self.named(cell)).collect();
                    return Err(Ask::Columns(columns));
                }
                if let Some(node) = node {
                    let mut fact = fact(slot, Value::Number((*number).clone()), year);
                    fact.node = node;
                    fact.total = crate::names::Total::No;
                    found.facts.push(fact);
                }
            }
        }
        Ok(())
    }

    /// Among the numbers beside a total, the one that is the total of what was read.
    fn total_of(&self, slot: &'a Slot, found: &Found) -> Result<Option<&'a Num>, Ask> {
        let whole = crate::settle::whole(self.names, &found.facts).filter(|_| slot.label.node == 0);
        let fits = |number: &&Num| whole.is_some_and(|whole| (whole - number.micro).abs() <= MICRO / 50);
        let mut fitting = slot.numbers.iter().map(|(_, number)| number).filter(fits);
        match (fitting.next(), fitting.next()) {
            (Some(number), None) => Ok(Some(number)),
            _ => Err(self.is_shifted(slot)),
        }
    }

    /// The tick of an item: its sign, or the column that it stands in ("มี", "ไม่มี").
    fn tick(&self, slot: &Slot) -> Option<bool> {
        if !self.names.is_item(slot.label.node) {
            return None;
        }
        let (cell, tick) = *slot.ticks.first()?;
        let head = self.head(cell).map(|head| head.text.trim().to_owned()).unwrap_or_default();
        if tick && let Some(by_head) = crate::line::said(&head) {
            return Some(by_head);
        }
        Some(tick)
    }
}
