//! Tables in which only one column has a name: they are read only if their rows are agencies or years, not parts.

use super::Data;
use super::heads::Heads;
use crate::ask::Ask;
use crate::line::{Kind, Line};
use std::rc::Rc;

/// Words in the head of a column of agencies.
const AGENCIES: [&str; 20] = [
    "หน่วยงาน",
    "ส่วนราชการ",
    "รัฐวิสาหกิจ",
    "มหาวิทยาลัย",
    "สถาบัน",
    "องค์กร",
    "องค์การ",
    "กระทรวง",
    "กรม",
    "จังหวัด",
    "อำเภอ",
    "เทศบาล",
    "อบต",
    "อบจ",
    "อปท",
    "agency",
    "agencies",
    "organi",
    "province",
    "universit",
];

/// True if the rows name agencies or years, and no row below them names a part.
pub(super) fn is_table(lines: &[Rc<Line>], heads: &Heads, rows: &[Data], end: usize) -> bool {
    let is_of_agencies = |text: &str| AGENCIES.iter().any(|word| text.to_lowercase().contains(word));
    let mut texts = lines[heads.start].items.iter().filter(|item| matches!(item.kind, Kind::Text));
    let agency = texts.any(|item| is_of_agencies(&item.text));
    let yearly = rows.iter().all(|row| row.year.is_some());
    let mut below = lines[end..].iter().take_while(|line| !line.row.is_blank());
    let has_parts = below.any(|line| line.labels().any(|(_, label)| label.node != 0));
    // The divisions of one agency, each with its score of one instrument: several, whichever is meant.
    let divisions = agency && rows.len() > 1 && rows.iter().any(|row| !row.sum);
    let has_facts = rows.iter().any(|row| !row.facts.is_empty());
    has_facts && (is_whole(heads) || divisions) && !has_parts && (agency || yearly)
}

/// Refuses one division beside a mean, of one instrument: the division is not the agency, and of what the mean is nobody says.
pub(super) fn is_of_one(heads: &Heads, rows: &[Data]) -> Result<(), Ask> {
    let is_one = rows.len() > 1 && rows.iter().filter(|row| !row.sum).count() == 1;
    if is_whole(heads) || !is_one {
        return Ok(());
    }
    Err(Ask::Agencies(rows.iter().map(|row| row.name.clone()).collect()))
}

/// True if the one column is of the whole.
fn is_whole(heads: &Heads) -> bool {
    heads.nodes.iter().all(|&node| node == 0)
}
