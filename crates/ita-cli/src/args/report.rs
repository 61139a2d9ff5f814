//! What may be typed after `ita report`.

use super::{PrudenceArgs, PublishedArgs};
use clap::ValueEnum;
use std::ffi::OsString;
use std::path::PathBuf;

/// Arguments of `ita report`.
#[derive(Debug, clap::Args)]
#[command(after_help = REPORT_HELP)]
pub(crate) struct ReportArgs {
    /// A kind of report if it is not `improve`; then `id=value` pairs, or one vector, or one FILE, or `-` for standard input
    #[arg(value_name = "KIND? INPUT")]
    pub(crate) inputs: Vec<OsString>,
    /// Where the report goes: .html, .docx or .json, or `-` for standard output (HTML, or JSON with --format json); .csv or .xlsx for
    /// a table alone (--table); .ics for all due dates
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: PathBuf,
    /// What a .csv or .xlsx holds [default: the measures, of `prepare` the checklist of preparation, of `index` the OIT items]
    #[arg(long, value_enum, value_name = "TABLE")]
    pub(crate) table: Option<TableArg>,
    /// Fiscal year in the Buddhist Era: needed with pairs; of a working file, which of its years; for `prepare`, the year to prepare for
    #[arg(long, value_name = "YEAR")]
    pub(crate) year: Option<String>,
    /// The agency's name, for pairs and vectors; of a working file, which of its agencies
    #[arg(long, value_name = "NAME")]
    pub(crate) agency: Option<String>,
    #[command(flatten)]
    pub(crate) published: PublishedArgs,
    /// What people add: meeting, measures, who signs (JSON); or measures, what was reported about them, OIT items or the checklist of
    /// preparation alone, as a table (.csv, .xlsx)
    #[arg(long, value_name = "PAPERS")]
    pub(crate) with: Option<PathBuf>,
    /// The year before, as a vector or a file; a working file has its own
    #[arg(long, value_name = "INPUT")]
    pub(crate) before: Option<OsString>,
    /// Where to: a level (id or name), or an overall score [default: the next level, or what a working file's scenario in sight says]
    #[arg(long, value_name = "LEVEL|SCORE")]
    pub(crate) target: Option<String>,
    #[command(flatten)]
    pub(crate) prudence: PrudenceArgs,
    /// Draft a measure for each score that is to be raised, from ITA Score's own library, where PAPERS has none
    #[arg(long)]
    pub(crate) suggest: bool,
    /// Digits of the report [default: thai in Thai, arabic in English]
    #[arg(long, value_enum, value_name = "DIGITS")]
    pub(crate) numerals: Option<NumeralsArg>,
}

/// A table of a report, as an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum TableArg {
    /// The scores by instrument and indicator: announced, entered, computed
    Scores,
    /// The measures
    Measures,
    /// What was reported about the measures
    FollowUps,
    /// The OIT items
    Items,
    /// The checklist of preparation
    Preparation,
    /// The form for procurement results, to fill in
    Procurement,
}

/// Digits, as an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum NumeralsArg {
    /// ๐๑๒๓๔๕๖๗๘๙
    Thai,
    /// 0123456789
    Arabic,
}

const REPORT_HELP: &str = "\
Kinds: `improve` (or o25), how the result is turned into improvement; `prepare`, for a year without a result: what is assessed,
focus, four aspects, levels; `outcome` (or o26), what came of the measures, before and after, or before there is a result (--with, --before); `handout`, one page for a meeting;
`notice`, for the web site; `index`, the page of the year's OIT items, by `items` of PAPERS. FILE and standard input hold JSON, a vector, a working file of the app (.ita.json), or the JSON of a
report. What was published narrows what is open, as with `ita score --use-published`.

Tables have heads in the language of the report, then columns for programs (ids, days as 2026-09-30), which are the same in every
language. --with reads a table again; where both are there, what people read counts.

PAPERS.json, everything optional (docs/ita-papers.schema.json):
  {\"meeting\": {\"name\": \"การประชุมประจำเดือน\", \"date\": \"13 กุมภาพันธ์ 2569\", \"time\": \"10.00\", \"place\": \"…\", \"chair\": \"…\"},
   \"measures\": [{\"title\": \"E-Service\", \"aims\": [{\"node\": \"eit\", \"points\": \"1.80\"}], \"unit\": \"สำนักปลัด\", \"due\": \"30/9/2569\"}],
   \"emphasis\": \"…\", \"signatory\": {\"name\": \"…\", \"office\": \"…\"}}

Examples:
  ita report --year 2568 iit=98.10 eit=93.20 oit=97.50 -o improve.html
  ita report prepare --year 2569 --agency 'อบต. ตัวอย่าง' -o prepare.html
  ita report notice agency.ita.json --with papers.json -o notice.html --lang en
  ita report outcome after.json --before before.json -o o26.html
  ita report agency.ita.json --with papers.json -o measures.ics
  ita report agency.ita.json --table scores -o scores.csv
  ita report index --year 2569 -o items.xlsx               # fill it in, then --with items.xlsx -o index.html
  ita report prepare --year 2569 -o checklist.xlsx         # fill it in, then --with checklist.xlsx -o prepare.html
  ita report agency.ita.json --suggest -o measures.csv      # edit it, then --with measures.csv";
