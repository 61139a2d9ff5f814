//! The heads of a table with the names above: which cells name what, and of which year.

use super::Column;
use crate::ask::Ask;
use crate::line::{Item, Kind, Line};
use crate::names::{Label, Names, Total};
use crate::words::{Role, lists};
use ita_score::NodeKind;
use std::collections::BTreeMap;

/// The cells of a head that name nodes.
pub(super) fn labelled(line: &Line, names: &Names) -> BTreeMap<usize, Column> {
    let mut columns = BTreeMap::new();
    if line.numbers().next().is_some() {
        return columns;
    }
    for item in &line.items {
        if let Kind::Label(label) = &item.kind {
            let label = Label { total: Total::No, ..label.clone() };
            let old =
                columns.get(&item.cell).is_some_and(|old: &Column| names.kind(old.label.node) > names.kind(label.node));
            if !old {
                columns.insert(item.cell, Column::new(label, item));
            }
        } else if let Some(label) = outside(item, names) {
            columns.entry(item.cell).or_insert_with(|| Column { role: None, aside: true, ..Column::new(label, item) });
        }
    }
    columns
}

/// What a head names outside brackets, where they say what is no score: "IIT (เทียบปีก่อน)".
fn outside(item: &Item, names: &Names) -> Option<Label> {
    let (outside, inside) = item.text.split_once('(').filter(|_| matches!(item.kind, Kind::Text))?;
    lists().role(inside).filter(|role| role.is_other())?;
    names.label(outside.trim(), None, false, false).filter(|label| !label.tail)
}

/// "คะแนน" alone, beside the names of all instruments and no total: [`Column::guessed`].
pub(super) fn total_alone(line: &Line, columns: &BTreeMap<usize, Column>, names: &Names) -> Option<(usize, Column)> {
    let has = |node: usize| columns.values().any(|column| column.label.node == node && !column.aside);
    if has(0) || !names.of_kind(NodeKind::Instrument).into_iter().all(has) {
        return None;
    }
    let is_score = |item: &&Item| matches!(item.kind, Kind::Text) && item.role() == Some(Role::Score);
    let mut scores = line.items.iter().filter(|item| !columns.contains_key(&item.cell)).filter(is_score);
    let item = scores.next().filter(|_| scores.next().is_none())?;
    let label = Label { node: 0, total: Total::No, doubt: false, by_number: false, tail: false, answered: false };
    Some((item.cell, Column { guessed: true, ..Column::new(label, item) }))
}

/// A row of 1, 2, 3 …, up to the number of indicators, is a head of numbers.
pub(super) fn numbering(line: &Line, names: &Names) -> Option<BTreeMap<usize, Column>> {
    let indicators = names.of_kind(NodeKind::Indicator);
    let mut columns = BTreeMap::new();
    let mut expected = 1;
    for item in &line.items {
        match &item.kind {
            Kind::Number(number)
                if number.is_whole() && number.whole() == expected && columns.len() < indicators.len() =>
            {
                let node = names.find(&number.value)?;
                let label =
                    Label { node, total: Total::No, doubt: false, by_number: true, tail: false, answered: false };
                columns.insert(item.cell, Column::new(label, item));
                expected += 1;
            }
            Kind::Number(_) => return None,
            Kind::Label(label) => {
                columns.insert(item.cell, Column::new(label.clone(), item));
            }
            _ => {}
        }
    }
    (indicators.len() > 2 && usize::try_from(expected).is_ok_and(|next| next == indicators.len() + 1))
        .then_some(columns)
}

/// "i1 … i10" below the names of several instruments: indicators, or the first questions.
pub(super) fn codes(above: &BTreeMap<usize, Column>, below: &Line, names: &Names) -> Option<Ask> {
    let instruments = above.values().filter(|column| names.kind(column.label.node) == NodeKind::Instrument).count();
    let codes: Vec<&str> = below.row.cells.iter().map(String::as_str).filter(|cell| !cell.is_empty()).collect();
    let is_code = |(cell, number): (&&str, usize)| {
        let digits = cell.strip_prefix(['i', 'I']).map(|rest| rest.trim_start_matches(['.', ' ', '-', '0']));
        digits == Some(number.to_string().as_str())
    };
    let as_many = codes.len() > 2 && codes.len() == names.of_kind(NodeKind::Indicator).len();
    (instruments > 1 && as_many && codes.iter().zip(1..).all(is_code)).then(|| Ask::Unclear {
        text: codes[0].to_owned(),
        line: below.line,
        nodes: vec!["1".to_owned(), "i1".to_owned()],
    })
}

/// The years of a head's cells; a year reaches over the empty cells to its right.
pub(super) fn years_above(line: &Line, heads: &mut BTreeMap<usize, u16>) {
    let found: Vec<(usize, u16)> = line
        .items
        .iter()
        .filter_map(|item| match item.kind {
            Kind::Year(year) => Some((item.cell, year.year)),
            _ => None,
        })
        .collect();
    if found.len() < 2 {
        return;
    }
    for (cell, year) in found {
        heads.insert(cell, year);
        let mut next = cell + 1;
        while line.row.cells.get(next).is_some_and(String::is_empty) {
            heads.insert(next, year);
            next += 1;
        }
    }
}
