//! The rules of ITA by fiscal year (Buddhist Era), as data. [`rulebook`] returns those of one year, or an error if there are
//! none. Every number and name carries a claim with its sources and how certain it is.
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
//! feature (`fy2568`), and all of them are on by default, so that a small program can link only the years it needs. A program that
//! loads years when they are first needed names each [`Table`] in the part that it loads ([`tables`]) and passes it around as a
//! value; [`rulebook`] and [`all`] link every year.
//!
//! This crate does not contain how a score is computed (`ita-score`), the file format (`ita-rulefile`), other schemes with the same
//! names (schools, colleges, hospitals), or respondents' answers.

#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![warn(clippy::missing_errors_doc, clippy::missing_panics_doc)]

extern crate alloc;

#[allow(dead_code, reason = "unused only with every year switched off")]
mod claims;
mod efforts;
mod generated;
mod means;
mod table;

pub use efforts::{EffortProfile, effort_profile, effort_profiles, effort_sources};
pub use generated::tables;
pub use means::{NationalMean, mean_sources, national_means};
pub use table::Table;

use alloc::vec::Vec;
use generated::NUMBERS;
use ita_score::analysis::{Crosswalk, CrosswalkError};
use ita_score::spec::RulebookSpec;
use ita_score::{Error, Rulebook};

/// Returns the rules of a fiscal year.
///
/// # Errors
/// [`Error::UnknownYear`] if there are none for this year; it never returns another year's rules.
pub fn rulebook(fiscal_year: u16) -> Result<&'static Rulebook, Error> {
    let table = tables::all().find(|table| table.fiscal_year() == fiscal_year);
    table.map(Table::rulebook).ok_or_else(|| unknown_year(fiscal_year))
}

/// Returns the error for a fiscal year that has no rules: it lists the years that have some.
///
/// ```
/// assert_eq!(ita_rules::rulebook(2561), Err(ita_rules::unknown_year(2561)));
/// ```
#[must_use]
pub fn unknown_year(fiscal_year: u16) -> Error {
    Error::unknown_year(fiscal_year, years().collect())
}

/// Returns the rules of a fiscal year as plain data, or `None` if there are none.
#[must_use]
pub fn spec(fiscal_year: u16) -> Option<&'static RulebookSpec> {
    tables::all().map(Table::spec).find(|spec| spec.fiscal_year == fiscal_year)
}

/// Returns the fiscal years for which there are rules, ascending. This links no table.
pub fn years() -> impl DoubleEndedIterator<Item = u16> + ExactSizeIterator {
    NUMBERS.iter().copied()
}

/// Returns the rules of the newest fiscal year, which may be assumed: see its
/// [status](ita_score::spec::RulebookSpec::status).
///
/// # Errors
/// As [`rulebook`]; there are none with the tables of this crate.
pub fn latest() -> Result<&'static Rulebook, Error> {
    rulebook(years().next_back().unwrap_or_default())
}

/// Returns the rules of every fiscal year, ascending.
///
/// # Errors
/// As [`rulebook`]; there are none with the tables of this crate.
pub fn all() -> Result<Vec<&'static Rulebook>, Error> {
    Ok(tables::all().map(Table::rulebook).collect())
}

/// Returns which nodes of the fiscal years are the same thing, each with how certain that is.
///
/// # Errors
/// There are none with the table of this crate.
pub fn crosswalk() -> Result<&'static Crosswalk, CrosswalkError> {
    generated::crosswalk()
}

/// The crate's README, so that its example is tested.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
