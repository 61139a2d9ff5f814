//! The normal distribution in integers.
//!
//! Probabilities are in units of 2^-60, arguments in units of 2^-32 standard deviations. The distribution function is tabled
//! at every 1/128 from 0 to 6 and taken as linear between; by symmetry below 0; as 0 and 1 beyond ±6, where 10^-9 is left.
//!
//! The table: the density at k/128 by multiplication, φ(k+1) = φ(k)·r·q^k with r = exp(−h²/2) and q = exp(−h²) for h = 1/128;
//! its integral by the trapezoidal rule with the first correction of the Euler–Maclaurin formula (NIST DLMF, 2.10(i)),
//! ∫₀ˣφ = T + h²/12·x·φ(x) − …, which leaves less than 10^-11. Linear interpolation leaves at most h²/8·max|φ'| = 1.9·10^-6. It
//! never falls, whatever the argument, since the table rises.

use alloc::vec::Vec;

/// Certainty.
pub(super) const ONE: i128 = 1 << 60;

/// One standard deviation.
pub(super) const DEVIATION: i128 = 1 << 32;

/// Steps of the table to a standard deviation.
pub(super) const STEPS: i128 = 128;

/// Standard deviations that the table reaches to.
pub(super) const REACH: i128 = 6;

/// Units of an argument to a step of the table.
pub(super) const STEP: i128 = DEVIATION / STEPS;

/// The density at 0, 1/√(2π), in units of 2^-60, the nearest.
const DENSITY: i128 = 459_949_134_171_706_403;

/// exp(−h²/2) in units of 2^-60, the nearest.
const FALL: i128 = 1_152_886_320_771_623_595;

/// exp(−h²) in units of 2^-60, the nearest.
const FALL_OF_FALL: i128 = 1_152_851_138_010_109_270;

/// The distribution function.
#[derive(Clone, Debug)]
pub(super) struct Normal {
    /// At k/128, from 0.
    upper: Vec<i128>,
}

impl Normal {
    pub(super) fn new() -> Self {
        let (mut density, mut fall, mut trapezoids) = (DENSITY, FALL, 0);
        let mut upper = alloc::vec![ONE / 2];
        for k in 1..STEPS * REACH {
            let next = density * fall / ONE;
            fall = fall * FALL_OF_FALL / ONE;
            trapezoids += density + next;
            density = next;
            let correction = k * density / (12 * STEPS * STEPS * STEPS);
            upper.push(ONE / 2 + trapezoids / (2 * STEPS) + correction);
        }
        upper.push(ONE);
        Self { upper }
    }

    /// The probability of at most `x`.
    pub(super) fn below(&self, x: i128) -> i128 {
        if x < 0 {
            return ONE - self.below(-x);
        }
        let step = (x / STEP) as usize;
        match (self.upper.get(step), self.upper.get(step + 1)) {
            (Some(&here), Some(&next)) => here + (next - here) * (x % STEP) / STEP,
            _ => ONE,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Values of the standard normal distribution function to 10 places, from its tables (NIST DLMF 7.1; Abramowitz and
    /// Stegun, table 26.1).
    #[test]
    fn agrees_with_published_values() {
        let normal = Normal::new();
        for (hundredths, expected) in [
            (0, 5_000_000_000i128),
            (50, 6_914_624_613),
            (100, 8_413_447_461),
            (150, 9_331_927_987),
            (196, 9_750_021_049),
            (200, 9_772_498_681),
            (300, 9_986_501_020),
            (400, 9_999_683_288),
        ] {
            let x = hundredths * DEVIATION / 100;
            let found = normal.below(x) * 10_000_000_000 / ONE;
            assert!((found - expected).abs() <= 20_000, "{hundredths}: {found}");
            assert_eq!(normal.below(x) + normal.below(-x), ONE);
        }
        // On the table's own grid nothing is interpolated.
        for (whole, expected) in [(1, 8_413_447_461), (2, 9_772_498_681), (3, 9_986_501_020i128)] {
            assert!((normal.below(whole * DEVIATION) * 10_000_000_000 / ONE - expected).abs() <= 1, "{whole}");
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
