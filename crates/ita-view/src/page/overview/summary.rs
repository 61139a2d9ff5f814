//! What there is to say of all agencies at once: their mean, what changed, where totals lie, and the lowest indicators.

use super::{Board, grouped};
use crate::message::{OverviewMessage, Voice};
use crate::page::before::not_subtracted;
use crate::page::names;
use crate::page::national::national;
use crate::reduce::Totals;
use ita_score::{Exact, Rounded};

/// How many totals lie between two numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bin {
    /// “90.00–94.99”.
    pub label: String,
    /// “1,203”.
    pub count: String,
    /// Its part of the fullest, in thousandths.
    pub share: u16,
}

/// An indicator with a low mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weakest {
    /// “ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร”.
    pub name: String,
    /// “เฉลี่ย 84.12”, and of how many agencies if not of all.
    pub mean: String,
}

/// Points from one bin to the next.
const STEP: u64 = 5;

/// Points of the whole.
const TOP: u64 = 100;

/// Indicators that are named.
const NAMED: usize = 3;

/// The mean and that of the country, and what changed since the year before, or why that is not said.
pub(super) fn facts(voice: Voice, board: &Board) -> Vec<String> {
    let sum = board.totals.iter().map(|total| u128::from(total.units())).sum();
    let mean = mean(board, board.totals.len(), sum);
    let mean = mean.map(|mean| voice.say(&OverviewMessage::Mean { mean: &mean.to_string() }));
    let country = national(voice, board.year, None);
    let changes: Vec<i64> = board.entries.iter().filter_map(|entry| board.change(entry)).collect();
    let count = |is: fn(&&i64) -> bool| grouped(changes.iter().filter(is).count());
    let (risen, fallen, same) = (count(|by| **by > 0), count(|by| **by < 0), count(|by| **by == 0));
    let changed = super::before(board).filter(|_| !changes.is_empty()).map(|year| {
        let year = year.number().to_string();
        voice.say(&OverviewMessage::Changed { year: &year, risen: &risen, fallen: &fallen, same: &same })
    });
    let used = board.entries.iter().filter_map(|entry| entry.before).map(|(_, by)| board.befores[by]);
    let not_compared = used.into_iter().find(|(_, totals)| *totals != Totals::Same).and_then(|(year, totals)| {
        let why = not_subtracted(voice, totals)?;
        Some(voice.say(&OverviewMessage::NotCompared { year: &year.number().to_string(), why: &why }))
    });
    mean.into_iter().chain(country).chain(changed).chain(not_compared).collect()
}

/// Returns the mean of `count` published scores with the sum `sum`, rounded as a published score is.
fn mean(board: &Board, count: usize, sum: u128) -> Option<Rounded> {
    let decimals = board.year.rules().decimals();
    let whole = 10_u128.checked_pow(decimals.into())?;
    (count > 0).then(|| Exact::new(sum, whole * count as u128).round(decimals))
}

/// How many totals lie in each five points, the highest first; none above or below all.
pub(super) fn bins(voice: Voice, board: &Board) -> Vec<Bin> {
    let decimals = board.year.rules().decimals();
    let Some(point) = 10_u64.checked_pow(decimals.into()) else { return Vec::new() };
    let step = STEP * point;
    let last = usize::try_from(TOP / STEP).unwrap_or(1) - 1;
    let mut counts = vec![0_usize; last + 1];
    for total in &board.totals {
        // All points lie in the highest.
        let at = usize::try_from(total.units() / step).unwrap_or(last).min(last);
        counts[at] += 1;
    }
    let most = counts.iter().copied().max().unwrap_or_default().max(1);
    let number = |units: u64| voice.number(Rounded::new(units, decimals));
    let bin = |(at, &count): (usize, &usize)| {
        let from = at as u64 * step;
        let to = if at == last { TOP * point } else { from + step - 1 };
        Bin {
            label: [&*number(from), "–", &*number(to)].concat(),
            count: voice.number(grouped(count)),
            share: u16::try_from(count * 1_000 / most).unwrap_or(1_000),
        }
    };
    let is_there = |count: &usize| *count > 0;
    let (Some(low), Some(high)) = (counts.iter().position(is_there), counts.iter().rposition(is_there)) else {
        return Vec::new();
    };
    counts.iter().enumerate().skip(low).take(high - low + 1).rev().map(bin).collect()
}

/// The indicators with the lowest means.
pub(super) fn weakest(voice: Voice, board: &Board) -> Vec<Weakest> {
    let rules = board.year.rules();
    let means = board.indicators.iter().zip(&board.sums);
    let means = means.filter_map(|(&node, &(count, sum))| Some((mean(board, count, sum)?, node, count)));
    let mut means: Vec<_> = means.collect();
    means.sort_by_key(|(mean, _, _)| *mean);
    let weak = |(mean, node, count): &(Rounded, ita_score::NodeIx, usize)| {
        let mean = mean.to_string();
        let of = grouped(*count);
        let some = if *count < board.totals.len() { Some(of.as_str()) } else { None };
        Weakest {
            name: [&*names::short(voice, rules, *node), " ", &*voice.words(&rules.node(*node).name)].concat(),
            mean: voice.say(&OverviewMessage::IndicatorMean { mean: &mean, of: some }),
        }
    };
    means.iter().take(NAMED).map(weak).collect()
}
