//! The header row: what each column is for.

use super::source::{Next, Source};
use crate::fail::Fail;
use crate::usage::Usage;
use csv::ByteRecord;
use ita_score::{NodeIx, Rulebook};

/// The columns that are added, in their order.
pub(super) const ADDED: [&str; 11] = [
    "score_overall",
    "score_iit",
    "score_eit",
    "score_oit",
    "level",
    "level_th",
    "guaranteed",
    "possible",
    "complete",
    "agrees",
    "error",
];

/// What a column is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Column {
    /// The row's fiscal year.
    Year,
    /// The published overall score.
    PublishedOverall,
    /// The published level.
    PublishedLevel,
    /// A node of at least one fiscal year: its name as written, and its place in each year, as in [`Header::rulebook`].
    Node { id: String, places: Vec<Option<NodeIx>> },
    /// A result of an earlier run, which the new one replaces.
    Earlier,
    /// Not ours: carried through.
    Other,
}

/// The columns of a table.
pub(super) struct Header {
    names: ByteRecord,
    pub(super) columns: Vec<Column>,
    pub(super) asked: Option<&'static Rulebook>,
    rulebooks: Vec<&'static Rulebook>,
}

impl Header {
    /// Reads the first row. `asked` are the rules of `--year`.
    pub(super) fn read(source: &mut Source, asked: Option<&'static Rulebook>) -> Result<Self, Fail> {
        let mut names = ByteRecord::new();
        match source.next(&mut names)? {
            Next::Row => {}
            Next::Unclosed => return Err(Usage::OpenQuote.into()),
            Next::End => return Err(Usage::EmptyTable.into()),
        }
        let rulebooks = ita_rules::years().map(ita_rules::rulebook).collect::<Result<Vec<_>, _>>()?;
        let texts: Option<Vec<&str>> = names.iter().map(|name| str::from_utf8(name).ok()).collect();
        let texts = texts.ok_or(Usage::HeaderNotUtf8)?;
        let columns = columns(&texts, &rulebooks)?;
        if !columns.iter().any(|column| matches!(column, Column::Node { .. })) {
            let other_separator = matches!(*texts, [only] if only.contains([';', '\t', '|']));
            return Err(if other_separator { Usage::NotCommas } else { Usage::NoNodeColumn }.into());
        }
        if asked.is_none() && !columns.contains(&Column::Year) {
            return Err(Usage::NoYearColumn.into());
        }
        Ok(Self { names, columns, asked, rulebooks })
    }

    /// The rules of a fiscal year that there are some for, and their place in [`Column::Node`].
    pub(super) fn rulebook(&self, year: u16) -> Option<(usize, &'static Rulebook)> {
        self.rulebooks.iter().copied().enumerate().find(|(_, rules)| rules.fiscal_year() == year)
    }

    /// The header of the output.
    pub(super) fn write(&self, out: &mut ByteRecord) {
        out.clear();
        for (name, _) in self.names.iter().zip(&self.columns).filter(|(_, column)| **column != Column::Earlier) {
            out.push_field(name);
        }
        ADDED.iter().for_each(|name| out.push_field(name.as_bytes()));
    }
}

fn columns(texts: &[&str], rulebooks: &[&'static Rulebook]) -> Result<Vec<Column>, Usage> {
    let is_added = |text: &&str| ADDED.iter().any(|name| name.eq_ignore_ascii_case(text.trim()));
    let added: Vec<&&str> = texts.iter().filter(|text| is_added(text)).collect();
    // Exactly what a run adds, in its order, is what a run added. Anything less may be someone's own data.
    let earlier = added.iter().map(|text| **text).eq(ADDED);
    let mut columns: Vec<Column> = Vec::with_capacity(texts.len());
    for text in texts {
        let column = match text.trim() {
            _ if is_added(text) && earlier => Column::Earlier,
            _ if is_added(text) => return Err(Usage::ColumnTaken { column: text.trim().to_owned() }),
            name if name.eq_ignore_ascii_case("fiscal_year") => Column::Year,
            name if name.eq_ignore_ascii_case("published_overall") => Column::PublishedOverall,
            name if name.eq_ignore_ascii_case("published_level") => Column::PublishedLevel,
            name => {
                let places: Vec<Option<NodeIx>> = rulebooks.iter().map(|rules| rules.find(name).ok()).collect();
                match places.iter().any(Option::is_some) {
                    true => Column::Node { id: name.to_owned(), places },
                    false => Column::Other,
                }
            }
        };
        let twice = match &column {
            Column::Earlier | Column::Other => false,
            // The same places in every year are the same id, however it is written.
            Column::Node { places, .. } => {
                columns.iter().any(|other| matches!(other, Column::Node { places: known, .. } if known == places))
            }
            other => columns.contains(other),
        };
        if twice {
            return Err(Usage::ColumnTwice { column: text.trim().to_owned() });
        }
        columns.push(column);
    }
    Ok(columns)
}
