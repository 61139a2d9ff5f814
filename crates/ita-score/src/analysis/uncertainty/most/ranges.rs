//! The errors of sources whose scores lie in ranges.

use super::Source;
use crate::analysis::uncertainty::margins::{FINER, NANO, of_mean};
use crate::analysis::uncertainty::surveys::Surveys;
use alloc::vec::Vec;

/// Where an error is the widest, in units of 10^-9 points.
const MIDDLE: u128 = 50 * NANO;

/// A source whose score lies in a range, and its error there; in units of 10^-9 points.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Range {
    weight: u128,
    pub(crate) low: u128,
    pub(crate) way: u128,
    /// The least error if the score may not rise.
    pub(crate) first: u128,
    /// How much the error falls from the lower end to the upper one, where it lies above its chord.
    pub(crate) fall: u128,
    most: u128,
}

impl Range {
    pub(super) fn new(surveys: &Surveys<'_>, source: &Source, masses: [u128; 2]) -> Self {
        let weight = source.weight;
        let [low, high] = masses.map(|mass| mass / weight / FINER);
        // In these surveys no spread is too wide.
        let error = |mean: u128| of_mean(surveys, source.sample, source.node, mean).unwrap_or(0);
        let (first, last) = (error(low), error(high));
        // It rises up to 50 and falls from there, whether a spread was told or not.
        let most = if low < MIDDLE && MIDDLE < high { error(MIDDLE) } else { first.max(last) };
        let is_concave = surveys.spread_of(source.node).is_none();
        let fall = if is_concave { first.saturating_sub(last) } else { 0 };
        Self { weight, low, way: high - low, first: if fall > 0 { first } else { first.min(last) }, fall, most }
    }

    /// The least error and the most, weighted.
    pub(super) const fn ends(&self) -> [u128; 2] {
        [self.weight * (self.first - self.fall), self.weight * self.most]
    }
}

/// The least that errors, weighted, add up to while the scores, weighted, add up to no more than this; none if they cannot.
pub(super) fn least(ranges: &[&Range], limit: u128) -> Option<u128> {
    let lowest: u128 = ranges.iter().map(|range| range.weight * range.low).sum();
    let mut left = limit.checked_sub(lowest)?;
    let mut sum: u128 = ranges.iter().map(|range| range.weight * range.first).sum();
    let mut falling: Vec<&&Range> = ranges.iter().filter(|range| range.fall > 0).collect();
    falling.sort_by(|a, b| (b.fall * a.way).cmp(&(a.fall * b.way)));
    for range in falling {
        let way = range.way.min(left.div_ceil(range.weight));
        sum -= range.weight * (range.fall * way).div_ceil(range.way);
        left = left.saturating_sub(range.weight * way);
    }
    Some(sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Three sources of the weights 1, 1 and 2 from 90, 96 and 80 up to 100, with errors that fall from 10, 8 and 6 to nothing: 1, 2 and
    /// 0.3 a point. Of eight weighted points the second takes its four first, then the first four of its ten.
    #[test]
    fn where_the_mean_is_limited_what_takes_away_most_rises_first() {
        let point = NANO;
        let range = |weight: u128, low: u128, error: u128| Range {
            weight,
            low: low * point,
            way: (100 - low) * point,
            first: error * point,
            fall: error * point,
            most: error * point,
        };
        let ranges = [range(1, 90, 10), range(1, 96, 8), range(2, 80, 6)];
        let least = |points: u128| least(&ranges.each_ref(), (90 + 96 + 160 + points) * point).map(|sum| sum / point);
        assert_eq!((least(0), least(4), least(8), least(14)), (Some(30), Some(22), Some(18), Some(12)));
        assert_eq!(least(1_000), Some(0));
        assert_eq!(super::least(&ranges.each_ref(), 345 * point), None);
    }
}
