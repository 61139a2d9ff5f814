//! The numbers of bits in which masses are added up.

use super::Part;

/// A mass in as many bits as the rulebook needs.
pub(super) trait Mass: Copy {
    const ZERO: Self;
    fn product(weight: u64, units: u64) -> Self;
    fn plus(self, other: Self) -> Self;
    /// The published units of a part with this mass: rounded half up.
    fn units(self, part: &Part) -> u64;
}

impl Mass for u64 {
    const ZERO: Self = 0;

    fn product(weight: u64, units: u64) -> Self {
        weight * units
    }

    fn plus(self, other: Self) -> Self {
        self + other
    }

    fn units(self, part: &Part) -> u64 {
        part.step.quotient(self + part.half as u64)
    }
}

/// A mass whose values' upper bits, in units of 2^32, and lower 32 bits are added up apart.
#[derive(Clone, Copy)]
pub(super) struct Halves {
    high: u64,
    low: u64,
}

impl Mass for Halves {
    const ZERO: Self = Self { high: 0, low: 0 };

    fn product(weight: u64, units: u64) -> Self {
        Self { high: weight * (units >> 32), low: weight * (units & u64::from(u32::MAX)) }
    }

    fn plus(self, other: Self) -> Self {
        Self { high: self.high + other.high, low: self.low + other.low }
    }

    fn units(self, part: &Part) -> u64 {
        let mass = u128::from(self.high) * (1 << 32) + u128::from(self.low);
        part.step.quotient_of_more(mass + part.half)
    }
}

impl Mass for u128 {
    const ZERO: Self = 0;

    fn product(weight: u64, units: u64) -> Self {
        Self::from(weight) * Self::from(units)
    }

    fn plus(self, other: Self) -> Self {
        self + other
    }

    fn units(self, part: &Part) -> u64 {
        part.step.quotient_of_any(self + part.half)
    }
}
