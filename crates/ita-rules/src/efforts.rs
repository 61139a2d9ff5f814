//! Profiles of the effort that a point of a score takes, as data.

#[rustfmt::skip]
mod table;

use ita_score::spec::{ClaimSpec, SourceSpec, Words};
use ita_score::{EffortError, Slope};

/// The effort that a point of a score takes, depending on how high the score is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EffortProfile {
    /// The word that selects it.
    pub id: &'static str,
    /// Its name.
    pub name: Words,
    /// The effort as [`Slope`] reads it: see [`slope`](Self::slope).
    pub effort: &'static str,
    /// The claim it rests on; [`Status::Assumed`](ita_score::Status::Assumed) where no source was found.
    pub claim: &'static ClaimSpec,
}

impl EffortProfile {
    /// Parses the effort.
    ///
    /// # Errors
    /// [`EffortError`] if the table does not hold what the generator checked.
    pub fn slope(&self) -> Result<Slope, EffortError> {
        self.effort.parse()
    }
}

/// Returns the profile that a word selects, or `None`. A plan uses one only on request.
///
/// ```
/// use ita_score::Status;
///
/// let harder = ita_rules::effort_profile("harder").unwrap();
/// assert_eq!(harder.claim.status, Status::Assumed);
/// // The way from 94 to 96: a point at 2, and one at 4.
/// assert_eq!(harder.slope().unwrap().between("94".parse().unwrap(), "96".parse().unwrap()).to_string(), "6");
/// ```
#[must_use]
pub fn effort_profile(id: &str) -> Option<&'static EffortProfile> {
    effort_profiles().iter().find(|profile| profile.id == id)
}

/// Returns the profiles.
#[must_use]
pub fn effort_profiles() -> &'static [EffortProfile] {
    &table::PROFILES
}

/// Returns the sources that the claims of [`effort_profiles`] refer to by index.
#[must_use]
pub fn effort_sources() -> &'static [SourceSpec] {
    &table::SOURCES
}
