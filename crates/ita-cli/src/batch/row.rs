//! One row: its cells, what it comes to, and how that is written. What it comes to is `ita-table`'s, and so the same as in Python.

use super::header::Header;
use crate::fail::Fail;
use crate::table::clean;
use crate::usage::Usage;
use csv::ByteRecord;
use ita_score::{Lang, Rounded};
use ita_table::{ADDED, Column, Outcome, Scorers};

/// Scores a row.
pub(super) fn score(header: &Header, cells: &ByteRecord, scorers: &mut Scorers) -> Result<Outcome, Fail> {
    let has = cells.len();
    if has != header.columns.len() {
        return Err(Usage::RowWidth { has, header: header.columns.len() }.into());
    }
    let texts: Option<Vec<&str>> = cells.iter().map(|cell| str::from_utf8(cell).ok().map(clean)).collect();
    let texts = texts.ok_or(Usage::RowNotUtf8)?;
    Ok(ita_table::score(&header.years, header.columns.iter().zip(texts.iter().copied()), scorers)?)
}

/// Puts the row's own cells and what it came to into `out`. Too few cells are filled up, so that the added ones stay below
/// their names; too many go behind them.
pub(super) fn write(
    header: &Header,
    cells: &ByteRecord,
    scored: &Result<Outcome, Fail>,
    lang: Lang,
    out: &mut ByteRecord,
) {
    out.clear();
    for (index, _) in header.columns.iter().enumerate().filter(|(_, column)| **column != Column::Earlier) {
        push(out, cells.get(index).unwrap_or_default());
    }
    match scored {
        Ok(outcome) => added(outcome, lang, |cell| out.push_field(cell)),
        Err(fail) => {
            (1..ADDED.len()).for_each(|_| out.push_field(b""));
            out.push_field(format!("{}: {}", fail.code(), fail.message(lang)).as_bytes());
        }
    }
    cells.iter().skip(header.columns.len()).for_each(|cell| push(out, cell));
}

/// Carries a cell through; bytes that are no text become U+FFFD, so that what is written is always UTF-8.
fn push(out: &mut ByteRecord, cell: &[u8]) {
    match str::from_utf8(cell) {
        Ok(_) => out.push_field(cell),
        Err(_) => out.push_field(String::from_utf8_lossy(cell).as_bytes()),
    }
}

/// Gives the added columns to `push`, in their order.
pub(super) fn added(outcome: &Outcome, lang: Lang, mut push: impl FnMut(&[u8])) {
    for score in outcome.scores() {
        match score {
            Some(score) => push(score_text(score, &mut [0; LONGEST_SCORE])),
            None => push(b""),
        }
    }
    let level = outcome.level();
    push(level.map_or("", |level| &level.id).as_bytes());
    push(level.map_or("", |level| &level.name.th).as_bytes());
    push(outcome.guaranteed().id.as_bytes());
    push(outcome.possible().as_bytes());
    push(truth(outcome.is_complete()).as_bytes());
    push(outcome.agrees().map_or("", truth).as_bytes());
    push(outcome.unknown_level().map_or_else(String::new, |refusal| refusal.reason(lang)).as_bytes());
}

/// More digits than a published score has, with its point.
const LONGEST_SCORE: usize = 24;

/// A published score as text, without asking for memory: `96.39`.
fn score_text(score: Rounded, digits: &mut [u8; LONGEST_SCORE]) -> &[u8] {
    let (mut units, decimals) = (score.units(), usize::from(score.decimals()));
    let mut at = digits.len();
    let mut written = 0;
    while units > 0 || written <= decimals {
        if written == decimals && decimals > 0 {
            at -= 1;
            digits[at] = b'.';
        }
        at -= 1;
        digits[at] = b'0' + (units % 10) as u8;
        units /= 10;
        written += 1;
    }
    &digits[at..]
}

const fn truth(is: bool) -> &'static str {
    if is { "true" } else { "false" }
}
