//! What stands behind a value: its unit, its level, and the year that it is of.

use super::items::Segment;
use super::{Item, Kind};
use crate::lex::Behind;
use crate::names::Names;
use crate::words::{Role, lists};

/// True for a value of a cell, or the level behind it.
pub(super) fn is_value(item: Option<&Item>, at: usize) -> bool {
    item.is_some_and(|item| item.cell == at && matches!(item.kind, Kind::Number(_) | Kind::Level(..)))
}

/// What stands behind a number, without its unit.
fn without_unit(text: &str) -> &str {
    let text = text.trim_start().trim_start_matches('%').trim_start();
    ["คะแนน", "points"].iter().find_map(|unit| text.strip_prefix(unit)).unwrap_or(text).trim_start()
}

/// How a year behind a value follows it, by what stands between them: "คะแนน ในปีงบประมาณ พ.ศ.".
pub(super) fn year_behind(text: &str) -> Behind {
    let text = without_unit(text);
    let said = ["ใน", "เมื่อ", "ของ", "in ", "for ", "("].iter().find_map(|word| text.strip_prefix(word));
    let words = ["ประจำ", "ปี", "งบประมาณ", "พ.ศ.", "fiscal", "year", "fy", ","];
    let rest = words.iter().fold(said.unwrap_or(text).to_lowercase(), |rest, word| rest.replacen(word, "", 1));
    match (said, rest.trim().is_empty()) {
        (_, false) => Behind::No,
        (Some(_), true) => Behind::Said,
        (None, true) => Behind::Next,
    }
}

/// The level behind a number, where more follows: in brackets, or before a comparison or a year: "(ผ่านดี) เพิ่มขึ้น", "ผ่านดี ปี 2567". Its id,
/// whether the text says that it is a level, its words, and the rest.
pub(super) fn level_behind(
    segment: &Segment,
    at: usize,
    names: &Names,
    out: &[Item],
) -> Option<(String, bool, String, String)> {
    let is_number = out.last().is_some_and(|item| item.cell == at && matches!(item.kind, Kind::Number(_)));
    let is_named = segment.number.is_some() || segment.part.is_some() || segment.code.is_some();
    let text = without_unit(&segment.text);
    if !is_number || is_named || text.len() > 4000 {
        return None;
    }
    let end = match text.strip_prefix('(') {
        Some(_) => text.find(')')? + 1,
        None => {
            let (_, rest) = text.split_once(' ')?;
            let next = rest.trim_start().split(' ').next()?;
            let is_compared = matches!(lists().role(next), Some(Role::Difference | Role::Previous));
            let goes_on = ["ปี", "ส่วนปี", "และปี", "ขณะที่ปี"].iter().any(|word| next.starts_with(word));
            (is_compared || goes_on).then(|| text.len() - rest.len())?
        }
    };
    let (word, rest) = text.split_at(end);
    let (level, said) = names.level(word).filter(|_| !rest.trim().is_empty())?;
    Some((level, said, word.trim().to_owned(), rest.to_owned()))
}
