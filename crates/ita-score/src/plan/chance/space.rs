//! The scores on which a chance depends, and the boxes that a search divides them into.

use crate::analysis::uncertainty::{Range, Stakes, Within};
use crate::exact::gcd;
use crate::plan::problem::Problem;
use crate::rulebook::NodeIx;
use crate::scored::Scored;
use alloc::vec::Vec;

/// A score on which the chance depends: one with a threshold, or one that decides an error. All numbers are masses.
#[derive(Clone, Debug)]
pub(super) struct Variable {
    pub(super) node: NodeIx,
    pub(super) weight: u128,
    /// Where it stands at first, and what all differences from there are multiples of.
    origin: u128,
    pub(super) step: u128,
    /// True if the node itself is raised.
    pub(super) is_raised: bool,
    /// True if it has a threshold.
    pub(super) is_stake: bool,
    /// True if it decides an error that changes with it.
    pub(super) moves_error: bool,
}

/// Plans in which each variable lies in a range.
#[derive(Clone, Debug)]
pub(super) struct Cell {
    pub(super) low: Vec<u128>,
    pub(super) high: Vec<u128>,
}

impl Variable {
    /// True if the chance depends on it.
    pub(super) const fn counts(&self) -> bool {
        self.is_stake || self.moves_error
    }

    /// The least mass that it can have from here on.
    pub(super) const fn up(&self, mass: u128) -> u128 {
        self.origin + mass.saturating_sub(self.origin).next_multiple_of(self.step)
    }
}

impl Cell {
    /// The part of it in which a variable is no more than this.
    pub(super) fn up_to(&self, at: usize, most: u128) -> Self {
        let mut lower = self.clone();
        lower.high[at] = most;
        lower
    }
}

/// The space of all plans, as far as the chance can tell them apart.
#[derive(Clone, Debug)]
pub(super) struct Space {
    pub(super) stakes: Stakes,
    pub(super) variables: Vec<Variable>,
    /// By stake, and by source, which variable it is.
    of_stakes: Vec<usize>,
    pub(super) of_sources: Vec<usize>,
    surveys: Vec<Survey>,
}

/// A survey as a whole.
#[derive(Clone, Debug)]
struct Survey {
    /// The variable that it is.
    variable: Option<usize>,
    /// Its sources' variables, where they bring all of it.
    sources: Vec<usize>,
    /// The variables above it, and the least that what is in no survey brings to each.
    above: Vec<(usize, u128)>,
    /// The most that there is.
    most: u128,
}

impl Space {
    /// The space of a problem, with the cell that holds all of its plans.
    pub(super) fn new(stakes: Stakes, problem: &Problem<'_>) -> (Self, Cell) {
        let rules = problem.rules;
        let (least, tops) = (problem.each(|mover| mover.least), problem.each(|mover| mover.lever.top));
        let starts = problem.each(|mover| mover.lever.start);
        let is_in = |node: NodeIx, above: NodeIx| node == above || problem.is_above(above, node);
        let mut variables: Vec<Variable> = Vec::new();
        let mut place = |node: NodeIx, is_stake: bool| {
            let at = variables.iter().position(|variable| variable.node == node).unwrap_or(variables.len());
            if at == variables.len() {
                let movers = || problem.movers.iter().filter(|mover| is_in(mover.node, node));
                let step = movers().fold(0, |step, mover| mover.lever.steps().into_iter().fold(step, gcd)).max(1);
                let (weight, origin) = (u128::from(rules.weight(node)), problem.mass_at(node, &starts));
                let is_raised = movers().any(|mover| mover.node == node);
                variables.push(Variable { node, weight, origin, step, is_raised, is_stake, moves_error: true });
            }
            at
        };
        let of_stakes: Vec<usize> = stakes.stakes.iter().map(|stake| place(stake.node, true)).collect();
        for (&survey, _) in stakes.surveys.iter().zip(&stakes.wholes).filter(|(_, sources)| !sources.is_empty()) {
            place(survey, false);
        }
        let of_sources: Vec<usize> = stakes.sources.iter().map(|source| place(source.node, false)).collect();
        let asked = |node: NodeIx| problem.aims.iter().find(|aim| aim.node == node).map_or(0, |aim| aim.mass);
        let survey = |(place, &node): (usize, &NodeIx)| {
            let is_above = |at: &&usize| problem.is_above(variables[**at].node, node);
            let elsewhere = |at: usize| {
                let others = problem.movers.iter().zip(&least).filter(|(mover, _)| {
                    problem.is_above(variables[at].node, mover.node)
                        && !stakes.surveys.iter().any(|&survey| is_in(mover.node, survey))
                });
                (at, others.map(|(mover, &value)| crate::interval::mass(rules, mover.node, value)).sum())
            };
            Survey {
                variable: variables.iter().position(|variable| variable.node == node),
                sources: stakes.wholes[place].iter().map(|&source| of_sources[source]).collect(),
                above: of_stakes.iter().filter(is_above).map(|&at| elsewhere(at)).collect(),
                most: problem.mass_at(node, &tops),
            }
        };
        let surveys = stakes.surveys.iter().enumerate().map(survey).collect();
        let low = variables.iter().map(|it| it.up(problem.mass_at(it.node, &least).max(asked(it.node)))).collect();
        let high = variables.iter().map(|it| problem.mass_at(it.node, &tops)).collect();
        (Self { of_stakes, of_sources, surveys, variables, stakes }, Cell { low, high })
    }

    /// Notes which errors are the same wherever the scores stand, by source.
    pub(super) fn settle(&mut self, steady: &[bool]) {
        for (at, variable) in self.variables.iter_mut().enumerate() {
            let wholes = self.surveys.iter().filter(|survey| survey.variable == Some(at));
            let below: Vec<usize> = wholes.flat_map(|survey| survey.sources.iter().copied()).chain([at]).collect();
            let mut sources = self.of_sources.iter().zip(steady);
            variable.moves_error = sources.any(|(source, is_steady)| !is_steady && below.contains(source));
        }
    }

    /// True if a score that has no threshold itself decides an error that changes with it.
    pub(super) fn has_moving_errors(&self) -> bool {
        self.variables.iter().any(|variable| !variable.is_stake && variable.moves_error)
    }

    /// What the scores are in a cell.
    pub(super) fn within(&self, cell: &Cell) -> Within {
        Within {
            sources: self.of_sources.iter().map(|&at| [cell.low[at], cell.high[at]]).collect(),
            stakes: self.of_stakes.iter().map(|&at| cell.high[at]).collect(),
            surveys: (0..self.surveys.len()).map(|survey| self.most(cell, survey)).collect(),
        }
    }

    /// The most mass of a survey in a cell.
    fn most(&self, cell: &Cell, survey: usize) -> u128 {
        let of = &self.surveys[survey];
        let left = of.above.iter().map(|&(at, elsewhere)| {
            let others =
                (0..self.surveys.len()).filter(|&other| other != survey).map(|other| self.least(cell, other, at));
            cell.high[at].saturating_sub(elsewhere + others.sum::<u128>())
        });
        left.chain(of.variable.map(|at| cell.high[at])).fold(of.most, u128::min)
    }

    /// The least that a survey brings to a variable in a cell.
    fn least(&self, cell: &Cell, survey: usize, above: usize) -> u128 {
        let of = &self.surveys[survey];
        if !of.above.iter().any(|&(at, _)| at == above) {
            return 0;
        }
        let sources: u128 = of.sources.iter().map(|&at| cell.low[at]).sum();
        of.variable.map_or(sources, |at| cell.low[at].max(sources))
    }

    /// Where a result lies.
    pub(super) fn place(&self, result: &Scored<'_>) -> Vec<u128> {
        self.variables.iter().map(|variable| result.node(variable.node).bounds().low).collect()
    }

    /// The part of a cell in which each survey's sources, by how much error a point takes away, are as high as their sum there allows.
    pub(super) fn concentrated(&self, cell: &Cell, place: &[u128], errors: &[Range]) -> Cell {
        let mut dense = cell.clone();
        for survey in &self.surveys {
            let spare = |&at: &usize| place[at].saturating_sub(cell.low[at]);
            let mut left: u128 = survey.sources.iter().map(spare).sum();
            let mut sources: Vec<(usize, &Range)> = Vec::new();
            for (&at, error) in self.of_sources.iter().zip(errors).filter(|(at, _)| survey.sources.contains(at)) {
                sources.push((at, error));
            }
            sources.sort_by(|(_, a), (_, b)| (b.fall * a.way).cmp(&(a.fall * b.way)));
            for (at, _) in sources {
                let step = self.variables[at].step;
                let taken = (cell.high[at] - cell.low[at]).min(left / step * step);
                dense.low[at] += taken;
                left -= taken;
            }
        }
        dense
    }
}
