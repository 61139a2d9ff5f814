//! `ita batch`: a table of assessments, row by row in constant memory.
//!
//! The table goes through [`table`](crate::table) (bytes to UTF-8, rows), [`header`] (separator, header and columns), [`row`]
//! (score) and [`output`](crate::output). [`notes`] says how it was read.

mod header;
mod names;
mod notes;
mod row;
mod sink;

use crate::args::{BatchArgs, Look};
use crate::fail::{Fail, ROWS_REFUSED, tell};
use crate::files::is_spreadsheet;
use crate::output;
use crate::table::decode::Encoding;
use crate::table::source::{Next, Source};
use crate::table::split::Splitter;
use crate::table::swallows;
use crate::usage::Usage;
use crate::words::year;
use csv::ByteRecord;
use header::Header;
use ita_score::Lang;
use notes::Rows;
use sink::Sink;
use std::process::ExitCode;

/// Scores the table that the arguments name.
pub(crate) fn run(args: &BatchArgs, look: &Look) -> Result<ExitCode, Fail> {
    for path in [&args.input, &args.output] {
        if is_spreadsheet(path) {
            return Err(Usage::Spreadsheet { file: path.display().to_string() }.into());
        }
    }
    let asked = args.year.as_deref().map(|text| ita_rules::rulebook(year(text)?)).transpose()?;
    output::refuse_same(&args.input, &args.output)?;
    let mut source = Source::open(&args.input)?;
    // The header is read before the output is begun: a call that is refused leaves nothing behind.
    let (header, mut splitter) = Header::read(&mut source, asked)?;
    // Whatever is not plain UTF-8 came from a spreadsheet, which needs the mark in order to show Thai.
    let mut sink = Sink::create(&args.output, source.encoding() != Encoding::Utf8)?;
    let rows = rows(&mut source, &mut splitter, &header, &mut sink, look.lang())?;
    sink.finish()?;
    tell(&notes::summary(&header, source.encoding(), splitter.separator(), &rows, look));
    Ok(if rows.refused > 0 { ExitCode::from(ROWS_REFUSED) } else { ExitCode::SUCCESS })
}

fn rows(
    source: &mut Source,
    splitter: &mut Splitter,
    header: &Header,
    sink: &mut Sink,
    lang: Lang,
) -> Result<Rows, Fail> {
    let (mut cells, mut out) = (ByteRecord::new(), ByteRecord::new());
    let mut rows = Rows::default();
    header.write(&mut out);
    sink.row(&out)?;
    loop {
        let next = source.next(splitter, &mut cells)?;
        let line = source.line();
        let whole = match next {
            Next::End => return Ok(rows),
            Next::Broken(quote) => Err(Usage::RowQuote { line, quote }.into()),
            Next::Row if row::is_empty(&cells) => {
                rows.empty += 1;
                continue;
            }
            Next::Row => Ok(()),
        };
        let scored = whole.and_then(|()| row::score(header, &cells));
        rows.rows += 1;
        match &scored {
            Ok(outcome) => {
                if outcome.shares {
                    rows.shares.add(line);
                }
                if outcome.unknown_level.is_some() {
                    rows.unknown_level.add(line);
                }
            }
            Err(_) => rows.refused += 1,
        }
        if next == Next::Row && swallows(&cells, splitter.separator(), header.columns.len()) {
            rows.swallowed.add(line);
        }
        row::write(header, &cells, &scored, lang, &mut out);
        sink.row(&out)?;
    }
}
