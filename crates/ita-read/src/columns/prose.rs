//! Columns of prose: measures and remarks, whose numbers count copies, minutes and people.

use super::Columns;
use crate::clean::key;
use crate::number::plain;
use crate::words::Role;
use std::collections::BTreeSet;

/// Letters that a cell of prose has at least: more than a unit or a level beside a score.
const LEAST: usize = 8;

impl Columns<'_> {
    /// True if most cells of a column are prose and none of its numbers looks like a score, beside a column of plain scores.
    pub(super) fn is_prose(&self, cell: usize, open: &[usize]) -> bool {
        let numbers = &self.cells[&cell];
        let is_score = numbers.iter().any(|(_, number)| number.decimals > 0 && number.in_range());
        if is_score || self.role(cell) == Some(Role::Score) {
            return false;
        }
        let texts = self.texts(cell);
        let prose = texts.iter().filter(|text| is_prose(text)).count();
        prose > 1 && prose * 2 >= texts.len() && open.iter().any(|&other| other != cell && self.is_plain(other, cell))
    }

    /// True if a column stands below the head of the scores, or of its year, and has nothing but numbers, as many as another.
    fn is_plain(&self, cell: usize, beside: usize) -> bool {
        let numbers = &self.cells[&cell];
        let is_of_year = self.head(cell).is_some_and(|head| head.year == Some(self.year));
        let scored = self.role(cell) == Some(Role::Score) || is_of_year;
        let texts = self.texts(cell);
        let alone = texts.iter().filter(|text| plain(text.trim_end_matches(['%', ' '])).is_some()).count();
        scored && alone == texts.len() && numbers.len() >= self.cells[&beside].len()
    }

    /// What stands in a column, beside names: the cells that have something.
    fn texts(&self, cell: usize) -> Vec<&str> {
        let rows: BTreeSet<usize> = self.slots.iter().filter(|slot| !slot.running).map(|slot| slot.at).collect();
        let cells = rows.into_iter().filter_map(|at| self.lines[at].row.cells.get(cell));
        cells.map(String::as_str).filter(|text| !text.is_empty()).collect()
    }
}

/// Words enough for a sentence, none of which calls a number a score.
fn is_prose(text: &str) -> bool {
    let is_called = ["คะแนน", "ร้อยละ", "ได้", "score", "%"].iter().any(|word| text.to_lowercase().contains(word));
    !is_called && key(text).chars().count() >= LEAST
}
