//! What a plan is asked for: the goal, and what each node costs and may do.

use crate::digits::{arabic, decimal};
use crate::error::Error;
use crate::number::{NumberError, POINT, SCORE_DECIMALS, Score};
use crate::rounded::Rounded;
use crate::rulebook::{LevelIx, NodeIx, Rulebook};
use alloc::string::ToString;
use alloc::vec::Vec;
use core::fmt;
use core::str::FromStr;

/// Decimal places of an effort.
const EFFORT_DECIMALS: u32 = 6;

/// Where a plan shall lead.
///
/// ```
/// use ita_score::{Goal, LevelIx};
///
/// let rules = ita_rules::rulebook(2568)?;
/// assert_eq!(Goal::parse(rules, "ผ่านดีเยี่ยม")?, Goal::Level(LevelIx::BEST));
/// assert!(matches!(Goal::parse(rules, "๙๖.๕")?, Goal::Overall(score) if score.to_string() == "96.50"));
/// assert_eq!(Goal::parse(rules, "best").unwrap_err().code(), "unknown_level");
/// # Ok::<(), ita_score::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goal {
    /// This level or a better one.
    Level(LevelIx),
    /// At least this published overall score.
    Overall(Rounded),
}

impl Goal {
    /// Reads a level's id or name, or an overall score.
    ///
    /// # Errors
    /// [`Error::UnknownLevel`] if it is neither; [`Error::OutOfRange`] for a score above 100.
    pub fn parse(rules: &Rulebook, text: &str) -> Result<Self, Error> {
        match rules.find_level(text) {
            Ok(level) => Ok(Self::Level(level)),
            Err(unknown) => match Score::parse(text) {
                Ok(score) => {
                    let step = rules.step();
                    Ok(Self::Overall(Rounded::new(score.units().div_ceil(step), rules.decimals())))
                }
                Err(error @ NumberError::OutOfRange) => Err(error.at(&rules.node(NodeIx::OVERALL).id, text)),
                Err(_) => Err(unknown),
            },
        }
    }
}

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
    /// One per point, what [`Levers::new`] begins with.
    pub const ONE: Self = Self(10u128.pow(SCORE_DECIMALS + EFFORT_DECIMALS));

    pub(super) const fn from_units(units: u128) -> Self {
        Self(units)
    }

    /// How much more this is than another; nothing if it is not more.
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
        f.pad_integral(true, "", &decimal(self.0, SCORE_DECIMALS + EFFORT_DECIMALS, 0))
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

/// An error from parsing an [`Effort`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EffortError {
    /// The text is not a decimal number in Arabic or Thai digits.
    NotANumber,
    /// The number is below 0 or above 1,000,000.
    OutOfRange,
    /// The number has more than 6 decimal places.
    TooFine,
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
        }
    }
}

impl fmt::Display for EffortError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotANumber => "not a decimal number",
            Self::OutOfRange => "not from 0 to 1,000,000",
            Self::TooFine => "more than 6 decimal places",
        })
    }
}

impl core::error::Error for EffortError {}

/// What each node may do, and what it costs. A lock, a cap and a cost said of a node hold for all below it too.
///
/// ```
/// use ita_score::Levers;
///
/// let rules = ita_rules::rulebook(2568)?;
/// let mut levers = Levers::new(rules);
/// levers.lock(rules.find("eit")?);
/// levers.cap(rules.find("iit")?, "98.5".parse()?);
/// levers.cost(rules.find("oit")?, "0.5".parse()?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Levers<'r> {
    pub(super) rules: &'r Rulebook,
    pub(super) locked: Vec<bool>,
    pub(super) caps: Vec<Score>,
    pub(super) floors: Vec<Score>,
    pub(super) costs: Vec<Effort>,
}

impl<'r> Levers<'r> {
    /// Every node free to rise to 100, at an effort of one per point, or per item.
    #[must_use]
    pub fn new(rules: &'r Rulebook) -> Self {
        let each = rules.size();
        Self {
            rules,
            locked: alloc::vec![false; each],
            caps: alloc::vec![Score::MAX; each],
            floors: alloc::vec![Score::ZERO; each],
            costs: alloc::vec![Effort::ONE; each],
        }
    }

    /// Keeps a node, and all below it, where they are.
    ///
    /// # Panics
    /// If `node` comes from another rulebook with more nodes; of one with as many it means another node.
    pub fn lock(&mut self, node: NodeIx) {
        self.with_descendants(node).for_each(|index| self.locked[index] = true);
    }

    /// Lets a node, and each below it, rise to this at most. Where one stands higher already, it stays.
    pub fn cap(&mut self, node: NodeIx, most: Score) {
        self.with_descendants(node).for_each(|index| self.caps[index] = most);
    }

    /// Asks at least this published score of a node, given or computed. Said of the node alone, not of those below it.
    pub fn floor(&mut self, node: NodeIx, least: Score) {
        self.floors[node.index()] = least;
    }

    /// The effort of one point of a node, and of each below it; for an item, of the whole item.
    ///
    /// # Panics
    /// If `node` comes from another rulebook with more nodes; of one with as many it means another node.
    pub fn cost(&mut self, node: NodeIx, effort: Effort) {
        self.with_descendants(node).for_each(|index| self.costs[index] = effort);
    }

    fn with_descendants(&self, node: NodeIx) -> impl Iterator<Item = usize> + use<'r> {
        let rules = self.rules;
        let line = core::iter::once(node).chain(rules.descendants(node));
        line.flat_map(move |node| core::iter::once(node).chain(rules.parts(node))).map(NodeIx::index)
    }
}
