//! From facts to one assessment: which totals are compared, which are inputs, and which cannot be both.

mod said;
mod totals;

use crate::answer::{self, Answer};
use crate::ask::Ask;
use crate::doubts;
use crate::fact::{Fact, Found, Value};
use crate::line::Line;
use crate::names::Names;
use crate::number::{MICRO, Num};
use crate::reading::{Published, Reading};
use std::collections::BTreeMap;
use std::rc::Rc;
pub(crate) use totals::{mean, mean_of, whole};

/// Makes the reading.
pub(crate) fn settle(
    lines: &[Rc<Line>],
    names: &Names,
    year: u16,
    answers: &[Answer],
    mut found: Found,
) -> Result<Reading, Ask> {
    let mut facts = std::mem::take(&mut found.facts);
    let others: Vec<u16> = facts.iter().filter_map(|fact| fact.year).filter(|&of| of != year).collect();
    facts.retain(|fact| fact.year.is_none_or(|of| of == year));
    facts.sort_by_key(|fact| fact.at);
    // A summary of other years' totals beside this year's table.
    if facts.is_empty() {
        if others.is_empty() {
            let left_out = found.ignored.iter().zip(lines).filter(|(_, line)| line.numbers().next().is_some());
            let mut reasons = left_out.filter_map(|(why, _)| *why);
            let other = reasons.find(|why| matches!(*why, "target" | "mean" | "difference" | "previous" | "weight"));
            return Err(other.map_or(Ask::NotItaResult, Ask::OnlyOther));
        }
        let mut says = others;
        says.sort_unstable();
        says.dedup();
        return Err(Ask::OtherYear { asked: year, says });
    }
    for fact in &facts {
        check(fact, lines, names)?;
    }
    doubts::one_agency(&facts, lines)?;
    doubts::mean_of_many(&facts, lines)?;
    doubts::coded_disclosure(&mut facts, lines, names)?;
    totals::open(&mut facts, lines, names)?;
    answer::keep(&mut facts, &mut found, answers, names);
    let values = values(&facts, lines, names)?;
    doubts::disclosure(&values, &facts, lines, names)?;
    if !answer::is_scaled(answers) {
        doubts::scale(&values, names)?;
    }
    let level = level(&found, answers, names, year)?;
    let mut reading = split(&values, level, names, year)?;
    reading.rows = said::rows(lines, &facts, &found, names);
    Ok(reading)
}

fn check(fact: &Fact, lines: &[Rc<Line>], names: &Names) -> Result<(), Ask> {
    let line = lines[fact.at].line;
    if let Value::Number(number) = &fact.value
        && (!number.in_range() || number.doubtful)
    {
        let value = if number.signed { format!("±{}", number.value) } else { number.value.clone() };
        return Err(Ask::OutOfRange { node: names.id(fact.node).to_owned(), value, line });
    }
    if names.known[fact.node].open {
        return Err(Ask::Unclear { text: fact.text.clone(), line, nodes: vec!["eit".to_owned()] });
    }
    if fact.doubt {
        let mut nodes = vec![names.id(fact.node).to_owned()];
        nodes.extend(
            lines[fact.at]
                .row
                .cells
                .iter()
                .flat_map(|cell| cell.split(|c: char| !c.is_ascii_digit() && c != '.'))
                .find(|digits| names.find(digits).is_some())
                .map(str::to_owned),
        );
        return Err(Ask::Unclear { text: lines[fact.at].row.text(), line, nodes });
    }
    Ok(())
}

/// One value for each node.
fn values(facts: &[Fact], lines: &[Rc<Line>], names: &Names) -> Result<BTreeMap<usize, String>, Ask> {
    let mut values: BTreeMap<usize, (String, i64, usize)> = BTreeMap::new();
    for fact in facts {
        let (value, micro) = written(fact, lines, names)?;
        let line = lines[fact.at].line;
        match values.get(&fact.node) {
            Some((_, old, _)) if *old == micro => {}
            Some((old, _, first)) => {
                doubts::two_parts(fact, facts, lines, names)?;
                return Err(Ask::TwoValues {
                    node: names.id(fact.node).to_owned(),
                    first: (old.clone(), *first),
                    second: (value, line),
                });
            }
            None => {
                values.insert(fact.node, (value, micro, line));
            }
        }
    }
    Ok(values.into_iter().map(|(node, (value, _, _))| (node, value)).collect())
}

/// The value as an input takes it, and what it is compared by.
fn written(fact: &Fact, lines: &[Rc<Line>], names: &Names) -> Result<(String, i64), Ask> {
    let item = names.is_item(fact.node);
    match &fact.value {
        Value::Tick(tick) if item => Ok((u8::from(*tick).to_string(), if *tick { 100 * MICRO } else { 0 })),
        Value::Tick(_) => Err(Ask::Unclear {
            text: fact.text.clone(),
            line: lines[fact.at].line,
            nodes: vec![names.id(fact.node).to_owned()],
        }),
        Value::Number(number) if item => Ok(item_value(number)),
        Value::Number(number) => Ok((number.value.clone(), number.micro)),
    }
}

fn item_value(number: &Num) -> (String, i64) {
    match (number.micro / MICRO, number.micro % MICRO == 0, number.percent) {
        (0, true, _) => ("0".to_owned(), 0),
        (1, true, false) => ("1".to_owned(), 100 * MICRO),
        (100, true, _) => ("1".to_owned(), 100 * MICRO),
        _ => (format!("{}%", number.value), number.micro),
    }
}

fn level(found: &Found, answers: &[Answer], names: &Names, year: u16) -> Result<Option<String>, Ask> {
    // Levels below single parts, one each, are theirs.
    let of_parts = found.levels.iter().filter(|level| level.below_part).count();
    let mut levels: Vec<&String> = found
        .levels
        .iter()
        .filter(|level| level.sure && level.year.is_none_or(|of| of == year))
        .filter(|level| !(level.below_part && of_parts > 1))
        .map(|level| &level.level)
        .collect();
    levels.dedup();
    match levels[..] {
        [] => Ok(None),
        [level] => Ok(Some(level.clone())),
        [first, second, ..] => {
            if levels.iter().all(|level| *level == first) {
                return Ok(Some(first.clone()));
            }
            let chosen =
                answer::level(answers).and_then(|name| levels.iter().find(|id| names.level_names(id).0 == name));
            if let Some(level) = chosen {
                return Ok(Some((*level).clone()));
            }
            Err(Ask::TwoLevels { first: names.level_names(first), second: names.level_names(second) })
        }
    }
}

/// Parts that the totals are beside.
fn covered(names: &Names, node: usize, values: &BTreeMap<usize, String>) -> bool {
    let parts = names.parts_of(node);
    if !parts.is_empty() && parts.iter().all(|part| values.contains_key(part)) {
        return true;
    }
    let mut children = names.children(node).peekable();
    children.peek().is_some() && children.all(|child| values.contains_key(&child) || covered(names, child, values))
}

fn split(values: &BTreeMap<usize, String>, level: Option<String>, names: &Names, year: u16) -> Result<Reading, Ask> {
    let mut reading =
        Reading { fiscal_year: year, inputs: Vec::new(), stated: Vec::new(), published: None, rows: Vec::new() };
    let mut overall = None;
    for (&node, value) in values {
        let below: Vec<String> = values
            .keys()
            .filter(|&&other| names.is_below(other, node))
            .map(|&other| names.id(other).to_owned())
            .collect();
        let pair = (names.id(node).to_owned(), value.clone());
        if below.is_empty() {
            reading.inputs.push(pair);
        } else if node == 0 {
            overall = Some(value.clone());
        } else if covered(names, node, values) {
            reading.stated.push(pair);
        } else {
            return Err(Ask::PartsAndTotal { node: pair.0, given: below });
        }
    }
    if overall.is_some() || level.is_some() {
        reading.published = Some(Published { overall, level });
    }
    Ok(reading)
}
