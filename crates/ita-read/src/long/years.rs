//! Of which year a value or a level in running text is: of that before it, or of that behind it where each value has its own there.

use crate::lex::{Behind, Year};
use crate::line::{Item, Kind};

/// Of each place the year that it is of. A line may be as long as a book, so it is gone through once.
pub(super) fn years_of(items: &[Item]) -> Vec<Option<u16>> {
    let mut own = years_behind(items).into_iter();
    let is_behind = own.len() > 0;
    let ahead = numbers_ahead(items);
    let (mut last, mut is_new) = (None, false);
    let mut out = Vec::with_capacity(items.len());
    for (item, ahead) in items.iter().zip(ahead) {
        match &item.kind {
            Kind::Year(year) if !year.school && !is_behind => (last, is_new) = (Some(year.year), true),
            Kind::Number(_) => {
                last = if is_behind { own.next() } else { last };
                is_new = false;
            }
            _ => {}
        }
        // A level behind a value and then another year is of either.
        let is_open = matches!(item.kind, Kind::Level(..)) && is_new && !ahead;
        out.push(last.filter(|_| !is_open));
    }
    out
}

/// The year of the first value of a name.
pub(super) fn year_of(items: &[Item], years: &[Option<u16>], from: usize, to: usize) -> Option<u16> {
    let value =
        items[from..to].iter().position(|item| matches!(item.kind, Kind::Number(_))).map_or(to - 1, |at| from + at);
    years.get(value).copied().flatten()
}

/// The years of the values where one stands behind each, or behind several, and is said of them: "87.42 ในปี 2566 และ 93.05 ในปี 2567".
/// Otherwise none.
fn years_behind(items: &[Item]) -> Vec<u16> {
    let of = |year: &Year| (year.behind == Behind::Said).then_some(year.year);
    in_turns(items, of).unwrap_or_default()
}

/// True if years stand between values and behind the last, and nothing says that they are of what stands before: "87.42 ปี 2566, 93.05 ปี
/// 2567". A year before the first value is lost, or each is behind its own.
pub(super) fn are_open(items: &[Item]) -> bool {
    let years = in_turns(items, |year| (year.behind != Behind::No).then_some(year.year)).unwrap_or_default();
    let is_several = years.iter().any(|year| *year != years[0]);
    is_several && years_behind(items).is_empty()
}

/// A year for each value, where values and years take turns and the last is a year.
fn in_turns(items: &[Item], of: impl Fn(&Year) -> Option<u16>) -> Option<Vec<u16>> {
    let mut years = Vec::new();
    let mut open = 0;
    for item in items {
        match &item.kind {
            Kind::Number(_) => open += 1,
            Kind::Year(year) if open > 0 && !year.school => {
                years.extend(std::iter::repeat_n(of(year)?, open));
                open = 0;
            }
            Kind::Year(_) => return None,
            _ => {}
        }
    }
    (open == 0).then_some(years)
}

/// Of each place whether a value comes behind it before the next year.
fn numbers_ahead(items: &[Item]) -> Vec<bool> {
    let mut is_ahead = false;
    let mut out: Vec<bool> = items
        .iter()
        .rev()
        .map(|item| {
            is_ahead = match item.kind {
                Kind::Number(_) => true,
                Kind::Year(_) => false,
                _ => is_ahead,
            };
            is_ahead
        })
        .collect();
    out.reverse();
    out
}
