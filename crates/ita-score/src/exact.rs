//! Exact values ([`Exact`]) and the numbers that are published ([`Rounded`]).

use crate::number::{decimal, divided, push_integer};
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
    /// Nothing.
    pub const ZERO: Self = Self { num: 0, den: 1 };

    /// `num` / `den` in lowest terms.
    ///
    /// # Panics
    /// If `den` is 0.
    #[must_use]
    pub const fn new(num: u128, den: u128) -> Self {
        assert!(den != 0, "a denominator is never 0");
        let divisor = gcd(num, den);
        Self { num: num / divisor, den: den / divisor }
    }

    /// The numerator in lowest terms.
    #[must_use]
    pub const fn numerator(self) -> u128 {
        self.num
    }

    /// The denominator in lowest terms, at least 1.
    #[must_use]
    pub const fn denominator(self) -> u128 {
        self.den
    }

    /// Rounded half up to so many decimal places.
    #[must_use]
    pub const fn round(self, decimals: u8) -> Rounded {
        let grid = 10u128.pow(decimals as u32);
        // floor(x·grid + 1/2) in integers; the whole part is split off so that nothing overflows.
        let whole = self.num / self.den;
        let rest = self.num % self.den;
        let units = whole * grid + (2 * rest * grid + self.den) / (2 * self.den);
        Rounded { units: units as u64, decimals }
    }
}

impl Exact {
    /// As a decimal, or as a fraction where no finite decimal exists. The same as [`fmt::Display`] writes, without its
    /// machinery.
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
        f.write_str(&self.text())
    }
}

/// A published number: a count of the last decimal place, always shown with all its decimals. What is shown is what is
/// compared and banded.
///
/// ```
/// use ita_score::Exact;
///
/// let published = Exact::new(84_995, 1_000).round(2);
/// assert_eq!(published.to_string(), "85.00");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rounded {
    units: u64,
    decimals: u8,
}

impl Rounded {
    /// So many units of the last of `decimals` places.
    #[must_use]
    pub const fn new(units: u64, decimals: u8) -> Self {
        Self { units, decimals }
    }

    /// The count of the last decimal place: 9639 for 96.39.
    #[must_use]
    pub const fn units(self) -> u64 {
        self.units
    }

    /// Decimal places.
    #[must_use]
    pub const fn decimals(self) -> u8 {
        self.decimals
    }

    /// How far `self` falls short of `target`, on the same grid; `None` if it does not.
    #[must_use]
    pub const fn short_of(self, target: Self) -> Option<Self> {
        match target.units.checked_sub(self.units) {
            Some(units) if units > 0 => Some(Self { units, decimals: self.decimals }),
            _ => None,
        }
    }

    /// The number with all its decimals: `95.00`. The same as [`fmt::Display`] writes, without its machinery.
    #[must_use]
    pub fn text(self) -> String {
        decimal(u128::from(self.units), u32::from(self.decimals), u32::from(self.decimals))
    }

    /// The number without trailing zeros: `95` for 95.00.
    #[must_use]
    pub fn to_short_string(self) -> String {
        decimal(u128::from(self.units), u32::from(self.decimals), 0)
    }
}

impl fmt::Display for Rounded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
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
