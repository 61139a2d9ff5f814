//! How cells are cut: what of them is left out, and where they are cut in two.

use super::search::{COARSE, Search, Tried};
use super::space::{Cell, Variable};

/// How often a range is halved to see how far a threshold's score must be raised in any case.
const HALVES: u32 = 4;

impl Search<'_, '_> {
    /// Raises what has a threshold as far as the chance needs even with all else at its highest.
    pub(super) fn tighten(&mut self, cell: &mut Cell) {
        for at in 0..cell.low.len() {
            let &Variable { step, is_stake, .. } = &self.space.variables[at];
            let (mut low, mut high) = (cell.low[at], cell.high[at]);
            if !is_stake || high <= low || !self.is_beyond(&cell.up_to(at, low), COARSE) {
                continue;
            }
            for _ in 0..HALVES {
                if high - low <= step {
                    break;
                }
                let middle = low.midpoint(high);
                let is_beyond = self.is_beyond(&cell.up_to(at, middle), COARSE);
                *(if is_beyond { &mut low } else { &mut high }) = middle;
            }
            // So far these were guesses.
            if self.is_beyond(&cell.up_to(at, low), 1) {
                cell.low[at] = self.space.variables[at].up(low + 1).min(cell.high[at]);
            }
        }
    }

    /// Cuts a cell in two where its weighing says; else at a score between where its plan puts it and the cell's end, so that the plan is
    /// in one half only: at the score that keeps the chance's bound up most. None if nothing is left to decide.
    pub(super) fn halves(&mut self, cell: &Cell, tried: &Tried) -> Option<[Cell; 2]> {
        if let Some((at, mass)) = tried.cut.filter(|(at, _)| cell.low[*at] < cell.high[*at]) {
            return Some(self.cut(cell, at, mass.max(cell.low[at] + 1)));
        }
        let place = &tried.place;
        let mut chosen: Option<(u64, usize, u128)> = None;
        for (at, place) in place.iter().enumerate() {
            let from = (*place).clamp(cell.low[at], cell.high[at]);
            if from < cell.high[at] && self.space.variables[at].counts() {
                let most = self.about_at_most(&cell.up_to(at, from));
                if chosen.is_none_or(|(least, ..)| most < least) {
                    chosen = Some((most, at, from));
                }
            }
        }
        // Where the plan is at every upper end, only what a lower score could do is left.
        let width = |&at: &usize| (cell.high[at] - cell.low[at]) / self.space.variables[at].weight;
        let is_open = |&at: &usize| self.space.variables[at].counts() && cell.low[at] < cell.high[at];
        let widest = || (0..place.len()).filter(is_open).max_by_key(width);
        let (at, from) = chosen.map(|(_, at, from)| (at, from)).or_else(|| widest().map(|at| (at, cell.low[at])))?;
        Some(self.cut(cell, at, from + (cell.high[at] - from).div_ceil(2)))
    }

    /// The parts of a cell below a mass of a variable, and from there on.
    fn cut(&self, cell: &Cell, at: usize, mass: u128) -> [Cell; 2] {
        let variable = &self.space.variables[at];
        let middle = variable.up(mass).min(cell.high[at]);
        let (mut upper, mut lower) = (cell.clone(), cell.clone());
        upper.low[at] = middle;
        lower.high[at] = middle.saturating_sub(variable.step).max(cell.low[at]);
        [lower, upper]
    }
}
