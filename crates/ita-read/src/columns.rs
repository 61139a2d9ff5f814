//! Which of the numbers beside a name is its score.

mod kinds;
mod prose;
mod shifted;
mod single;

use crate::ask::Ask;
use crate::fact::{Found, Value};
use crate::heads::{Head, Heads};
use crate::line::Line;
use crate::long::{Slot, Slots, fact};
use crate::names::Names;
use crate::number::{MICRO, Num};
use crate::words::Role;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// Gives every slot the number of the column that holds the scores.
pub(crate) fn settle(
    lines: &[Rc<Line>],
    slots: &Slots,
    names: &Names,
    year: u16,
    found: &mut Found,
) -> Result<(), Ask> {
    for table in 0..slots.tables.len() {
        let of: Vec<&Slot> = slots.slots.iter().filter(|slot| slot.table == table).collect();
        if !of.is_empty() {
            let heads = &slots.tables[table];
            let aligned = shifted::aligned(&of, heads);
            let heads = aligned.as_ref().unwrap_or(heads);
            Columns::new(lines, &of, heads, names, year).settle(found)?;
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
        Self { lines, slots, heads, names, year, cells }
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
        let mut open: Vec<usize> = self.cells.keys().copied().collect();
        if open.len() > MOST {
            return Err(Ask::Columns(open.iter().map(|&cell| self.named(cell)).collect()));
        }
        let several = open.len() > 1;
        let mut aside: Vec<usize> = Vec::new();
        if several {
            self.in_line()?;
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
                return Err(Ask::Columns(open.iter().map(|&cell| self.named(cell)).collect()));
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
        self.of_one(&open)?;
        let year = open.iter().find_map(|cell| self.head(*cell).and_then(|head| head.year));
        let widest = self.slots.iter().map(|slot| slot.numbers.len()).max().unwrap_or_default();
        let (totals, parts): (Vec<_>, Vec<_>) =
            self.slots.iter().enumerate().partition(|(_, slot)| slot.label.node == 0);
        self.one_tick_each()?;
        for (at, slot) in parts.into_iter().chain(totals) {
            self.one_number(at, &open)?;
            if let Some(tick) = self.tick(slot) {
                self.tick_agrees(at, tick, &open)?;
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
        self.totals(&aside, year, found)
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

    /// Facts of another year, so that it is known that there are some.
    fn keep_other(&self, cell: usize, found: &mut Found) {
        let Some(year) = self.head(cell).and_then(|head| head.year).filter(|&year| year != self.year) else { return };
        for (at, number) in &self.cells[&cell] {
            found.facts.push(fact(self.slots[*at], Value::Number((*number).clone()), Some(year)));
        }
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

    /// Among the numbers beside a total, the one that is the total of what was read.
    fn total_of(&self, slot: &'a Slot, found: &Found) -> Result<Option<&'a Num>, Ask> {
        let whole = crate::settle::whole(self.names, &found.facts).filter(|_| slot.label.node == 0);
        let fits = |number: &&Num| whole.is_some_and(|whole| (whole - number.micro).abs() <= MICRO / 50);
        let mut fitting = slot.numbers.iter().map(|(_, number)| number).filter(fits);
        match (fitting.next(), fitting.next()) {
            (Some(number), None) => Ok(Some(number)),
            _ => Err(Ask::Columns(
                slot.numbers.iter().map(|(_, number)| format!("{} {}", slot.text, number.value)).collect(),
            )),
        }
    }

    /// True if no slot has a number in two of the columns, and their heads are the same.
    fn merge(&self, open: &[usize]) -> bool {
        let mut seen = BTreeSet::new();
        let heads: BTreeSet<&str> =
            open.iter().map(|cell| self.head(*cell).map_or("", |head| head.text.trim())).collect();
        let named = heads.len() == 1;
        (open.len() < 2 || named) && open.iter().all(|cell| self.cells[cell].iter().all(|(at, _)| seen.insert(*at)))
    }

    fn named(&self, cell: usize) -> String {
        let head = self.head(cell).map(|head| head.text.trim().to_owned()).filter(|text| !text.is_empty());
        let first = self.cells[&cell].first().map(|(_, number)| number.value.clone()).unwrap_or_default();
        head.map_or_else(|| first.clone(), |head| format!("{head} ({first} …)"))
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
