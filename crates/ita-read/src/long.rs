//! Tables with a name a row, running text, and one cell a line: names with the numbers that belong to them.

use crate::ask::Ask;
use crate::fact::{Fact, Found, LevelFact, Value};
use crate::heads::{self, Heads};
use crate::line::{Kind, Line, said};
use crate::names::{Label, Names};
use crate::number::Num;
use crate::words::{Role, lists};
use ita_score::NodeKind;

/// A name and what stands beside it.
#[derive(Clone, Debug)]
pub(crate) struct Slot {
    pub(crate) at: usize,
    pub(crate) label: Label,
    pub(crate) text: String,
    pub(crate) numbers: Vec<(usize, Num)>,
    /// Numbers to its left: a rank, an ordinal, or the score.
    pub(crate) left: Vec<(usize, Num)>,
    pub(crate) ticks: Vec<(usize, bool)>,
    pub(crate) year: Option<u16>,
    pub(crate) table: usize,
    /// It stands in running text, where a value left out moves the others.
    pub(crate) running: bool,
}

/// The names found, and the heads above them.
#[derive(Default)]
pub(crate) struct Slots {
    pub(crate) slots: Vec<Slot>,
    pub(crate) tables: Vec<Heads>,
}

struct State<'a> {
    lines: &'a [Line],
    names: &'a Names,
    out: Slots,
    /// Names that wait for their number on a later line.
    waiting: Vec<(usize, Label, String)>,
    /// Numbers that stand alone on their lines, after the names that wait.
    run: Vec<(usize, Num)>,
    section: Option<u16>,
    /// The year of running text that goes on.
    after_data: bool,
    waits_for_level: bool,
}

/// Finds every name and its numbers in the lines that are not used yet.
pub(crate) fn read(lines: &[Line], names: &Names, found: &mut Found) -> Result<Slots, Ask> {
    let mut state = State {
        lines,
        names,
        out: Slots { slots: Vec::new(), tables: vec![Heads::new()] },
        waiting: Vec::new(),
        run: Vec::new(),
        section: None,
        after_data: false,
        waits_for_level: false,
    };
    for at in 0..lines.len() {
        if found.used[at] {
            state.settle_run()?;
            state.waiting.clear();
            continue;
        }
        state.line(at, found)?;
    }
    state.settle_run()?;
    Ok(state.out)
}

impl State<'_> {
    fn line(&mut self, at: usize, found: &mut Found) -> Result<(), Ask> {
        let line = &self.lines[at];
        if line.row.is_blank() {
            return Ok(());
        }
        if line.is_note() {
            found.ignored[at] = Some("note");
            return self.settle_run();
        }
        let labels: Vec<(usize, Label)> = line.labels().map(|(place, label)| (place, label.clone())).collect();
        let numbers = line.numbers().count();
        self.levels(at, found);
        if numbers == 0
            && let Some(year) = self.only_year(at)
        {
            self.section = Some(year);
            found.ignored[at] = Some("heading");
        }
        if numbers == 0
            && !(labels.len() == 1 && line.items.iter().any(|item| matches!(item.kind, Kind::Tick(_))))
            && heads::is_head(line)
            && !self.is_value_name(at)
        {
            self.settle_run()?;
            if self.after_data {
                self.out.tables.push(Heads::new());
                self.after_data = false;
            }
            let last = self.out.tables.len() - 1;
            heads::add(line, &mut self.out.tables[last]);
            found.ignored[at] = Some("heading");
            self.wait(at, &labels)?;
            return Ok(());
        }
        if labels.is_empty() {
            return self.unnamed(at, found);
        }
        self.settle_run()?;
        if numbers == 0
            && !line.items.iter().any(|item| matches!(item.kind, Kind::Tick(_)))
            && !self.has_words(at, &labels)
        {
            found.ignored[at].get_or_insert(
                if line.items.iter().any(|item| matches!(item.kind, Kind::Blank)) || line.row.delimited {
                    "no value"
                } else {
                    "heading"
                },
            );
            return self.wait(at, &labels);
        }
        self.waiting.clear();
        self.named(at, &labels)
    }

    /// An item whose value is a word: "มี", "ไม่มี".
    fn has_words(&self, at: usize, labels: &[(usize, Label)]) -> bool {
        let item = labels.iter().any(|(_, label)| self.names.is_item(label.node));
        item && self.lines[at].items.iter().any(|item| said(&item.text).is_some())
    }

    /// True for a line that is the name of an indicator or the like, not a head.
    fn is_value_name(&self, at: usize) -> bool {
        let line = &self.lines[at];
        let deep = line.labels().any(|(_, label)| self.names.kind(label.node) > NodeKind::Instrument);
        deep || (line.row.cells.iter().filter(|cell| !cell.is_empty()).count() == 1
            && line.labels().count() == 1
            && line.years().next().is_none()
            && !line.row.delimited)
    }

    /// The one year of a line that is a heading of what follows.
    fn only_year(&self, at: usize) -> Option<u16> {
        let mut years: Vec<u16> = self.lines[at].years().filter(|year| !year.school).map(|year| year.year).collect();
        years.dedup();
        match years[..] {
            [year] => Some(year),
            _ => None,
        }
    }

    /// Levels that the line says of the whole.
    fn levels(&mut self, at: usize, found: &mut Found) {
        let line = &self.lines[at];
        let whole = line.labels().any(|(_, label)| label.node == 0);
        let others = line.labels().any(|(_, label)| label.node != 0);
        let names_level = line.items.iter().any(|item| {
            matches!(item.kind, Kind::Text | Kind::Label(_))
                && lists().role(&item.text) == Some(Role::Level)
                && item.text.chars().count() < 40
        });
        for (place, item) in line.items.iter().enumerate() {
            let Kind::Level(level, said) = &item.kind else { continue };
            let after_whole = line.items[..place].iter().rev().find_map(|item| match &item.kind {
                Kind::Label(label) => Some(label.node == 0),
                _ => None,
            });
            // A level alone on its line, after the whole.
            let below_whole = line.items.len() == 1
                && !line.row.delimited
                && self.waiting.last().map_or_else(
                    || self.out.slots.last().is_some_and(|slot| slot.label.node == 0),
                    |(_, label, _)| label.node == 0,
                );
            let sure = match after_whole {
                None if below_whole => true,
                Some(whole) => whole || (*said && !line.row.delimited && line.labels().count() > 1),
                None => *said || names_level || self.waits_for_level || (whole && !others),
            };
            if sure && !(line.row.delimited && others && !whole) {
                found.levels.push(LevelFact { at, level: level.clone(), year: self.section, sure: true });
                found.ignored[at].get_or_insert("level");
            }
        }
        let any = line.items.iter().any(|item| matches!(item.kind, Kind::Level(..)));
        self.waits_for_level =
            names_level && !any && line.row.cells.iter().filter(|cell| !cell.is_empty()).count() == 1;
    }

    /// Names without numbers wait for what the next lines bring.
    fn wait(&mut self, at: usize, labels: &[(usize, Label)]) -> Result<(), Ask> {
        let line = &self.lines[at];
        let alone = line.row.cells.iter().filter(|cell| !cell.is_empty()).count() == 1 && !line.row.delimited;
        let title = line.years().next().is_some() || labels.iter().any(|(_, label)| label.tail);
        let blank = line.items.iter().any(|item| matches!(item.kind, Kind::Blank));
        if let ([(place, label)], true, false, false) = (labels, alone, title, blank) {
            let text = line.items.get(*place).map_or_else(String::new, |item| item.text.clone());
            self.waiting.push((at, label.clone(), text));
        } else if !labels.is_empty() {
            self.waiting.clear();
        }
        Ok(())
    }

    /// A line without a name.
    fn unnamed(&mut self, at: usize, found: &mut Found) -> Result<(), Ask> {
        let line = &self.lines[at];
        let numbers: Vec<(usize, Num)> = line.numbers().map(|(place, number)| (place, number.clone())).collect();
        let text = line.items.iter().any(|item| matches!(item.kind, Kind::Text));
        if numbers.is_empty() {
            if text {
                self.settle_run()?;
                self.waiting.clear();
            }
            let ticks: Vec<bool> = line
                .items
                .iter()
                .filter_map(|item| match item.kind {
                    Kind::Tick(tick) => Some(tick),
                    Kind::Text | Kind::Level(..) => said(&item.text),
                    _ => None,
                })
                .collect();
            if let (Some((from, label, text)), [tick], true) =
                (self.waiting.last().cloned(), &ticks[..], self.run.is_empty())
                && self.names.is_item(label.node)
            {
                self.push(from, label, text, vec![], vec![], vec![(1, *tick)]);
                self.waiting.clear();
                found.ignored[at] = Some("value");
                return Ok(());
            }
            found.ignored[at].get_or_insert(if line.items.iter().any(|item| matches!(item.kind, Kind::Blank)) {
                "no value"
            } else {
                "text"
            });
            if line.items.iter().any(|item| matches!(item.kind, Kind::Blank))
                && self.run.is_empty()
                && self.waiting.len() == 1
            {
                self.waiting.clear();
            }
            return Ok(());
        }
        if text || self.waiting.is_empty() {
            self.settle_run()?;
            self.waiting.clear();
            let role = line.items.iter().find_map(|item| lists().role(&item.text).filter(|role| role.is_other()));
            found.ignored[at].get_or_insert(role.map_or("no name", Role::reason));
            self.after_data |= line.row.delimited;
            return Ok(());
        }
        let [(_, number)] = &numbers[..] else {
            // Several numbers below one name.
            if let [(from, label, text)] = &self.waiting.clone()[..] {
                let values = numbers.iter().enumerate().map(|(k, (_, number))| (k + 1, number.clone())).collect();
                self.push(*from, label.clone(), text.clone(), values, vec![], vec![]);
                found.ignored[at] = Some("value");
            }
            self.waiting.clear();
            return Ok(());
        };
        // "2" before "การใช้งบประมาณ": the next one's number.
        let next = self.lines[at + 1..].iter().find(|line| !line.row.is_blank());
        let names_next = next.is_some_and(|next| {
            next.numbers().next().is_none()
                && next.items.iter().any(|item| matches!(item.kind, Kind::Label(_) | Kind::Text))
        });
        let after = self.lines[at + 1..].iter().filter(|line| !line.row.is_blank()).nth(1);
        let number_after = after.is_some_and(|line| line.numbers().next().is_some() || line.labels().next().is_some());
        if number.is_whole()
            && number.whole() <= 50
            && names_next
            && number_after
            && next.is_some_and(|next| next.labels().next().is_some())
        {
            found.ignored[at] = Some("ordinal");
            return Ok(());
        }
        self.run.push((at, number.clone()));
        found.ignored[at] = Some("value");
        Ok(())
    }

    /// Gives a run of numbers to the names that waited for it.
    fn settle_run(&mut self) -> Result<(), Ask> {
        if self.run.is_empty() {
            return Ok(());
        }
        let run = std::mem::take(&mut self.run);
        let waiting = std::mem::take(&mut self.waiting);
        let distinct: std::collections::BTreeSet<usize> = waiting.iter().map(|(_, label, _)| label.node).collect();
        if waiting.len() >= 3 && waiting.len() == run.len() && distinct.len() == waiting.len() {
            for ((at, label, text), (_, number)) in waiting.into_iter().zip(run) {
                self.push(at, label, text, vec![(1, number)], vec![], vec![]);
            }
            return Ok(());
        }
        // The leaves alone, where names of groups stand among them.
        let deepest = waiting.iter().map(|(_, label, _)| self.names.kind(label.node)).max();
        let leaves: Vec<_> =
            waiting.iter().filter(|(_, label, _)| Some(self.names.kind(label.node)) == deepest).cloned().collect();
        if leaves.len() >= 3
            && leaves.len() == run.len()
            && leaves.len() < waiting.len()
            && deepest > Some(NodeKind::Instrument)
        {
            for ((at, label, text), (_, number)) in leaves.into_iter().zip(run) {
                self.push(at, label, text, vec![(1, number)], vec![], vec![]);
            }
            return Ok(());
        }
        if waiting.len() >= 3 && run.len() >= 3 {
            return Err(Ask::NoNames { count: run.len() });
        }
        if let Some((at, label, text)) = waiting.last().cloned() {
            let numbers = run.into_iter().enumerate().map(|(k, (_, number))| (k + 1, number)).collect();
            self.push(at, label, text, numbers, vec![], vec![]);
        }
        Ok(())
    }

    fn push(
        &mut self,
        at: usize,
        label: Label,
        text: String,
        numbers: Vec<(usize, Num)>,
        left: Vec<(usize, Num)>,
        ticks: Vec<(usize, bool)>,
    ) {
        self.after_data = true;
        let table = self.out.tables.len() - 1;
        let running = !self.lines[at].row.delimited;
        self.out.slots.push(Slot { at, label, text, numbers, left, ticks, year: self.section, table, running });
    }

    /// A line with names and values.
    fn named(&mut self, at: usize, labels: &[(usize, Label)]) -> Result<(), Ask> {
        let line = &self.lines[at];
        let has_number = |from: usize, to: usize| {
            line.items[from..to].iter().any(|item| matches!(item.kind, Kind::Number(_) | Kind::Tick(_) | Kind::Blank))
        };
        // Of names without a value between them, the deepest counts: "IIT | 1 การปฏิบัติหน้าที่ | 90.69".
        let mut kept: Vec<(usize, Label)> = Vec::new();
        for (place, label) in labels {
            if let Some((before, last)) = kept.last()
                && !has_number(*before, *place)
            {
                let deeper = self.names.kind(label.node) > self.names.kind(last.node) || (last.node == label.node);
                let shallower = self.names.kind(label.node) < self.names.kind(last.node);
                if deeper {
                    kept.pop();
                } else if shallower {
                    continue;
                }
            }
            kept.push((*place, label.clone()));
        }
        let first = kept.first().map_or(0, |(place, _)| *place);
        let before: Vec<(usize, Num)> = line.items[..first].iter().filter_map(number_of).collect();
        // Names first, then as many numbers: "IIT, EIT, OIT = 91.75, 88.75, 100.00".
        if kept.len() > 1 {
            let last = kept.last().map_or(0, |(place, _)| *place);
            let early = has_number(first, last);
            let numbers: Vec<(usize, Num)> = line.items[last..].iter().filter_map(number_of).collect();
            if !early && !numbers.is_empty() {
                if numbers.len() != kept.len() {
                    let nodes = kept.iter().map(|(_, label)| self.names.id(label.node).to_owned()).collect();
                    return Err(Ask::Unclear { text: line.row.text(), line: line.line, nodes });
                }
                for ((place, label), (_, number)) in kept.into_iter().zip(numbers) {
                    let text = line.items[place].text.clone();
                    self.push(at, label, text, vec![(1, number)], vec![], vec![]);
                }
                return Ok(());
            }
        }
        let count = kept.len();
        // Running text with a year of its own for each value.
        let running = !line.row.delimited;
        for k in 0..count {
            let (place, label) = kept[k].clone();
            let end = kept.get(k + 1).map_or(line.items.len(), |(next, _)| *next);
            let items = &line.items[place..end];
            let mut numbers: Vec<(usize, Num)> = items.iter().filter_map(number_of).collect();
            let mut ticks: Vec<(usize, bool)> = Vec::new();
            for item in items.iter().skip(1) {
                let word = self.names.is_item(label.node).then(|| said(&item.text)).flatten();
                match item.kind {
                    Kind::Tick(tick) => ticks.push((item.cell, tick)),
                    Kind::Text | Kind::Level(..) => ticks.extend(word.map(|tick| (item.cell, tick))),
                    _ => {}
                }
            }
            if running {
                // A blank keeps its place.
                let places = items.iter().filter(|item| matches!(item.kind, Kind::Number(_) | Kind::Blank)).enumerate();
                let places =
                    places.filter(|(_, item)| matches!(item.kind, Kind::Number(_))).map(|(place, _)| place + 1);
                for (number, place) in numbers.iter_mut().zip(places.collect::<Vec<_>>()) {
                    number.0 = place;
                }
            }
            let left = if k == 0 { before.clone() } else { Vec::new() };
            let own_year = running.then(|| self.year_of(&line.items, place, end)).flatten();
            let text = line.items[place].text.clone();
            self.push(at, label, text, numbers, left, ticks);
            if let (Some(year), Some(slot)) = (own_year, self.out.slots.last_mut()) {
                slot.year = Some(year);
            }
        }
        Ok(())
    }

    /// The year that stands before a value in running text.
    fn year_of(&self, items: &[crate::line::Item], from: usize, to: usize) -> Option<u16> {
        let value =
            items[from..to].iter().position(|item| matches!(item.kind, Kind::Number(_))).map_or(to, |at| from + at);
        items[..value].iter().rev().find_map(|item| match item.kind {
            Kind::Year(year) if !year.school => Some(year.year),
            _ => None,
        })
    }
}

fn number_of(item: &crate::line::Item) -> Option<(usize, Num)> {
    match &item.kind {
        Kind::Number(number) => Some((item.cell, number.clone())),
        _ => None,
    }
}

/// The facts of the slots once each has its number.
pub(crate) fn fact(slot: &Slot, value: Value, year: Option<u16>) -> Fact {
    Fact {
        at: slot.at,
        node: slot.label.node,
        total: slot.label.total,
        value,
        year: year.or(slot.year),
        text: slot.text.clone(),
        doubt: slot.label.doubt,
    }
}
