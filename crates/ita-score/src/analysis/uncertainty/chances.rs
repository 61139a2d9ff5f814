//! The probability of each level.
//!
//! What the scores would be if everybody were asked is found score + standard error × Z, with one standard normal Z for
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
use super::normal::{DEVIATION, Normal, ONE, REACH, STEP, STEPS};
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
const DECIMALS: u8 = 2;

/// 100 % in units of the last of these decimals.
const ALL: i128 = 10_000;

/// One threshold of a level, in units of 10^-9 points.
struct Line {
    /// The shortfall; negative where the score is above.
    lacks: i128,
    /// Standard error from the outer survey.
    outer: i128,
    /// Standard error from the inner survey.
    inner: i128,
}

/// The probability of each level, best first.
pub(super) fn chances<'r>(scored: &Scored<'r>, errors: &[Errors]) -> Option<Vec<Chance<'r>>> {
    let rules = scored.rules();
    let whole = errors[NodeIx::OVERALL.index()]?;
    let outer = usize::from(whole[0] > whole[1]);
    let line = |condition: &Condition| {
        let (score, both) = (mean(scored, condition.node)?, errors[condition.node.index()]?);
        // A score has at most 10^11 units.
        let edge = i128::from(condition.edge / (POINT / 1_000_000_000));
        Some(Line { lacks: edge - score as i128, outer: both[outer] as i128, inner: both[1 - outer] as i128 })
    };
    let normal = Normal::new();
    let mut reached = 0;
    let chance = |level: LevelIx| {
        let lines: Option<Vec<Line>> = rules.conditions(level).iter().map(line).collect();
        let or_better = (at_least(&normal, &lines?) * ALL + ONE / 2) / ONE;
        // Sums rise from level to level, and the last is certainty.
        let units = (or_better - reached) as u64;
        reached = or_better;
        Some(Chance { level: rules.level(level), percent: Rounded::new(units, DECIMALS) })
    };
    rules.level_indices().map(chance).collect()
}

/// The probability that all these thresholds are met.
fn at_least(normal: &Normal, lines: &[Line]) -> i128 {
    let (mixed, plain): (Vec<&Line>, Vec<&Line>) = lines.iter().partition(|line| line.inner > 0);
    if plain.iter().any(|line| line.outer == 0 && line.lacks > 0) {
        return 0;
    }
    let far = REACH * DEVIATION;
    let least = plain.iter().filter(|line| line.outer > 0).map(|line| up(line.lacks, line.outer).clamp(-far, far));
    let least = least.max().unwrap_or(-far);
    (-STEPS * REACH..STEPS * REACH)
        .filter(|cell| (cell + 1) * STEP > least)
        .map(|cell| {
            let (from, to) = ((cell * STEP).max(least), (cell + 1) * STEP);
            let middle = cell * STEP + STEP / 2;
            let asked = mixed.iter().map(|line| {
                // lacks − outer·middle, both in 2^-32 of 10^-9 points, over the inner standard error.
                let lacks = line.lacks * DEVIATION - line.outer * middle;
                -(-lacks).div_euclid(line.inner)
            });
            let held = asked.max().map_or(ONE, |asked| ONE - normal.below(asked.clamp(-far, far)));
            (normal.below(to) - normal.below(from)) * held / ONE
        })
        .sum()
}

/// How many standard deviations make up for the shortfall, rounded up.
fn up(lacks: i128, error: i128) -> i128 {
    -(-lacks * DEVIATION).div_euclid(error)
}
