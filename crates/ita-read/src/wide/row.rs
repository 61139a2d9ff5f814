//! A row of values below the names.

use super::{Column, Data};
use crate::fact::{Fact, Found, LevelFact, Value};
use crate::line::{Item, Kind, Line, said};
use crate::names::{Names, Total};
use crate::number::MICRO;
use crate::words::Role;
use std::collections::BTreeMap;

/// What a row says, below heads that stand over the cells `heads`.
pub(super) fn data(
    line: &Line,
    at: usize,
    columns: &BTreeMap<usize, Column>,
    heads: &[usize],
    names: &Names,
    found: &mut Found,
) -> Data {
    let outside = |cell: &usize| !columns.contains_key(cell);
    let year = line.items.iter().filter(|item| outside(&item.cell)).find_map(|item| match item.kind {
        Kind::Year(year) => Some(year.year),
        _ => None,
    });
    let named =
        line.items.iter().filter(|item| outside(&item.cell) && matches!(item.kind, Kind::Text | Kind::Label(_)));
    let texts: Vec<&str> = named.clone().map(|item| item.text.as_str()).collect();
    // The whole cell: a number in it, as of a district, is part of the name.
    let cells = named.clone().filter_map(|item| line.row.cells.get(item.cell));
    let name = cells.max_by_key(|cell| cell.chars().count()).map_or_else(|| line.row.text(), Clone::clone);
    let role = named.clone().find_map(Item::role);
    let average = ["อันดับ", "ลำดับ", "ค่าเฉลี่ย", "เฉลี่ย", "คะแนนเฉลี่ย", "สูงสุด", "ต่ำสุด", "average", "Average", "mean", "Mean"];
    let agency = texts.iter().filter(|text| !average.iter().any(|word| text.starts_with(word))).any(|text| {
        text.chars().count() > 24
            || text.contains("เทศบาล")
            || text.contains("อบต")
            || text.contains("จังหวัด")
            || text.contains("สำนัก")
            || text.contains("กรม")
    });
    let sum = !agency
        && line
            .items
            .iter()
            .any(|item| outside(&item.cell) && matches!(&item.kind, Kind::Label(label) if label.node == 0));
    let mut row = Data {
        at,
        year,
        name,
        facts: Vec::new(),
        levels: Vec::new(),
        sum,
        cells: line.row.cells.len(),
        moved: is_moved(line, columns, heads),
    };
    if !agency && role.is_some_and(Role::is_other) {
        found.ignored[at] = role.map(Role::reason);
        return row;
    }
    for (cell, column) in columns {
        let items = line.items.iter().filter(|item| item.cell == *cell);
        let mut values = items.filter_map(|item| match &item.kind {
            Kind::Number(number) => Some(Value::Number(number.clone())),
            Kind::Tick(tick) => Some(Value::Tick(*tick)),
            Kind::Text | Kind::Level(..) if names.is_item(column.label.node) => said(&item.text).map(Value::Tick),
            _ => None,
        });
        // "2.10" below "IIT (ผลต่าง)": what stands in brackets elsewhere, or the score without it.
        let is_open = column.aside && !line.row.cells.get(*cell).is_some_and(|text| text.contains('('));
        if let Some(value) = values.next().filter(|_| !is_open) {
            row.facts.push(Fact {
                at,
                node: column.label.node,
                total: Total::No,
                value,
                year: year.or(column.year),
                text: column.text.clone(),
                doubt: column.label.doubt,
                answered: column.label.answered,
            });
        }
    }
    if columns.values().any(|column| column.guessed) {
        let whole = crate::settle::whole(names, &row.facts);
        let is_whole = |fact: &Fact| match &fact.value {
            Value::Number(number) => whole.is_some_and(|whole| (whole - number.micro).abs() <= MICRO / 50),
            Value::Tick(_) => false,
        };
        row.facts.retain(|fact| fact.node != 0 || is_whole(fact));
    }
    // Of a level beside each score that of the whole, which is nearest behind it.
    let levels = line.items.iter().filter(|item| matches!(item.kind, Kind::Level(..))).count();
    let of_whole = |item: &&Item| {
        levels < 2 || columns.range(..=item.cell).next_back().is_some_and(|(_, column)| column.label.node == 0)
    };
    let has_whole = line.items.iter().filter(|item| matches!(item.kind, Kind::Level(..))).any(|item| of_whole(&item));
    for item in line.items.iter().filter(|item| !has_whole || of_whole(item)) {
        if let Kind::Level(level, _) = &item.kind {
            row.levels.push(LevelFact { at, level: level.clone(), year, sure: true, below_part: false });
        }
    }
    row
}

/// Adds the level of the whole from a row of levels below the scores; false if the row is none.
pub(super) fn level_below(line: &Line, at: usize, columns: &BTreeMap<usize, Column>, row: &mut Data) -> bool {
    let levels = line.items.iter().filter_map(|item| match &item.kind {
        Kind::Level(level, _) => Some((columns.get(&item.cell)?.label.node, level)),
        _ => None,
    });
    let levels: Vec<_> = levels.collect();
    row.moved |= !levels.is_empty() && line.row.cells.len() != row.cells;
    if let Some((_, level)) = levels.iter().find(|(node, _)| *node == 0) {
        row.levels.push(LevelFact { at, level: (*level).clone(), year: row.year, sure: true, below_part: false });
    }
    !levels.is_empty()
}

/// Returns true if a row is shifted against the heads: a value stands below none of them, or the row has more or fewer cells and
/// a value where nothing is named, or none where the last score is.
fn is_moved(line: &Line, columns: &BTreeMap<usize, Column>, heads: &[usize]) -> bool {
    let width = heads.last().map_or(0, |last| last + 1);
    let is_score = |item: &&Item| match &item.kind {
        Kind::Number(number) => number.decimals > 0 && number.in_range(),
        Kind::Tick(_) => true,
        _ => false,
    };
    let mut outside = line.items.iter().filter(|item| !columns.contains_key(&item.cell)).filter(is_score);
    let is_unheaded = outside.clone().any(|item| !heads.contains(&item.cell));
    let cells = line.row.cells.len();
    let lost = columns.keys().next_back().is_some_and(|&last| last >= cells);
    let other = |item: &Item| columns.contains_key(&item.cell) && matches!(item.kind, Kind::Level(..));
    is_unheaded || cells != width && (outside.next().is_some() || lost || line.items.iter().any(other))
}
