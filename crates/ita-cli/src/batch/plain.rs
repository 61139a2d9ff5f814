//! Rows of text without a quotation mark, from bytes to bytes.
//!
//! Most rows of most tables hold plain numbers that decide the whole score, and nothing to compare. Such a row is scored as its
//! bytes are read, and written as it came in, followed by its result: no cell is copied, and none is read twice. Any other row
//! returns `None` here and goes through [`row`](super::row), which takes more care and gives the same result for a plain one; a
//! test puts tables through both.

use super::header::Header;
use crate::words::year;
use ita_score::{NodeIx, Rulebook, Score};
use ita_table::{Column, Outcome, Scorers, Shares};
use memchr::memchr;

/// What is between cells that go out as they came in.
pub(super) const SEPARATOR: u8 = b',';

/// A point in a score's units.
const POINT: u64 = Score::MAX.units() / 100;

/// The most digits of the whole part of a plain number.
const MOST_DIGITS: usize = 3;

/// True if a table with this header may have plain rows.
pub(super) fn is_plain(header: &Header, separator: u8) -> bool {
    let asks_more = |column: &Column| {
        column.is_of_survey() || matches!(column, Column::PublishedOverall | Column::PublishedLevel | Column::Earlier)
    };
    separator == SEPARATOR && !header.columns.iter().any(asks_more)
}

/// Reads plain rows one after the other.
pub(super) struct Plain<'h> {
    header: &'h Header,
    /// The last year, as it was written, with its rules.
    year: (Vec<u8>, Option<(usize, &'static Rulebook)>),
    /// The filled cells of nodes: column, value.
    filled: Vec<(usize, Score)>,
}

impl<'h> Plain<'h> {
    pub(super) fn new(header: &'h Header) -> Self {
        let asked = header.years.asked().and_then(|rules| header.years.find(rules.fiscal_year()));
        Self { header, year: (Vec::new(), asked), filled: Vec::new() }
    }

    /// The outcome of a row: a line without its end and without a quotation mark.
    pub(super) fn score(&mut self, line: &[u8], scorers: &mut Scorers) -> Option<Outcome> {
        self.filled.clear();
        let last = self.header.columns.len().checked_sub(1)?;
        let mut at = 0;
        for (index, column) in self.header.columns.iter().enumerate() {
            let rest = &line[at..];
            let length = match column {
                Column::Node { .. } => {
                    let (value, length) = number(rest)?;
                    self.filled.extend(value.map(|value| (index, value)));
                    length
                }
                _ => memchr(SEPARATOR, rest).unwrap_or(rest.len()),
            };
            if *column == Column::Year {
                self.year_is(&rest[..length])?;
            }
            at += length;
            // A separator behind every cell but the last.
            if (at < line.len()) != (index < last) {
                return None;
            }
            at += 1;
        }
        let is_text = memchr(b'\r', line).is_none() && str::from_utf8(line).is_ok();
        is_text.then(|| self.outcome(scorers)).flatten()
    }

    /// Finds the year's rules, unless they are still the last row's.
    fn year_is(&mut self, cell: &[u8]) -> Option<()> {
        if self.year.0 != cell || cell.is_empty() {
            let says = year(str::from_utf8(cell).ok()?).ok()?;
            let known = self.header.years.find(says).filter(|_| !cell.is_empty());
            let agrees = self.header.years.asked().is_none_or(|asked| asked.fiscal_year() == says);
            self.year = (cell.to_vec(), known.filter(|_| agrees));
        }
        self.year.1.map(|_| ())
    }

    fn outcome(&self, scorers: &mut Scorers) -> Option<Outcome> {
        let (place, rules) = self.year.1?;
        let mut shares = Shares::default();
        scorers.begin();
        for &(column, value) in &self.filled {
            let node = self.node(column, place)?;
            let value = match (rules.is_item(node), value.units()) {
                (false, _) => {
                    shares.add(value);
                    value
                }
                (true, 0) => value,
                (true, POINT) => Score::MAX,
                (true, _) => return None,
            };
            scorers.give(node, value);
        }
        Outcome::given(scorers, place, rules, shares)
    }

    fn node(&self, column: usize, place: usize) -> Option<NodeIx> {
        let Column::Node { places, .. } = &self.header.columns[column] else { return None };
        places.get(place).copied().flatten()
    }
}

/// A plain number, or nothing, before the next separator or the end; and how long it is.
fn number(bytes: &[u8]) -> Option<(Option<Score>, usize)> {
    let digit =
        |at: usize| bytes.get(at).map(|byte| byte.wrapping_sub(b'0')).filter(|digit| *digit <= 9).map(u64::from);
    let (mut at, mut whole, mut fraction) = (0, 0, 0);
    while let Some(next) = digit(at) {
        whole = whole * 10 + next;
        at += 1;
        if at > MOST_DIGITS {
            return None;
        }
    }
    if at > 0 && bytes.get(at) == Some(&b'.') {
        let mut worth = POINT;
        at += 1;
        while let Some(next) = digit(at) {
            worth /= 10;
            if worth == 0 {
                return None;
            }
            fraction += next * worth;
            at += 1;
        }
    }
    match bytes.get(at) {
        None | Some(&SEPARATOR) if at == 0 => Some((None, 0)),
        None | Some(&SEPARATOR) => Some((Some(Score::from_units(whole * POINT + fraction)?), at)),
        Some(_) => None,
    }
}
