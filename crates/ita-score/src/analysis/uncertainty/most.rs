//! The most that the chance of a level can be while scores lie in ranges: what a search for a plan leaves out by.
//!
//! The chance depends on the scores that have thresholds and on their standard errors, and these on the scores of the *sources*:
//! the nodes of a survey whose own score decides their error. Scores in ranges leave errors in ranges. In the integral of the
//! module `chances` each threshold then asks, cell by cell, the least that any errors in these ranges let it ask; so no scores in
//! the ranges have a higher chance, though the chance does not always rise as an error falls.
//!
//! The error of a survey as a whole needs more care, because not all of its sources can be at their highest while their mean is
//! limited. An error is a concave function of its score (√((100 − m)·m), if no spread was told), so it lies above its chord over the
//! range; with chords, the least error at a limited mean is found greedily, by how much error a point takes away.

mod alone;
mod integral;
mod ranges;

use super::margins::{FINER, is_source, of_mean};
use super::normal::{Normal, ONE};
use super::surveys::{Sample, Surveys};
use crate::rulebook::{LevelIx, NodeIx};
use crate::scored::Scored;
use alloc::vec::Vec;
pub(crate) use alone::Alone;
pub(super) use alone::deviations;
use integral::{Wide, most};
pub(crate) use ranges::Range;
use ranges::least;

/// What a bound may lie below the computed chance: both integrals are off by less than 10^-5.
const SLACK: u64 = ONE / 50_000;

/// A node whose own score decides its standard error.
#[derive(Clone, Debug)]
pub(crate) struct Source {
    pub(crate) node: NodeIx,
    sample: Sample,
    pub(crate) weight: u128,
}

/// A threshold that sampling touches.
#[derive(Clone, Debug)]
pub(crate) struct Stake {
    pub(crate) node: NodeIx,
    /// In units of 10^-9 points.
    edge: u128,
    weight: u128,
    /// For each survey, what its error here comes from.
    causes: [Cause; 2],
}

/// What an error comes from.
#[derive(Clone, Debug)]
enum Cause {
    /// The survey does not touch it.
    Nothing,
    /// The survey as a whole.
    Survey,
    /// These sources.
    Sources(Vec<usize>),
}

/// What the chance of a level depends on.
#[derive(Clone, Debug)]
pub(crate) struct Stakes {
    pub(crate) stakes: Vec<Stake>,
    pub(crate) sources: Vec<Source>,
    /// The surveys' own nodes, by place.
    pub(crate) surveys: Vec<NodeIx>,
    /// For each survey, its sources; none where it touches no threshold as a whole.
    pub(crate) wholes: [Vec<usize>; 2],
}

/// Scores in ranges, as masses: weight times units of a score.
#[derive(Clone, Debug)]
pub(crate) struct Within {
    /// Of each source, from and to.
    pub(crate) sources: Vec<[u128; 2]>,
    /// Of each stake, the most.
    pub(crate) stakes: Vec<u128>,
    /// Of each survey as a whole, the most.
    pub(crate) surveys: Vec<u128>,
}

impl Stakes {
    /// Those of a result in which every score is known, and of all others with the same nodes given.
    pub(super) fn new(surveys: &Surveys<'_>, level: LevelIx, scored: &Scored<'_>) -> Self {
        let rules = scored.rules();
        let mut all = Self { stakes: Vec::new(), sources: Vec::new(), surveys: Vec::new(), wholes: Default::default() };
        all.surveys = surveys.samples.iter().map(|&(node, _)| node).collect();
        for condition in rules.conditions(level) {
            let mut causes = [Cause::Nothing, Cause::Nothing];
            for (place, &(survey, sample)) in surveys.samples.iter().enumerate().filter(|(_, (_, it))| !it.is_census())
            {
                let of = |node| Source { node, sample, weight: rules.weight(node).into() };
                if surveys.is_within(survey, condition.node) {
                    all.wholes[place] = all.below(scored, surveys, survey, &of);
                    causes[place] = Cause::Survey;
                } else if surveys.is_within(condition.node, survey) {
                    causes[place] = Cause::Sources(all.below(scored, surveys, condition.node, &of));
                }
            }
            if causes.iter().any(|cause| !matches!(cause, Cause::Nothing)) {
                let (node, edge) = (condition.node, u128::from(condition.edge) / FINER);
                all.stakes.push(Stake { node, edge, weight: rules.weight(node).into(), causes });
            }
        }
        all
    }

    /// The sources at and below a node.
    fn below(
        &mut self,
        scored: &Scored<'_>,
        surveys: &Surveys<'_>,
        top: NodeIx,
        of: &dyn Fn(NodeIx) -> Source,
    ) -> Vec<usize> {
        let rules = scored.rules();
        let (mut found, mut open) = (Vec::new(), alloc::vec![top]);
        while let Some(node) = open.pop() {
            // Where the parts are not known one by one, the whole of them is.
            if is_source(scored, surveys, node) || !rules.children(node).all(|child| scored.node(child).is_complete()) {
                let known = self.sources.iter().position(|source| source.node == node);
                found.push(known.unwrap_or(self.sources.len()));
                if known.is_none() {
                    self.sources.push(of(node));
                }
            } else {
                open.extend(rules.children(node));
            }
        }
        found
    }

    /// The error of each source in its range.
    pub(super) fn ranges(&self, surveys: &Surveys<'_>, within: &Within) -> Vec<Range> {
        let each = self.sources.iter().zip(&within.sources);
        each.map(|(source, &masses)| Range::new(surveys, source, masses)).collect()
    }

    /// The error of a source at a mass, in units of 10^-9 points.
    pub(super) fn error(&self, surveys: &Surveys<'_>, source: usize, mass: u128) -> u128 {
        let source = &self.sources[source];
        of_mean(surveys, source.sample, source.node, mass / source.weight / FINER).unwrap_or(0)
    }

    /// Whether the error of each source is the same all over its range.
    pub(super) fn steady(&self, surveys: &Surveys<'_>, within: &Within) -> Vec<bool> {
        self.ranges(surveys, within).iter().map(Range::ends).map(|[least, most]| least == most).collect()
    }

    /// The most that the chance can be, in units of 2^-60: a bound in cells of one step of the table; in cells of more, a guess.
    /// What is below `enough` may be too low.
    pub(super) fn at_most(
        &self,
        surveys: &Surveys<'_>,
        normal: &Normal,
        within: &Within,
        (cells, enough): (i64, u64),
    ) -> u64 {
        let Some(errors) = self.errors(surveys, within) else { return 0 };
        let line = |((stake, high), errors): ((&Stake, &u128), [[u128; 2]; 2])| Wide {
            lacks: stake.edge as i128 - (high / stake.weight / FINER) as i128,
            errors: errors.map(|ends| ends.map(|error| error as i128)),
        };
        let lines: Vec<Wide> = self.stakes.iter().zip(&within.stakes).zip(errors).map(line).collect();
        most(normal, &lines, cells, enough.saturating_sub(SLACK)).saturating_add(SLACK)
    }

    /// For each stake, the least error and the most that each survey causes; none if the scores cannot be in these ranges.
    fn errors(&self, surveys: &Surveys<'_>, within: &Within) -> Option<impl Iterator<Item = [[u128; 2]; 2]>> {
        let ranges = self.ranges(surveys, within);
        let mut wholes = [[0; 2]; 2];
        for (place, sources) in self.wholes.iter().enumerate().filter(|(_, sources)| !sources.is_empty()) {
            let below: Vec<&Range> = sources.iter().map(|&at| &ranges[at]).collect();
            let least = least(&below, within.surveys[place] / FINER)?;
            wholes[place] = [least, total(below.iter().map(|range| range.ends()))[1]];
        }
        let of = move |stake: &Stake| {
            core::array::from_fn(|place| {
                let [least, most] = match &stake.causes[place] {
                    Cause::Nothing => [0, 0],
                    Cause::Survey => wholes[place],
                    Cause::Sources(sources) => total(sources.iter().map(|&at| ranges[at].ends())),
                };
                [least / stake.weight, most.div_ceil(stake.weight)]
            })
        };
        Some(self.stakes.iter().map(of))
    }
}

fn total(ends: impl Iterator<Item = [u128; 2]>) -> [u128; 2] {
    ends.fold([0, 0], |sum, ends| [sum[0] + ends[0], sum[1] + ends[1]])
}
