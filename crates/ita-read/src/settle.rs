//! From facts to one assessment: which totals are compared, which are inputs, and which cannot be both.

mod said;

use crate::ask::Ask;
use crate::doubts;
use crate::fact::{Fact, Found, Value};
use crate::line::Line;
use crate::names::{Names, Total};
use crate::number::{MICRO, Num};
use crate::reading::{Published, Reading};
use ita_score::NodeKind;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// Makes the reading.
pub(crate) fn settle(lines: &[Rc<Line>], names: &Names, year: u16, mut found: Found) -> Result<Reading, Ask> {
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
    open_totals(&mut facts, lines, names)?;
    let values = values(&facts, lines, names)?;
    doubts::disclosure(&values, &facts, lines, names)?;
    doubts::scale(&values, names)?;
    let level = level(&found, names, year)?;
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

/// Determines what each "รวม" and "เฉลี่ย" is the total of.
fn open_totals(facts: &mut [Fact], lines: &[Rc<Line>], names: &Names) -> Result<(), Ask> {
    // If other instruments have scores of their own, the parts of one are not the whole.
    let is_instrument = |node: usize| names.kind(node) == NodeKind::Instrument && !names.known[node].part;
    let only = common_parent(facts.iter().filter(|fact| fact.node != 0), names).filter(|&only| {
        !facts.iter().any(|fact| is_instrument(fact.node) && fact.node != only && !names.is_below(only, fact.node))
    });
    let mut since = 0;
    let mut closed = 0;
    let mut words = BTreeSet::new();
    let is_whole = |fact: &Fact, whole: Option<i64>| match &fact.value {
        Value::Number(number) => whole.is_some_and(|whole| (whole - number.micro).abs() <= MICRO / 80),
        Value::Tick(_) => false,
    };
    for at in 0..facts.len() {
        if facts[at].node != 0 {
            continue;
        }
        if facts[at].total == Total::No {
            since = at + 1;
            continue;
        }
        // "คะแนนเฉลี่ย 87.87" again: what it was before.
        if since == at && at > 0 && facts[at - 1].value == facts[at].value && facts[at - 1].text == facts[at].text {
            (facts[at].node, facts[at].total, since) = (facts[at - 1].node, Total::No, at + 1);
            continue;
        }
        let group = &facts[since..at];
        let parent = common_parent(group.iter().filter(|fact| fact.node != 0), names);
        let later = facts[at + 1..].iter().any(|fact| fact.node == 0);
        let node = match parent {
            Some(parent) if only == Some(parent) => parent,
            Some(parent) => {
                let mean = mean(names, parent, &|node| number_for(facts, node));
                let whole = whole(names, facts);
                let Value::Number(number) = &facts[at].value else { continue };
                let is = |value: Option<i64>| value.is_some_and(|value| (value - number.micro).abs() <= MICRO / 80);
                match (is(mean), is(whole)) {
                    (true, false) => parent,
                    (false, true) => 0,
                    // The same name closed each group before it; or more totals follow.
                    _ if later && closed == 0 => parent,
                    _ if closed > 0 && !later && facts[since..at].iter().all(|fact| fact.node != parent) => {
                        return Err(unclear(&facts[at], lines, names, parent));
                    }
                    _ if closed > 0 && later => parent,
                    (false, false) if mean.is_some() && whole.is_none() => {
                        return Err(unclear(&facts[at], lines, names, parent));
                    }
                    _ => 0,
                }
            }
            // The word that closed an instrument stands below two: the total of one of them is gone.
            None if words.contains(&facts[at].text) && !is_whole(&facts[at], whole(names, facts)) => {
                let last = group.iter().rev().find(|fact| names.kind(fact.node) > NodeKind::Instrument);
                match last.and_then(|fact| names.known[fact.node].parent) {
                    Some(parent) => return Err(unclear(&facts[at], lines, names, parent)),
                    None => 0,
                }
            }
            None => 0,
        };
        if node != 0 {
            closed += 1;
            words.insert(facts[at].text.clone());
        }
        facts[at].node = node;
        facts[at].total = Total::No;
        since = at + 1;
    }
    Ok(())
}

fn unclear(fact: &Fact, lines: &[Rc<Line>], names: &Names, parent: usize) -> Ask {
    Ask::Unclear {
        text: fact.text.clone(),
        line: lines[fact.at].line,
        nodes: vec![names.id(parent).to_owned(), names.id(0).to_owned()],
    }
}

/// The one node below the whole of which all of these are parts.
fn common_parent<'a>(facts: impl Iterator<Item = &'a Fact>, names: &Names) -> Option<usize> {
    let mut parents: Vec<usize> = facts
        .filter(|fact| names.kind(fact.node) != NodeKind::Instrument || names.known[fact.node].part)
        .map(|fact| {
            // Items and sub-indicators count for their parent.
            names.known[fact.node].parent.unwrap_or_default()
        })
        .collect();
    parents.sort_unstable();
    parents.dedup();
    match parents[..] {
        [parent] if parent != 0 => Some(parent),
        _ => None,
    }
}

fn number_for(facts: &[Fact], node: usize) -> Option<i64> {
    facts.iter().filter(|fact| fact.total == Total::No).find_map(|fact| match &fact.value {
        Value::Number(number) if fact.node == node => Some(number.micro),
        _ => None,
    })
}

/// The weighted mean of a node's parts, if all are there.
pub(crate) fn mean(names: &Names, node: usize, of: &dyn Fn(usize) -> Option<i64>) -> Option<i64> {
    let mut sum: i128 = 0;
    let mut shares: i128 = 0;
    for child in names.children(node) {
        let share = i128::from(names.known[child].share);
        sum += i128::from(of(child)?) * share;
        shares += share;
    }
    if shares == 0 { None } else { i64::try_from(sum / shares).ok() }
}

/// The mean of a node's parts as given, if all are there.
pub(crate) fn mean_of(names: &Names, node: usize, facts: &[Fact]) -> Option<i64> {
    mean(names, node, &|part| number_for(facts, part))
}

/// The whole by the instruments, each by its indicators or as given.
pub(crate) fn whole(names: &Names, facts: &[Fact]) -> Option<i64> {
    mean(names, 0, &|instrument| {
        mean(names, instrument, &|node| number_for(facts, node)).or_else(|| number_for(facts, instrument))
    })
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

fn level(found: &Found, names: &Names, year: u16) -> Result<Option<String>, Ask> {
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
