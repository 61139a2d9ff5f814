//! Profiles of effort: their file, and the file as the Rust source of a table of `ita-rules`.
//!
//! A file begins with `format = 1` and has `[[source]]` and `[[claim]]` as a rule file has, and one `[[profile]]` for each profile:
//! `id`, its name as `th` and `en`, `effort` as [`Slope`] reads it, and `claim`.

use crate::cited::{Cited, Module};
use crate::error::{Flaw, Problem, Result, RulefileError};
use crate::raw::{Claim, Name, Source, words as words_of};
use crate::write::{self, words};
use ita_score::Slope;
use ita_score::spec::{ClaimSpec, SourceSpec, Words};
use serde::Deserialize;
use toml::Spanned;

/// The profiles of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Efforts {
    /// Sources, which claims refer to.
    pub sources: Vec<SourceSpec>,
    /// Claims, which profiles refer to.
    pub claims: Vec<ClaimSpec>,
    /// Profiles.
    pub profiles: Vec<Profile>,
}

/// The effort that a point of a score takes, depending on how high the score is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// The word that selects it.
    pub id: String,
    /// Its name.
    pub name: Words,
    /// The effort, as [`Slope`] reads it.
    pub effort: String,
    /// Index of its claim.
    pub claim: u16,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: Spanned<u32>,
    #[serde(default)]
    source: Vec<Source>,
    #[serde(default)]
    claim: Vec<Claim>,
    #[serde(default)]
    profile: Vec<RawProfile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawProfile {
    id: Name,
    th: String,
    en: String,
    effort: Name,
    claim: Name,
}

/// Parses and checks the text of a file of profiles. `file` is its name for messages; nothing is opened.
///
/// # Errors
/// [`RulefileError`] about the first problem found, with its line where there is one.
///
/// ```
/// let text = "format = 1\nprofile = [{ id = \"p\", th = \"ก\", en = \"p\", effort = \"2@90,1\", claim = \"a\" }]\n\
///     claim = [{ id = \"a\", status = \"assumed\", note = { th = \"\", en = \"\" } }]";
/// let error = ita_rulefile::load_efforts("efforts.toml", text).unwrap_err();
/// assert_eq!(error.to_string(), "efforts.toml:2: `2@90,1` is not an effort; write efforts that do not fall, up to scores that rise: N@V,…,N");
/// ```
pub fn load_efforts(file: &str, text: &str) -> std::result::Result<Efforts, RulefileError> {
    crate::parse(text).and_then(lower).map_err(|flaw| flaw.in_file(file, text))
}

fn lower(file: File) -> Result<Efforts> {
    let cited = Cited::lower(&file.format, file.source, file.claim)?;
    let lowered = |raw: RawProfile| {
        if raw.effort.get_ref().parse::<Slope>().is_err() {
            return Err(Flaw::new(&raw.effort, Problem::BadEffort { effort: raw.effort.get_ref().clone() }));
        }
        let claim = cited.claim(&raw.claim)?;
        Ok(Profile { id: raw.id.into_inner(), name: words_of(raw.th, raw.en), effort: raw.effort.into_inner(), claim })
    };
    let profiles = file.profile.into_iter().map(lowered).collect::<Result<_>>()?;
    Ok(Efforts { sources: cited.sources, claims: cited.claims, profiles })
}

/// Returns the source of a Rust module with the profiles, `SOURCES` and `PROFILES`. The same profiles always give the same text.
/// `header` becomes the comment at its top.
#[must_use]
pub fn efforts_source(efforts: &Efforts, header: &str) -> String {
    let Efforts { sources, claims, profiles } = efforts;
    let row = |Profile { id, name, effort, claim }: &Profile| {
        let (id, name, effort) = (write::literal(id), words(name), write::literal(effort));
        format!("id: {id}, name: {name}, effort: {effort}, claim: &CLAIMS[{claim}]")
    };
    Module { header, sources, claims, table: "PROFILES", row: "EffortProfile" }.source(profiles.iter().map(row))
}
