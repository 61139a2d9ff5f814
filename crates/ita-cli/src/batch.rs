//! `ita batch`: a table of assessments, row by row in constant memory.

mod header;
mod row;
mod sink;
mod source;

use crate::args::{BatchArgs, Format, Look};
use crate::fail::{Fail, ROWS_REFUSED, tell};
use crate::files::is_spreadsheet;
use crate::usage::Usage;
use crate::words::year;
use csv::ByteRecord;
use header::Header;
use ita_score::Lang;
use sink::Sink;
use source::{Next, Source};
use std::process::ExitCode;

/// Rows that were written, and how many of them without a result.
#[derive(Clone, Copy, Debug, Default)]
struct Count {
    rows: u64,
    refused: u64,
}

/// Scores the table that the arguments name.
pub(crate) fn run(args: &BatchArgs, look: &Look) -> Result<ExitCode, Fail> {
    for path in [&args.input, &args.output] {
        if is_spreadsheet(path) {
            return Err(Usage::Spreadsheet { file: path.display().to_string() }.into());
        }
    }
    let asked = args.year.as_deref().map(|text| ita_rules::rulebook(year(text)?)).transpose()?;
    sink::refuse_same(&args.input, &args.output)?;
    let mut source = Source::open(&args.input)?;
    // The header is read before the output is begun: a call that is refused leaves nothing behind.
    let header = Header::read(&mut source, asked)?;
    let mut sink = Sink::create(&args.output, source.has_bom())?;
    let count = rows(&mut source, &header, &mut sink, look.lang())?;
    sink.finish()?;
    tell(&summary(count, look));
    Ok(if count.refused > 0 { ExitCode::from(ROWS_REFUSED) } else { ExitCode::SUCCESS })
}

fn rows(source: &mut Source, header: &Header, sink: &mut Sink, lang: Lang) -> Result<Count, Fail> {
    let (mut cells, mut out) = (ByteRecord::new(), ByteRecord::new());
    let mut count = Count::default();
    header.write(&mut out);
    sink.row(&out)?;
    loop {
        let whole = match source.next(&mut cells)? {
            Next::End => return Ok(count),
            Next::Row => Ok(()),
            Next::Unclosed => Err(Fail::from(Usage::OpenQuote)),
        };
        let scored = whole.and_then(|()| row::score(header, &cells));
        count.rows += 1;
        count.refused += u64::from(scored.is_err());
        row::write(header, &cells, &scored, lang, &mut out);
        sink.row(&out)?;
    }
}

fn summary(Count { rows, refused }: Count, look: &Look) -> String {
    match (look.format, look.lang()) {
        (Format::Json, _) => format!("{{\"rows\":{rows},\"refused\":{refused}}}"),
        (Format::Text, Lang::Th) => format!("{rows} แถว ไม่ผ่านการตรวจ {refused} แถว"),
        (Format::Text, Lang::En) => format!("{rows} rows, {refused} refused"),
    }
}
