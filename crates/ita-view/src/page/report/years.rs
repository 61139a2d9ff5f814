//! Which years a report is about: the one in sight, the one before it, and the one to prepare for, by whichever rules.

use crate::assess::Assessed;
use crate::page::before::years_before;
use crate::parts::Parts;
use crate::reduce::carry::crosswalk;
use crate::state::State;
use crate::year::Year;
use ita_report::Before;

/// True if the year in sight has a result of its own: numbers that are not just those of the year before, from which an empty year begins.
pub(super) fn has_result(state: &State, parts: &Parts) -> bool {
    let (year, draft) = (state.year(), state.draft());
    let is_as_carried = |from: Year| {
        let was = state.work.drafts.get(&from.key()).filter(|draft| !draft.is_empty());
        was.is_some_and(|was| ita_file::is_as_carried(draft, year.rules(), (was, from.rules()), crosswalk(from, year)))
    };
    !draft.is_empty() && !years_before(year, &state.shelf.books, parts).into_iter().any(is_as_carried)
}

/// The year after the one in sight, if the program has rules for it.
pub(super) fn next_year(state: &State, parts: &Parts) -> Option<Year> {
    parts.known_year(state.year().number().checked_add(1)?).ok().flatten()
}

/// The year to prepare for after the one in sight. Who has rules of their own for it plans by them, as under ยกระดับ.
pub(super) fn year_after(state: &State, parts: &Parts) -> Option<Year> {
    let own = state.shelf.books.only(state.year().number().checked_add(1)?);
    own.or_else(|| next_year(state, parts))
}

/// The key under which something is written for another year than the one in sight: by the program's rules, else by rules of one's own.
pub(super) fn key_of(state: &State, number: u16) -> u16 {
    let own = state.shelf.books.of_number(number).map(Year::key);
    core::iter::once(number).chain(own).find(|&key| state.work.papers.get(key).is_some()).unwrap_or(number)
}

/// What this agency has of the year before: that in sight if it is that, else by the program's rules, else by rules of one's own.
pub(super) fn before(state: &State, year: Year, parts: &Parts) -> Option<Before<'static>> {
    let seen = Some(state.year()).filter(|seen| seen.number() + 1 == year.number());
    let mut years = seen.into_iter().chain(years_before(year, &state.shelf.books, parts));
    let entered = |year: Year| state.work.drafts.get(&year.key()).filter(|draft| !draft.is_empty());
    let (year, draft) = years.find_map(|year| Some((year, entered(year)?)))?;
    let (rules, own_rules) = (year.rules(), year.own().is_some());
    Some(Before { result: Assessed::of_draft(rules, draft).scored, published: draft.published(rules), own_rules })
}
