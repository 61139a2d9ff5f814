//! Tables with one name per row, running text, and one cell per line: names with the numbers that belong to them.

mod levels;
mod named;
mod remarks;
mod waiting;
mod years;

use crate::ask::Ask;
use crate::fact::{Fact, Found, Value};
use crate::heads::{self, Heads};
use crate::line::{Kind, Line, said};
use crate::names::{Label, Names};
use crate::number::Num;
use crate::words::Role;
use ita_score::NodeKind;
use std::collections::BTreeSet;
use std::rc::Rc;

/// A name and what stands beside it.
#[derive(Clone, Debug)]
pub(crate) struct Slot {
    pub(crate) at: usize,
    /// The cell that its name stands in.
    pub(crate) cell: usize,
    /// How many cells its row has.
    pub(crate) width: usize,
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
    lines: &'a [Rc<Line>],
    names: &'a Names,
    out: Slots,
    /// Names that wait for their number on a later line.
    waiting: Vec<(usize, Label, String)>,
    /// Numbers that stand alone on their lines, after the names that wait.
    run: Vec<(usize, Num)>,
    /// The year of the last heading, which counts for the lines below it.
    section: Option<u16>,
    /// True once the current table has a row, so that the next head begins another table.
    after_data: bool,
    waits_for_level: bool,
    /// Cells of columns in which something has not passed: there "ผ่าน" is a verdict, not a level.
    verdicts: BTreeSet<usize>,
    /// The whole, where it is the heading of lines that begin with a year.
    title: Option<(Label, String)>,
    /// Why what stands below a heading is not of the agency: "ค่าเฉลี่ยระดับประเทศ", "เป้าหมาย".
    of_others: Option<Role>,
}

/// Finds every name and its numbers in the lines that are not used yet.
pub(crate) fn read(lines: &[Rc<Line>], names: &Names, found: &mut Found) -> Result<Slots, Ask> {
    let mut state = State {
        lines,
        names,
        out: Slots { slots: Vec::new(), tables: vec![Heads::new()] },
        waiting: Vec::new(),
        run: Vec::new(),
        section: None,
        after_data: false,
        waits_for_level: false,
        verdicts: levels::verdicts(lines),
        title: None,
        of_others: None,
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
        self.heading(at, &labels);
        if numbers > 0
            && let Some(role) = self.of_others
        {
            found.ignored[at] = Some(role.reason());
            return self.settle_run();
        }
        self.levels(at, found);
        let is_row = labels.iter().any(|(_, label)| self.names.kind(label.node) > NodeKind::Instrument);
        if numbers == 0
            && !is_row
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
            // A title above a table names no columns.
            let mut below = self.lines[at + 1..].iter().take(20);
            let is_title = !line.row.delimited
                && below.find(|line| line.numbers().next().is_some()).is_some_and(|line| line.row.delimited);
            if !is_title {
                heads::add(line, &mut self.out.tables[last]);
            }
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

    /// What a line without numbers says of those below it.
    fn heading(&mut self, at: usize, labels: &[(usize, Label)]) {
        let line = &self.lines[at];
        let is_alone = line.row.cells.iter().filter(|cell| !cell.is_empty()).count() == 1;
        if line.numbers().next().is_some() {
            if !labels.is_empty() {
                self.title = None;
            }
            return;
        }
        let place = labels.iter().find(|(_, label)| label.node == 0).map(|(place, label)| (*place, label.clone()));
        self.title = place.map(|(place, label)| (label, line.items[place].text.clone()));
        if is_alone && labels.iter().all(|(_, label)| label.node == 0 || label.tail) {
            self.of_others = heads::of_others(&line.row.text());
        }
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
        let row = &self.lines[at].row;
        let (width, running) = (row.cells.len(), !row.delimited);
        let year = self.section;
        self.out.slots.push(Slot { at, cell: 0, width, label, text, numbers, left, ticks, year, table, running });
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
        answered: slot.label.answered,
    }
}
