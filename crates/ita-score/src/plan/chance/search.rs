//! The least effort with a chance: branch and bound over the scores on which the chance depends.
//!
//! A cell says between which masses these scores stand. Its bound is the least effort of a plan in it that meets the thresholds,
//! which the planner finds without regard to the chance. If that plan's own result has the chance, it is the best of its cell. If
//! not even the most that the chance can be in the cell is enough, the cell holds no plan. Otherwise it is cut in two (`cut`).
//!
//! The cell with the least bound comes first. Once that bound is not below the best plan found, the plan is optimal; where that
//! takes too long, the least bound of the cells that are left is what is proved. So that there is a good plan even then, one is
//! looked for before (`approach`).

use super::space::{Cell, Space};
use super::weigh::Weighed;
use crate::analysis::SurveyError;
use crate::analysis::uncertainty::{Alone, Odds};
use crate::number::Score;
use crate::plan::problem::Problem;
use crate::plan::{Effort, Goal, Levers, Solved, Split, Wanted, open};
use crate::rounded::Rounded;
use crate::scored::Scored;
use alloc::vec::Vec;

/// Work after which the search gives up proving and says so, counted in parts that the planner looks at: about twenty milliseconds.
const MOST_WORK: u64 = 300_000;

/// What a chance, or a bound of one, counts for.
const CHANCE: u64 = 300;

/// What a guess of one counts for.
const GUESS: u64 = 40;

/// Steps of the table of the normal distribution that a guess takes at once.
pub(super) const COARSE: i64 = 8;

/// A plan that has the chance.
#[derive(Clone, Debug)]
pub(super) struct Reached {
    pub(super) cost: Effort,
    /// The cell whose plan of least effort it is.
    pub(super) cell: Cell,
    /// Where it stands.
    pub(super) place: Vec<u128>,
}

/// A cell's plan of least effort.
pub(super) struct Tried {
    lower_bound: Effort,
    pub(super) place: Vec<u128>,
    pub(super) has_chance: bool,
    /// Where its cell is best cut, if that is known: at a mass of a variable.
    pub(super) cut: Option<(usize, u128)>,
}

pub(super) struct Search<'a, 'r> {
    scored: &'a Scored<'r>,
    goal: Goal,
    pub(super) odds: &'a Odds<'a>,
    at_least: Rounded,
    /// What each threshold asks by itself, and by how many standard errors.
    pub(super) alone: (Vec<Alone>, i64),
    pub(super) space: Space,
    /// As asked; the variables' caps and least masses are the cell's.
    levers: Levers<'a>,
    pub(super) best: Option<Reached>,
    /// What it took.
    work: u64,
}

impl<'a, 'r> Search<'a, 'r> {
    /// A search for a plan with this chance in percent, and the cell that holds all plans. Each plan's result has the nodes given
    /// that this one has.
    pub(super) fn new(
        scored: &'a Scored<'r>,
        goal: Goal,
        (odds, at_least): (&'a Odds<'a>, Rounded),
        levers: &Levers<'a>,
        pattern: &Scored<'_>,
    ) -> (Self, Cell) {
        let problem = Problem::new(scored, goal, levers);
        let (mut space, root) = Space::new(odds.stakes(pattern), &problem);
        space.settle(&odds.steady(&space.stakes, &space.within(&root)));
        // Errors that are the same everywhere make the thresholds themselves linear.
        let alone = if space.has_moving_errors() { space.stakes.alone() } else { Vec::new() };
        let alone = (alone, odds.deviations(at_least));
        (Self { scored, goal, odds, at_least, alone, space, levers: levers.clone(), best: None, work: 0 }, root)
    }

    /// Searches the cell of all plans; returns what is proved: no plan that has the chance takes less effort.
    pub(super) fn run(&mut self, mut root: Cell) -> Result<Effort, SurveyError> {
        if self.is_beyond(&root, 1) {
            return Ok(Effort::ZERO);
        }
        let whole = root.clone();
        self.tighten(&mut root);
        self.approach(&mut root)?;
        let bound = self.solve(&root, Split::First).map_or(Effort::ZERO, |(_, solved)| solved.lower_bound);
        let mut open = alloc::vec![(bound, root)];
        // The least bound of what was not searched to its end.
        let mut left = None::<Effort>;
        while let Some((bound, mut cell)) = open.pop() {
            if self.is_beaten(bound) {
                break;
            }
            if self.work > MOST_WORK {
                open.push((bound, cell));
                break;
            }
            if self.is_beyond(&cell, 1) {
                continue;
            }
            self.tighten(&mut cell);
            let Some(tried) = self.attempt(&cell)? else { continue };
            let bound = bound.max(tried.lower_bound);
            if !tried.has_chance {
                self.concentrate(&cell, &tried.place)?;
            }
            if tried.has_chance || self.is_beaten(bound) {
                left = Some(left.map_or(bound, |left| left.min(bound)));
                continue;
            }
            for half in self.halves(&cell, &tried).into_iter().flatten() {
                let at = open.partition_point(|(other, _)| *other > bound);
                open.insert(at, (bound, half));
            }
        }
        if !self.scored.overall().missing().is_empty() {
            self.lower(&whole)?;
        }
        let cost = self.best.as_ref().map(|best| best.cost);
        let bounds = [left, open.last().map(|(bound, _)| *bound), cost];
        Ok(bounds.into_iter().flatten().min().unwrap_or(Effort::ZERO))
    }

    pub(super) fn is_beaten(&self, bound: Effort) -> bool {
        self.best.as_ref().is_some_and(|best| bound >= best.cost)
    }

    /// Tries the plan of least effort in a cell; none if there is none that is of use.
    pub(super) fn attempt(&mut self, cell: &Cell) -> Result<Option<Tried>, SurveyError> {
        let Some((problem, solved)) = self.solve(cell, Split::First) else { return Ok(None) };
        if self.is_beaten(solved.lower_bound) {
            return Ok(None);
        }
        let Some(Weighed { bound, cut }) = self.weigh(cell, &problem) else { return Ok(None) };
        let lower_bound = bound.max(solved.lower_bound);
        if self.is_beaten(lower_bound) {
            return Ok(None);
        }
        self.work += CHANCE;
        let result = self.result(&problem, &solved);
        let place = self.space.place(&result);
        let has_chance = self.odds.of(&result)?.is_some_and(|chance| chance >= self.at_least);
        if has_chance && !self.is_beaten(solved.cost) {
            self.best = Some(Reached { cost: solved.cost, cell: cell.clone(), place: place.clone() });
        }
        Ok(Some(Tried { lower_bound, place, has_chance, cut }))
    }

    /// Tries a plan that stands as high as one that was tried, but so that the errors are smaller; true if it has the chance.
    pub(super) fn concentrate(&mut self, cell: &Cell, place: &[u128]) -> Result<bool, SurveyError> {
        let errors = self.odds.ranges(&self.space.stakes, &self.space.within(cell));
        let dense = self.space.concentrated(cell, place, &errors);
        Ok(dense.low != cell.low && self.attempt(&dense)?.is_some_and(|tried| tried.has_chance))
    }

    pub(super) const fn count(&mut self, work: u64) {
        self.work += work;
    }

    /// The plan of least effort in a cell, whatever its chance.
    pub(super) fn solve(&mut self, cell: &Cell, split: Split) -> Option<(Problem<'r>, Solved)> {
        self.levers.least.resize(self.levers.caps.len(), 0);
        for (at, variable) in self.space.variables.iter().enumerate() {
            let index = variable.node.index();
            self.levers.least[index] = cell.low[at];
            if variable.is_raised {
                self.levers.caps[index] =
                    Score::from_units((cell.high[at] / variable.weight) as u64).unwrap_or(Score::MAX);
            }
        }
        let problem = Problem::new(self.scored, self.goal, &self.levers);
        let solved = problem.solve(Wanted::Cheapest, split).ok()?;
        self.work += solved.work;
        Some((problem, solved))
    }

    pub(super) fn result(&self, problem: &Problem<'r>, solved: &Solved) -> Scored<'r> {
        let open = open::requirements(problem, solved.values.clone());
        self.scored.after(&problem.raises(&solved.values), &open)
    }

    /// True if no plan in a cell has the chance; a guess where several steps of the table are taken at once.
    pub(super) fn is_beyond(&mut self, cell: &Cell, steps: i64) -> bool {
        self.work += if steps == 1 { CHANCE } else { GUESS };
        self.odds.is_beyond(&self.space.stakes, &self.space.within(cell), self.at_least, steps)
    }

    /// About the most that the chance is in a cell.
    pub(super) fn about_at_most(&mut self, cell: &Cell) -> u64 {
        self.work += GUESS;
        self.odds.about_at_most(&self.space.stakes, &self.space.within(cell), COARSE)
    }
}
