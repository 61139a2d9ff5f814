//! Exact values: [`Exact`].

use crate::digits::{divided, push_integer};
use crate::number::{POINT, Score};
use crate::rounded::Rounded;
use alloc::string::String;
use core::cmp::Ordering;
use core::fmt;

/// An exact, non-negative rational number: an unrounded score, a share, points.
///
/// Shown as a decimal, or as a fraction `a/b` where no finite decimal exists.
///
/// ```
/// use ita_score::Exact;
///
/// assert_eq!(Exact::new(3, 10).to_string(), "0.3");
/// assert_eq!(Exact::new(880, 9).to_string(), "880/9");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Exact {
    num: u128,
    den: u128,
}

impl Exact {
    /// Zero.
    pub const ZERO: Self = Self { num: 0, den: 1 };

    /// Creates `num` / `den`, in lowest terms.
    ///
    /// # Panics
    /// If `den` is 0.
    #[must_use]
    pub const fn new(num: u128, den: u128) -> Self {
        assert!(den != 0, "a denominator is never 0");
        let divisor = gcd(num, den);
        Self { num: num / divisor, den: den / divisor }
    }

    /// Returns the numerator, in lowest terms.
    #[must_use]
    pub const fn numerator(self) -> u128 {
        self.num
    }

    /// Returns the denominator, in lowest terms; at least 1.
    #[must_use]
    pub const fn denominator(self) -> u128 {
        self.den
    }

    /// Rounds half up to `decimals` places.
    ///
    /// ```
    /// use ita_score::Exact;
    ///
    /// assert_eq!(Exact::new(84_995, 1_000).round(2).to_string(), "85.00");
    /// assert_eq!(Exact::new(1, 3).round(0).to_string(), "0");
    /// ```
    ///
    /// # Panics
    /// If `decimals` is over [`Rounded::MAX_DECIMALS`], or the rounded number exceeds 64 bits of last-place units. A score
    /// never does.
    #[must_use]
    pub const fn round(self, decimals: u8) -> Rounded {
        let (mut units, mut rest) = (self.num / self.den, self.num % self.den);
        let mut place = 0;
        while place < decimals {
            // The next digit is how often ten times the rest holds the denominator: by adding, since a product could overflow.
            let (mut digit, mut sum, mut times) = (0, 0, 0);
            while times < 10 {
                let room = self.den - rest;
                if sum >= room {
                    (sum, digit) = (sum - room, digit + 1);
                } else {
                    sum += rest;
                }
                times += 1;
            }
            (units, rest) = (units.saturating_mul(10).saturating_add(digit), sum);
            place += 1;
        }
        if rest >= self.den - rest {
            units = units.saturating_add(1);
        }
        assert!(units <= u64::MAX as u128, "a rounded number of over 64 bits");
        Rounded::new(units as u64, decimals)
    }
}

impl Exact {
    /// Returns the text that [`fmt::Display`] writes, without its machinery: for programs that must be small.
    #[doc(hidden)]
    #[must_use]
    pub fn text(self) -> String {
        divided(self.num, self.den, 0).unwrap_or_else(|| {
            let mut out = String::new();
            push_integer(&mut out, self.num);
            out.push('/');
            push_integer(&mut out, self.den);
            out
        })
    }
}

impl From<Score> for Exact {
    fn from(score: Score) -> Self {
        Self::new(u128::from(score.units()), u128::from(POINT))
    }
}

impl PartialOrd for Exact {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// By value, without forming products that could overflow: whole parts first, then the reciprocals of the rests.
impl Ord for Exact {
    fn cmp(&self, other: &Self) -> Ordering {
        let (mut a, mut b, mut c, mut d) = (self.num, self.den, other.num, other.den);
        let mut turned = false;
        loop {
            let order = (a / b).cmp(&(c / d));
            let (rest_a, rest_c) = (a % b, c % d);
            let order = match order {
                Ordering::Equal if rest_a == 0 || rest_c == 0 => rest_a.cmp(&rest_c),
                Ordering::Equal => {
                    (a, b, c, d) = (b, rest_a, d, rest_c);
                    turned = !turned;
                    continue;
                }
                other => other,
            };
            return if turned { order.reverse() } else { order };
        }
    }
}

impl fmt::Display for Exact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad_integral(true, "", &self.text())
    }
}

/// Greatest common divisor; that of 0 and n is n.
pub(crate) const fn gcd(mut a: u128, mut b: u128) -> u128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn shows_decimals_or_fractions() {
        for (num, den, text) in
            [(94_253, 1_000, "94.253"), (880, 9, "880/9"), (0, 7, "0"), (100, 1, "100"), (1, 8, "0.125"), (2, 6, "1/3")]
        {
            assert_eq!(Exact::new(num, den).to_string(), text);
        }
    }

    #[test]
    fn rounds_half_up() {
        for (num, den, text) in [
            (84_995, 1_000, "85.00"),
            (849_949, 10_000, "84.99"),
            (814_548, 10_000, "81.45"),
            (1, 3, "0.33"),
            (2, 3, "0.67"),
            (1, 200, "0.01"),
            (100, 1, "100.00"),
        ] {
            assert_eq!(Exact::new(num, den).round(2).to_string(), text, "{num}/{den}");
        }
    }

    #[test]
    fn rounds_whatever_fits() {
        assert_eq!(Exact::new(u128::MAX, u128::MAX - 1).round(14).to_string(), "1.00000000000000");
        assert_eq!(Exact::new(u128::MAX - 1, u128::MAX).round(2).to_string(), "1.00");
        assert_eq!(Exact::new(u64::MAX.into(), 1).round(0).units(), u64::MAX);
        assert_eq!(Exact::new(2 * u128::from(u64::MAX) - 1, 2).round(0).units(), u64::MAX);
    }

    #[test]
    #[should_panic(expected = "over 64 bits")]
    fn does_not_wrap() {
        let _ = Exact::new(u128::from(u64::MAX) + 1, 1).round(0);
    }

    #[test]
    fn orders_by_value() {
        let rising =
            [Exact::ZERO, Exact::new(1, 3), Exact::new(333_334, 1_000_000), Exact::new(1, 2), Exact::new(7, 3)];
        for (i, a) in rising.iter().enumerate() {
            for (j, b) in rising.iter().enumerate() {
                assert_eq!(a.cmp(b), i.cmp(&j), "{a} {b}");
            }
        }
        let large = u128::MAX / 2;
        assert_eq!(Exact::new(large, large - 1).cmp(&Exact::new(large - 1, large - 2)), Ordering::Less);
    }
}
