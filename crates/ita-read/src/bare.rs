//! Numbers without names: read only where their own numbering, or the arithmetic of the totals among them, leaves no doubt.

use crate::ask::Ask;
use crate::fact::{Fact, Found, Value};
use crate::line::{Item, Kind, Line};
use crate::names::{Label, Names, Total};
use crate::number::{MICRO, Num};
use crate::settle::mean;
use ita_score::NodeKind;
use std::rc::Rc;

/// Reads a text that has no names at all; `None` if it has other words.
pub(crate) fn read(lines: &[Rc<Line>], names: &Names, found: &mut Found) -> Result<bool, Ask> {
    let words = lines
        .iter()
        .flat_map(|line| &line.items)
        .filter(|item| matches!(item.kind, Kind::Label(_) | Kind::Tick(_)))
        .count();
    let rows: Vec<(usize, Vec<Num>)> = lines
        .iter()
        .enumerate()
        .map(|(at, line)| (at, line.numbers().map(|(_, number)| number.clone()).collect::<Vec<_>>()))
        .filter(|(_, numbers)| !numbers.is_empty())
        .collect();
    let other = lines
        .iter()
        .filter(|line| line.numbers().next().is_some())
        .flat_map(|line| &line.items)
        .filter(|item| matches!(item.kind, Kind::Text))
        .count();
    if words > 0 || other > 0 || rows.is_empty() {
        return Ok(false);
    }
    if let Some(facts) = numbered(&rows, names)? {
        found.facts.extend(facts);
        return Ok(true);
    }
    let all: Vec<(usize, Num)> =
        rows.into_iter().flat_map(|(at, numbers)| numbers.into_iter().map(move |number| (at, number))).collect();
    let fits: Vec<Vec<usize>> = orders(names).into_iter().filter(|order| fits(order, &all, names)).collect();
    let [order] = &fits[..] else { return Err(Ask::NoNames { count: all.len() }) };
    for (&node, (at, number)) in order.iter().zip(all) {
        found.facts.push(plain(at, node, number));
    }
    Ok(true)
}

fn plain(at: usize, node: usize, number: Num) -> Fact {
    Fact {
        at,
        node,
        total: Total::No,
        text: number.value.clone(),
        value: Value::Number(number),
        year: None,
        doubt: false,
        answered: false,
    }
}

/// Rows of a number and a score, with each indicator's number once.
fn numbered(rows: &[(usize, Vec<Num>)], names: &Names) -> Result<Option<Vec<Fact>>, Ask> {
    let indicators = names.of_kind(NodeKind::Indicator);
    let mut facts = Vec::new();
    for (at, numbers) in rows {
        let [id, score] = &numbers[..] else { return Ok(None) };
        let node = names.find(&id.value).filter(|node| id.is_whole() && indicators.contains(node));
        let (Some(node), false) = (node, score.is_whole() && score.whole() < 12) else { return Ok(None) };
        facts.push(plain(*at, node, score.clone()));
    }
    let mut nodes: Vec<usize> = facts.iter().map(|fact| fact.node).collect();
    let in_order = nodes.is_sorted();
    nodes.sort_unstable();
    nodes.dedup();
    if nodes != indicators || facts.len() != indicators.len() {
        return Ok(None);
    }
    let scores: Vec<i64> = facts
        .iter()
        .filter_map(|fact| match &fact.value {
            Value::Number(number) => Some(number.micro),
            Value::Tick(_) => None,
        })
        .collect();
    // Scores that fall from row to row may be a ranking.
    if in_order && scores.is_sorted_by(|a, b| a >= b) {
        return Err(Ask::NoNames { count: facts.len() });
    }
    Ok(Some(facts))
}

/// Makes names of the numbers that begin rows, where no row has an indicator's name and each indicator's number begins one.
pub(crate) fn name_rows(lines: &mut [Rc<Line>], names: &Names) -> Result<(), Ask> {
    let indicators = names.of_kind(NodeKind::Indicator);
    if lines.iter().any(|line| line.labels().any(|(_, label)| names.kind(label.node) > NodeKind::Instrument)) {
        return Ok(());
    }
    let is_name = |text: &str| text.contains("ตัวชี้วัด") || text.to_lowercase().contains("indicator");
    // Below a head of names, a remark beside the scores does not change what the numbers are.
    let headed = lines.iter().any(|line| line.row.cells.first().is_some_and(|cell| is_name(cell)));
    let mut rows: Vec<(usize, usize, i64)> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let Some(Kind::Number(id)) = line.items.first().map(|item| &item.kind) else { continue };
        let node = names.find(&id.value).filter(|node| id.is_whole() && indicators.contains(node));
        let rest = &line.items[1..];
        let values = rest.iter().any(|item| matches!(item.kind, Kind::Number(_) | Kind::Blank));
        let remark = |item: &Item| headed && item.cell > 1 && matches!(item.kind, Kind::Text);
        let words = rest.iter().any(|item| matches!(item.kind, Kind::Text | Kind::Label(_)) && !remark(item));
        if let (Some(node), true, false, true) = (node, values, words, line.row.delimited) {
            let score = line.numbers().nth(1).map_or(0, |(_, number)| number.micro);
            rows.push((at, node, score));
        }
    }
    let mut nodes: Vec<usize> = rows.iter().map(|(_, node, _)| *node).collect();
    nodes.sort_unstable();
    if nodes != indicators {
        return Ok(());
    }
    let named = lines.iter().any(|line| line.row.cells.iter().any(|cell| is_name(cell)));
    if !named && rows.is_sorted_by_key(|row| row.1) && rows.is_sorted_by(|a, b| a.2 >= b.2) {
        return Err(Ask::NoNames { count: rows.len() });
    }
    for (at, node, _) in rows {
        let label = Label { node, total: Total::No, doubt: false, by_number: true, tail: false, answered: false };
        Rc::make_mut(&mut lines[at]).items[0].kind = Kind::Label(label);
    }
    Ok(())
}

/// Orders of nodes that people write, totals among them.
fn orders(names: &Names) -> Vec<Vec<usize>> {
    let instruments = names.of_kind(NodeKind::Instrument);
    let indicators = names.of_kind(NodeKind::Indicator);
    let before: Vec<usize> =
        instruments.iter().flat_map(|&node| std::iter::once(node).chain(names.children(node))).collect();
    let after: Vec<usize> = instruments
        .iter()
        .flat_map(|&node| names.children(node).chain(std::iter::once(node)).collect::<Vec<_>>())
        .collect();
    let mut out = Vec::new();
    for order in [indicators, instruments, before.clone(), after.clone()] {
        out.push(order.iter().copied().chain(std::iter::once(0)).collect());
        out.push(std::iter::once(0).chain(order.iter().copied()).collect());
    }
    out.push(before);
    out.push(after);
    out
}

/// True if every total of an order is the mean of its parts.
fn fits(order: &[usize], all: &[(usize, Num)], names: &Names) -> bool {
    if order.len() != all.len() || all.iter().any(|(_, number)| !number.in_range()) {
        return false;
    }
    let of = |node: usize| order.iter().position(|&at| at == node).map(|at| all[at].1.micro);
    let deep = |node: usize| mean(names, node, &of).or_else(|| of(node));
    order.iter().all(|&node| {
        let computed = if node == 0 { mean(names, 0, &deep) } else { mean(names, node, &of) };
        let own = of(node).unwrap_or_default();
        computed.is_none_or(|computed| (computed - own).abs() <= MICRO / 100 + 100)
    })
}
