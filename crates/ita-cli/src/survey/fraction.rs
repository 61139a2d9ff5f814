//! Exact fractions for means of means: in 128 bits while they hold it, which an indicator's score does, and in integers of any size
//! beyond that. Nothing is reduced on the way: a greatest common divisor after every step would take longer than all the counting.

use num_bigint::BigInt;
use num_rational::BigRational;

/// A fraction that is not negative.
#[derive(Clone, Debug)]
pub(super) enum Fraction {
    /// Over, below.
    Small(u128, u128),
    Large(BigRational),
}

impl Fraction {
    /// A fraction; `below` is not 0.
    pub(super) fn new(over: u64, below: u64) -> Self {
        Self::Small(over.into(), below.into())
    }

    /// The same in integers of any size, not reduced.
    pub(super) fn large(self) -> BigRational {
        match self {
            Self::Small(over, below) => BigRational::new_raw(over.into(), below.into()),
            Self::Large(large) => large,
        }
    }

    fn plus(self, other: Self) -> Self {
        match (&self, &other) {
            (&Self::Small(over, below), &Self::Small(more, of)) => small_sum(over, below, more, of),
            _ => None,
        }
        .unwrap_or_else(|| {
            let ((over, below), (more, of)) = (self.large().into_raw(), other.large().into_raw());
            Self::Large(BigRational::new_raw(over * &of + more * &below, below * of))
        })
    }

    /// Divided by a number that is not 0.
    pub(super) fn divided(self, count: u64) -> Self {
        match self {
            Self::Small(over, below) if below.checked_mul(count.into()).is_some() => {
                Self::Small(over, below * u128::from(count))
            }
            other => {
                let (over, below) = other.large().into_raw();
                Self::Large(BigRational::new_raw(over, below * count))
            }
        }
    }

    /// Returns the fraction rounded once, half up, to `decimals` decimals.
    pub(super) fn rounded(&self, decimals: u32) -> String {
        let one = 10_u64.pow(decimals);
        let (whole, rest) = match self {
            Self::Small(over, below) => small_units(*over, *below, one),
            Self::Large(_) => None,
        }
        .map_or_else(
            || {
                let large = self.clone().large();
                let units: BigInt = (large.numer() * one * 2 + large.denom()) / (large.denom() * 2);
                ((&units / one).to_string(), (&units % one).to_string())
            },
            |units| ((units / u128::from(one)).to_string(), (units % u128::from(one)).to_string()),
        );
        format!("{whole}.{rest:0>width$}", width = decimals as usize)
    }
}

/// The sum in 128 bits, if it fits.
fn small_sum(over: u128, below: u128, more: u128, of: u128) -> Option<Fraction> {
    if below == of {
        return Some(Fraction::Small(over.checked_add(more)?, below));
    }
    let sum = over.checked_mul(of)?.checked_add(more.checked_mul(below)?)?;
    Some(Fraction::Small(sum, below.checked_mul(of)?))
}

/// The fraction in units of one / `one`, rounded half up, if 128 bits hold what that takes.
fn small_units(over: u128, below: u128, one: u64) -> Option<u128> {
    let twice = over.checked_mul(2 * u128::from(one))?.checked_add(below)?;
    Some(twice / below.checked_mul(2)?)
}

/// Returns the sum of the values over the sum of the counts, or `None` without values.
pub(super) fn quotient(mut values: impl Iterator<Item = (Fraction, u64)>) -> Option<Fraction> {
    let first = values.next()?;
    let (sum, count) = values.fold(first, |(sum, count), (value, counts)| (sum.plus(value), count + counts));
    Some(sum.divided(count))
}

/// The mean; none of nothing.
pub(super) fn mean(values: impl Iterator<Item = Fraction>) -> Option<Fraction> {
    quotient(values.map(|value| (value, 1)))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;

    /// The same by integers of any size alone.
    fn by_large(values: &[(u64, u64)], decimals: u32) -> String {
        let sum: BigRational =
            values.iter().map(|&(over, below)| BigRational::new(over.into(), below.into())).sum::<BigRational>();
        Fraction::Large(sum / BigInt::from(values.len())).rounded(decimals)
    }

    #[test]
    fn a_half_goes_up_and_a_little_less_does_not() {
        for (over, below, text) in
            [(5, 1000, "0.01"), (4999, 1_000_000, "0.00"), (199, 2, "99.50"), (2, 3, "0.67"), (0, 7, "0.00")]
        {
            assert_eq!(Fraction::new(over, below).rounded(2), text, "{over}/{below}");
            assert_eq!(Fraction::Large(Fraction::new(over, below).large()).rounded(2), text, "{over}/{below}");
        }
    }

    #[test]
    fn small_and_large_are_the_same_numbers_wherever_one_becomes_the_other() {
        let mut state = 11_u64;
        let mut below = |end: u64| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) % end + 1
        };
        let (mut small, mut large) = (0, 0);
        for count in 1..=12 {
            for _ in 0..50 {
                let values: Vec<(u64, u64)> = (0..count)
                    .map(|_| {
                        let respondents = below(5_000);
                        (below(100_000_000 * respondents), respondents)
                    })
                    .collect();
                let found = mean(values.iter().map(|&(over, below)| Fraction::new(over, below))).unwrap();
                *if matches!(found, Fraction::Small(..)) { &mut small } else { &mut large } += 1;
                for decimals in [2, 15] {
                    assert_eq!(found.rounded(decimals), by_large(&values, decimals), "{values:?}");
                }
            }
        }
        assert!(small > 200 && large > 100, "{small} {large}");
    }
}
