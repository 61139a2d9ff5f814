//! A request to score an assessment, as text: arguments, vectors, JSON and table rows all become one.

use crate::assessment::Assessment;
use crate::error::Error;
use crate::published::Published;
use crate::report::Report;
use crate::rulebook::Rulebook;
use crate::scored::Scored;
use crate::vector::Vector;
use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

/// A request to score an assessment, as written: values are text until a rulebook parses them.
///
/// ```
/// use ita_score::{Request, Vector};
///
/// let request = Request::from("ITA:1.0/FY:2568/overall:96.39".parse::<Vector>()?);
/// let report = request.report(ita_rules::rulebook(request.fiscal_year)?)?;
/// assert_eq!(report.level, None);
/// assert_eq!(report.guaranteed, "good");
/// # Ok::<(), ita_score::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Request {
    /// Fiscal year in the Buddhist Era.
    pub fiscal_year: u16,
    /// The agency's name.
    pub agency: Option<String>,
    /// Node ids and values.
    pub inputs: Vec<(String, String)>,
    /// The published overall score.
    pub published_overall: Option<String>,
    /// The published level, by id or name.
    pub published_level: Option<String>,
    /// Whether the published result narrows the computed one: see [`Assessment::score_published`].
    pub use_published: bool,
}

/// A request with the fiscal year and the values of a vector; without agency and published result.
impl From<Vector> for Request {
    fn from(vector: Vector) -> Self {
        Self { fiscal_year: vector.fiscal_year(), inputs: vector.into_inputs(), ..Self::default() }
    }
}

impl Request {
    /// Returns the requested assessment.
    ///
    /// # Errors
    /// As [`Assessment::parse`].
    pub fn assessment<'r>(&self, rules: &'r Rulebook) -> Result<Assessment<'r>, Error> {
        Assessment::parse(rules, self.inputs.iter().map(|(id, value)| (id, value)))
    }

    /// Returns the published result. A level that these rules do not have is left out: see
    /// [`unknown_level`](Self::unknown_level).
    ///
    /// # Errors
    /// As [`Published::parse`] for the overall score.
    pub fn published(&self, rules: &Rulebook) -> Result<Published, Error> {
        let level = self.level().and_then(|text| rules.find_level(text).ok());
        Ok(Published { level, ..Published::parse(rules, self.published_overall.as_deref(), None)? })
    }

    /// Returns the error about a published level that these rules do not have, or `None`. The score does not depend on that
    /// level, so show this error beside the score.
    ///
    /// ```
    /// use ita_score::Request;
    ///
    /// let rules = ita_rules::rulebook(2568)?;
    /// let request = |level: &str| Request { published_level: Some(level.to_owned()), ..Request::default() };
    /// assert_eq!(request("ระดับ ผ่านดี").unknown_level(rules), None);
    /// assert!(request("AA").unknown_level(rules).unwrap().to_string().contains("AA"));
    /// # Ok::<(), ita_score::Error>(())
    /// ```
    #[must_use]
    pub fn unknown_level(&self, rules: &Rulebook) -> Option<Error> {
        rules.find_level(self.level()?).err()
    }

    /// The published level as written, if something is written.
    fn level(&self) -> Option<&str> {
        self.published_level.as_deref().map(str::trim).filter(|text| !text.is_empty())
    }

    /// Scores the assessment; narrowed by the published result if [`use_published`](Self::use_published) is set.
    ///
    /// # Errors
    /// As [`assessment`](Self::assessment) and [`published`](Self::published).
    pub fn score<'r>(&self, rules: &'r Rulebook) -> Result<Scored<'r>, Error> {
        let (assessment, published) = (self.assessment(rules)?, self.published(rules)?);
        Ok(if self.use_published { assessment.score_published(&published) } else { assessment.score() })
    }

    /// Scores the assessment and returns the result as a report.
    ///
    /// # Errors
    /// As [`assessment`](Self::assessment) and [`published`](Self::published).
    pub fn report(&self, rules: &Rulebook) -> Result<Report, Error> {
        let scored = self.score(rules)?;
        let published = self.published(rules)?;
        let unknown = self.unknown_level(rules).and(self.level());
        let mut report = Report::new(&scored);
        report.agency = self.agency.clone();
        if !published.is_empty() || unknown.is_some() {
            report = report.with_published(&scored.compare(&published));
        }
        if let Some(compared) = &mut report.published {
            compared.level_unknown = unknown.map(ToOwned::to_owned);
        }
        Ok(report)
    }
}
