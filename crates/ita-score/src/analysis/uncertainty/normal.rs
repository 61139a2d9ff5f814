//! The normal distribution in integers.
//!
//! Probabilities are in units of 2^-60, arguments in units of 2^-32 standard deviations. The distribution function is tabulated
//! at every 1/128 from 0 to 6 and taken as linear in between. Below 0 it follows by symmetry; beyond ±6, where 10^-9 is left,
//! it is taken as 0 and 1.
//!
//! The table: the density at k/128 by multiplication, φ(k+1) = φ(k)·r·q^k with r = exp(−h²/2) and q = exp(−h²) for h = 1/128;
//! its integral by the trapezoidal rule with the first correction of the Euler–Maclaurin formula (NIST DLMF, 2.10(i)),
//! ∫₀ˣφ = T + h²/12·x·φ(x) − …, which leaves less than 10^-11. Linear interpolation leaves at most h²/8·max|φ'| = 1.9·10^-6. It
//! never falls, whatever the argument, since the table rises.

use alloc::vec::Vec;

/// Certainty.
pub(super) const ONE: u64 = 1 << 60;

/// One standard deviation.
pub(super) const DEVIATION: i64 = 1 << 32;

/// Steps of the table to a standard deviation.
pub(super) const STEPS: i64 = 128;

/// Standard deviations that the table reaches to.
pub(super) const REACH: i64 = 6;

/// Units of an argument to a step of the table.
pub(super) const STEP: i64 = DEVIATION / STEPS;

/// The density at 0, 1/√(2π), in units of 2^-60, the nearest.
const DENSITY: u64 = 459_949_134_171_706_403;

/// exp(−h²/2) in units of 2^-60, the nearest.
const FALL: u64 = 1_152_886_320_771_623_595;

/// exp(−h²) in units of 2^-60, the nearest.
const FALL_OF_FALL: u64 = 1_152_851_138_010_109_270;

/// The distribution function.
#[derive(Clone, Debug)]
pub(super) struct Normal {
    /// At k/128, from 0.
    upper: Vec<u64>,
}

impl Normal {
    pub(super) fn new() -> Self {
        let steps = STEPS as u128;
        let (mut density, mut fall, mut trapezoids) = (DENSITY, FALL, 0u128);
        let mut upper = Vec::with_capacity((STEPS * REACH + 1) as usize);
        upper.push(ONE / 2);
        for k in 1..(STEPS * REACH) as u128 {
            let next = times(density, fall);
            fall = times(fall, FALL_OF_FALL);
            trapezoids += u128::from(density + next);
            density = next;
            // k·φ is below 2^69, so that the quotient by 2^21 is below 2^48.
            let correction = (k * u128::from(density) / steps.pow(3)) as u64 / 12;
            upper.push(ONE / 2 + (trapezoids / (2 * steps)) as u64 + correction);
        }
        upper.push(ONE);
        Self { upper }
    }

    /// The probability of at most `x`.
    pub(super) fn below(&self, x: i64) -> u64 {
        if x < 0 {
            return ONE - self.below(-x);
        }
        let step = (x / STEP) as usize;
        match (self.upper.get(step), self.upper.get(step + 1)) {
            (Some(&here), Some(&next)) => {
                let way = u128::from(next - here) * (x % STEP) as u128;
                here + (way / STEP as u128) as u64
            }
            _ => ONE,
        }
    }

    /// The probability of at most this number of steps of the table.
    pub(super) fn at(&self, step: i64) -> u64 {
        let upper = self.upper.get(step.unsigned_abs() as usize).copied().unwrap_or(ONE);
        if step < 0 { ONE - upper } else { upper }
    }
}

/// The product of two probabilities, rounded down.
pub(super) const fn times(a: u64, b: u64) -> u64 {
    (a as u128 * b as u128 / ONE as u128) as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ten_places(probability: u64) -> i64 {
        (u128::from(probability) * 10_000_000_000 / u128::from(ONE)) as i64
    }

    /// Values of the standard normal distribution function to 10 places, from its tables (NIST DLMF 7.1; Abramowitz and
    /// Stegun, table 26.1).
    #[test]
    fn agrees_with_published_values() {
        let normal = Normal::new();
        for (hundredths, expected) in [
            (0, 5_000_000_000i64),
            (50, 6_914_624_613),
            (100, 8_413_447_461),
            (150, 9_331_927_987),
            (196, 9_750_021_049),
            (200, 9_772_498_681),
            (300, 9_986_501_020),
            (400, 9_999_683_288),
        ] {
            let x = hundredths * DEVIATION / 100;
            let found = ten_places(normal.below(x));
            assert!((found - expected).abs() <= 20_000, "{hundredths}: {found}");
            assert_eq!(normal.below(x) + normal.below(-x), ONE);
        }
        // On the table's own grid nothing is interpolated.
        for (whole, expected) in [(1, 8_413_447_461), (2, 9_772_498_681), (3, 9_986_501_020i64)] {
            assert!((ten_places(normal.below(whole * DEVIATION)) - expected).abs() <= 1, "{whole}");
        }
    }

    #[test]
    fn never_falls_and_ends_in_certainty() {
        let normal = Normal::new();
        assert!(normal.upper.is_sorted_by(|a, b| a < b));
        let mut last = 0;
        for x in (-7 * STEPS..=7 * STEPS).flat_map(|k| [k * STEP, k * STEP + 1, k * STEP + STEP / 3]) {
            assert!(normal.below(x) >= last);
            last = normal.below(x);
        }
        assert_eq!((normal.below(-REACH * DEVIATION), normal.below(REACH * DEVIATION), last), (0, ONE, ONE));
    }
}
