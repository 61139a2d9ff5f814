//! Effort: what plans compare, and how it grows with a score.

use crate::digits::{arabic, decimal};
use crate::error::Error;
use crate::number::{POINT, Score};
use alloc::string::ToString;
use alloc::vec::Vec;
use core::fmt;
use core::str::FromStr;

/// Decimal places of an effort.
const EFFORT_DECIMALS: u32 = 6;

/// Effort: what a plan costs, or what one point of a node costs; a non-negative decimal without a unit.
///
/// ```
/// use ita_score::Effort;
///
/// let (dear, cheap): (Effort, Effort) = ("๒.๕๐".parse()?, "1".parse()?);
/// assert_eq!(dear.to_string(), "2.5");
/// assert_eq!(dear.beyond(cheap).to_string(), "1.5");
/// assert_eq!(cheap.beyond(dear), Effort::ZERO);
/// # Ok::<(), ita_score::EffortError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Effort(u128);

impl Effort {
    /// No effort.
    pub const ZERO: Self = Self(0);
    /// One per point: the default of [`Levers::new`](crate::Levers::new).
    pub const ONE: Self = Self(10u128.pow(Score::DECIMALS as u32 + EFFORT_DECIMALS));

    pub(super) const fn from_units(units: u128) -> Self {
        Self(units)
    }

    /// Returns how much this exceeds `other`, or zero if it does not.
    #[must_use]
    pub const fn beyond(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }

    /// Per point, in units of 10^-6.
    pub(super) const fn rate(self) -> u64 {
        (self.0 / POINT as u128) as u64
    }
}

/// A decimal without trailing zeros.
impl fmt::Display for Effort {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad_integral(true, "", &decimal(self.0, u32::from(Score::DECIMALS) + EFFORT_DECIMALS, 0))
    }
}

/// Parses a decimal from 0 to 1,000,000 with up to 6 decimal places. Thai digits and spaces around it are understood.
impl FromStr for Effort {
    type Err = EffortError;

    fn from_str(text: &str) -> Result<Self, EffortError> {
        let text = text.trim();
        let digits = |part: &str| -> Option<u64> {
            part.chars().try_fold(0u64, |sum, c| {
                let digit = arabic(c).to_digit(10)?;
                Some(sum.saturating_mul(10).saturating_add(u64::from(digit)))
            })
        };
        let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
        let places = fraction.chars().count() as u32;
        let (Some(units), Some(rest)) = (digits(whole), digits(fraction)) else {
            let negative = text.strip_prefix('-').is_some_and(|rest| Score::parse(rest).is_ok());
            return Err(if negative { EffortError::OutOfRange } else { EffortError::NotANumber });
        };
        if whole.is_empty() && fraction.is_empty() {
            return Err(EffortError::NotANumber);
        }
        if places > EFFORT_DECIMALS {
            return Err(EffortError::TooFine);
        }
        if units > 1_000_000 || (units == 1_000_000 && rest > 0) {
            return Err(EffortError::OutOfRange);
        }
        let millionths = units * 10u64.pow(EFFORT_DECIMALS) + rest * 10u64.pow(EFFORT_DECIMALS - places);
        Ok(Self(u128::from(millionths) * u128::from(POINT)))
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Effort {
    /// As decimal text, never as a floating-point number.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Effort {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::word::from_text(deserializer)
    }
}

/// The effort of a point as a function of the score: constant, or growing with it.
///
/// Written as `N@V,N@V,…,N`: a point takes N up to the score V, then the next N, and no N is less than the one before. An item,
/// which is published whole, takes the effort at its current value.
///
/// ```
/// use ita_score::Slope;
///
/// let slope: Slope = "1@90, 2@95, 4".parse()?;
/// assert_eq!(slope.to_string(), "1@90,2@95,4");
/// // From 89 to 96: 1 point at 1, 5 at 2, 1 at 4.
/// assert_eq!(slope.between("89".parse()?, "96".parse()?).to_string(), "15");
/// assert!("2@90,1".parse::<Slope>().is_err(), "it must not fall");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Slope {
    first: Effort,
    /// From which score on, in order, and how much then.
    then: Vec<(Score, Effort)>,
}

impl Slope {
    /// Returns the effort from one score up to another, or zero if `to` is not above `from`.
    #[must_use]
    pub fn between(&self, from: Score, to: Score) -> Effort {
        Effort(self.way(from.units(), to.units()))
    }

    /// The same in units.
    pub(super) fn way(&self, from: u64, to: u64) -> u128 {
        let (mut sum, mut at, mut rate) = (0, from, self.first.rate());
        for &(edge, next) in &self.then {
            let end = edge.units().clamp(at, to.max(at));
            sum += u128::from(end - at) * u128::from(rate);
            (at, rate) = (end, next.rate());
        }
        sum + u128::from(to.saturating_sub(at)) * u128::from(rate)
    }

    /// What an item at this value takes.
    pub(super) fn of_item(&self, at: u64) -> u128 {
        let next = self.then.iter().rfind(|(edge, _)| edge.units() <= at);
        next.map_or(self.first, |&(_, effort)| effort).0
    }

    /// True if a point takes the same everywhere.
    pub(super) const fn is_flat(&self) -> bool {
        self.then.is_empty()
    }

    /// True if it takes nothing, wherever.
    pub(super) fn is_free(&self) -> bool {
        self.is_flat() && self.first == Effort::ZERO
    }

    /// Adds another effort per point from a score on.
    fn and_then(mut self, edge: Score, effort: Effort) -> Result<Self, EffortError> {
        let (before, last) = self.then.last().map_or((None, self.first), |&(edge, effort)| (Some(edge), effort));
        if effort < last || before.is_some_and(|before| before >= edge) {
            return Err(EffortError::BadSlope);
        }
        self.then.push((edge, effort));
        Ok(self)
    }

    /// Where it grows, in units of a score.
    pub(super) fn edges(&self) -> impl Iterator<Item = u64> + '_ {
        self.then.iter().map(|(edge, _)| edge.units())
    }
}

impl From<Effort> for Slope {
    fn from(effort: Effort) -> Self {
        Self { first: effort, then: Vec::new() }
    }
}

impl fmt::Display for Slope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.first)?;
        self.then.iter().try_for_each(|(edge, effort)| write!(f, "@{edge},{effort}"))
    }
}

impl FromStr for Slope {
    type Err = EffortError;

    fn from_str(text: &str) -> Result<Self, EffortError> {
        let (mut slope, mut edge) = (None::<Self>, None);
        for part in text.split(',') {
            let (effort, next) = match part.split_once('@') {
                Some((effort, score)) => (effort, Some(Score::parse(score).map_err(|_| EffortError::BadSlope)?)),
                None => (part, None),
            };
            let effort: Effort = effort.parse()?;
            slope = Some(match (slope, edge) {
                (None, _) => effort.into(),
                // What comes after a part without a score would never hold.
                (Some(_), None) => return Err(EffortError::BadSlope),
                (Some(slope), Some(edge)) => slope.and_then(edge, effort)?,
            });
            edge = next;
        }
        slope.filter(|_| edge.is_none()).ok_or(EffortError::BadSlope)
    }
}

/// An error from parsing an [`Effort`] or a [`Slope`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EffortError {
    /// The text is not a decimal number in Arabic or Thai digits.
    NotANumber,
    /// The number is below 0 or above 1,000,000.
    OutOfRange,
    /// The number has more than 6 decimal places.
    TooFine,
    /// The text is not of the form `N@V,N@V,…,N` with scores that rise and efforts that do not fall.
    BadSlope,
}

impl EffortError {
    /// Turns it into an [`Error`] about a node and the text that was given for it.
    ///
    /// ```
    /// use ita_score::Effort;
    ///
    /// let error = "-1".parse::<Effort>().unwrap_err().at("oit", "-1");
    /// assert_eq!((error.code(), error.node()), ("out_of_range", Some("oit")));
    /// ```
    #[must_use]
    pub fn at(self, node: &str, text: &str) -> Error {
        let (node, value) = (node.to_string(), text.trim().to_string());
        match self {
            Self::NotANumber => Error::NotANumber { node, value },
            Self::OutOfRange | Self::TooFine => Error::BadEffort { node, value },
            Self::BadSlope => Error::BadSlope { node, value },
        }
    }
}

impl fmt::Display for EffortError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotANumber => "not a decimal number",
            Self::OutOfRange => "not from 0 to 1,000,000",
            Self::TooFine => "more than 6 decimal places",
            Self::BadSlope => "not efforts that do not fall up to scores that rise, N@V,…,N",
        })
    }
}

impl core::error::Error for EffortError {}
