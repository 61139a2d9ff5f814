//! `ita batch`: a table of assessments, row by row in constant memory.
//!
//! The table goes through [`table`](crate::table) (bytes to UTF-8, rows), [`header`] (separator, header and columns), [`work`]
//! (threads), [`plain`] or [`row`] (score) and `output`. [`notes`] says how it was read, [`summary`] how it came out.

mod header;
mod notes;
mod plain;
mod row;
mod sheet;
mod summary;
mod work;

use crate::args::{BatchArgs, Look};
use crate::fail::{Fail, ROWS_REFUSED, tell};
use crate::output::{TableOut, refuse_shared};
use crate::table::decode::Encoding;
use crate::table::parcels;
use crate::table::source::Source;
use crate::words::year;
use header::Header;
use ita_score::Rulebook;
use sheet::{Form, Sheet};
use std::num::NonZeroU8;
use std::path::Path;
use std::process::ExitCode;
use work::Work;

/// Scores the table that the arguments name.
pub(crate) fn run(args: &BatchArgs, look: &Look) -> Result<ExitCode, Fail> {
    let asked = args.year.as_deref().map(|text| ita_rules::rulebook(year(text)?)).transpose()?;
    let outputs: Vec<&Path> = std::iter::once(&args.output).chain(&args.summary).map(AsRef::as_ref).collect();
    refuse_shared([&*args.input], &outputs)?;
    let summary = args.summary.as_deref().map(|path| Ok::<_, Fail>((path, Form::of(path)?))).transpose()?;
    let source = Source::open(&args.input)?;
    let asks = Asks { asked, jobs: args.jobs, summary, group: args.group.as_deref() };
    score(source, |bom| TableOut::create(&args.output, bom), &asks, look)
}

/// Scores a table that is there as UTF-8 with commas.
pub(crate) fn joined(text: Vec<u8>, asked: &'static Rulebook, out: TableOut, look: &Look) -> Result<ExitCode, Fail> {
    score(Source::of_text(text), |_| Ok(out), &Asks { asked: Some(asked), ..Asks::default() }, look)
}

/// What is asked of a table.
#[derive(Clone, Copy, Default)]
struct Asks<'a> {
    asked: Option<&'static Rulebook>,
    jobs: Option<NonZeroU8>,
    summary: Option<(&'a Path, Form)>,
    group: Option<&'a str>,
}

fn score(
    mut source: Source,
    begin: impl FnOnce(bool) -> Result<TableOut, Fail>,
    asks: &Asks<'_>,
    look: &Look,
) -> Result<ExitCode, Fail> {
    // The header is read before the outputs are begun: a call that is refused leaves nothing behind.
    let (header, mut splitter) = Header::read(&mut source, asks.asked)?;
    let group = asks.group.map(|name| header.place(name)).transpose()?;
    // Whatever is not plain UTF-8 came from a spreadsheet, which needs the mark in order to show Thai.
    let mut out = begin(source.encoding() != Encoding::Utf8)?;
    let mut sheet = asks.summary.map(|(path, form)| Sheet::begin(path, form)).transpose()?;
    let work = Work {
        header: &header,
        lang: look.lang(),
        separator: splitter.separator(),
        jobs: parcels::jobs(asks.jobs),
        summary: asks.summary.map(|_| group),
    };
    let (rows, summary) = work.run(&mut source, &mut splitter, &mut out)?;
    // Both are written before either has its name.
    if let Some(sheet) = &mut sheet {
        sheet.write(&summary, asks.group, look.lang())?;
    }
    out.finish()?;
    sheet.map_or(Ok(()), Sheet::finish)?;
    if let Some(note) = source.sheet().and_then(|sheet| sheet.say(look.lang())) {
        tell(&note);
    }
    tell(&notes::summary(&header, source.encoding(), splitter.separator(), &rows, look));
    Ok(if rows.refused > 0 { ExitCode::from(ROWS_REFUSED) } else { ExitCode::SUCCESS })
}
