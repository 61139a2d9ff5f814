//! What a cell's plans take at least, by what each threshold asks alone.
//!
//! A threshold that must be met with some chance asks that its score, less so many standard errors, be at least its edge. An
//! error lies above its chord over the cell, and what two surveys cause together, √(a² + b²), above a·cos φ + b·sin φ for any φ. So the
//! condition becomes linear in the scores, as the thresholds themselves are, and `prices` bounds the effort of meeting all of them. The
//! bound knows what the one of the planner does not: that to stand higher and to be more certain are paid for by the same raises.
//!
//! It is as good as the chords are: so a cell is cut at the score where its chord lies furthest below the error, by what that is worth in
//! effort. Where one survey decides one threshold and another survey another, each is asked less than both together ask, and much would
//! have to be cut to see more; there it is left alone.

use super::prices::{self, NoBound, Piece, Row};
use super::search::Search;
use super::space::Cell;
use crate::analysis::uncertainty::{Alone, Range};
use crate::exact::gcd;
use crate::plan::Effort;
use crate::plan::problem::{Mover, Problem};
use crate::rulebook::NodeIx;
use alloc::vec::Vec;

/// Binary places of what a unit brings.
const FINE: u32 = 16;

/// Binary places of a number of standard errors.
const DEVIATION: u32 = 32;

/// Units of a score to one of 10^-9 points, in which errors are.
const FINER: u128 = 1_000_000;

/// By how much a computed error may lie below the chord of two computed ones, in units of 10^-9 points: each is rounded up.
const ROUNDED: u128 = 2;

/// What is known of a cell.
pub(super) struct Weighed {
    /// No plan in it that has the chance takes less effort.
    pub(super) bound: Effort,
    /// Where it is best cut: at a mass of a variable.
    pub(super) cut: Option<(usize, u128)>,
}

/// The part of a threshold's row that an error has in it.
struct Share {
    source: usize,
    /// So many errors count, in units of 2^-32.
    deviations: u128,
}

impl Search<'_, '_> {
    /// Weighs a cell by the problem of its plans; none if it holds no plan with the chance.
    pub(super) fn weigh(&mut self, cell: &Cell, problem: &Problem<'_>) -> Option<Weighed> {
        let nothing = Weighed { bound: Effort::ZERO, cut: None };
        // With a chance of a half or less the thresholds themselves ask more.
        if self.alone.0.is_empty() || self.alone.1 <= 0 {
            return Some(nothing);
        }
        let within = self.space.within(cell);
        if self.odds.are_low(&self.space.stakes, &within, self.alone.1) {
            return None;
        }
        let weights = problem.movers.iter().map(|mover| u128::from(mover.lever.weight));
        let divisor = weights.fold(0, gcd).max(1);
        let is_large = u128::from(problem.rules.weight(NodeIx::OVERALL)) / divisor >= 1 << 24;
        if is_large || problem.movers.iter().any(|mover| mover.given.is_none()) {
            return Some(nothing);
        }
        let Some(pieces) = pieces(problem) else { return Some(nothing) };
        let errors = self.odds.ranges(&self.space.stakes, &within);
        let least = problem.each(|mover| mover.least);
        let view = View { search: self, problem, errors: &errors, least: &least, divisor };
        let mut values = least.clone();
        let (mut best, mut work) = (None, 0);
        // Where two surveys touch one threshold, φ is first that of the lower ends, then that of what this gives.
        let turns =
            if self.alone.0.iter().any(|it| it.sources.iter().all(|sources| !sources.is_empty())) { 2 } else { 1 };
        for _ in 0..turns {
            let (mut rows, shares) = view.rows(&values);
            work += (rows.len() * pieces.len()) as u64;
            let bound = match prices::bound(&mut rows, &pieces) {
                Ok(bound) => bound,
                Err(NoBound::Empty) => return None,
                Err(NoBound::Large) => break,
            };
            values.copy_from_slice(&least);
            for (piece, way) in pieces.iter().zip(prices::taken(&rows, &pieces)) {
                values[piece.mover] += way;
            }
            if best.as_ref().is_none_or(|(known, _)| *known < bound) {
                best = Some((bound, view.cut(&rows, &shares, &values)));
            }
        }
        self.count(work);
        let Some((bound, cut)) = best else { return Some(nothing) };
        let base: u128 = problem.movers.iter().map(|mover| mover.lever.cost(mover.least)).sum();
        let bound = (base + bound).next_multiple_of(quantum(problem));
        Some(Weighed { bound: Effort::from_units(bound), cut })
    }
}

/// A cell as it is weighed.
struct View<'v, 's, 'r, 'p> {
    search: &'v Search<'s, 'r>,
    problem: &'v Problem<'p>,
    errors: &'v [Range],
    /// Where the movers stand at least.
    least: &'v [u64],
    /// What all weights are multiples of.
    divisor: u128,
}

impl View<'_, '_, '_, '_> {
    /// The rows of the thresholds that must be met with some chance, then those of the problem; of the former, what errors are in them.
    /// `values` says where the movers may stand.
    fn rows(&self, values: &[u64]) -> (Vec<Row>, Vec<Vec<Share>>) {
        let (mut rows, mut shares) = (Vec::new(), Vec::new());
        for alone in &self.search.alone.0 {
            let own = self.shares(alone, values);
            rows.push(self.of_chance(alone, &own));
            shares.push(own);
        }
        for aim in self.problem.shared() {
            let need = aim.mass.saturating_sub(self.problem.mass_below(aim.node, self.least)).div_ceil(self.divisor);
            let gains = self.gains(aim.node, |_| 0);
            if need > 0 {
                rows.push(Row::new(gains, (need as i128) << FINE));
            }
        }
        (rows, shares)
    }

    /// How much each error counts in a threshold, by where the movers may stand.
    fn shares(&self, alone: &Alone, values: &[u64]) -> Vec<Share> {
        let of = |sources: &Vec<usize>| -> u128 { sources.iter().map(|&source| self.error_at(source, values)).sum() };
        let by = alone.sources.each_ref().map(of);
        let all = by.iter().map(|error| error * error).sum::<u128>().isqrt() + 1;
        let mut shares = Vec::new();
        for (place, sources) in alone.sources.iter().enumerate() {
            let is_alone = alone.sources[1 - place].is_empty();
            let deviations = self.search.alone.1 as u128;
            let deviations = if is_alone { deviations } else { deviations * by[place] / all };
            shares.extend(sources.iter().map(|&source| Share { source, deviations }));
        }
        shares
    }

    /// The error of a source where the movers stand there, weighted, in units of 10^-9 points.
    fn error_at(&self, source: usize, values: &[u64]) -> u128 {
        let stakes = &self.search.space.stakes;
        let of = &stakes.sources[source];
        let mass = self.problem.mass_at(of.node, values);
        self.search.odds.error(stakes, source, mass) * (of.weight / self.divisor)
    }

    /// score − deviations · error ≥ edge, with chords for errors.
    fn of_chance(&self, alone: &Alone, shares: &[Share]) -> Row {
        let stood = self.problem.mass_at(alone.node, self.least);
        let mut need = (alone.edge / self.divisor) as i128 - (stood / self.divisor) as i128;
        let mut slopes: Vec<(NodeIx, u128)> = Vec::with_capacity(shares.len());
        for share in shares {
            let (range, source) = (&self.errors[share.source], &self.search.space.stakes.sources[share.source]);
            let weight = source.weight / self.divisor;
            let first = range.first.saturating_sub(ROUNDED) * FINER * weight;
            need += ((share.deviations * first) >> DEVIATION) as i128;
            if range.fall > 0 {
                let slope = (share.deviations * range.fall).div_ceil(range.way);
                let above = self.problem.mass_at(source.node, self.least) / self.divisor;
                let above = above.saturating_sub(range.low * FINER * weight);
                need -= ((slope * above) >> DEVIATION) as i128 + 1;
                slopes.push((source.node, slope));
            }
        }
        let slope = |mover: &Mover| {
            let own = slopes.iter().find(|(node, _)| self.is_in(mover, *node));
            own.map_or(0, |&(_, slope)| slope)
        };
        Row::new(self.gains(alone.node, slope), need << FINE)
    }

    /// What a unit of each mover brings to a node, and by this slope besides, rounded up.
    fn gains(&self, node: NodeIx, slope: impl Fn(&Mover) -> u128) -> Vec<i128> {
        let gain = |mover: &Mover| {
            let weight = u128::from(mover.lever.weight) / self.divisor;
            let besides = (weight * slope(mover)).div_ceil(1 << (DEVIATION - FINE));
            if self.is_in(mover, node) { ((weight << FINE) + besides) as i128 } else { 0 }
        };
        self.problem.movers.iter().map(gain).collect()
    }

    fn is_in(&self, mover: &Mover, node: NodeIx) -> bool {
        mover.node == node || self.problem.is_above(node, mover.node)
    }

    /// Where it pays most to cut the cell, if the movers stand there.
    fn cut(&self, rows: &[Row], shares: &[Vec<Share>], values: &[u64]) -> Option<(usize, u128)> {
        let mut best: Option<(i128, usize, u128)> = None;
        for (row, own) in rows.iter().zip(shares) {
            for share in own {
                let range = &self.errors[share.source];
                let mass = self.problem.mass_at(self.search.space.stakes.sources[share.source].node, values);
                let weight = self.search.space.stakes.sources[share.source].weight;
                let way = (mass / weight / FINER).saturating_sub(range.low).min(range.way);
                if range.fall == 0 || way == 0 || way == range.way {
                    continue;
                }
                let chord = range.first - range.fall * way / range.way;
                let over = self.search.odds.error(&self.search.space.stakes, share.source, mass).saturating_sub(chord);
                let over = (share.deviations * over * FINER * (weight / self.divisor)) >> (DEVIATION - FINE);
                let worth = row.worth(over as i128);
                if worth > best.map_or(0, |(most, ..)| most) {
                    best = Some((worth, self.search.space.of_sources[share.source], mass));
                }
            }
        }
        best.map(|(_, at, mass)| (at, mass))
    }
}

/// The ways up of all movers, in parts on which a unit takes the same effort.
fn pieces(problem: &Problem<'_>) -> Option<Vec<Piece>> {
    let mut pieces = Vec::with_capacity(problem.movers.len());
    for (at, mover) in problem.movers.iter().enumerate() {
        let (lever, mut from) = (&mover.lever, mover.least);
        let edges = lever.slope.edges().filter(|_| !lever.is_item());
        for edge in edges.chain([lever.top]).map(|edge| edge.min(lever.top)) {
            if let Some(way) = edge.checked_sub(from).filter(|&way| way > 0) {
                pieces.push(Piece::new(at, lever.cost(edge) - lever.cost(from), way)?);
                from = edge;
            }
        }
    }
    Some(pieces)
}

/// What every plan's effort is a multiple of.
fn quantum(problem: &Problem<'_>) -> u128 {
    let moves = |mover: &&Mover| mover.lever.start < mover.lever.top;
    let of = |quantum: u128, mover: &Mover| {
        let (lever, first) = (&mover.lever, mover.lever.ceil(mover.lever.start + 1));
        let step = lever.grid.map_or(0, |grid| lever.slope.way(0, grid));
        if lever.slope.is_flat() || lever.is_item() {
            gcd(gcd(quantum, lever.cost(first)), step)
        } else {
            gcd(quantum, 1)
        }
    };
    problem.movers.iter().filter(moves).fold(0, of).max(1)
}
