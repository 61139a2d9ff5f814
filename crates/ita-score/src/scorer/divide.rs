//! Division by a number that is known beforehand. It would be the slowest step of a row, so [`Divider`] multiplies by a reciprocal
//! that is computed once, and needs neither a correction nor a branch.

/// Divides by a number that is known beforehand, by multiplication with its reciprocal.
///
/// Of a divisor 2^`even` · d, rounded down, `m / divisor` is `n / d` with `n = m >> even`. Let 2^(l − 1) < d ≤ 2^l and
/// `R = ⌈2^(63 + l) / d⌉`, so that R·d is above 2^(63 + l) by less than d ≤ 2^l. Then n·R / 2^(63 + l) is at least n / d, and above it
/// by less than n / d / 2^63. For n < 2^63 that is less than 1 / d, the least by which n / d can lie below the next whole number: so
/// n·R >> (63 + l) is the quotient. (T. Granlund and P. L. Montgomery, "Division by Invariant Integers using Multiplication", PLDI
/// 1994, theorem 4.2.)
///
/// R has 64 bits, since d is odd and above 1: a published step is a power of ten.
#[derive(Clone, Copy, Debug)]
pub(super) struct Divider {
    divisor: u128,
    even: u32,
    reciprocal: u64,
    /// l − 1.
    after: u32,
}

impl Divider {
    /// For dividends up to `largest`.
    pub(super) fn new(divisor: u128, largest: u128) -> Self {
        let even = divisor.trailing_zeros();
        let mut divider = Self { divisor, even, reciprocal: 0, after: 0 };
        if largest >> even < 1 << 63 {
            let odd = divisor >> even;
            divider.after = (odd - 1).ilog2();
            divider.reciprocal = (1u128 << (64 + divider.after)).div_ceil(odd) as u64;
        }
        divider
    }

    /// True if the dividends are short enough for [`quotient`](Self::quotient).
    pub(super) const fn is_short(&self) -> bool {
        self.reciprocal > 0
    }

    /// `dividend` / the divisor, rounded down.
    pub(super) fn quotient(&self, dividend: u64) -> u64 {
        self.of_odd(dividend >> self.even)
    }

    /// The same, where the dividend has more than 64 bits, but not once the divisor's even part is cut off.
    pub(super) fn quotient_of_more(&self, dividend: u128) -> u64 {
        self.of_odd((dividend >> self.even) as u64)
    }

    fn of_odd(&self, dividend: u64) -> u64 {
        ((u128::from(dividend) * u128::from(self.reciprocal)) >> 64) as u64 >> self.after
    }

    /// The same for any dividend, slowly.
    pub(super) const fn quotient_of_any(&self, dividend: u128) -> u64 {
        (dividend / self.divisor) as u64
    }
}

#[cfg(test)]
mod tests {
    use super::Divider;

    #[test]
    fn divides_exactly_at_every_kind_of_edge() {
        let (mut short, mut long) = (0, 0);
        for weight in [1u128, 3, 50, 100, 184, 185, 63_000, 63_001, 10u128.pow(9) + 7, 10u128.pow(15)] {
            for half in [5, 5 * 10u128.pow(8), 5 * 10u128.pow(12), 5 * 10u128.pow(14)] {
                let (divisor, half) = (2 * weight * half, weight * half);
                let largest = weight * 10u128.pow(17) + half;
                let divider = Divider::new(divisor, largest);
                for quotient in [0, 1, 2, 49, 99, 100].into_iter().chain(largest / divisor - 2..=largest / divisor) {
                    for away in [0, 1, 2, divisor / 2, divisor - 1] {
                        let dividend = quotient * divisor + away;
                        if dividend > largest {
                            continue;
                        }
                        let expected = (dividend / divisor) as u64;
                        assert_eq!(divider.quotient_of_any(dividend), expected, "{dividend} / {divisor}");
                        if divider.is_short() {
                            assert_eq!(divider.quotient_of_more(dividend), expected, "{dividend} / {divisor}");
                            short += 1;
                        } else {
                            long += 1;
                        }
                        if let Some(dividend) = u64::try_from(dividend).ok().filter(|_| divider.is_short()) {
                            assert_eq!(divider.quotient(dividend), expected, "{dividend} / {divisor}");
                        }
                    }
                }
            }
        }
        assert!(short > 700 && long > 200, "{short} {long}");
    }

    /// 2^63 − 1 is the longest that the argument holds for, and is divided right by the odd numbers around every power of two.
    #[test]
    fn divides_the_longest_numbers_exactly() {
        for power in 3..62 {
            for odd in [(1u128 << power) - 1, (1 << power) + 1, (1 << power) + (1 << (power / 2)) + 1] {
                let largest = (1u128 << 63) - 1;
                let divider = Divider::new(10 * odd, 2 * largest);
                assert!(divider.is_short(), "{odd}");
                for dividend in [largest, largest / odd * odd, largest / odd * odd - 1].map(|n| 2 * n) {
                    assert_eq!(
                        u128::from(divider.quotient(dividend as u64)),
                        dividend / (10 * odd),
                        "{dividend} / {odd}"
                    );
                }
            }
        }
    }
}
