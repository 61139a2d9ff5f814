//! What files of national means and files of efforts have in common: sources and claims first, then one kind of row that cites a
//! claim.

use crate::error::Result;
use crate::lower::{check_format, lower_claims, lower_source};
use crate::names::Names;
use crate::raw::{Claim, Name, Source};
use crate::write;
use ita_score::spec::{ClaimSpec, SourceSpec};
use toml::Spanned;

/// The sources and claims of a file.
pub(crate) struct Cited {
    names: Names,
    pub(crate) sources: Vec<SourceSpec>,
    pub(crate) claims: Vec<ClaimSpec>,
}

impl Cited {
    pub(crate) fn lower(format: &Spanned<u32>, sources: Vec<Source>, claims: Vec<Claim>) -> Result<Self> {
        check_format(format)?;
        let names = Names::of_claims(&sources, &claims);
        let sources = sources.into_iter().map(lower_source).collect();
        let claims = lower_claims(&names, claims)?;
        Ok(Self { names, sources, claims })
    }

    /// The index of the claim that a row cites.
    pub(crate) fn claim(&self, name: &Name) -> Result<u16> {
        self.names.find("claim", name)
    }
}

/// Rows as a Rust module of `ita-rules`: the static `table` of `row`s, with their sources and claims.
pub(crate) struct Module<'a> {
    pub(crate) header: &'a str,
    pub(crate) sources: &'a [SourceSpec],
    pub(crate) claims: &'a [ClaimSpec],
    pub(crate) table: &'a str,
    pub(crate) row: &'a str,
}

impl Module<'_> {
    /// The module's source; `rows` are the fields of each, in the order of the table.
    pub(crate) fn source(&self, rows: impl ExactSizeIterator<Item = String>) -> String {
        let Self { header, sources, claims, table, row } = self;
        let mut out = write::begin(header, &format!("use super::{row};"));
        out.line(0, "use ita_score::Status;");
        out.line(0, "use ita_score::spec::{ClaimSpec, SourceSpec, Words, list, text};");
        write::source_table(&mut out, "pub(super) static", sources);
        write::claim_table(&mut out, claims);
        out.line(0, "");
        out.line(0, &format!("pub(super) static {table}: [{row}; {}] = [", rows.len()));
        rows.for_each(|fields| out.line(1, &format!("{row} {{ {fields} }},")));
        out.line(0, "];");
        out.text
    }
}
