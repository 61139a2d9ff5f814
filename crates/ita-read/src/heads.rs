//! What stands above the columns of a long table.

use crate::line::{Kind, Line, said};
use crate::words::{Role, lists};
use std::collections::BTreeMap;

/// A column's head.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Head {
    pub(crate) text: String,
    pub(crate) year: Option<u16>,
}

impl Head {
    pub(crate) fn role(&self) -> Option<Role> {
        lists().role(&self.text)
    }

    /// What its words outside brackets say: of "คะแนน ปี 2568 (เทียบปีก่อน)" over "95.68 (+2.31)" those in brackets are of what the cells
    /// have in brackets.
    pub(crate) fn role_outside(&self) -> Option<Role> {
        let (outside, rest) = self.text.split_once('(').unwrap_or((&self.text, ""));
        let outside = format!("{outside} {}", rest.split_once(')').map_or("", |(_, behind)| behind));
        if outside.contains(char::is_alphanumeric) { lists().role(outside.trim()) } else { self.role() }
    }
}

/// The heads of a table's columns, by cell (or by place in running text).
pub(crate) type Heads = BTreeMap<usize, Head>;

/// True if a row is a head: no numbers, no values, words that heads are made of.
pub(crate) fn is_head(line: &Line) -> bool {
    *line.is_head.get_or_init(|| has_head(line))
}

fn has_head(line: &Line) -> bool {
    // "ผ่าน | ไม่ผ่าน": columns for ticks, not a level.
    let verdicts: Vec<bool> = line.items.iter().filter_map(|item| said(&item.text)).collect();
    let has_score = line.row.cells.iter().any(|cell| cell == "คะแนน");
    let are_both = line.row.delimited && (has_score || verdicts.contains(&false)) && verdicts.contains(&true);
    let values = line.items.iter().any(|item| match item.kind {
        Kind::Number(_) | Kind::Blank => true,
        Kind::Tick(_) | Kind::Level(..) => !are_both || said(&item.text).is_none(),
        _ => false,
    });
    let words = line.items.iter().any(|item| match &item.kind {
        Kind::Text | Kind::Label(_) => item.role().is_some(),
        Kind::Year(_) => true,
        _ => false,
    });
    !values && words && (line.row.delimited || is_head_text(line))
}

/// A heading of numbers that are not of the agency: "ค่าเฉลี่ย ITA ระดับประเทศ", "เป้าหมาย ITA ปี 2569".
pub(crate) fn of_others(heading: &str) -> Option<Role> {
    let lower = heading.to_lowercase();
    let text = lower.trim_start_matches(|c: char| !c.is_alphabetic());
    let begins = |words: &[&str]| words.iter().any(|word| text.starts_with(word));
    let is_compared = ["เทียบ", "และ", "กับ", " and ", "compared", "versus"].iter().any(|word| text.contains(word));
    let role = lists().role(heading).filter(|_| !is_compared)?;
    match role {
        Role::Mean if begins(&["ค่าเฉลี่ย", "คะแนนเฉลี่ย", "เฉลี่ย", "national", "average", "mean"]) => {
            Some(role)
        }
        Role::Target if begins(&["เป้าหมาย", "ค่าเป้าหมาย", "คะแนนเป้าหมาย", "target"]) => {
            Some(role)
        }
        _ => None,
    }
}

/// In running text a head says what the scores or the rows are, and little else.
fn is_head_text(line: &Line) -> bool {
    let text = line.row.cells.join(" ");
    let roles: Vec<Option<Role>> =
        text.split(' ').filter(|word| !word.is_empty()).map(|word| lists().role(word)).collect();
    let named = roles.iter().any(|role| matches!(role, Some(Role::Score | Role::Points | Role::Label)));
    (named || line.years().next().is_some()) && roles.len() < 14
}

/// Adds a head row to the heads above.
pub(crate) fn add(line: &Line, heads: &mut Heads) {
    if !line.row.delimited {
        return running(line, heads);
    }
    // A title in the first of many cells is the head of none.
    let is_filled = |(_, cell): &(usize, &String)| !cell.is_empty();
    let filled: Vec<usize> = line.row.cells.iter().enumerate().filter(is_filled).map(|(at, _)| at).collect();
    if filled == [0] && line.row.cells.len() > 2 {
        return;
    }
    let years: Vec<u16> = line.years().map(|year| year.year).collect();
    let several = years.len() > 1;
    let mut over: Option<u16> = None;
    for (cell, text) in line.row.cells.iter().enumerate() {
        let year = line.items.iter().find_map(|item| match item.kind {
            Kind::Year(year) if item.cell == cell => Some(year.year),
            _ => None,
        });
        // A year also counts for the empty cells to its right, if several years stand beside each other.
        over = match (year, text.is_empty()) {
            (Some(year), _) => Some(year),
            (None, true) if several => over,
            _ => None,
        };
        let head = heads.entry(cell).or_default();
        // A repeated head adds nothing.
        if !text.is_empty() && head.text != *text {
            if !head.text.is_empty() {
                head.text.push(' ');
            }
            head.text.push_str(text);
        }
        if over.is_some() && (several || cell > 0) {
            head.year = over;
        }
    }
}

/// Heads in running text: by their words, from the first that is not a name of the rows.
fn running(line: &Line, heads: &mut Heads) {
    let text = line.row.cells.join(" ");
    let years: Vec<u16> = line.years().map(|year| year.year).collect();
    let mut found: Vec<Head> = Vec::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let digits: String = word.chars().filter(char::is_ascii_digit).collect();
        let year = years
            .iter()
            .copied()
            .find(|year| digits == year.to_string() || (digits.len() == 2 && digits == (year % 100).to_string()));
        let role = lists().role(word);
        match (year, role) {
            (Some(year), _) if years.len() > 1 => found.push(Head { text: word.to_owned(), year: Some(year) }),
            (Some(year), _) => {
                if let Some(last) = found.last_mut() {
                    last.year = Some(year);
                }
            }
            (None, Some(Role::Label | Role::Ordinal)) if found.is_empty() => {}
            // A rank to the left of the names.
            (None, Some(Role::Label)) if found.iter().all(|head| head.role() == Some(Role::Rank)) => found.clear(),
            (None, Some(_)) => found.push(Head { text: word.to_owned(), year: None }),
            (None, None) => {
                if let Some(last) = found.last_mut() {
                    last.text.push(' ');
                    last.text.push_str(word);
                }
            }
        }
    }
    for (at, head) in found.into_iter().enumerate() {
        let old = heads.entry(at + 1).or_default();
        old.text = format!("{} {}", old.text, head.text).trim().to_owned();
        old.year = old.year.or(head.year);
    }
}
