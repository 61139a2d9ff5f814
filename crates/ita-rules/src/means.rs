//! The national mean of the overall score by fiscal year, as data.

#[rustfmt::skip]
mod table;

use ita_score::spec::{ClaimSpec, SourceSpec};

/// The national mean of the overall score in one fiscal year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NationalMean {
    /// Fiscal year in the Buddhist Era.
    pub fiscal_year: u16,
    /// The mean as decimal text, with the published decimals: `93.82`.
    pub score: &'static str,
    /// What is known about it, and how certain that is; [`Status::Inferred`](ita_score::Status::Inferred) where it was computed
    /// from a published difference and is not published itself.
    pub claim: &'static ClaimSpec,
}

/// Returns the known national means in ascending order of fiscal year. A year whose mean is not known is left out.
///
/// ```
/// let last = ita_rules::national_means().last().unwrap();
/// assert_eq!((last.fiscal_year, last.score), (2568, "93.82"));
/// ```
#[must_use]
pub fn national_means() -> &'static [NationalMean] {
    &table::MEANS
}

/// Returns the sources that the claims of [`national_means`] refer to by index.
#[must_use]
pub fn mean_sources() -> &'static [SourceSpec] {
    &table::SOURCES
}
