//! Profiles of the effort that a point of a score takes, as data.

#[rustfmt::skip]
mod table;

use ita_score::spec::{ClaimSpec, SourceSpec, Words};

/// The effort that a point of a score takes, depending on how high the score is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EffortProfile {
    /// The word that selects it.
    pub id: &'static str,
    /// Its name.
    pub name: Words,
    /// The effort as [`Slope`](ita_score::Slope) reads it.
    pub effort: &'static str,
    /// The claim it rests on; [`Status::Assumed`](ita_score::Status::Assumed) where no source was found.
    pub claim: &'static ClaimSpec,
}

/// Returns the profiles. A plan uses one only on request.
///
/// ```
/// use ita_score::{Slope, Status};
///
/// let harder = ita_rules::effort_profiles().iter().find(|profile| profile.id == "harder").unwrap();
/// assert_eq!(harder.claim.status, Status::Assumed);
/// // The way from 94 to 96: a point at 2, and one at 4.
/// let slope: Slope = harder.effort.parse().unwrap();
/// assert_eq!(slope.between("94".parse().unwrap(), "96".parse().unwrap()).to_string(), "6");
/// ```
#[must_use]
pub fn effort_profiles() -> &'static [EffortProfile] {
    &table::PROFILES
}

/// Returns the sources that the claims of [`effort_profiles`] refer to by index.
#[must_use]
pub fn effort_sources() -> &'static [SourceSpec] {
    &table::SOURCES
}
