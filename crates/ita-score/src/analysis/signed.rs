//! Numbers with a sign: differences of scores, and contributions to them.

use crate::exact::{Exact, gcd};
use crate::rounded::Rounded;
use core::cmp::Ordering;
use core::fmt;

/// A difference with its sign. Zero is never negative.
///
/// Displayed with a minus if negative, without a sign otherwise.
///
/// ```
/// use ita_score::Exact;
/// use ita_score::analysis::Signed;
///
/// let change = Signed::between(Exact::new(9_639, 100), Exact::new(95, 1)).expect("small numbers");
/// assert_eq!(change.to_string(), "-1.39");
/// assert!(change.negative);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Signed<T> {
    /// True if negative.
    pub negative: bool,
    /// The size, without the sign.
    pub size: T,
}

impl Signed<Exact> {
    /// No difference.
    pub const ZERO: Self = Self { negative: false, size: Exact::ZERO };

    /// Returns `to` − `from`, or `None` if the exact difference exceeds 128 bits. Between scores of two built-in years it never
    /// does.
    #[must_use]
    pub fn between(from: Exact, to: Exact) -> Option<Self> {
        let shared = gcd(from.denominator(), to.denominator());
        let (scale_from, scale_to) = (to.denominator() / shared, from.denominator() / shared);
        let from_num = from.numerator().checked_mul(scale_from)?;
        let to_num = to.numerator().checked_mul(scale_to)?;
        let common = to.denominator().checked_mul(scale_to)?;
        Some(Self::of_masses(from_num, to_num, common))
    }

    /// (`to` − `from`) / `whole`.
    pub(crate) const fn of_masses(from: u128, to: u128, whole: u128) -> Self {
        Self { negative: to < from, size: Exact::new(to.abs_diff(from), whole) }
    }

    /// Rounds to `decimals` places, halves away from zero, so that a rise and an equal fall look alike.
    ///
    /// # Panics
    /// As [`Exact::round`].
    #[must_use]
    pub const fn round(self, decimals: u8) -> Signed<Rounded> {
        let size = self.size.round(decimals);
        Signed { negative: self.negative && size.units() > 0, size }
    }

    /// Returns true if it is zero.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.size.numerator() == 0
    }
}

impl Signed<Rounded> {
    /// The difference from one published number to another on the same grid.
    pub(crate) const fn between_published(from: Rounded, to: Rounded) -> Self {
        let size = Rounded::new(to.units().abs_diff(from.units()), to.decimals());
        Self { negative: to.units() < from.units(), size }
    }
}

impl<T: Ord> PartialOrd for Signed<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T: Ord> Ord for Signed<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self.negative, other.negative) {
            (false, false) => self.size.cmp(&other.size),
            (true, true) => other.size.cmp(&self.size),
            (negative, _) => {
                if negative {
                    Ordering::Less
                } else {
                    Ordering::Greater
                }
            }
        }
    }
}

impl<T: fmt::Display> fmt::Display for Signed<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.negative {
            f.write_str("-")?;
        }
        self.size.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    fn between(from: (u128, u128), to: (u128, u128)) -> Signed<Exact> {
        Signed::between(Exact::new(from.0, from.1), Exact::new(to.0, to.1)).unwrap()
    }

    #[test]
    fn subtracts_with_a_sign() {
        assert_eq!(between((1, 3), (1, 2)).to_string(), "1/6");
        assert_eq!(between((1, 2), (1, 3)).to_string(), "-1/6");
        assert_eq!(between((2, 4), (1, 2)), Signed::ZERO);
        let fine = Exact::new(1, u128::MAX / 2);
        assert_eq!(Signed::between(fine, Exact::new(1, u128::MAX / 3)), None);
    }

    #[test]
    fn rounds_alike_both_ways_and_orders_by_value() {
        assert_eq!(between((0, 1), (1, 200)).round(2).to_string(), "0.01");
        assert_eq!(between((1, 200), (0, 1)).round(2).to_string(), "-0.01");
        assert_eq!(between((1, 201), (0, 1)).round(2).to_string(), "0.00");
        let rising = [between((2, 1), (0, 1)), between((1, 1), (0, 1)), Signed::ZERO, between((0, 1), (1, 3))];
        assert!(rising.is_sorted() && rising[0] < rising[1]);
    }
}
