//! Which columns are left once those that hold no scores are out.

use super::Columns;
use crate::ask::Ask;
use crate::fact::{Found, Value};
use crate::line::Kind;
use crate::long::fact;
use crate::words::Role;
use std::collections::BTreeSet;

/// The columns that are left.
pub(super) struct Narrowed {
    /// Those that hold the scores: one, or several of which no row has two.
    pub(super) open: Vec<usize>,
    /// Those that hold points: scores times weights.
    pub(super) points: Vec<usize>,
    /// Those that hold totals of groups.
    pub(super) aside: Vec<usize>,
    /// Whether there were several at first.
    pub(super) several: bool,
}

impl Columns<'_> {
    /// The columns that may hold the scores, once weights, targets, other years and the like are left out.
    ///
    /// # Errors
    /// [`Ask::Columns`] if more than one is left.
    pub(super) fn narrow(&self, found: &mut Found) -> Result<Narrowed, Ask> {
        let mut open: Vec<usize> = self.cells.keys().copied().collect();
        let several = open.len() > 1;
        let mut aside: Vec<usize> = Vec::new();
        if several {
            self.in_line()?;
        }
        if let Some(cell) = self.chosen {
            return Ok(Narrowed { open: vec![cell], points: Vec::new(), aside, several });
        }
        let mut points: Vec<usize> = open
            .iter()
            .copied()
            .filter(|&cell| self.role(cell) == Some(Role::Points) && !self.other_year(cell))
            .collect();
        if several {
            self.drop(&mut open, |cell| self.role(cell).is_some_and(Role::is_other), true);
            let all = open.clone();
            self.drop(&mut open, |cell| self.is_prose(cell, &all), false);
            self.years(&mut open, found)?;
            self.drop(&mut open, |cell| self.is_weight(cell) || self.is_full(cell), false);
            let all = open.clone();
            points.extend(
                all.iter()
                    .copied()
                    .filter(|&cell| all.iter().any(|&score| score != cell && self.is_points(cell, score))),
            );
            self.drop(
                &mut open,
                |cell| {
                    all.iter()
                        .any(|&score| score != cell && (self.is_points(cell, score) || self.is_difference(cell, &all)))
                },
                false,
            );
            // The totals of groups in a column of their own.
            if open.len() > 1 {
                aside = self.aggregates(&open);
                open.retain(|cell| !aside.contains(cell));
            }
            if open.len() > 1 {
                let scored: Vec<usize> =
                    open.iter().copied().filter(|&cell| self.role(cell) == Some(Role::Score)).collect();
                let others = open.iter().filter(|cell| !scored.contains(cell));
                if scored.len() == 1 && !others.clone().any(|&cell| self.is_named_otherwise(cell)) {
                    open = scored;
                } else {
                    self.drop(&mut open, |cell| self.role(cell) == Some(Role::Level), false);
                }
            }
            if open.len() > 1 && open.iter().all(|cell| self.equal(*cell, open[0])) {
                open.truncate(1);
            }
            if self.merge(&open) {
                // No row has two of them: one column, shifted.
            } else if open.len() > 1 {
                return Err(self.ask(&open));
            }
        } else if let [cell] = open[..]
            && (self.role(cell).is_some_and(|role| role.is_other() && role != Role::Ordinal) || self.other_year(cell))
        {
            self.keep_other(cell, found);
            for slot in self.slots {
                found.ignored[slot.at] = Some(self.role(cell).map_or("other year", Role::reason));
            }
            open.clear();
        }
        Ok(Narrowed { open, points, aside, several })
    }

    fn drop(&self, open: &mut Vec<usize>, barred: impl Fn(usize) -> bool, even_all: bool) {
        let left: Vec<usize> = open.iter().copied().filter(|&cell| !barred(cell)).collect();
        if !left.is_empty() || even_all {
            *open = left;
        }
    }

    fn other_year(&self, cell: usize) -> bool {
        self.head(cell).and_then(|head| head.year).is_some_and(|year| year != self.year)
    }

    /// Among columns with years, those of the requested year.
    fn years(&self, open: &mut Vec<usize>, found: &mut Found) -> Result<(), Ask> {
        for cell in open.iter().filter(|&&cell| self.other_year(cell)) {
            self.keep_other(*cell, found);
        }
        let years: BTreeSet<u16> = open.iter().filter_map(|&cell| self.head(cell).and_then(|head| head.year)).collect();
        if !years.is_empty() && !years.contains(&self.year) {
            if self.has_levels_of_year() {
                return Err(self.ask(self.cells.keys()));
            }
            open.clear();
            return Ok(());
        }
        if years.len() > 1 || (years.len() == 1 && open.len() > 1) {
            let own: Vec<usize> = open
                .iter()
                .copied()
                .filter(|&cell| self.head(cell).and_then(|head| head.year) == Some(self.year))
                .collect();
            // A column without a year beside columns of years is a comparison.
            if years.len() > 1 {
                *open = own;
            } else {
                open.retain(|&cell| !self.other_year(cell));
            }
        }
        Ok(())
    }

    /// True if levels stand below the head of the requested year: a merged head has lost the cell behind it, and so all are shifted.
    fn has_levels_of_year(&self) -> bool {
        let mut of_year = self.heads.iter().filter(|(_, head)| head.year == Some(self.year)).map(|(cell, _)| *cell);
        let is_level = |cell: usize| {
            let mut items = self.slots.iter().flat_map(|slot| &self.lines[slot.at].items);
            items.any(|item| item.cell == cell && matches!(item.kind, Kind::Level(..)))
        };
        of_year.any(is_level)
    }

    /// Facts of another year, so that it is known that there are some.
    fn keep_other(&self, cell: usize, found: &mut Found) {
        let Some(year) = self.head(cell).and_then(|head| head.year).filter(|&year| year != self.year) else { return };
        for (at, number) in &self.cells[&cell] {
            found.facts.push(fact(self.slots[*at], Value::Number((*number).clone()), Some(year)));
        }
    }

    /// Returns true for a column of scores whose head does not say what it holds: an agency's name beside "ค่าเฉลี่ยของกลุ่ม", or
    /// nothing.
    fn is_named_otherwise(&self, cell: usize) -> bool {
        let is_name = self.head(cell).is_none_or(|head| {
            self.role(cell).is_none() && (head.text.contains(char::is_alphabetic) || head.text.trim().is_empty())
        });
        is_name && self.cells[&cell].iter().any(|(_, number)| number.decimals > 0)
    }

    /// True if two columns hold the same numbers.
    fn equal(&self, a: usize, b: usize) -> bool {
        let of = |cell: usize| self.cells[&cell].iter().map(|(at, number)| (*at, number.micro)).collect::<Vec<_>>();
        of(a) == of(b)
    }

    /// True if no slot has a number in two of the columns, and their heads are the same.
    fn merge(&self, open: &[usize]) -> bool {
        let mut seen = BTreeSet::new();
        let heads: BTreeSet<&str> =
            open.iter().map(|cell| self.head(*cell).map_or("", |head| head.text.trim())).collect();
        let named = heads.len() == 1;
        (open.len() < 2 || named) && open.iter().all(|cell| self.cells[cell].iter().all(|(at, _)| seen.insert(*at)))
    }
}
