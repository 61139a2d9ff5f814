//! Every agency of a fiscal year with its result: found once, and then sorted and searched as often as somebody likes.

use super::SortBy;
use super::quick::{Outcome, Quick};
use crate::draft::{Draft, Work};
use crate::page::before::{announced, totals as totals_of, years_before};
use crate::page::thai;
use crate::parts::Parts;
use crate::reduce::Totals;
use crate::shelf::Shelf;
use crate::state::State;
use crate::year::Year;
use ita_score::{NodeIx, Rounded};
use std::cell::OnceCell;
use std::cmp::Reverse;

/// Every agency of the year in sight, scored. It holds numbers and no words, and is discarded with the works it was made of:
/// [`Board::is_of`].
#[derive(Debug)]
pub struct Board {
    work: Work,
    shelf: Shelf,
    /// The year that is shown.
    pub(super) year: Year,
    /// The year before, by each of the rules for it that are here, and whether its totals may be subtracted from this year's.
    pub(super) befores: Vec<(Year, Totals)>,
    /// By name.
    pub(super) entries: Vec<Entry>,
    /// Totals, the highest first.
    pub(super) totals: Vec<Rounded>,
    /// The year's indicators.
    pub(super) indicators: Vec<NodeIx>,
    /// Of each indicator, how many agencies have a score, and the sum of these in units of the last published place.
    pub(super) sums: Vec<(usize, u128)>,
    /// The places of the entries in the order of each way to sort, once somebody asked for it.
    orders: [OnceCell<Vec<usize>>; SortBy::ALL.len()],
}

/// An agency.
#[derive(Debug)]
pub(super) struct Entry {
    /// Its place on the shelf; none for the one in sight.
    pub(super) place: Option<usize>,
    /// The name in small letters, to be searched.
    pub(super) key: String,
    pub(super) outcome: Outcome,
    /// The total of the year before, the announced one where there is one, and by which rules: their place in [`Board::befores`].
    pub(super) before: Option<(Rounded, usize)>,
}

impl Board {
    /// By how much an agency's total has risen since the year before, in units of the last published place of both; none where the totals
    /// are not the same thing.
    pub(super) fn change(&self, entry: &Entry) -> Option<i64> {
        let ((was, by), is) = (entry.before?, entry.outcome.total?);
        if self.befores[by].1 != Totals::Same {
            return None;
        }
        let places = was.decimals().max(is.decimals());
        let units = |score: Rounded| {
            i64::try_from(score.units()).ok()?.checked_mul(10_i64.checked_pow((places - score.decimals()).into())?)
        };
        Some(units(is)? - units(was)?)
    }

    /// Scores every agency.
    #[must_use]
    pub fn new(state: &State, parts: &Parts) -> Self {
        let year = state.year();
        let years = years_before(year, &state.shelf.books, parts);
        let mut now = Quick::new(year.rules());
        let mut then: Vec<(Year, Quick)> = years.iter().map(|&year| (year, Quick::new(year.rules()))).collect();
        let indicators = now.indicators().to_vec();
        let mut sums = vec![(0, 0); indicators.len()];
        let others = state.shelf.works().enumerate().map(|(at, work)| (work, Some(at)));
        let mut works: Vec<(&Work, Option<usize>)> = core::iter::once((&state.work, None)).chain(others).collect();
        works.sort_by_cached_key(|(work, _)| thai::order(&work.agency));
        let mut entry = |(work, place): (&Work, Option<usize>)| {
            let outcome = of_year(work, year).map(|draft| now.score(draft)).unwrap_or_default();
            for (sum, score) in sums.iter_mut().zip(&outcome.indicators) {
                if let Some(score) = score {
                    *sum = (sum.0 + 1, sum.1 + u128::from(score.units()));
                }
            }
            let last = then.iter_mut().enumerate().find_map(|(by, (year, quick))| {
                let draft = of_year(work, *year)?;
                Some((announced(*year, draft, quick.score(draft).total)?, by))
            });
            Entry { place, key: work.agency.to_lowercase(), outcome, before: last }
        };
        let entries: Vec<Entry> = works.into_iter().map(&mut entry).collect();
        let mut totals: Vec<Rounded> = entries.iter().filter_map(|entry| entry.outcome.total).collect();
        totals.sort_unstable_by_key(|&total| Reverse(total));
        let (work, shelf) = (state.work.clone(), state.shelf.clone());
        let befores = years.into_iter().map(|before| (before, totals_of(before, year, parts))).collect();
        Self { work, shelf, year, befores, entries, totals, indicators, sums, orders: Default::default() }
    }

    /// True if it was made of these works and these rules.
    #[must_use]
    pub fn is_of(&self, state: &State, parts: &Parts) -> bool {
        let befores = years_before(self.year, &self.shelf.books, parts);
        self.befores.iter().map(|(year, _)| *year).eq(befores) && self.shelf == state.shelf && self.work == state.work
    }

    /// An agency's name.
    pub(super) fn name(&self, entry: &Entry) -> &str {
        let work = match entry.place {
            Some(place) => self.shelf.get(place),
            None => Some(&self.work),
        };
        work.map_or("", |work| work.agency.trim())
    }

    /// The places of all entries, sorted; equal ones by name.
    pub(super) fn sorted(&self, by: SortBy) -> &[usize] {
        let order = || {
            let mut order: Vec<usize> = (0..self.entries.len()).collect();
            let total = |at: &usize| self.entries[*at].outcome.total;
            let change = |at: &usize| self.change(&self.entries[*at]);
            match by {
                SortBy::Name => {}
                SortBy::Best => order.sort_by_cached_key(|at| (total(at).is_none(), Reverse(total(at)))),
                SortBy::Lowest => order.sort_by_cached_key(|at| (total(at).is_none(), total(at))),
                SortBy::Fallen => order.sort_by_cached_key(|at| (change(at).is_none(), change(at))),
                SortBy::Risen => order.sort_by_cached_key(|at| (change(at).is_none(), Reverse(change(at)))),
            }
            order
        };
        self.orders[by as usize].get_or_init(order)
    }

    /// Sorts in one more of the ways, before somebody asks for it. False if none is left.
    pub fn prepare(&self) -> bool {
        let next = SortBy::ALL.into_iter().find(|by| self.orders[*by as usize].get().is_none());
        next.map(|by| self.sorted(by)).is_some()
    }

    /// One more than the agencies with a better total, so that equal totals share a place.
    pub(super) fn rank(&self, entry: &Entry) -> Option<usize> {
        let total = entry.outcome.total?;
        Some(self.totals.partition_point(|&other| other > total) + 1)
    }
}

fn of_year(work: &Work, year: Year) -> Option<&Draft> {
    work.drafts.get(&year.key()).filter(|draft| !draft.is_empty())
}
