//! What a person or a program asks to be scored, as text: the one road from arguments, vectors, JSON and table rows.

use crate::assessment::Assessment;
use crate::error::Error;
use crate::published::Published;
use crate::report::Report;
use crate::rulebook::Rulebook;
use crate::vector::Vector;
use alloc::string::String;
use alloc::vec::Vec;

/// An assessment as written: values are text until a rulebook reads them.
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
}

/// The fiscal year and the values of a vector; no agency, nothing published.
impl From<Vector> for Request {
    fn from(vector: Vector) -> Self {
        Self { fiscal_year: vector.fiscal_year(), inputs: vector.into_inputs(), ..Self::default() }
    }
}

impl Request {
    /// The assessment that it gives.
    ///
    /// # Errors
    /// As [`Assessment::parse`].
    pub fn assessment<'r>(&self, rules: &'r Rulebook) -> Result<Assessment<'r>, Error> {
        Assessment::parse(rules, self.inputs.iter().map(|(id, value)| (id, value)))
    }

    /// The published result that it gives.
    ///
    /// # Errors
    /// As [`Published::parse`].
    pub fn published(&self, rules: &Rulebook) -> Result<Published, Error> {
        Published::parse(rules, self.published_overall.as_deref(), self.published_level.as_deref())
    }

    /// Scores it and puts the result into the contract's shape.
    ///
    /// # Errors
    /// As [`assessment`](Self::assessment) and [`published`](Self::published).
    pub fn report(&self, rules: &Rulebook) -> Result<Report, Error> {
        let scored = self.assessment(rules)?.score();
        let published = self.published(rules)?;
        let comparison = (!published.is_empty()).then(|| scored.compare(&published));
        Ok(Report::new(&scored, self.agency.as_deref(), comparison.as_ref()))
    }
}
