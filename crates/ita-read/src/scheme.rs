//! Checks that a text is about the NACC's ITA. Other schemes have the same names, and other tables have totals too.

use crate::answer::{Answer, is_not_used};
use crate::ask::Ask;
use crate::clean::latin;
use crate::fact::Found;
use crate::grid::Row;
use crate::lex::{Piece, pieces};
use crate::line::{Kind, Line};
use crate::long::Slots;
use crate::names::Names;
use ita_score::NodeKind;
use std::collections::BTreeSet;
use std::rc::Rc;

/// Words of schemes with the same names.
const OTHERS: [&str; 14] = [
    "ITA Online",
    "ITA ONLINE",
    "ปีการศึกษา",
    "สพฐ",
    "สพป.",
    "สพม.",
    "สถานศึกษา",
    "โรงเรียน",
    "MOIT",
    "สอศ",
    "อาชีวศึกษา",
    "เขตพื้นที่การศึกษา",
    "วิทยาลัยเทคนิค",
    "วิทยาลัยการอาชีพ",
];

/// Refuses a text about another scheme.
pub(crate) fn check(rows: &[Row]) -> Result<(), Ask> {
    for row in rows.iter().take(400) {
        for cell in &row.cells {
            if let Some(word) = OTHERS.iter().find(|word| cell.contains(**word)) {
                return Err(Ask::OtherScheme((*word).to_owned()));
            }
        }
    }
    Ok(())
}

/// True if a text says that it is about ITA.
pub(crate) fn is_ita(rows: &[Row]) -> bool {
    rows.iter().take(400).flat_map(|row| &row.cells).any(|cell| {
        cell.contains("ความโปร่งใส")
            || cell.contains("คุณธรรม")
            || cell.contains("ผู้มีส่วนได้ส่วนเสียภาย")
            || latin(cell).any(|word| matches!(word.as_str(), "ita" | "itas" | "iit" | "eit" | "oit"))
    })
}

/// Refuses a text with too little evidence that it is about ITA.
pub(crate) fn evidence(found: &Found, slots: &Slots, names: &Names, ita: bool) -> Result<(), Ask> {
    let facts = &found.facts;
    if ita || facts.is_empty() {
        let is_nothing = facts.is_empty() && slots.slots.is_empty() && !ita;
        return if is_nothing { Err(Ask::NotItaResult) } else { Ok(()) };
    }
    let deep: BTreeSet<usize> =
        facts.iter().map(|fact| fact.node).filter(|&node| names.kind(node) > NodeKind::Instrument).collect();
    let by_name = slots.slots.iter().filter(|slot| !slot.label.by_number).count() > 0 || slots.slots.is_empty();
    let all = names.of_kind(NodeKind::Indicator).iter().all(|node| deep.contains(node));
    // A whole with a level that no other scheme has: all that many agencies publish.
    let levelled =
        facts.iter().any(|fact| fact.node == 0) && found.levels.iter().any(|level| names.is_own(&level.level));
    if (by_name && deep.len() >= 3) || all || levelled { Ok(()) } else { Err(Ask::NotItaResult) }
}

/// True if lines begin with codes of items, in a year whose rules have none.
pub(crate) fn has_unknown_items(lines: &[Rc<Line>], names: &Names) -> bool {
    let is_code =
        |cell: &&String| matches!(pieces(cell, &[]).first(), Some(Piece::Code(code)) if code.starts_with('o'));
    names.of_kind(NodeKind::Item).is_empty()
        && lines.iter().take(400).flat_map(|line| &line.row.cells).filter(is_code).count() > 1
}

/// Refuses a text with an indicator beyond the year's last: its other numbers, too, may stand for another year's indicators.
pub(crate) fn beyond(lines: &[Rc<Line>], names: &Names, year: u16) -> Result<(), Ask> {
    let number = names.of_kind(NodeKind::Indicator).len() + 1;
    let is_it = |cell: &String| {
        let rest = ["ตัวชี้วัดที่", "ตัวชี้วัด ที่", "Indicator", "indicator"].iter().find_map(|word| cell.strip_prefix(word));
        let digits = rest.map(|rest| rest.trim_start().split(|c: char| !c.is_ascii_digit()).next().unwrap_or_default());
        number > 2 && digits == Some(number.to_string().as_str())
    };
    let has = lines.iter().filter(|line| line.numbers().next().is_some()).any(|line| line.row.cells.iter().any(is_it));
    if has { Err(Ask::NoIndicator { number, year }) } else { Ok(()) }
}

/// Refuses a table in which a row has the name of an indicator of another year, or the next number after the indicators and an
/// unknown name. Without that row, the rest would be another year's table, or a part of one.
pub(crate) fn unknown_names(
    lines: &[Rc<Line>],
    found: &mut Found,
    answers: &[Answer],
    names: &Names,
    year: u16,
) -> Result<(), Ask> {
    let is_indicator = |node: usize| names.kind(node) == NodeKind::Indicator;
    let rows: BTreeSet<usize> = found.facts.iter().filter(|fact| is_indicator(fact.node)).map(|fact| fact.at).collect();
    let numbers: BTreeSet<usize> = rows.iter().filter_map(|&at| ordinal(&lines[at])).collect();
    if rows.len() < 3 {
        return Ok(());
    }
    let goes_on = |number: usize| {
        numbers.len() > 2
            && !numbers.contains(&number)
            && (numbers.contains(&(number + 1)) || numbers.contains(&(number.wrapping_sub(1))))
    };
    let mut left_out = Vec::new();
    for (at, line) in lines.iter().enumerate().filter(|(at, _)| !rows.contains(at) && !found.used[*at]) {
        let is_score = line.numbers().any(|(_, number)| number.decimals > 0 && number.in_range());
        let is_open = found.ignored[at].is_none_or(|why| matches!(why, "no name" | "text"));
        let is_blank = line.items.iter().any(|item| matches!(item.kind, Kind::Blank));
        if !is_score || !is_open || is_blank || line.labels().next().is_some() {
            continue;
        }
        let mut texts = line.items.iter().filter(|item| matches!(item.kind, Kind::Text));
        let named = texts.clone().find(|item| names.is_of_other_year(&item.text));
        let numbered = texts.next().filter(|_| ordinal(line).is_some_and(goes_on));
        if let Some(item) = named.or(numbered) {
            if is_not_used(answers, line.line) {
                left_out.push(at);
                continue;
            }
            let given = |node: &usize| found.facts.iter().any(|fact| fact.node == *node);
            let nodes = names.of_kind(NodeKind::Indicator).into_iter().filter(|node| !given(node));
            let nodes = nodes.map(|node| names.id(node).to_owned()).collect();
            return Err(Ask::UnknownName { text: item.text.clone(), line: line.line, year, nodes });
        }
    }
    left_out.into_iter().for_each(|at| found.ignored[at] = Some("not chosen"));
    Ok(())
}

/// The number that a row begins with: "6. …", "ตัวชี้วัดที่ 6 …".
fn ordinal(line: &Line) -> Option<usize> {
    let text = line.row.cells.iter().find(|cell| !cell.is_empty())?;
    let text = text.trim_start_matches("ตัวชี้วัด").trim_start_matches("ที่").trim_start();
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (digits, rest) = text.split_at(end);
    let is_decimal = rest.strip_prefix(['.', ',']).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    digits.parse().ok().filter(|_| !is_decimal)
}

/// Refuses a table in which most scores have no name: only a small part of it would be read.
pub(crate) fn unread(lines: &[Rc<Line>], found: &Found) -> Result<(), Ask> {
    let score =
        |line: &Line| line.row.delimited && line.numbers().any(|(_, number)| number.decimals > 0 && number.in_range());
    let unnamed = found.ignored.iter().zip(lines).filter(|(why, line)| **why == Some("no name") && score(line)).count();
    if unnamed >= 3 && unnamed >= found.facts.len() { Err(Ask::NoNames { count: unnamed }) } else { Ok(()) }
}
