//! [`Score`]: a decimal from 0 to 100 as people write it, and the one way text becomes a score.

use crate::digits::{cut, decimal, digit, visible};
use crate::error::Error;
use crate::rounded::Rounded;
use alloc::string::{String, ToString};
use core::fmt;

/// One point in a score's own units, 10^15.
pub(crate) const POINT: u64 = 10u64.pow(Score::DECIMALS as u32);

/// A score: a decimal from 0 to 100 with up to 15 decimal places, exact.
///
/// ```
/// use ita_score::Score;
///
/// assert_eq!("96.39".parse(), Ok(Score::parse("๙๖.๓๙")?));
/// assert_eq!(Score::parse("98.10")?.to_string(), "98.1");
/// # Ok::<(), ita_score::ScoreError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Score(u64);

/// An error from parsing a [`Score`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ScoreError {
    /// The text is not a decimal number in Arabic or Thai digits.
    NotANumber,
    /// The number is below 0 or above 100.
    OutOfRange,
    /// The number has more than 15 decimal places.
    TooFine,
}

impl fmt::Display for ScoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotANumber => "not a decimal number",
            Self::OutOfRange => "not from 0 to 100",
            Self::TooFine => "more than 15 decimal places",
        })
    }
}

impl core::error::Error for ScoreError {}

impl ScoreError {
    /// Turns it into an [`Error`] about a node and the text that was given for it.
    ///
    /// ```
    /// use ita_score::Score;
    ///
    /// let error = Score::parse("101").unwrap_err().at("iit", "101");
    /// assert_eq!((error.code(), error.node()), ("out_of_range", Some("iit")));
    /// ```
    #[must_use]
    pub fn at(self, node: &str, text: &str) -> Error {
        let (node, value) = (node.to_string(), text.trim().to_string());
        match self {
            Self::NotANumber => Error::NotANumber { node, value },
            Self::OutOfRange => Error::OutOfRange { node, value },
            Self::TooFine => Error::TooManyDecimals { node, value },
        }
    }
}

impl Score {
    /// The decimal places that a score may have, 15: more than any official number has, and enough for what spreadsheets export.
    pub const DECIMALS: u8 = 15;
    /// The least score: 0.
    pub const ZERO: Self = Self(0);
    /// The greatest score: 100.
    pub const MAX: Self = Self(100 * POINT);

    /// Parses a decimal in Arabic or Thai digits. Spaces around it, and characters without width anywhere, are ignored.
    ///
    /// ```
    /// use ita_score::{ScoreError, Score};
    ///
    /// assert_eq!(Score::parse(" 5. ").unwrap().to_string(), "5");
    /// assert_eq!(Score::parse("93,2"), Err(ScoreError::NotANumber));
    /// assert_eq!(Score::parse("100.01"), Err(ScoreError::OutOfRange));
    /// ```
    ///
    /// # Errors
    /// [`ScoreError`] if the text is not a decimal, or the number is not from 0 to 100 or has more than 15 decimal places.
    /// Signs other than `-`, exponents, commas and percent signs are rejected.
    pub fn parse(text: &str) -> Result<Self, ScoreError> {
        let text = visible(text);
        let text = text.trim();
        let unsigned = text.strip_prefix('-').or_else(|| text.strip_prefix('−'));
        let (negative, text) = (unsigned.is_some(), unsigned.unwrap_or(text));
        let (whole, fraction) = cut(text, b'.').unwrap_or((text, ""));
        if whole.is_empty() && fraction.is_empty() {
            return Err(ScoreError::NotANumber);
        }
        let mut units: u64 = 0;
        for c in whole.chars() {
            let digit = digit(c).ok_or(ScoreError::NotANumber)?;
            // Saturating: anything this large is out of range, and is refused below.
            units = units.saturating_mul(10).saturating_add(digit * POINT);
        }
        let mut worth = POINT;
        let mut too_fine = false;
        for c in fraction.chars() {
            let digit = digit(c).ok_or(ScoreError::NotANumber)?;
            worth /= 10;
            too_fine |= worth == 0 && digit != 0;
            units = units.saturating_add(digit * worth);
        }
        if negative || units > Self::MAX.0 {
            Err(ScoreError::OutOfRange)
        } else if too_fine {
            Err(ScoreError::TooFine)
        } else {
            Ok(Self(units))
        }
    }

    /// Returns the text that [`fmt::Display`] writes, without its machinery: for programs that must be small.
    #[doc(hidden)]
    #[must_use]
    pub fn text(self) -> String {
        decimal(u128::from(self.0), u32::from(Self::DECIMALS), 0)
    }

    /// Returns the score in units of 10^-15 points.
    #[must_use]
    pub const fn units(self) -> u64 {
        self.0
    }

    /// Creates a score from units of 10^-15 points, or returns `None` above 100 points.
    ///
    /// ```
    /// use ita_score::Score;
    ///
    /// assert_eq!(Score::from_units(96_390_000_000_000_000).unwrap().to_string(), "96.39");
    /// assert_eq!(Score::from_units(Score::MAX.units() + 1), None);
    /// ```
    #[must_use]
    pub const fn from_units(units: u64) -> Option<Self> {
        if units > Self::MAX.0 { None } else { Some(Self(units)) }
    }
}

impl Score {
    /// Rounds half up to `decimals` places: what is published where the exact score is this.
    ///
    /// ```
    /// use ita_score::Score;
    ///
    /// assert_eq!(Score::parse("84.995")?.round(2).to_string(), "85.00");
    /// # Ok::<(), ita_score::ScoreError>(())
    /// ```
    ///
    /// # Panics
    /// If `decimals` is over [`Rounded::MAX_DECIMALS`].
    #[must_use]
    pub const fn round(self, decimals: u8) -> Rounded {
        let half = half_step(decimals);
        Rounded::new((self.0 + half) / (2 * half), decimals)
    }
}

/// Half a unit of the last of `decimals` places, in units of 10^-15 points.
///
/// # Panics
/// If `decimals` is over [`Rounded::MAX_DECIMALS`].
pub(crate) const fn half_step(decimals: u8) -> u64 {
    assert!(decimals <= Rounded::MAX_DECIMALS, "too many decimals");
    POINT / 10u64.pow(decimals as u32) / 2
}

impl core::str::FromStr for Score {
    type Err = ScoreError;

    fn from_str(text: &str) -> Result<Self, ScoreError> {
        Self::parse(text)
    }
}

/// Canonical: without trailing zeros, and without a point where there are no decimals.
impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad_integral(true, "", &self.text())
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Score {
    /// As decimal text, never as a floating-point number.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text())
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Score {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::word::from_text(deserializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn reads_what_people_write() {
        for (text, canonical) in [
            ("0", "0"),
            ("100", "100"),
            ("100.000", "100"),
            ("98.10", "98.1"),
            (" 5. ", "5"),
            (".5", "0.5"),
            ("๙๖.๓๙", "96.39"),
            ("0096.390", "96.39"),
            ("0.000000000000001", "0.000000000000001"),
            ("93.2000000000000000", "93.2"),
            ("98.10\u{200b}", "98.1"),
            ("\u{feff} 9\u{200c}8\u{2060}.\u{200d}1", "98.1"),
        ] {
            assert_eq!(Score::parse(text).unwrap().to_string(), canonical, "{text}");
        }
    }

    #[test]
    fn refuses_what_is_no_score() {
        use ScoreError::{NotANumber, OutOfRange, TooFine};
        for (text, why) in [
            ("", NotANumber),
            ("\u{200b}", NotANumber),
            ("9\u{202e}8", NotANumber),
            (".", NotANumber),
            ("-", NotANumber),
            ("abc", NotANumber),
            ("NaN", NotANumber),
            ("1e1", NotANumber),
            ("1,5", NotANumber),
            ("5%", NotANumber),
            ("+5", NotANumber),
            ("9 5", NotANumber),
            ("1.2.3", NotANumber),
            ("-1", OutOfRange),
            ("−๑", OutOfRange),
            ("100.01", OutOfRange),
            ("101", OutOfRange),
            ("99999999999999999999999999", OutOfRange),
            ("1.0000000000000001", TooFine),
            ("-x", NotANumber),
        ] {
            assert_eq!(Score::parse(text), Err(why), "{text}");
        }
    }
}
