//! Totals: what "รวม" and "เฉลี่ย" are the total of, and what totals come to by their parts.

use crate::ask::Ask;
use crate::fact::{Fact, Value};
use crate::line::Line;
use crate::names::{Names, Total};
use crate::number::MICRO;
use ita_score::NodeKind;
use std::collections::BTreeSet;
use std::rc::Rc;

/// Determines what each "รวม" and "เฉลี่ย" is the total of.
pub(super) fn open(facts: &mut [Fact], lines: &[Rc<Line>], names: &Names) -> Result<(), Ask> {
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
