//! A good plan to begin with, and what it rules out.

use super::search::Search;
use super::space::Cell;
use crate::analysis::SurveyError;
use crate::plan::Split;
use alloc::vec::Vec;

/// In how many stages a plan to begin with is looked for.
const STAGES: u128 = 64;

/// How often the step is halved by which a plan is improved.
const STEPS: u32 = 10;

/// How often a range is halved to see what takes more effort than a plan.
const HALVES: u32 = 4;

impl Search<'_, '_> {
    /// Finds a plan, if there is one that stands high enough, and leaves out of a cell what takes more effort.
    pub(super) fn approach(&mut self, root: &mut Cell) -> Result<(), SurveyError> {
        self.start(root)?;
        self.narrow(root);
        // Where all that counts has a threshold, the search is as quick by itself.
        if self.space.has_moving_errors() {
            self.improve(root)?;
            self.narrow(root);
        }
        Ok(())
    }

    /// With the thresholds' scores higher and higher, all of them alike.
    fn start(&mut self, root: &Cell) -> Result<(), SurveyError> {
        let (mut low, mut high) = (0, STAGES);
        while low <= high {
            let stage = u128::midpoint(low, high);
            let mut cell = root.clone();
            for (at, variable) in self.space.variables.iter().enumerate().filter(|(_, it)| it.is_stake) {
                let way = (root.high[at] - root.low[at]) / STAGES * stage;
                cell.low[at] =
                    if stage == STAGES { root.high[at] } else { variable.up(root.low[at] + way).min(root.high[at]) };
            }
            let is_enough = match self.attempt(&cell)? {
                Some(tried) => tried.has_chance || self.concentrate(&cell, &tried.place)?,
                // There is a better plan, or this high there is none.
                None => true,
            };
            match stage {
                0 if is_enough => break,
                _ if is_enough => high = stage - 1,
                _ => low = stage + 1,
            }
        }
        Ok(())
    }

    /// Takes from one threshold's score, and gives to another, as long as that takes less effort; by less and less.
    fn improve(&mut self, root: &Cell) -> Result<(), SurveyError> {
        let stakes: Vec<usize> = (0..root.low.len()).filter(|&at| self.space.variables[at].is_stake).collect();
        for shift in 1..=STEPS {
            for &from in &stakes {
                let others = stakes.iter().filter(|&&to| to != from);
                let to = others.flat_map(|&to| [Some((to, shift)), Some((to, shift + 1))]);
                for to in core::iter::once(None).chain(to) {
                    let Some(cell) = self.shifted(root, (from, shift), to) else { continue };
                    if let Some(tried) = self.attempt(&cell)?.filter(|tried| !tried.has_chance) {
                        self.concentrate(&cell, &tried.place)?;
                    }
                }
            }
        }
        Ok(())
    }

    /// The cell of the best plan, but a threshold's score is lower by a part of its range, and perhaps another higher; none where it
    /// cannot be lower.
    fn shifted(&self, root: &Cell, from: (usize, u32), to: Option<(usize, u32)>) -> Option<Cell> {
        let best = self.best.as_ref()?;
        let mut cell = root.clone();
        for (at, _) in self.space.variables.iter().enumerate().filter(|(_, variable)| variable.is_stake) {
            cell.low[at] = best.cell.low[at].clamp(root.low[at], root.high[at]);
        }
        let before = cell.low[from.0];
        let way = |(at, shift): (usize, u32)| (root.high[at] - root.low[at]) >> shift;
        let within = |at: usize, low: u128| self.space.variables[at].up(low).clamp(root.low[at], root.high[at]);
        cell.low[from.0] = within(from.0, before.saturating_sub(way(from)));
        if let Some(to) = to {
            cell.low[to.0] = within(to.0, cell.low[to.0] + way(to));
        }
        (cell.low[from.0] < before).then_some(cell)
    }

    /// Leaves out what takes no less effort than the best plan found, score by score.
    fn narrow(&mut self, root: &mut Cell) {
        for at in 0..root.low.len() {
            let (mut low, mut high) = (root.low[at], root.high[at]);
            for _ in 0..HALVES {
                let middle = self.space.variables[at].up(low.midpoint(high));
                if self.best.is_none() || middle >= high || middle <= low {
                    break;
                }
                let mut upper = root.clone();
                upper.low[at] = middle;
                if self.solve(&upper, Split::First).is_some_and(|(_, solved)| !self.is_beaten(solved.lower_bound)) {
                    low = middle;
                } else {
                    high = middle;
                    root.high[at] = middle - self.space.variables[at].step;
                }
            }
        }
    }

    /// Nodes without a value take no effort, whatever is asked of them: it is lowered as far as the chance allows, threshold by
    /// threshold.
    pub(super) fn lower(&mut self, root: &Cell) -> Result<(), SurveyError> {
        let Some(mut best) = self.best.take() else { return Ok(()) };
        for at in 0..root.low.len() {
            if !self.space.variables[at].is_stake {
                continue;
            }
            let (mut low, mut high, mut middle) = (root.low[at], best.cell.low[at], root.low[at]);
            while middle < high {
                let mut cell = best.cell.clone();
                cell.low[at] = middle;
                self.best = None;
                self.attempt(&cell)?;
                match self.best.take().filter(|found| found.cost <= best.cost) {
                    Some(found) => (best, high) = (found, middle),
                    None => low = middle,
                }
                middle = self.space.variables[at].up(low.midpoint(high).max(low + 1));
            }
        }
        self.best = Some(best);
        Ok(())
    }
}
