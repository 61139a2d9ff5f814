//! Names above in running text.

use super::Data;
use crate::ask::Ask;
use crate::fact::{Fact, Found, LevelFact, Value};
use crate::line::{Kind, Line};
use crate::names::{Names, Total};
use std::rc::Rc;

/// A line of names, then a line with as many numbers.
pub(super) fn read(
    lines: &[Rc<Line>],
    start: usize,
    names: &Names,
    year: u16,
    found: &mut Found,
) -> Result<Option<usize>, Ask> {
    let line = &lines[start];
    if line.numbers().next().is_some() || line.row.is_blank() {
        return Ok(None);
    }
    let columns = line.words(names);
    let mut nodes: Vec<usize> = columns.iter().map(|(label, _)| label.node).collect();
    nodes.sort_unstable();
    nodes.dedup();
    if columns.len() < 2 || nodes.len() != columns.len() || line.labels().count() > 1 {
        return Ok(None);
    }
    let mut rows = Vec::new();
    let mut end = start + 1;
    while let Some(line) = lines.get(end) {
        let numbers: Vec<_> = line.numbers().map(|(_, number)| number.clone()).collect();
        let ordinal = numbers.len() == columns.len() + 1 && numbers[0].is_whole();
        if line.labels().next().is_some() || numbers.len() < 2 || !(numbers.len() == columns.len() || ordinal) {
            break;
        }
        let numbers = if ordinal { &numbers[1..] } else { &numbers[..] };
        let of = line.years().next().map(|year| year.year);
        let facts = columns.iter().zip(numbers).map(|((label, text), number)| Fact {
            at: end,
            node: label.node,
            total: Total::No,
            value: Value::Number(number.clone()),
            year: of,
            text: text.clone(),
            doubt: false,
            answered: false,
        });
        let levels = line.items.iter().filter_map(|item| match &item.kind {
            Kind::Level(level, _) => {
                Some(LevelFact { at: end, level: level.clone(), year: of, sure: true, below_part: false })
            }
            _ => None,
        });
        let name = line
            .items
            .iter()
            .find(|item| matches!(item.kind, Kind::Text))
            .map_or_else(|| line.row.text(), |item| item.text.clone());
        rows.push(Data {
            at: end,
            year: of,
            name,
            facts: facts.collect(),
            levels: levels.collect(),
            sum: false,
            moved: false,
            cells: 0,
        });
        end += 1;
    }
    if rows.is_empty() {
        return Ok(None);
    }
    found.ignored[start] = Some("heading");
    for used in &mut found.used[start..end] {
        *used = true;
    }
    super::take(rows, lines, year, found)?;
    Ok(Some(end))
}
