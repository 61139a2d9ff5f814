//! Tables with the names above and one agency or year per row.

mod head;
mod heads;
mod narrow;
mod row;
mod rows;
mod running;

use crate::ask::Ask;
use crate::fact::{Fact, Found, LevelFact, Value};
use crate::line::{Item, Line};
use crate::names::{Label, Names};
use crate::words::Role;
use heads::Heads;
use std::rc::Rc;

/// What a column holds.
#[derive(Clone, Debug)]
struct Column {
    label: Label,
    year: Option<u16>,
    text: String,
    role: Option<Role>,
    /// Its head says something in brackets that is no score, so its cells have a score and something in brackets: "IIT (เทียบปีก่อน)".
    aside: bool,
    /// Its head says "คะแนน" alone: the total, if the arithmetic says so too.
    guessed: bool,
}

impl Column {
    fn new(label: Label, item: &Item) -> Self {
        Self { label, year: None, text: item.text.clone(), role: item.role(), aside: false, guessed: false }
    }
}

/// A row of values.
struct Data {
    at: usize,
    year: Option<u16>,
    name: String,
    facts: Vec<Fact>,
    levels: Vec<LevelFact>,
    sum: bool,
    /// How many cells it has.
    cells: usize,
    /// It does not stand below the heads.
    moved: bool,
}

/// Reads every such table and marks its lines as used.
pub(crate) fn read(lines: &[Rc<Line>], names: &Names, year: u16, found: &mut Found) -> Result<(), Ask> {
    let mut at = 0;
    while at < lines.len() {
        match table(lines, at, names, year, found)? {
            Some(next) => at = next.max(at + 1),
            None => at += 1,
        }
    }
    Ok(())
}

fn table(lines: &[Rc<Line>], start: usize, names: &Names, year: u16, found: &mut Found) -> Result<Option<usize>, Ask> {
    if !lines[start].row.delimited {
        return running::read(lines, start, names, year, found);
    }
    let Some(heads) = Heads::read(lines, start, names)? else { return Ok(None) };
    let (rows, end) = rows::read(lines, &heads, names, found);
    if rows.is_empty() || !heads.are_several() && !narrow::is_table(lines, &heads, &rows, end) {
        return Ok(None);
    }
    for line in start..end {
        found.used[line] = true;
        if line < heads.end {
            found.ignored[line] = Some("heading");
        }
    }
    if !heads.are_several() {
        narrow::is_of_one(&heads, &rows)?;
    }
    take(rows, lines, year, found)?;
    Ok(Some(end))
}

/// The rows that count: those of the year, and of one agency.
fn take(rows: Vec<Data>, lines: &[Rc<Line>], year: u16, found: &mut Found) -> Result<(), Ask> {
    let mut kept: Vec<Data> = Vec::new();
    for row in rows {
        if row.facts.is_empty() {
            found.ignored[row.at].get_or_insert("no value");
            continue;
        }
        if row.year.is_some_and(|of| of != year) {
            found.ignored[row.at] = Some("other year");
            // Kept as facts of another year, so that it is known that there are some.
            found.facts.extend(row.facts);
            continue;
        }
        kept.push(row);
    }
    let named = kept.iter().filter(|row| !row.sum).count();
    if named >= 1 && kept.len() > named {
        for row in kept.iter().filter(|row| row.sum) {
            found.ignored[row.at] = Some("mean");
        }
        kept.retain(|row| !row.sum);
    }
    if kept.len() > 1 {
        found.agencies = kept.into_iter().map(|row| (row.at, row.name)).collect();
        return Err(Ask::Agencies(found.agencies.iter().map(|(_, name)| name.clone()).collect()));
    }
    if let Some(row) = kept.iter().find(|row| row.moved) {
        let values = row.facts.iter().filter_map(|fact| match &fact.value {
            Value::Number(number) => Some(number.value.clone()),
            Value::Tick(_) => None,
        });
        return Err(Ask::Shifted { text: row.name.clone(), line: lines[row.at].line, values: values.collect() });
    }
    for row in kept {
        found.facts.extend(row.facts);
        found.levels.extend(row.levels);
    }
    Ok(())
}
