//! Division by a number that is known beforehand. It would be the slowest step of a row, so [`Divider`] multiplies by a
//! reciprocal that is computed once. The estimate is never above the quotient and at most one below it, and one comparison
//! settles which.

use crate::number::POINT;

/// Divides by a number that is known beforehand, by multiplication with its reciprocal.
///
/// For a dividend `m` up to `largest`, with `M = m >> shift` and `R = floor(2^(64 + shift) / divisor)`, the estimate is
/// `q = (M · R) >> 64`.
///
/// - Below 2^64 nothing is shifted, and the fraction that `R` lacks makes the estimate smaller by less than `M / 2^64 < 1`.
/// - Above, `shift` is such that `M < 2^63`: that loses less than 1/2, and the bits shifted out less than
///   `2^shift / divisor < 2^-35`, since a published score has at most 10^8 steps and so `divisor > largest / 2^27`.
///
/// In both cases the quotient is `q` or `q + 1`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Divider {
    divisor: u128,
    shift: u32,
    reciprocal: u64,
    pub(super) largest: u128,
}

impl Divider {
    pub(super) fn new(divisor: u128, largest: u128) -> Self {
        let shift = if largest < 1 << 64 { 0 } else { 65 - largest.leading_zeros() };
        // Below 2^35: the divisor is at least 10^9 where nothing is shifted, and above 2^(shift + 35) else.
        let reciprocal = ((1u128 << (64 + shift)) / divisor) as u64;
        Self { divisor, shift, reciprocal, largest }
    }

    /// `dividend` / the divisor, rounded down.
    pub(super) fn quotient(&self, dividend: u128) -> u64 {
        let estimate = (((dividend >> self.shift) * u128::from(self.reciprocal)) >> 64) as u64;
        estimate + u64::from((u128::from(estimate) + 1) * self.divisor <= dividend)
    }

    /// The same, where `largest` is below 2^64: nothing is shifted then, and the divisor fits too.
    pub(super) fn narrow_quotient(&self, dividend: u64) -> u64 {
        let estimate = ((u128::from(dividend) * u128::from(self.reciprocal)) >> 64) as u64;
        estimate + u64::from(dividend - estimate * (self.divisor as u64) >= self.divisor as u64)
    }
}

const _: () = assert!(POINT == 10u64.pow(15), "the bounds above are for these units");

#[cfg(test)]
mod tests {
    use super::Divider;

    #[test]
    fn divides_exactly_at_every_kind_of_edge() {
        let mut checked = 0;
        for weight in [1u128, 3, 50, 183, 184, 63_000, 10u128.pow(9) + 7, 10u128.pow(15)] {
            for half in [5 * 10u128.pow(8), 5 * 10u128.pow(12), 5 * 10u128.pow(14)] {
                let (divisor, half) = (2 * weight * half, weight * half);
                let largest = weight * 10u128.pow(17) + half;
                let divider = Divider::new(divisor, largest);
                for quotient in [0, 1, 2, 49, 99, 100].into_iter().chain(largest / divisor - 2..=largest / divisor) {
                    for away in [0, 1, 2, divisor / 2, divisor - 1] {
                        let dividend = quotient * divisor + away;
                        if dividend <= largest {
                            assert_eq!(
                                u128::from(divider.quotient(dividend)),
                                dividend / divisor,
                                "{dividend} / {divisor}"
                            );
                            if largest < 1 << 64 {
                                assert_eq!(u128::from(divider.narrow_quotient(dividend as u64)), dividend / divisor);
                            }
                            checked += 1;
                        }
                    }
                }
            }
        }
        assert!(checked > 700, "{checked}");
    }
}
