//! The rules of ITA by fiscal year (Buddhist Era), as data: [`rulebook`] gives the year asked for, or says that there is
//! none. Every number and name carries a claim with its sources and how sure it is.
//!
//! ```
//! let rules = ita_rules::rulebook(2568)?;
//! let eit = rules.node(rules.find("eit")?);
//! let claim = &rules.spec().claims[usize::from(eit.share_claim)];
//! assert_eq!((eit.share.num, eit.share.den), (3, 10));
//! assert_eq!(claim.status, ita_score::Status::Single);
//!
//! assert!(ita_rules::rulebook(2561).is_err()); // never the nearest year
//! # Ok::<(), ita_score::Error>(())
//! ```
//!
//! The tables are generated from `data/fy….toml`, which people read and edit; see the crate's README. A year is a cargo
//! feature (`fy2568`), and all of them are on by default, so that a small program can link only the years it needs.
//!
//! Not here: how a score is computed (`ita-score`), the file format (`ita-rulefile`), other schemes with the same names
//! (schools, colleges, hospitals), and respondents' answers.

#![forbid(unsafe_code)]

mod claims;
mod generated;
mod means;

pub use means::{NationalMean, mean_sources, national_means};

use generated::YEARS;
use ita_score::analysis::{Crosswalk, CrosswalkError};
use ita_score::{Error, Rulebook, RulebookSpec};

/// The rules of a fiscal year, checked and compiled once.
///
/// # Errors
/// [`Error::UnknownYear`] if there are none for this year; never another year's.
pub fn rulebook(fiscal_year: u16) -> Result<&'static Rulebook, Error> {
    match YEARS.iter().find(|year| year.spec.fiscal_year == fiscal_year) {
        Some(year) => year.rulebook(),
        None => Err(Error::unknown_year(fiscal_year, years().collect())),
    }
}

/// The rules of a fiscal year as plain data, for a program that compiles them itself.
#[must_use]
pub fn spec(fiscal_year: u16) -> Option<&'static RulebookSpec> {
    YEARS.iter().map(|year| year.spec).find(|spec| spec.fiscal_year == fiscal_year)
}

/// The fiscal years that there are rules for, ascending.
pub fn years() -> impl DoubleEndedIterator<Item = u16> + ExactSizeIterator {
    YEARS.iter().map(|year| year.spec.fiscal_year)
}

/// The rules of the newest fiscal year.
///
/// # Errors
/// As [`rulebook`]; with the tables of this crate there is none.
pub fn latest() -> Result<&'static Rulebook, Error> {
    rulebook(years().next_back().unwrap_or_default())
}

/// The rules of every fiscal year, ascending.
///
/// # Errors
/// As [`rulebook`]; with the tables of this crate there is none.
pub fn all() -> Result<Vec<&'static Rulebook>, Error> {
    years().map(rulebook).collect()
}

/// Which nodes of the fiscal years are the same thing, each with how sure that is.
///
/// # Errors
/// With the table of this crate there is none.
pub fn crosswalk() -> Result<&'static Crosswalk, CrosswalkError> {
    generated::crosswalk()
}
