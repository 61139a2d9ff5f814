//! How precise a survey is: the margin of each score, and the probability of each level.
//!
//! IIT and EIT ask some of the people who could be asked. Had others answered, the scores would be different; how different
//! depends on how many answered, out of how many, and how far their answers spread. OIT is looked up, not sampled.
//!
//! # The margin of a survey's score
//! Take the respondents as a simple random sample of *n* out of *N*. The standard error of their mean *m* is
//!
//! √( s²/n · (1 − n/N) )
//!
//! with *s* the standard deviation of the respondents' scores of that node, with divisor n − 1. (W. G. Cochran, *Sampling
//! Techniques*, 3rd ed., Wiley 1977, section 2.6; 1 − n/N is the finite population correction. Without *N* it is left out.)
//! It is zero where everybody answered. The margin is 1.96 standard errors, the two-sided 95 % of the normal distribution, and
//! is rounded up.
//!
//! Where *s* is not known, the worst case that the mean allows is taken: scores from 0 to 100 with mean *m* have a variance,
//! with divisor *n*, of at most (100 − m)·m, reached when everyone answers 0 or 100 (R. Bhatia and C. Davis, "A Better Bound on
//! the Variance", *American Mathematical Monthly* 107 (2000) 353–357). So s²/n ≤ (100 − m)·m / (n − 1): the margin of a real
//! survey is smaller, often by far.
//!
//! # From indicators to instrument to overall
//! The same people answer for all indicators of an instrument, so the indicators' errors are correlated in a way that nobody
//! knows. The standard deviation of a weighted mean is at most the weighted mean of the standard deviations (Minkowski's
//! inequality), and that bound is taken. Two surveys ask different people, so their errors are independent: squares of standard
//! errors, times the squares of the shares, add up. What is not sampled adds nothing.
//!
//! # The probability of a level
//! See the module `chances`. The scores that would result if everybody were asked are taken to be normally distributed around
//! what was found, IIT and EIT independently, with everything below an instrument moving together with it, and are rounded and
//! given a level as published scores are. As numbers the probabilities are accurate to 0.01 percentage points; as predictions
//! they rest on all of the above.
//!
//! # What it does not cover
//! It covers only the luck of the draw. It does not cover *who chose to answer* (the link is open, and those who answer may
//! differ from those who do not), the wording of questions, or untrue or missing answers. Nor does it cover how EIT's part 1
//! (public link) and part 2 (collected by assessors) are combined, which is not known: pooled respondents are assumed. A margin
//! based on a few answers, or near 0 or 100, is rough, since the normal distribution is rough there: at a mean of 100 the worst
//! case is no spread at all.
//!
//! All of it is integer arithmetic in units of 10^-9 points and 2^-60, so that every machine gives the same bits.

mod chances;
mod margins;
mod most;
mod normal;
mod surveys;
mod told;

pub use chances::Chance;
pub use margins::Margin;
pub use surveys::{Sample, SurveyError, Surveys};

use crate::rounded::Rounded;
use crate::rulebook::{LevelIx, NodeIx};
use crate::scored::Scored;
use alloc::vec::Vec;
pub(crate) use most::{Alone, Range, Stakes, Within};
use normal::Normal;

/// The uncertainty that sampling leaves, made by [`Scored::uncertainty`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Uncertainty<'r> {
    margins: Vec<Option<Margin>>,
    /// The probability of each level, best first; they add up to 100.00 exactly. `None` unless every score with a threshold is
    /// known.
    pub chances: Option<Vec<Chance<'r>>>,
}

impl Uncertainty<'_> {
    /// Returns the margin of a node of the tree, or `None` where its score is not known. It is 0 where neither the node nor a
    /// descendant is sampled.
    ///
    /// # Panics
    /// If `node` is a part, or belongs to another rulebook and has no counterpart in this one: see [`NodeIx`].
    #[must_use]
    pub fn margin(&self, node: NodeIx) -> Option<&Margin> {
        self.margins[node.index()].as_ref()
    }
}

/// The chance of one level or a better one, for many results that are raised from one.
pub(crate) struct Odds<'r> {
    level: LevelIx,
    surveys: Surveys<'r>,
    normal: Normal,
}

impl<'r> Odds<'r> {
    pub(crate) fn new(level: LevelIx, surveys: &Surveys<'r>) -> Self {
        Self { level, surveys: surveys.narrowed(), normal: Normal::new() }
    }

    /// The chance in percent, as in [`Scored::uncertainty`]; none where a score on which the level depends is not known.
    pub(crate) fn of(&self, raised: &Scored<'_>) -> Result<Option<Rounded>, SurveyError> {
        let errors = margins::standard_errors(raised, &self.surveys)?;
        Ok(chances::or_better(&self.normal, raised, &errors, self.level))
    }

    /// What the chance depends on: in this result, and in all others with the same nodes given.
    pub(crate) fn stakes(&self, raised: &Scored<'_>) -> Stakes {
        Stakes::new(&self.surveys, self.level, raised)
    }

    /// True if no scores in these ranges have this chance in percent. It is not always known; in cells of more than one step of the
    /// table it is a guess.
    pub(crate) fn is_beyond(&self, stakes: &Stakes, within: &Within, at_least: Rounded, cells: i64) -> bool {
        let enough = chances::rounded_to(at_least);
        stakes.at_most(&self.surveys, &self.normal, within, (cells, enough)) < enough
    }

    /// Whether the error of each source is the same all over its range, as one from a stated spread mostly is.
    pub(crate) fn steady(&self, stakes: &Stakes, within: &Within) -> Vec<bool> {
        stakes.steady(&self.surveys, within)
    }

    /// The error of each source in these ranges.
    pub(crate) fn ranges(&self, stakes: &Stakes, within: &Within) -> Vec<Range> {
        stakes.ranges(&self.surveys, within)
    }

    /// By how many standard errors, in units of 2^-32, a score must stand above its edge at least to have this chance in percent.
    pub(crate) fn deviations(&self, at_least: Rounded) -> i64 {
        most::deviations(&self.normal, chances::rounded_to(at_least))
    }

    /// True if no scores in these ranges stand by so many standard errors above all edges.
    pub(crate) fn are_low(&self, stakes: &Stakes, within: &Within, deviations: i64) -> bool {
        stakes.are_low(&self.surveys, within, deviations)
    }

    /// The error of a source at a mass, in units of 10^-9 points.
    pub(crate) fn error(&self, stakes: &Stakes, source: usize, mass: u128) -> u128 {
        stakes.error(&self.surveys, source, mass)
    }

    /// The most that it can be in these ranges, as a guess in units of 2^-60.
    pub(crate) fn about_at_most(&self, stakes: &Stakes, within: &Within, cells: i64) -> u64 {
        stakes.at_most(&self.surveys, &self.normal, within, (cells, 0))
    }
}

impl<'r> Scored<'r> {
    /// Returns the uncertainty that these surveys leave.
    ///
    /// Here 45 of 60 staff and 120 of 4,000 people outside answered, and how their answers spread is not known:
    /// ```
    /// use ita_score::Assessment;
    /// use ita_score::analysis::{Sample, Surveys};
    ///
    /// let rules = ita_rules::rulebook(2568)?;
    /// let (iit, eit) = (rules.find("iit")?, rules.find("eit")?);
    /// let scored = Assessment::parse(rules, [("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")])?.score();
    ///
    /// let mut surveys = Surveys::new(rules);
    /// surveys.sample(iit, Sample::new(45, Some(60))?)?;
    /// surveys.sample(eit, Sample::new(120, Some(4000))?)?;
    /// let uncertainty = scored.uncertainty(&surveys)?;
    ///
    /// // √(98.1 · 1.9 / 44 · 15/60) = 1.029 and √(93.2 · 6.8 / 119 · 3880/4000) = 2.273, times 1.96
    /// assert_eq!(uncertainty.margin(iit).unwrap().margin.to_string(), "2.02");
    /// assert_eq!(uncertainty.margin(eit).unwrap().margin.to_string(), "4.46");
    /// // EIT needs 1.795 more for ผ่านดีเยี่ยม: 0.79 standard errors.
    /// let chances: Vec<_> = uncertainty.chances.as_ref().unwrap().iter().map(|it| it.percent.to_string()).collect();
    /// assert_eq!(chances, ["21.46", "78.52", "0.02", "0.00", "0.00"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`SurveyError::SpreadTooWide`] if answers with the mean that a node has cannot spread so far.
    pub fn uncertainty(&self, surveys: &Surveys<'_>) -> Result<Uncertainty<'r>, SurveyError> {
        let errors = margins::standard_errors(self, surveys)?;
        let margins = self.rules().nodes().map(|node| margins::margin(self, node, errors[node.index()])).collect();
        Ok(Uncertainty { margins, chances: chances::chances(self, &errors) })
    }

    /// An error if a spread is wider than the mean of its node allows.
    pub(crate) fn check_spreads(&self, surveys: &Surveys<'_>) -> Result<(), SurveyError> {
        margins::standard_errors(self, surveys).map(drop)
    }

    /// Returns the margin of one node, or `None` where its score is not known. It does not compute the probabilities, which
    /// take most of the time of [`uncertainty`](Self::uncertainty).
    ///
    /// # Errors
    /// As [`uncertainty`](Self::uncertainty).
    ///
    /// # Panics
    /// If `node` is a part, or belongs to another rulebook and has no counterpart in this one: see [`NodeIx`].
    pub fn margin(&self, surveys: &Surveys<'_>, node: NodeIx) -> Result<Option<Margin>, SurveyError> {
        let errors = margins::standard_errors(self, surveys)?;
        Ok(margins::margin(self, node, errors[node.index()]))
    }
}
