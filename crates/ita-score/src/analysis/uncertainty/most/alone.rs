//! What each threshold asks by itself, in sums: a search can then tell by weighing scores which plans it need not look at.
//!
//! All thresholds together are met with a chance only if each of them is met with at least that chance; and one that stands t standard
//! errors above its edge is met with Φ(t). That says most where the same surveys touch all of them. Thresholds that different surveys
//! touch are met independently of each other, and each must then be met with more.

use super::{Cause, SLACK, Stakes, Within};
use crate::analysis::uncertainty::chances::FAR;
use crate::analysis::uncertainty::margins::FINER;
use crate::analysis::uncertainty::normal::{DEVIATION, Normal};
use crate::analysis::uncertainty::surveys::Surveys;
use crate::rulebook::NodeIx;
use alloc::vec::Vec;

/// What a threshold depends on.
#[derive(Clone, Debug)]
pub(crate) struct Alone {
    pub(crate) node: NodeIx,
    /// The mass above which its score must stand by so many errors.
    pub(crate) edge: u128,
    /// Its sources, for each survey.
    pub(crate) sources: [Vec<usize>; 2],
}

impl Stakes {
    /// Each stake by itself; none if two of them have no survey in common.
    pub(crate) fn alone(&self) -> Vec<Alone> {
        let touches = |at: usize, place: usize| !matches!(self.stakes[at].causes[place], Cause::Nothing);
        let all = 0..self.stakes.len();
        let apart = |one: usize, other: usize| (0..2).all(|place| !touches(one, place) || !touches(other, place));
        if all.clone().any(|one| all.clone().any(|other| apart(one, other))) {
            return Vec::new();
        }
        let of = |at: usize| {
            let stake = &self.stakes[at];
            let sources = core::array::from_fn(|place| match &stake.causes[place] {
                Cause::Nothing => Vec::new(),
                Cause::Survey => self.wholes[place].clone(),
                Cause::Sources(sources) => sources.clone(),
            });
            Alone { node: stake.node, edge: stake.edge * FINER * stake.weight, sources }
        };
        all.map(of).collect()
    }

    /// True if no scores in these ranges stand by so many errors above all edges.
    pub(in crate::analysis::uncertainty) fn are_low(
        &self,
        surveys: &Surveys<'_>,
        within: &Within,
        deviations: i64,
    ) -> bool {
        let Some(errors) = self.errors(surveys, within) else { return true };
        self.stakes.iter().zip(&within.stakes).zip(errors).any(|((stake, high), errors)| {
            let spare = (high / stake.weight / FINER) as i128 - stake.edge as i128;
            let error = errors.iter().map(|[least, _]| least * least).sum::<u128>().isqrt();
            spare * i128::from(DEVIATION) < i128::from(deviations) * error as i128
        })
    }
}

/// The standard errors, in units of 2^-32, by which a score must stand above its edge to be met with a chance of `enough`, in units of
/// 2^-60; rounded down, by more than what chances are off by.
pub(in crate::analysis::uncertainty) fn deviations(normal: &Normal, enough: u64) -> i64 {
    let (mut low, mut high) = (-FAR, FAR);
    while high - low > 1 {
        let middle = i64::midpoint(low, high);
        *(if normal.below(middle) <= enough.saturating_sub(SLACK) { &mut low } else { &mut high }) = middle;
    }
    low
}
