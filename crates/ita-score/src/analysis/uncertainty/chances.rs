//! The probability of each level.
//!
//! The score that would result if everybody were asked is the found score + standard error × Z, with one standard normal Z for
//! each of two surveys, *outer* and *inner*, independent of each other. A level or a better one is reached where all its
//! conditions hold:
//!
//! score + a·Z(outer) + b·Z(inner) ≥ edge
//!
//! with a, b ≥ 0. Conditions without b ask that Z(outer) be at least some τ, the others, given Z(outer), that Z(inner) be at least
//! some t, which is linear in Z(outer). So the probability is ∫ over Z(outer) ≥ τ of 1 − Φ(t).
//!
//! The integral is a sum over cells of 1/128 from −6 to 6: each cell's probability, or that of its part above τ, times 1 − Φ(t) at the
//! cell's middle, in this order. Outer is the survey that moves the whole less, so that t there changes no faster than
//! Z(outer); then a cell leaves at most about h²/27 = 2.3·10^-6 in all, the one that τ cuts 0.4·h/2 of its own probability of 0.4·h,
//! 5·10^-6, and interpolation in Φ 2·10^-6: together below 10^-5. (Where a rulebook's levels ask something of another node above both
//! surveys, t may change faster there.) Everything that a level asks, the level above asks too, so each cell's terms, and with
//! them the sums, rise from the best level down; and with the same standard errors each term rises with every score.
//!
//! Sums are rounded to 0.01 percentage points, halves up, and a level's probability is the difference of two of them: all
//! probabilities add up to exactly 100.

use super::margins::{Errors, mean};
use super::normal::{DEVIATION, Normal, ONE, REACH, STEP, STEPS, times};
use crate::number::POINT;
use crate::rounded::Rounded;
use crate::rulebook::{Condition, LevelIx, NodeIx};
use crate::scored::Scored;
use crate::spec::LevelSpec;
use alloc::vec::Vec;

/// The probability of a level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Chance<'r> {
    /// The level.
    pub level: &'r LevelSpec,
    /// Its probability in percent, to two decimals.
    pub percent: Rounded,
}

/// Decimals of a percentage.
pub(super) const DECIMALS: u8 = 2;

/// 100 % in units of the last of these decimals.
pub(super) const ALL: u64 = 10_000;

/// One threshold of a level, in units of 10^-9 points.
pub(super) struct Line {
    /// The shortfall; negative where the score is above.
    pub(super) lacks: i128,
    /// Standard error from the outer survey.
    pub(super) outer: i128,
    /// Standard error from the inner survey.
    pub(super) inner: i128,
}

/// The probability of each level, best first.
pub(super) fn chances<'r>(scored: &Scored<'r>, errors: &[Errors]) -> Option<Vec<Chance<'r>>> {
    let rules = scored.rules();
    let normal = Normal::new();
    let mut reached = 0;
    let chance = |level: LevelIx| {
        let or_better = or_better(&normal, scored, errors, level)?;
        // Sums rise from level to level, and the last is certainty.
        let units = or_better.units() - reached;
        reached = or_better.units();
        Some(Chance { level: rules.level(level), percent: Rounded::new(units, DECIMALS) })
    };
    rules.level_indices().map(chance).collect()
}

/// The probability, in percent, of a level or a better one; none where a score on which it depends is not known.
pub(super) fn or_better(normal: &Normal, scored: &Scored<'_>, errors: &[Errors], level: LevelIx) -> Option<Rounded> {
    let whole = errors[NodeIx::OVERALL.index()]?;
    let outer = usize::from(whole[0] > whole[1]);
    let line = |condition: &Condition| {
        let (score, both) = (mean(scored, condition.node)?, errors[condition.node.index()]?);
        // A score has at most 10^11 units.
        let edge = i128::from(condition.edge / (POINT / 1_000_000_000));
        Some(Line { lacks: edge - score as i128, outer: both[outer] as i128, inner: both[1 - outer] as i128 })
    };
    let lines: Option<Vec<Line>> = scored.rules().conditions(level).iter().map(line).collect();
    let units = (u128::from(at_least(normal, &lines?)) * u128::from(ALL) + u128::from(ONE / 2)) / u128::from(ONE);
    Some(Rounded::new(units as u64, DECIMALS))
}

/// The least probability, in units of 2^-60, that is rounded to at least this many percent.
pub(super) fn rounded_to(percent: Rounded) -> u64 {
    // In halves of a unit of the last decimal.
    let halves = 2 * u128::from(percent.ceil(DECIMALS).units());
    (halves.saturating_sub(1) * u128::from(ONE)).div_ceil(2 * u128::from(ALL)) as u64
}

/// The probability that all these thresholds are met.
pub(super) fn at_least(normal: &Normal, lines: &[Line]) -> u64 {
    let (mixed, plain): (Vec<&Line>, Vec<&Line>) = lines.iter().partition(|line| line.inner > 0);
    if plain.iter().any(|line| line.outer == 0 && line.lacks > 0) {
        return 0;
    }
    let least = plain.iter().filter(|line| line.outer > 0).map(|line| clamped(up(line.lacks, line.outer))).max();
    let least = least.unwrap_or(-FAR);
    let first = least.div_euclid(STEP);
    let mut asked: Vec<Asked> = mixed.into_iter().map(|line| Asked::at(line, first)).collect();
    let mut from = normal.below(least);
    let each = (first..STEPS * REACH).map(|cell| {
        let to = normal.at(cell + 1);
        let most = asked.iter_mut().map(Asked::take).max();
        let held = most.map_or(ONE, |most| ONE - normal.below(clamped(most)));
        times(to - core::mem::replace(&mut from, to), held)
    });
    each.sum()
}

/// Where the table of the normal distribution ends.
pub(super) const FAR: i64 = REACH * DEVIATION;

pub(super) fn clamped(deviations: i128) -> i64 {
    deviations.clamp((-FAR).into(), FAR.into()) as i64
}

/// How many standard deviations make up for the shortfall, rounded up.
pub(super) fn up(lacks: i128, error: i128) -> i128 {
    -(-lacks * i128::from(DEVIATION)).div_euclid(error)
}

/// The least that a threshold asks of Z(inner), from the middle of one cell to the next: ⌈(lacks − outer·middle) / inner⌉, which
/// falls by the same with each. It is kept as quotient and rest, so that only the first is a division.
struct Asked {
    /// What is asked is `quotient` · `inner` − `rest`, over `inner`.
    quotient: i128,
    /// From 0 to below `inner`.
    rest: i128,
    /// What a cell makes of them.
    fall: (i128, i128),
    inner: i128,
}

impl Asked {
    fn at(line: &Line, cell: i64) -> Self {
        let Line { lacks, outer, inner } = *line;
        // Both in 2^-32 of 10^-9 points.
        let short = lacks * i128::from(DEVIATION) - outer * i128::from(cell * STEP + STEP / 2);
        let fall = outer * i128::from(STEP);
        Self {
            quotient: -(-short).div_euclid(inner),
            rest: (-short).rem_euclid(inner),
            fall: (fall / inner, fall % inner),
            inner,
        }
    }

    /// What is asked here; goes on to the next cell.
    fn take(&mut self) -> i128 {
        let here = self.quotient;
        self.quotient -= self.fall.0;
        self.rest += self.fall.1;
        if self.rest >= self.inner {
            (self.quotient, self.rest) = (self.quotient - 1, self.rest - self.inner);
        }
        here
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// By addition from cell to cell the same comes out as by a division in each, for numbers of any size.
    #[test]
    fn what_is_asked_falls_as_the_line_does() {
        let numbers: [i128; 6] = [1, 3, 7, 1_000_000_007, 2_272_870_001, 50_000_000_000];
        for (lacks, inner) in numbers.into_iter().flat_map(|a| numbers.map(|b| (a, b))) {
            for (outer, lacks) in
                [0, 1, 5, 999_999_937, 50_000_000_000].into_iter().flat_map(|o| [(o, lacks), (o, -lacks)])
            {
                let first = -STEPS * REACH;
                let mut asked = Asked::at(&Line { lacks, outer, inner }, first);
                for cell in first..STEPS * REACH {
                    let short = lacks * i128::from(DEVIATION) - outer * i128::from(cell * STEP + STEP / 2);
                    let least = asked.take();
                    assert!(least * inner >= short && (least - 1) * inner < short, "{lacks} {outer} {inner} {cell}");
                }
            }
        }
    }
}
