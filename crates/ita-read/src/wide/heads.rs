//! The rows of heads of a table with the names above: what each column holds, and where the values begin.

use super::{Column, head};
use crate::ask::Ask;
use crate::line::{Kind, Line};
use crate::names::Names;
use crate::words::Role;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// What stands above the values.
pub(super) struct Heads {
    /// The first row of heads that names something.
    pub(super) start: usize,
    /// The row behind the last one.
    pub(super) end: usize,
    /// What the cells hold that a head names.
    pub(super) columns: BTreeMap<usize, Column>,
    /// The cells that have a head, whether it names something or not.
    pub(super) cells: Vec<usize>,
    /// The nodes that are named.
    pub(super) nodes: BTreeSet<usize>,
}

impl Heads {
    /// The heads that begin with a row; none if it is no head.
    ///
    /// # Errors
    /// [`Ask::Unclear`] where codes below the instruments may be of two kinds.
    pub(super) fn read(lines: &[Rc<Line>], start: usize, names: &Names) -> Result<Option<Self>, Ask> {
        let line = &lines[start];
        let mut columns = head::numbering(line, names).unwrap_or_else(|| head::labelled(line, names));
        if columns.is_empty() || is_title(lines, start, names) {
            return Ok(None);
        }
        let mut years = years(lines, start);
        let mut end = start + 1;
        // The indicators' numbers below the instruments' names.
        let below = lines.get(end).filter(|below| below.row.delimited);
        if let Some(numbers) = below.and_then(|below| head::numbering(below, names)) {
            columns.extend(numbers);
            end += 1;
        }
        if let Some(ask) = lines.get(end).and_then(|below| head::codes(&columns, below, names)) {
            return Err(ask);
        }
        while let Some(line) = lines.get(end).filter(|line| may_go_on(line)) {
            let more = head::labelled(line, names);
            if !goes_on(line, &more) {
                break;
            }
            head::years_above(line, &mut years);
            for (cell, column) in more {
                let is_deeper = |old: &Column| names.kind(old.label.node) <= names.kind(column.label.node);
                if columns.get(&cell).is_none_or(is_deeper) {
                    columns.insert(cell, column);
                }
            }
            end += 1;
        }
        for (cell, column) in &mut columns {
            column.year = column.year.or(years.get(cell).copied());
        }
        // "ITA 2568" in the corner names the table, not the column of the agencies.
        let is_number = |cell: usize| {
            let below = lines.get(end).into_iter().flat_map(|line| &line.items);
            below.filter(|item| item.cell == cell).any(|item| matches!(item.kind, Kind::Number(_)))
        };
        columns.retain(|&cell, column| cell > 0 || column.label.node != 0 || is_number(cell));
        columns.retain(|_, column| !column.role.is_some_and(|role| role.is_other() && role != Role::Ordinal));
        columns.extend(head::total_alone(&lines[start], &columns, names));
        let nodes = columns.values().map(|column| column.label.node).collect();
        let mut heads = Self { start, end, columns, cells: Vec::new(), nodes };
        let filled = |line: &Rc<Line>| {
            let cells = line.row.cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty());
            cells.map(|(at, _)| at).collect::<Vec<_>>()
        };
        let cells: BTreeSet<usize> = heads.rows(lines).flat_map(filled).collect();
        heads.cells = cells.into_iter().collect();
        Ok(Some(heads))
    }

    /// The rows of heads, with the one above the first that names something.
    pub(super) fn rows<'a>(&self, lines: &'a [Rc<Line>]) -> impl Iterator<Item = &'a Rc<Line>> + Clone {
        lines[self.start.saturating_sub(1)..self.end].iter().filter(|line| line.row.delimited)
    }

    /// True if they name more than one node.
    pub(super) fn are_several(&self) -> bool {
        self.nodes.len() > 1
    }
}

/// A title, in the only cell of its row that says something, is no head: the one below it is.
fn is_title(lines: &[Rc<Line>], start: usize, names: &Names) -> bool {
    let is_alone = lines[start].row.cells.iter().filter(|cell| !cell.is_empty()).count() == 1;
    let below = lines.get(start + 1).filter(|below| below.row.delimited);
    let is_head = |below: &Rc<Line>| head::numbering(below, names).is_some() || head::labelled(below, names).len() > 1;
    is_alone && below.is_some_and(is_head)
}

/// The years of a row, and of a row of several years or groups above it.
fn years(lines: &[Rc<Line>], start: usize) -> BTreeMap<usize, u16> {
    let mut years = BTreeMap::new();
    head::years_above(&lines[start], &mut years);
    let above = start.checked_sub(1).map(|at| &lines[at]);
    if let Some(above) = above.filter(|above| above.row.delimited && above.numbers().next().is_none()) {
        let mut over = BTreeMap::new();
        head::years_above(above, &mut over);
        if over.values().collect::<BTreeSet<_>>().len() > 1 {
            for (cell, year) in over {
                years.entry(cell).or_insert(year);
            }
        }
    }
    years
}

/// True for a row that is a head if its words are.
fn may_go_on(line: &Line) -> bool {
    line.row.delimited && line.numbers().next().is_none() && !line.row.is_blank()
}

/// True for a row of names or roles, and not of ticks or levels.
fn goes_on(line: &Line, more: &BTreeMap<usize, Column>) -> bool {
    let has_roles = line.items.iter().any(|item| matches!(item.kind, Kind::Text) && item.role().is_some())
        || line.years().next().is_some();
    let has_values = line.items.iter().any(|item| matches!(item.kind, Kind::Tick(_) | Kind::Blank | Kind::Level(..)));
    let has_ticks = line.items.iter().any(|item| matches!(item.kind, Kind::Tick(_)));
    !(has_ticks || more.is_empty() && !has_roles || has_values && more.len() == 1)
}
