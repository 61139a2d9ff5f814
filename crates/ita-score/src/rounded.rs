//! [`Rounded`]: a number as it is published.

use crate::digits::decimal;
use crate::exact::Exact;
use alloc::string::String;
use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};

/// A number as it is published: rounded, and shown with all its decimal places.
///
/// Levels are decided by published numbers, so two of them compare by value, even with different decimal places: 95 and 95.00
/// are equal, and both are above 90.00.
///
/// ```
/// use ita_score::{Exact, Rounded};
///
/// let published = Exact::new(84_995, 1_000).round(2);
/// assert_eq!(published.to_string(), "85.00");
/// assert_eq!(published, Rounded::new(85, 0));
/// assert!(Rounded::new(95, 0) > Rounded::new(90_00, 2));
/// assert_eq!(format!("{published:>8}"), "   85.00");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Rounded {
    units: u64,
    decimals: u8,
}

impl Rounded {
    /// The most decimal places: one less than a [`Score`](crate::Score) has, so that half a unit of the last place is a
    /// score too.
    pub const MAX_DECIMALS: u8 = 14;

    /// Creates a number from its count of last-place units: 9639 and 2 give 96.39.
    ///
    /// # Panics
    /// If `decimals` is over [`MAX_DECIMALS`](Self::MAX_DECIMALS).
    #[must_use]
    pub const fn new(units: u64, decimals: u8) -> Self {
        assert!(decimals <= Self::MAX_DECIMALS, "too many decimal places");
        Self { units, decimals }
    }

    /// Returns the count of last-place units: 9639 for 96.39.
    #[must_use]
    pub const fn units(self) -> u64 {
        self.units
    }

    /// Returns the number of decimal places.
    #[must_use]
    pub const fn decimals(self) -> u8 {
        self.decimals
    }

    /// Returns the shortfall: how far this number is below `target`, or `None` if it is not. It has the decimal places of
    /// whichever has more.
    ///
    /// ```
    /// use ita_score::Rounded;
    ///
    /// let (has, target) = (Rounded::new(93_20, 2), Rounded::new(95, 0));
    /// assert_eq!(has.short_of(target).unwrap().to_string(), "1.80");
    /// assert_eq!(target.short_of(has), None);
    /// ```
    ///
    /// # Panics
    /// If the shortfall, counted in units of the last place, exceeds 64 bits. No two scores are that far apart.
    #[must_use]
    pub const fn short_of(self, target: Self) -> Option<Self> {
        let decimals = if self.decimals > target.decimals { self.decimals } else { target.decimals };
        match target.units_at(decimals).checked_sub(self.units_at(decimals)) {
            None | Some(0) => None,
            Some(units) => {
                assert!(units <= u64::MAX as u128, "a shortfall of over 64 bits");
                Some(Self { units: units as u64, decimals })
            }
        }
    }

    /// Returns the least number with `decimals` places that is not below this one.
    ///
    /// # Panics
    /// If `decimals` is over [`MAX_DECIMALS`](Self::MAX_DECIMALS), or the number exceeds 64 bits of last-place units.
    ///
    /// ```
    /// use ita_score::Rounded;
    ///
    /// assert_eq!(Rounded::new(95, 0).ceil(2).to_string(), "95.00");
    /// assert_eq!(Rounded::new(95_001, 3).ceil(2).to_string(), "95.01");
    /// ```
    #[must_use]
    pub const fn ceil(self, decimals: u8) -> Self {
        let units = if decimals >= self.decimals {
            self.units_at(decimals)
        } else {
            (self.units as u128).div_ceil(10u128.pow((self.decimals - decimals) as u32))
        };
        assert!(units <= u64::MAX as u128, "over 64 bits");
        Self::new(units as u64, decimals)
    }

    /// The count of units of the last of `decimals` places, of which there are at least as many as here. At most 2^64 times
    /// 10^14, so nothing overflows.
    const fn units_at(self, decimals: u8) -> u128 {
        self.units as u128 * 10u128.pow((decimals - self.decimals) as u32)
    }

    /// The same number with as few decimal places as it can have.
    const fn shortest(mut self) -> Self {
        while self.decimals > 0 && self.units.is_multiple_of(10) {
            self = Self { units: self.units / 10, decimals: self.decimals - 1 };
        }
        self
    }

    /// The number with all its decimals: `95.00`. The same as [`fmt::Display`] writes, without its machinery:
    /// for programs that must be small.
    #[doc(hidden)]
    #[must_use]
    pub fn text(self) -> String {
        decimal(u128::from(self.units), u32::from(self.decimals), u32::from(self.decimals))
    }

    /// Returns the number without trailing zeros: `95` for 95.00.
    #[must_use]
    pub fn to_short_string(self) -> String {
        decimal(u128::from(self.units), u32::from(self.decimals), 0)
    }
}

impl PartialEq for Rounded {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Rounded {}

impl PartialOrd for Rounded {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// By value: 95 is above 90.00, and equal to 95.00.
impl Ord for Rounded {
    fn cmp(&self, other: &Self) -> Ordering {
        let decimals = self.decimals.max(other.decimals);
        self.units_at(decimals).cmp(&other.units_at(decimals))
    }
}

/// Equal numbers have equal hashes.
impl Hash for Rounded {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Self { units, decimals } = self.shortest();
        (units, decimals).hash(state);
    }
}

impl From<Rounded> for Exact {
    fn from(number: Rounded) -> Self {
        Self::new(u128::from(number.units), 10u128.pow(u32::from(number.decimals)))
    }
}

/// With all its decimal places.
impl fmt::Display for Rounded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad_integral(true, "", &self.text())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::format;
    use alloc::string::ToString;

    /// Numbers in rising order; those of one row are equal.
    const ROWS: [&[Rounded]; 6] = [
        &[Rounded::new(0, 0), Rounded::new(0, 14)],
        &[Rounded::new(1, 14)],
        &[Rounded::new(90_00, 2), Rounded::new(90, 0)],
        &[Rounded::new(94_999_999, 6)],
        &[Rounded::new(95, 0), Rounded::new(95_00, 2), Rounded::new(95_000_000, 6)],
        &[Rounded::new(u64::MAX, 14), Rounded::new(u64::MAX, 0)],
    ];

    #[test]
    fn order_equality_and_hash_are_by_value() {
        struct Sum(u64);
        impl Hasher for Sum {
            fn finish(&self) -> u64 {
                self.0
            }
            fn write(&mut self, bytes: &[u8]) {
                bytes.iter().for_each(|&byte| self.0 = self.0.wrapping_mul(31).wrapping_add(u64::from(byte)));
            }
        }
        let hash = |number: Rounded| {
            let mut sum = Sum(7);
            number.hash(&mut sum);
            sum.finish()
        };
        let all =
            ROWS[..5].iter().enumerate().flat_map(|(row, numbers)| numbers.iter().map(move |&number| (row, number)));
        let mut pairs = 0;
        for (i, a) in all.clone() {
            for (j, b) in all.clone() {
                assert_eq!((a.cmp(&b), a == b), (i.cmp(&j), i == j), "{a} {b}");
                assert_eq!(Exact::from(a).cmp(&Exact::from(b)), i.cmp(&j), "{a} {b}");
                assert!(i != j || hash(a) == hash(b), "{a} {b}");
                pairs += 1;
            }
        }
        assert_eq!(pairs, 81);
        assert!(ROWS[5][0] < ROWS[5][1], "2^64 / 10^14 < 2^64");
    }

    #[test]
    fn a_shortfall_mixes_no_decimal_places() {
        for (has, target, short) in [
            ((93_20, 2), (95, 0), Some("1.80")),
            ((95, 0), (95_50, 2), Some("0.50")),
            ((95, 0), (90_00, 2), None),
            ((95, 0), (95_00, 2), None),
            ((0, 2), (100, 0), Some("100.00")),
        ] {
            let short_of = Rounded::new(has.0, has.1).short_of(Rounded::new(target.0, target.1));
            assert_eq!(short_of.map(|short| short.to_string()).as_deref(), short, "{has:?} {target:?}");
        }
    }

    #[test]
    fn is_padded_as_a_number() {
        let number = Rounded::new(9_639, 2);
        assert_eq!(format!("{number:>8}|{number:8}|{number:<8}|{number:08}"), "   96.39|   96.39|96.39   |00096.39");
        assert_eq!(format!("{number:.1}"), "96.39", "a published number is never cut");
    }

    #[test]
    #[should_panic(expected = "too many decimal places")]
    fn fifteen_decimal_places_are_refused() {
        let _ = Rounded::new(1, 15);
    }
}
