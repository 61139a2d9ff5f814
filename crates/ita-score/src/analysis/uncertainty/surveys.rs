//! The surveys behind a score: how many answered, and how far their answers spread.

use crate::number::Score;
use crate::rulebook::{NodeIx, Rulebook};
use alloc::vec::Vec;
use core::fmt;

/// The size of a survey: how many answered, out of how many.
///
/// ```
/// use ita_score::analysis::{Sample, SurveyError};
///
/// let sample = Sample::new(45, Some(60))?;
/// assert!(!sample.is_census());
/// assert_eq!(Sample::new(61, Some(60)), Err(SurveyError::MoreThanAll { respondents: 61, population: 60 }));
/// # Ok::<(), SurveyError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sample {
    respondents: u32,
    population: Option<u32>,
}

/// An error in the description of a survey.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SurveyError {
    /// The text of a sample that is not how many answered, or that out of how many: `45`, `45/60`.
    NotACount,
    /// Nobody answered, or one person out of several: this says nothing about how answers spread.
    TooFew {
        /// How many answered.
        respondents: u32,
    },
    /// More answered than there are.
    MoreThanAll {
        /// How many answered.
        respondents: u32,
        /// How many there are.
        population: u32,
    },
    /// A survey lies within another, or is given twice.
    Overlap {
        /// The node of the survey that came later.
        node: NodeIx,
        /// The node of the survey that came first.
        other: NodeIx,
    },
    /// There are already two surveys; probabilities are computed over two at most.
    TooMany {
        /// The node of the third.
        node: NodeIx,
    },
    /// No survey asks about the node: it is neither an instrument that is a survey nor below one.
    NoSurvey {
        /// The node.
        node: NodeIx,
    },
    /// A spread of a node that no survey covers.
    NotSampled {
        /// The node.
        node: NodeIx,
    },
    /// Answers from 0 to 100 with the mean that the node has cannot spread so far.
    SpreadTooWide {
        /// The node.
        node: NodeIx,
    },
}

impl fmt::Display for SurveyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotACount => "not a number of respondents, such as 45 or 45/60",
            Self::TooFew { .. } => "too few respondents: two at least, or everybody",
            Self::MoreThanAll { .. } => "more respondents than people",
            Self::Overlap { .. } => "one survey lies within another",
            Self::TooMany { .. } => "more than two surveys",
            Self::NoSurvey { .. } => "no survey asks about this",
            Self::NotSampled { .. } => "a spread where no survey is",
            Self::SpreadTooWide { .. } => "a spread wider than answers with this mean can have",
        })
    }
}

impl core::error::Error for SurveyError {}

impl Sample {
    /// Creates a sample of `respondents` people, out of `population` if that is known.
    ///
    /// # Errors
    /// [`SurveyError::TooFew`] for nobody, or for one person out of several; [`SurveyError::MoreThanAll`] for more than there
    /// are.
    pub fn new(respondents: u32, population: Option<u32>) -> Result<Self, SurveyError> {
        match population {
            Some(population) if respondents > population => Err(SurveyError::MoreThanAll { respondents, population }),
            _ if respondents == 0 || (respondents == 1 && population != Some(1)) => {
                Err(SurveyError::TooFew { respondents })
            }
            _ => Ok(Self { respondents, population }),
        }
    }

    /// Returns how many answered.
    #[must_use]
    pub const fn respondents(self) -> u32 {
        self.respondents
    }

    /// Returns how many there are, or `None` if that is not known.
    #[must_use]
    pub const fn population(self) -> Option<u32> {
        self.population
    }

    /// Returns true if everybody answered: nothing is left to chance.
    #[must_use]
    pub fn is_census(self) -> bool {
        self.population == Some(self.respondents)
    }

    /// 1 − n/N as numerator and denominator.
    pub(super) fn correction(self) -> (u128, u128) {
        match self.population {
            Some(population) => (u128::from(population - self.respondents), u128::from(population)),
            None => (1, 1),
        }
    }
}

/// The surveys behind an assessment: at most two, each of a node with its descendants; IIT and EIT.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Surveys<'r> {
    pub(super) rules: &'r Rulebook,
    pub(super) samples: Vec<(NodeIx, Sample)>,
    pub(super) spreads: Vec<(NodeIx, Score)>,
    /// A spread wider than answers with a score's mean can have counts as the widest, and is not an error.
    pub(super) narrowed: bool,
}

impl<'r> Surveys<'r> {
    /// Creates an empty list of surveys: every score is taken as certain.
    #[must_use]
    pub const fn new(rules: &'r Rulebook) -> Self {
        Self { rules, samples: Vec::new(), spreads: Vec::new(), narrowed: false }
    }

    /// Returns the instruments of a rulebook that are, or may be, surveys: all but what an agency publishes itself.
    ///
    /// ```
    /// use ita_score::analysis::Surveys;
    ///
    /// let rules = ita_rules::rulebook(2568)?;
    /// let surveys: Vec<_> = Surveys::instruments(rules).map(|node| &*rules.node(node).id).collect();
    /// assert_eq!(surveys, ["iit", "eit"]);
    /// # Ok::<(), ita_score::Error>(())
    /// ```
    pub fn instruments(rules: &Rulebook) -> impl Iterator<Item = NodeIx> + '_ {
        rules.children(NodeIx::OVERALL).filter(|&node| !crate::plan::is_published(rules, node))
    }

    /// Adds the survey of a node and its descendants.
    ///
    /// # Errors
    /// [`SurveyError::Overlap`] if the node is that of an existing survey, or lies above or below it; [`SurveyError::TooMany`]
    /// for a third survey; [`SurveyError::NoSurvey`] unless the node is one of the [`instruments`](Self::instruments), or below one.
    ///
    /// # Panics
    /// If `node` belongs to another rulebook and has no counterpart in this one: see [`NodeIx`].
    pub fn sample(&mut self, node: NodeIx, sample: Sample) -> Result<(), SurveyError> {
        let related = |other: NodeIx| self.is_within(other, node) || self.is_within(node, other);
        if let Some(&(other, _)) = self.samples.iter().find(|(other, _)| related(*other)) {
            return Err(SurveyError::Overlap { node, other });
        }
        if self.samples.len() == 2 {
            return Err(SurveyError::TooMany { node });
        }
        if !Self::instruments(self.rules).any(|survey| self.is_within(node, survey)) {
            return Err(SurveyError::NoSurvey { node });
        }
        self.samples.push((node, sample));
        // The order in which they are added changes nothing.
        self.samples.sort_by_key(|&(node, _)| node);
        Ok(())
    }

    /// Sets how far the respondents' scores of a node spread: their standard deviation with divisor n − 1, in points.
    ///
    /// # Errors
    /// [`SurveyError::NotSampled`] unless the node or an ancestor has a survey from [`sample`](Self::sample).
    ///
    /// # Panics
    /// If `node` belongs to another rulebook and has no counterpart in this one: see [`NodeIx`].
    pub fn spread(&mut self, node: NodeIx, deviation: Score) -> Result<(), SurveyError> {
        if !self.samples.iter().any(|&(survey, _)| self.is_within(node, survey)) {
            return Err(SurveyError::NotSampled { node });
        }
        self.spreads.retain(|&(known, _)| known != node);
        self.spreads.push((node, deviation));
        Ok(())
    }

    /// The same for scores that are raised: answers cannot spread as far any more then, and count as spread as far as they can.
    pub(crate) fn narrowed(&self) -> Self {
        Self { narrowed: true, ..self.clone() }
    }

    /// How far the respondents' scores of a node spread, where that was said.
    pub(super) fn spread_of(&self, node: NodeIx) -> Option<Score> {
        self.spreads.iter().find(|(known, _)| *known == node).map(|&(_, spread)| spread)
    }

    pub(super) fn is_within(&self, node: NodeIx, above: NodeIx) -> bool {
        node == above || self.rules.ancestors(node).any(|ancestor| ancestor == above)
    }
}
