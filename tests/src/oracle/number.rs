//! Rational numbers as text: reading decimals, rounding half up, writing decimals and fractions.

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{One, Zero};

/// An exact rational number of any size.
pub type Q = BigRational;

/// So many whole points.
#[must_use]
pub fn whole(points: i64) -> Q {
    Q::from_integer(points.into())
}

/// 10^`places`.
#[must_use]
pub fn ten(places: u32) -> Q {
    Q::from_integer(BigInt::from(10).pow(places))
}

/// A plain decimal in Arabic digits, such as `96.39` or `-0.005`.
///
/// # Panics
/// If the text is anything else.
#[must_use]
pub fn decimal(text: &str) -> Q {
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let all: BigInt = format!("{whole}{fraction}").parse().unwrap_or_else(|_| panic!("no decimal: {text}"));
    Q::new(all * sign, BigInt::from(10).pow(fraction.len() as u32))
}

/// What is published for `x`, in units of the last of `decimals` places: the nearest, halves upwards.
#[must_use]
pub fn half_up(x: &Q, decimals: u8) -> BigInt {
    (x * ten(decimals.into()) + Q::new(1.into(), 2.into())).floor().to_integer()
}

/// Units of the last of `decimals` places, with all decimals: 9600 and 2 is `96.00`.
#[must_use]
pub fn fixed(units: &BigInt, decimals: u8) -> String {
    let decimals = usize::from(decimals);
    let digits = format!("{units:0>width$}", width = decimals + 1);
    let (whole, fraction) = digits.split_at(digits.len() - decimals);
    if decimals == 0 { whole.to_owned() } else { format!("{whole}.{fraction}") }
}

/// What is published for `x`, as text.
#[must_use]
pub fn rounded(x: &Q, decimals: u8) -> String {
    fixed(&half_up(x, decimals), decimals)
}

/// The number without trailing zeros, or as a fraction where no decimal of 36 places or fewer is equal to it.
#[must_use]
pub fn plain(x: &Q) -> String {
    let places = (0..=36u8).find(|&places| (x * ten(places.into())).is_integer());
    match places {
        Some(places) => fixed(&(x * ten(places.into())).to_integer(), places),
        None => format!("{}/{}", x.numer(), x.denom()),
    }
}

/// The smaller.
#[must_use]
pub fn min(a: Q, b: Q) -> Q {
    if a < b { a } else { b }
}

/// The larger.
#[must_use]
pub fn max(a: Q, b: Q) -> Q {
    if a > b { a } else { b }
}

/// Nothing, and all points.
#[must_use]
pub fn ends() -> (Q, Q) {
    (Q::zero(), Q::one() * whole(100))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oracle_itself_reads_rounds_and_writes() {
        assert_eq!(plain(&decimal("98.10")), "98.1");
        assert_eq!(plain(&Q::new(880.into(), 9.into())), "880/9");
        for (text, published) in [("84.995", "85.00"), ("84.9949", "84.99"), ("0.005", "0.01"), ("100", "100.00")] {
            assert_eq!(rounded(&decimal(text), 2), published);
        }
        assert_eq!(rounded(&decimal("2.5"), 0), "3");
        assert_eq!(fixed(&BigInt::from(5), 2), "0.05");
    }
}
