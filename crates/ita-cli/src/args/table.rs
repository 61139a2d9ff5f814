//! What may be typed after `ita batch` and `ita survey`: tables come in, tables go out.

use std::num::NonZeroU8;
use std::path::PathBuf;

/// Arguments of `ita batch`.
#[derive(Debug, clap::Args)]
#[command(after_help = BATCH_HELP)]
pub(crate) struct BatchArgs {
    /// The table: .csv, .csv.gz or .xlsx, or `-` for standard input
    #[arg(value_name = "IN.csv")]
    pub(crate) input: PathBuf,
    /// Where the table goes with its results: .csv, .csv.gz or .xlsx, or `-` for standard output
    #[arg(short, long, value_name = "OUT.csv")]
    pub(crate) output: PathBuf,
    /// How many threads score [default: one for each processor]; what comes out is the same
    #[arg(long, value_name = "N")]
    pub(crate) jobs: Option<NonZeroU8>,
    /// Where a summary goes: counts of levels, mean and quartiles, as .json, a table (.csv, .csv.gz, .xlsx), or text (.txt)
    #[arg(long, value_name = "FILE")]
    pub(crate) summary: Option<PathBuf>,
    /// Summarises each group by this column too, and ranks the groups by their means
    #[arg(long, value_name = "COLUMN", requires = "summary")]
    pub(crate) group: Option<String>,
    /// Fiscal year of rows that have none of their own
    #[arg(long, value_name = "YEAR")]
    pub(crate) year: Option<String>,
}

const BATCH_HELP: &str = "\
The first row names the columns: `fiscal_year` (unless --year), any node ids, and if wanted `published_overall` and
`published_level`. An empty cell is no value; an empty line, or a row of empty cells, is no row. Other columns are carried
through. Added are score_overall, score_iit, score_eit, score_oit, level, level_th, guaranteed, possible, complete, agrees,
error. UTF-8, UTF-16 with its mark and Windows-874 are recognised, and cells that are separated by commas, semicolons or tabs;
lines above the header are passed over. How the table was read is said on standard error. What is written is UTF-8 with
commas, and begins with a byte-order mark if the input was anything but UTF-8 without one.

A row that cannot be scored is still written, in its place, with `code: reason` in its `error` column and no result;
then the exit status is 1. So is a line with a quotation mark in the wrong place; reading goes on at the next line. `agrees`
is true if all that the row says was published agrees with the rules; if the year has no such level, `error` says so beside
the result. A row with too few cells is filled up with empty ones; cells too many go behind `error`. With --year, a row of
another year is refused. The columns that an earlier run added are replaced; a column of your own with the name of one of
them is refused.

A table that `ita survey` wrote (its columns from n_iit to refused, and the fractions behind them, as they were written) gives its
indicators, exactly where it has fractions (--exact). iit and eit are no values of their own there: they must follow from the
indicators, and a row in which they do not is a conflict.

The summary is of the rows that have a published overall score or a level: quartiles lie between two scores where they do not
meet one (as in a spreadsheet's QUARTILE.INC), and mean and quartiles are rounded half up to two decimals. With --group each group has a rank by its mean, 1 the best; groups whose
means are equal as they are written share one.

OUT.csv appears when all rows are done: until then the rows are in a file beside it, `ita-….part`. If something stops
the run (a full disk, an unreadable input, Ctrl-C), that file is removed and an older OUT.csv stays as it was.

Examples:
  ita batch agencies.csv -o scores.csv
  ita batch - -o - --year 2568 < agencies.csv";

/// Arguments of `ita survey`.
#[derive(Debug, clap::Args)]
#[command(after_help = SURVEY_HELP)]
pub(crate) struct SurveyArgs {
    /// The answers, a respondent a row: .csv, .csv.gz or .xlsx, or `-` for standard input
    #[arg(value_name = "RESPONSES.csv")]
    pub(crate) input: PathBuf,
    /// Fiscal year in the Buddhist Era
    #[arg(long, value_name = "YEAR")]
    pub(crate) year: String,
    /// Where the scores go: .csv, .csv.gz or .xlsx, or `-` for standard output
    #[arg(short, long, value_name = "OUT.csv")]
    pub(crate) output: PathBuf,
    /// A table of what the survey does not know (agency, node ids, published_overall, published_level), or what another survey wrote
    /// with --exact: the output is then that of `ita batch`
    #[arg(long, value_name = "SCORES.csv", conflicts_with = "exact")]
    pub(crate) with: Option<PathBuf>,
    /// A form of your own (TOML); without it, the form that the year's rulebook has
    #[arg(long, value_name = "FORM.toml")]
    pub(crate) form: Option<PathBuf>,
    /// Weights of EIT part 1 and part 2, such as 1:1 or 0.4:0.6, in place of the year's rule
    #[arg(long, value_name = "A:B")]
    pub(crate) part_weights: Option<String>,
    /// How many threads count [default: one for each processor]; what comes out is the same
    #[arg(long, value_name = "N")]
    pub(crate) jobs: Option<NonZeroU8>,
    /// Where rows that cannot be counted are listed: line, column, reason
    #[arg(long, value_name = "FILE")]
    pub(crate) refused: Option<PathBuf>,
    /// Adds the scores as fractions, in columns ID_exact
    #[arg(long)]
    pub(crate) exact: bool,
    /// Adds how far the respondents' own scores spread, in columns ID_spread: their standard deviation, as `ita plan --spread`
    /// takes it
    #[arg(long, conflicts_with = "with")]
    pub(crate) spread: bool,
}

const SURVEY_HELP: &str = "\
Columns: `agency`, `instrument` (iit, eit; not needed where all columns are of one), `part` (1, 2; EIT only), then a column
a question (i2) or a statement (i4.1). A cell is an option's number (1 the first label), its label, or empty. A question's
score is the mean, over those who answered it, of the mean of their answered statements; an indicator is the mean of its
answered questions, an instrument that of its indicators. Exact; rounded once, for showing. A row that cannot be counted is
left out as a whole and listed; then the exit status is 1.

Two surveys, one after the other: write the first with --exact and name it by --with for the second. The scores are those of one
survey with both, exactly, and the counts are added. Columns of --with that are empty are filled.

FORM.toml:
  [scales.agree]
  labels = [\"น้อยที่สุดหรือไม่มีเลย\", \"น้อย\", \"มาก\", \"มากที่สุด\"]
  values = [\"0\", \"33\", \"67\", \"100\"]
  [[questions]]
  id = \"e1\"
  indicator = \"6\"
  scale = \"agree\"
  statements = 2      # 1 if left out
  reversed = [2]      # statements whose values run backwards
A label is not empty, and no other is read as the same (blanks at its ends, case and Thai digits do not count); one that is a
number is its option's own.

Examples:
  ita survey answers.csv --year 2564 -o scores.csv --refused refused.csv
  ita survey iit.csv --year 2564 -o iit-scores.csv --exact
  ita survey eit.csv --year 2564 -o scores.csv --with iit-scores.csv --form eit.toml";
