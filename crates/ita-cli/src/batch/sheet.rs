//! The file that a summary goes into: JSON, a table, or text, by its name.

use super::summary::Summary;
use crate::fail::Fail;
use crate::files::{is_compressed, is_std, is_workbook};
use crate::output::{Output, TableOut};
use crate::usage::Usage;
use ita_score::Lang;
use std::io::Write;
use std::path::Path;

/// What the name asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Json,
    /// CSV, compressed CSV, or a workbook.
    Table,
    Text,
}

impl Form {
    /// By the ending; one that promises anything else is refused.
    pub(super) fn of(path: &Path) -> Result<Self, Usage> {
        let ends = |path: &Path, endings: &[&str]| {
            let ending = path.extension().unwrap_or_default();
            endings.iter().any(|known| ending.eq_ignore_ascii_case(known))
        };
        let is_csv = |path: &Path| ends(path, &["csv"]);
        match () {
            () if ends(path, &["json"]) => Ok(Self::Json),
            () if is_csv(path) || is_workbook(path) => Ok(Self::Table),
            () if is_compressed(path) && path.file_stem().is_some_and(|stem| is_csv(Path::new(stem))) => {
                Ok(Self::Table)
            }
            () if is_std(path) || path.extension().is_none() || ends(path, &["txt", "log", "md"]) => Ok(Self::Text),
            () => Err(Usage::SummaryEnding { file: path.display().to_string() }),
        }
    }
}

/// A summary's file. It is begun before the table is read, so that one that cannot be written is found then.
pub(super) enum Sheet {
    Json(Output),
    Table(TableOut),
    Text(Output),
}

impl Sheet {
    /// Begins the file.
    pub(super) fn begin(path: &Path, form: Form) -> Result<Self, Fail> {
        Ok(match form {
            Form::Json => Self::Json(Output::create(path)?),
            Form::Table => Self::Table(TableOut::create(path, false)?),
            Form::Text => Self::Text(Output::create(path)?),
        })
    }

    /// Writes the summary; by the column, if there is one.
    pub(super) fn write(&mut self, summary: &Summary, by: Option<&str>, lang: Lang) -> Result<(), Fail> {
        let (output, text) = match self {
            Self::Table(table) => return table.csv(&summary.csv(by)),
            Self::Json(output) => (output, summary.json()),
            Self::Text(output) => (output, summary.text(by, lang)),
        };
        output.write_all(text.as_bytes()).map_err(|error| Fail::write(output.name(), &error))
    }

    /// Gives the file its name.
    pub(super) fn finish(self) -> Result<(), Fail> {
        match self {
            Self::Table(table) => table.finish(),
            Self::Json(output) | Self::Text(output) => output.finish(),
        }
    }
}
