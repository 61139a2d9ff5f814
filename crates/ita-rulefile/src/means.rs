//! National means: their file, and the file as the Rust source of a table of `ita-rules`.
//!
//! A file begins with `format = 1` and has `[[source]]` and `[[claim]]` as a rule file has, and one `[[mean]]` per year, the
//! earliest first: `fiscal_year`, `score` with the published decimals ("93.82"), and `claim`.

use crate::cited::{Cited, Module};
use crate::error::{Flaw, Problem, Result, RulefileError};
use crate::raw::{Claim, Name, Source};
use crate::write;
use ita_score::Score;
use ita_score::spec::{ClaimSpec, SourceSpec};
use serde::Deserialize;
use toml::Spanned;

/// The national means of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Means {
    /// Sources, which claims refer to.
    pub sources: Vec<SourceSpec>,
    /// Claims, which means refer to.
    pub claims: Vec<ClaimSpec>,
    /// Means in ascending order of fiscal year.
    pub means: Vec<Mean>,
}

/// The national mean of one fiscal year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mean {
    /// Fiscal year in the Buddhist Era.
    pub fiscal_year: u16,
    /// The mean as decimal text.
    pub score: String,
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
    mean: Vec<RawMean>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawMean {
    fiscal_year: Spanned<u16>,
    score: Name,
    claim: Name,
}

/// Parses and checks the text of a file of national means. `file` is its name for messages; nothing is opened.
///
/// # Errors
/// [`RulefileError`] about the first problem found, with its line where there is one.
///
/// ```
/// let text = "format = 1\nmean = [{ fiscal_year = 2568, score = \"193\", claim = \"a\" }]\n\
///     claim = [{ id = \"a\", status = \"assumed\", note = { th = \"\", en = \"\" } }]";
/// let error = ita_rulefile::load_means("means.toml", text).unwrap_err();
/// assert_eq!(error.to_string(), "means.toml:2: `193` is not a mean; write a decimal from 0 to 100 in quotation marks");
/// ```
pub fn load_means(file: &str, text: &str) -> std::result::Result<Means, RulefileError> {
    crate::parse(text).and_then(lower).map_err(|flaw| flaw.in_file(file, text))
}

fn lower(file: File) -> Result<Means> {
    let cited = Cited::lower(&file.format, file.source, file.claim)?;
    let mut means: Vec<Mean> = Vec::new();
    for raw in file.mean {
        let fiscal_year = *raw.fiscal_year.get_ref();
        if means.last().is_some_and(|last| last.fiscal_year >= fiscal_year) {
            return Err(Flaw::new(&raw.fiscal_year, Problem::MeansOutOfOrder { fiscal_year }));
        }
        let score = raw.score.get_ref();
        if !score.is_ascii() || Score::parse(score).is_err() {
            return Err(Flaw::new(&raw.score, Problem::BadMean { score: score.clone() }));
        }
        means.push(Mean { fiscal_year, claim: cited.claim(&raw.claim)?, score: raw.score.into_inner() });
    }
    Ok(Means { sources: cited.sources, claims: cited.claims, means })
}

/// Returns the source of a Rust module with the national means, `SOURCES` and `MEANS`. The same means always give the same
/// text. `header` becomes the comment at its top.
#[must_use]
pub fn means_source(means: &Means, header: &str) -> String {
    let Means { sources, claims, means } = means;
    let row = |Mean { fiscal_year, score, claim }: &Mean| {
        format!("fiscal_year: {fiscal_year}, score: {}, claim: &CLAIMS[{claim}]", write::literal(score))
    };
    Module { header, sources, claims, table: "MEANS", row: "NationalMean" }.source(means.iter().map(row))
}
