//! Doubts about a reading as a whole: whose scores they are, and out of how many points.

use crate::ask::Ask;
use crate::fact::Fact;
use crate::line::Line;
use crate::names::Names;
use crate::number::{MICRO, is_broken, is_damaged, micro};
use ita_score::NodeKind;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// Refuses scores in rows that name different agencies.
pub(crate) fn one_agency(facts: &[Fact], lines: &[Rc<Line>]) -> Result<(), Ask> {
    let mut seen = BTreeSet::new();
    // Each line is looked at once, however many facts it has.
    let of_facts: BTreeSet<usize> = facts.iter().map(|fact| fact.at).collect();
    let named = of_facts.into_iter().filter_map(|at| lines[at].agency());
    let agencies: Vec<String> =
        named.filter(|agency| seen.insert(agency.name.clone())).map(|agency| agency.text).collect();
    if agencies.len() > 1 { Err(Ask::Agencies(agencies)) } else { Ok(()) }
}

/// Refuses the mean of many agencies as a score of one: "คะแนนเฉลี่ย ITA ของ อปท. ในอำเภอ 12 แห่ง เท่ากับ 92.11".
pub(crate) fn mean_of_many(facts: &[Fact], lines: &[Rc<Line>]) -> Result<(), Ask> {
    let [fact] = facts else { return Ok(()) };
    let line = &lines[fact.at];
    let text = line.row.cells.join(" ");
    let is_counted = |word: &&str| {
        text.match_indices(word).any(|(at, _)| {
            let before = text[..at].trim_end();
            let rest = before.trim_end_matches(|c: char| c.is_ascii_digit());
            // "จาก 89 หน่วยงาน" is said of one among them.
            rest.len() < before.len() && !rest.trim_end().ends_with("จาก") && !rest.trim_end().ends_with("ใน")
        })
    };
    let is_mean = text.contains("เฉลี่ย") && ["แห่ง", "หน่วยงาน"].iter().any(is_counted);
    if is_mean && fact.node == 0 && line.agency().is_none() { Err(Ask::OnlyOther("mean")) } else { Ok(()) }
}

/// Refuses "IIT 92-80" and "EIT 9O.78": scores that would otherwise be left out, or read in part.
pub(crate) fn unreadable(lines: &[Rc<Line>], names: &Names) -> Result<(), Ask> {
    for line in lines {
        let is_named = line.labels().any(|(_, label)| !label.tail && !names.is_item(label.node));
        let is_alone = line.row.cells.iter().filter(|cell| !cell.is_empty()).count() == 1;
        let has_number = line.numbers().next().is_some();
        let bad = |word: &&str| is_damaged(word) || is_broken(word) && is_named && !has_number;
        let mut words = line.row.cells.iter().flat_map(|cell| cell.split(' '));
        let is_one_word = is_alone && !line.row.cells.iter().any(|cell| cell.contains(' '));
        if (is_named || is_one_word)
            && let Some(value) = words.find(bad)
        {
            return Err(Ask::Damaged { value: value.to_owned(), line: line.line });
        }
    }
    Ok(())
}

/// "Open Data (OIT)" beside IIT and EIT, and without another indicator: the code says that it is the instrument.
///
/// # Errors
/// [`Ask::Unclear`] if no other instrument is there: then it may be the indicator of OIT.
pub(crate) fn coded_disclosure(facts: &mut [Fact], lines: &[Rc<Line>], names: &Names) -> Result<(), Ask> {
    let has = |id: &str| names.find(id).is_some_and(|node| facts.iter().any(|fact| fact.node == node));
    let (Some(oit), false) = (names.find("oit"), has("oit")) else { return Ok(()) };
    let is_beside = has("iit") || has("eit");
    let deep: BTreeSet<usize> =
        facts.iter().map(|fact| fact.node).filter(|&node| names.kind(node) > NodeKind::Instrument).collect();
    let is_it = |node: usize| deep.len() == 1 && deep.contains(&node) && names.kind(node) == NodeKind::Indicator;
    let is_coded = |text: &str| {
        text.split_once('(').and_then(|(_, rest)| rest.split_once(')')).is_some_and(|(code, _)| code.trim() == "OIT")
    };
    let open = |fact: &&mut Fact| !fact.answered && is_it(fact.node) && names.is_below(fact.node, oit);
    for fact in facts.iter_mut().filter(open) {
        let line = &lines[fact.at];
        if is_coded(&fact.text) && !has_number(line, names.id(fact.node)) {
            if !is_beside {
                let nodes = vec!["oit".to_owned(), names.id(fact.node).to_owned()];
                return Err(Ask::Unclear { text: fact.text.clone(), line: line.line, nodes });
            }
            fact.node = oit;
        }
    }
    Ok(())
}

/// True if a line has an indicator's number.
fn has_number(line: &Line, id: &str) -> bool {
    line.row.cells.iter().flat_map(|cell| cell.split(|c: char| !c.is_ascii_digit())).any(|digits| digits == id)
}

/// "เปิดเผยข้อมูล" beside IIT or EIT, and without the other indicators of OIT, may be OIT itself.
pub(crate) fn disclosure(
    values: &BTreeMap<usize, String>,
    facts: &[Fact],
    lines: &[Rc<Line>],
    names: &Names,
) -> Result<(), Ask> {
    let has = |id: &str| names.find(id).is_some_and(|node| values.contains_key(&node));
    let deep: Vec<usize> = values.keys().copied().filter(|&node| names.kind(node) > NodeKind::Instrument).collect();
    let ([node], Some(oit), true) = (&deep[..], names.find("oit"), (has("iit") || has("eit")) && !has("oit")) else {
        return Ok(());
    };
    let fact = facts.iter().find(|fact| fact.node == *node && names.is_below(*node, oit));
    let is_open = |fact: &&Fact| names.kind(fact.node) == NodeKind::Indicator && !fact.answered;
    let Some(fact) = fact.filter(is_open) else { return Ok(()) };
    let line = &lines[fact.at];
    let id = names.id(*node);
    if has_number(line, id) {
        return Ok(());
    }
    let nodes = vec!["oit".to_owned(), id.to_owned()];
    Err(Ask::Unclear { text: fact.text.clone(), line: line.line, nodes })
}

/// Asks which part of EIT each score belongs to, if a row has two scores of EIT under different words ("EIT Public", "EIT
/// Survey") and the year's EIT has two parts.
pub(crate) fn two_parts(fact: &Fact, facts: &[Fact], lines: &[Rc<Line>], names: &Names) -> Result<(), Ask> {
    let parts = names.parts_of(fact.node);
    let first = facts.iter().find(|other| other.node == fact.node && other.at == fact.at && other.text != fact.text);
    let Some(first) = first.filter(|_| parts.len() > 1 && !parts.iter().any(|&part| names.known[part].open)) else {
        return Ok(());
    };
    let nodes = parts.iter().map(|&part| names.id(part).to_owned()).collect();
    Err(Ask::Unclear { text: first.text.clone(), line: lines[fact.at].line, nodes })
}

/// Refuses scores that are, or may be, out of something other than 100.
pub(crate) fn scale(values: &BTreeMap<usize, String>, names: &Names) -> Result<(), Ask> {
    fractions(values, names)?;
    out_of_five(values, names)?;
    points(values, names)
}

/// Scores that all lie between 0 and 1 are shares of 1, or something else: the reader cannot tell.
fn fractions(values: &BTreeMap<usize, String>, names: &Names) -> Result<(), Ask> {
    let scores: Vec<&String> =
        values.iter().filter(|(node, _)| !names.is_item(**node)).map(|(_, value)| value).collect();
    let small = scores.iter().all(|value| micro(value).unwrap_or_default() <= MICRO);
    if scores.len() > 1 && small && scores.iter().any(|value| micro(value).unwrap_or_default() > 0) {
        return Err(Ask::Fractions(scores.into_iter().take(3).cloned().collect()));
    }
    Ok(())
}

/// Scores of the surveys and of the whole that are all at most 5 are means of answers, not scores: no agency scores so low.
fn out_of_five(values: &BTreeMap<usize, String>, names: &Names) -> Result<(), Ask> {
    let is_oit = |node| names.find("oit").is_some_and(|oit| node == oit || names.is_below(node, oit));
    let scores: Vec<&String> = values.iter().filter(|(node, _)| !is_oit(**node)).map(|(_, value)| value).collect();
    let of = |value: &&String| micro(value).unwrap_or_default();
    if scores.iter().all(|value| of(value) <= 5 * MICRO) && scores.iter().any(|value| of(value) > 0) {
        return Err(Ask::OutOfFive(scores.into_iter().take(3).cloned().collect()));
    }
    Ok(())
}

/// Scores of all instruments, or of all indicators, none of which is above its share of 100, are weighted points: no agency scores so
/// low.
fn points(values: &BTreeMap<usize, String>, names: &Names) -> Result<(), Ask> {
    for kind in [NodeKind::Instrument, NodeKind::Indicator] {
        let scores: Option<Vec<(usize, &String)>> =
            names.of_kind(kind).into_iter().map(|node| values.get(&node).map(|value| (node, value))).collect();
        let Some(scores) = scores.filter(|scores| scores.len() > 2) else { continue };
        let most = |node| names.share_of_whole(node) * 100;
        let is_all = scores.iter().all(|&(node, value)| micro(value).is_some_and(|micro| micro <= most(node)));
        if is_all && scores.iter().any(|(_, value)| micro(value) > Some(0)) {
            return Err(Ask::Points(scores.into_iter().take(3).map(|(_, value)| value.clone()).collect()));
        }
    }
    Ok(())
}
