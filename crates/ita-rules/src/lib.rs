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
//! feature (`fy2568`), and all of them are on by default, so that a small program can link only the years it needs. A
//! program that loads tables when they are first needed goes without the feature `linked` and calls [`provide`].
//!
//! Not here: how a score is computed (`ita-score`), the file format (`ita-rulefile`), other schemes with the same names
//! (schools, colleges, hospitals), and respondents' answers.

#![forbid(unsafe_code)]

mod claims;
mod generated;
mod means;

pub use claims::Told;
pub use means::{NationalMean, mean_sources, national_means};

pub use generated::{tables, tellings};

use generated::YEARS;
use ita_score::analysis::{Crosswalk, CrosswalkError};
use ita_score::{Error, Rulebook, RulebookSpec};

/// The rules of a fiscal year, checked and compiled once.
///
/// # Errors
/// [`Error::UnknownYear`] if there are none for this year, or they are still to be provided; never another year's.
pub fn rulebook(fiscal_year: u16) -> Result<&'static Rulebook, Error> {
    let year = YEARS.iter().find(|year| year.number == fiscal_year);
    year.and_then(|year| year.rulebook()).unwrap_or_else(|| Err(Error::unknown_year(fiscal_year, years().collect())))
}

/// The rules of a fiscal year as plain data, for a program that compiles them itself; `None` as well if they are still to be
/// provided.
#[must_use]
pub fn spec(fiscal_year: u16) -> Option<&'static RulebookSpec> {
    YEARS.iter().find(|year| year.number == fiscal_year).and_then(|year| year.spec())
}

/// Hands in a fiscal year's table, one of [`tables`]. Nothing happens if it is there already, or if the year is none of
/// [`years`].
///
/// ```
/// ita_rules::provide(ita_rules::tables::fy2568());
/// assert!(ita_rules::is_here(2568));
/// ```
pub fn provide(table: &'static RulebookSpec) {
    if let Some(year) = YEARS.iter().find(|year| year.number == table.fiscal_year) {
        year.provide(table);
    }
}

/// What is told of a fiscal year's claims; `None` if there are no rules for it, or it is still to be provided.
///
/// ```
/// let told = ita_rules::told(2568).ok_or("FY2568 is there")?;
/// assert!(told.claims[0].note.th.contains("คะแนนรวม"));
/// # Ok::<(), &str>(())
/// ```
#[must_use]
pub fn told(fiscal_year: u16) -> Option<&'static Told> {
    YEARS.iter().find(|year| year.number == fiscal_year).and_then(|year| year.told())
}

/// Hands in what is told of a fiscal year's claims, one of [`tellings`], as [`provide`] does a table.
pub fn provide_told(fiscal_year: u16, told: &'static Told) {
    if let Some(year) = YEARS.iter().find(|year| year.number == fiscal_year) {
        year.provide_told(told);
    }
}

/// True if there are rules for a fiscal year, and they need not be provided first.
#[must_use]
pub fn is_here(fiscal_year: u16) -> bool {
    spec(fiscal_year).is_some()
}

/// The fiscal years that there are rules for, ascending.
pub fn years() -> impl DoubleEndedIterator<Item = u16> + ExactSizeIterator {
    YEARS.iter().map(|year| year.number)
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

/// The crate's README, so that its example is tested.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
