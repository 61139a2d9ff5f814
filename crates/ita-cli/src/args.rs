//! What may be typed: the arguments and their help.

use clap::{Parser, Subcommand, ValueEnum};
use ita_score::Lang;
use std::ffi::OsString;
use std::path::PathBuf;

/// Scores Thailand's Integrity and Transparency Assessment (ITA), exactly.
///
/// A simulation by published rules: only NACC's own announcement is a result.
#[derive(Debug, Parser)]
#[command(name = "ita", version, after_help = EXAMPLES)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,
    #[command(flatten)]
    pub(crate) look: Look,
}

const EXAMPLES: &str = "\
Examples:
  ita score --year 2568 iit=98.10 eit=93.20 oit=97.50
  ita plan --year 2568 iit=98.10 eit=93.20 oit=97.50 --target excellent
  ita batch agencies.csv -o scores.csv
  ita report agency.ita.json -o report.html
  ita rules show 2568

Exit status: 0 done; 1 `batch` finished, but some rows were refused; 2 the input or the call was refused, or `plan` found
that its target is out of reach.";

/// How results and messages look.
#[derive(Clone, Copy, Debug, clap::Args)]
pub(crate) struct Look {
    /// Language of texts and messages.
    #[arg(long, global = true, value_enum, default_value_t = LangArg::Th, display_order = 90)]
    lang: LangArg,
    /// Text for people, or JSON; with `json` a refusal is one line of JSON on standard error.
    #[arg(long, global = true, value_enum, default_value_t = Format::Text, display_order = 91)]
    pub(crate) format: Format,
}

impl Look {
    /// So in this language and format.
    pub(crate) const fn new(lang: LangArg, format: Format) -> Self {
        Self { lang, format }
    }

    /// The language of texts and messages.
    pub(crate) const fn lang(self) -> Lang {
        match self.lang {
            LangArg::Th => Lang::Th,
            LangArg::En => Lang::En,
        }
    }
}

/// A language, as an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum LangArg {
    /// Thai
    Th,
    /// English
    En,
}

/// A format, as an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Text for people
    Text,
    /// JSON for programs
    Json,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Score one assessment and say why it has its level
    Score(ScoreArgs),
    /// Find the least effort that leads to a level
    Plan(PlanArgs),
    /// Score a table: a CSV or XLSX file with an assessment a row
    Batch(BatchArgs),
    /// Count respondents' answers: an agency's scores a row
    Survey(SurveyArgs),
    /// Read a pasted or saved table, in whatever form, to one assessment
    Read(ReadArgs),
    /// Write the report of a result: how it is turned into improvement
    Report(ReportArgs),
    /// Show the rulebooks, or check one of your own
    #[command(subcommand)]
    Rules(RulesArgs),
}

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
    /// A table of what the survey does not know (agency, node ids, published_overall, published_level): the output is then that of
    /// `ita batch`
    #[arg(long, value_name = "SCORES.csv", conflicts_with = "exact")]
    pub(crate) with: Option<PathBuf>,
    /// A form of your own (TOML); without it, the form that the year's rulebook has
    #[arg(long, value_name = "FORM.toml")]
    pub(crate) form: Option<PathBuf>,
    /// Weights of EIT part 1 and part 2, such as 1:1, in place of the year's rule
    #[arg(long, value_name = "A:B")]
    pub(crate) part_weights: Option<String>,
    /// How many threads count [default: one for each processor]; what comes out is the same
    #[arg(long, value_name = "N")]
    pub(crate) jobs: Option<std::num::NonZeroU8>,
    /// Where rows that cannot be counted are listed: line, column, reason
    #[arg(long, value_name = "FILE")]
    pub(crate) refused: Option<PathBuf>,
    /// Adds the scores as fractions, in columns ID_exact
    #[arg(long)]
    pub(crate) exact: bool,
}

const SURVEY_HELP: &str = "\
Columns: `agency`, `instrument` (iit, eit; not needed where all columns are of one), `part` (1, 2; EIT only), then a column
a question (i2) or a statement (i4.1). A cell is an option's number (1 the first label), its label, or empty. A question's
score is the mean, over those who answered it, of the mean of their answered statements; an indicator is the mean of its
answered questions, an instrument that of its indicators. Exact; rounded once, for showing. A row that cannot be counted is
left out as a whole and listed; then the exit status is 1.

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

Example:
  ita survey answers.csv --year 2564 -o scores.csv --refused refused.csv";

/// Arguments of `ita report`.
#[derive(Debug, clap::Args)]
#[command(after_help = REPORT_HELP)]
pub(crate) struct ReportArgs {
    /// A kind of report if it is not `improve`; then `id=value` pairs, or one vector, or one FILE, or `-` for standard input
    #[arg(value_name = "KIND? INPUT")]
    pub(crate) inputs: Vec<OsString>,
    /// Where the report goes: .html, .docx or .json, or `-` for standard output (HTML, or JSON with --format json); of its measures
    /// alone: .csv, .xlsx, or .ics with their due dates
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: PathBuf,
    /// Fiscal year in the Buddhist Era: needed with pairs; of a working file, which of its years; for `prepare`, the year to prepare for
    #[arg(long, value_name = "YEAR")]
    pub(crate) year: Option<String>,
    /// The agency's name, for pairs and vectors; of a working file, which of its agencies
    #[arg(long, value_name = "NAME")]
    pub(crate) agency: Option<String>,
    /// The officially published overall score, for pairs and vectors
    #[arg(long, value_name = "SCORE")]
    pub(crate) published_overall: Option<String>,
    /// The officially published level (id or name), for pairs and vectors
    #[arg(long, value_name = "LEVEL")]
    pub(crate) published_level: Option<String>,
    /// What people add: meeting, measures, who signs (JSON); or measures or OIT items alone, as a table (.csv, .xlsx)
    #[arg(long, value_name = "PAPERS")]
    pub(crate) with: Option<PathBuf>,
    /// The year before, as a vector or a file; a working file has its own
    #[arg(long, value_name = "INPUT")]
    pub(crate) before: Option<OsString>,
    /// Where to: a level (id or name), or an overall score [default: the next level, or what a working file's scenario in sight says]
    #[arg(long, value_name = "LEVEL|SCORE")]
    pub(crate) target: Option<String>,
    /// Meet each condition of the target with so many points to spare
    #[arg(long, value_name = "M")]
    pub(crate) margin: Option<String>,
    /// Raise no survey score above V, unless the target is out of reach so
    #[arg(long, value_name = "V")]
    pub(crate) ceiling: Option<String>,
    /// Draft a measure for each score that is to be raised, from ITA Score's own library, where PAPERS has none
    #[arg(long)]
    pub(crate) suggest: bool,
    /// Digits of the report [default: thai in Thai, arabic in English]
    #[arg(long, value_enum, value_name = "DIGITS")]
    pub(crate) numerals: Option<NumeralsArg>,
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
focus, four aspects, levels; `outcome` (or o26), what came of the measures, before and after; `handout`, one page for a meeting;
`notice`, for the web site; `index`, the page of the year's OIT items, by `items` of PAPERS. FILE and standard input hold JSON, a vector, a working file of the app (.ita.json), or the JSON of a
report. What was published narrows what is open, as with `ita score --use-published`.

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
  ita report index --year 2569 -o items.xlsx               # fill it in, then --with items.xlsx -o index.html
  ita report agency.ita.json --suggest -o measures.csv      # edit it, then --with measures.csv";

/// Arguments of `ita read`.
#[derive(Debug, clap::Args)]
#[command(after_help = READ_HELP)]
pub(crate) struct ReadArgs {
    /// The text, plain or HTML, or `-` for standard input
    #[arg(value_name = "FILE")]
    pub(crate) input: PathBuf,
    /// Fiscal year: needed where the text names none, or several
    #[arg(long, value_name = "YEAR")]
    pub(crate) year: Option<String>,
}

const READ_HELP: &str = "\
What is copied from Excel, Word, a PDF, a web page or a chat: names with their scores, in any order. Says of each line how
it was understood. A text that could be read in more than one way is refused (code `ambiguous`) with what to choose between;
nothing is guessed.

Examples:
  ita read table.txt
  ita read - --year 2568 --format json < table.html";

/// One assessment, in any of its forms.
#[derive(Debug, clap::Args)]
pub(crate) struct InputArgs {
    /// `id=value` pairs, or one vector, or one FILE, or `-` for standard input
    #[arg(required = true, value_name = "INPUT")]
    pub(crate) inputs: Vec<OsString>,
    /// Fiscal year in the Buddhist Era; needed with pairs
    #[arg(long, value_name = "YEAR")]
    pub(crate) year: Option<String>,
    /// The agency's name, for pairs and vectors
    #[arg(long, value_name = "NAME")]
    pub(crate) agency: Option<String>,
}

/// Arguments of `ita score`.
#[derive(Debug, clap::Args)]
#[command(after_help = SCORE_HELP)]
pub(crate) struct ScoreArgs {
    #[command(flatten)]
    pub(crate) input: InputArgs,
    /// The officially published overall score, to compare; for pairs and vectors
    #[arg(long, value_name = "SCORE")]
    pub(crate) published_overall: Option<String>,
    /// The officially published level (id or name), to compare; for pairs and vectors
    #[arg(long, value_name = "LEVEL")]
    pub(crate) published_level: Option<String>,
    /// Take what was published as known: bounds and possible levels are those that can be published so
    #[arg(long)]
    pub(crate) use_published: bool,
}

const SCORE_HELP: &str = "\
A node is `overall`, `iit` `eit` `oit`, an indicator (`1`), a sub-indicator (`9.1`), an OIT item (`o1`) or a question
(`i1`, `e1`); `ita rules show YEAR` lists them. A value is a decimal from 0 to 100; an item is 1, 0 or a part such as
50%. Thai digits are understood. What is not given is open, not zero. FILE and standard input hold JSON or a vector.

Examples:
  ita score --year 2568 iit=98.10 eit=93.20 oit=97.50
  ita score --year ๒๕๖๘ overall=๙๖.๓๙ --published-level ผ่านดี --use-published
  ita score 'ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5' --format json
  ita score agency.json
  echo '{\"fiscal_year\": 2568, \"inputs\": {\"overall\": \"96.39\"}}' | ita score -";

/// Arguments of `ita plan`.
#[derive(Debug, clap::Args)]
#[command(after_help = PLAN_HELP)]
pub(crate) struct PlanArgs {
    #[command(flatten)]
    pub(crate) input: InputArgs,
    /// Where to: a level (id or name), or an overall score
    #[arg(long, value_name = "LEVEL|SCORE")]
    pub(crate) target: String,
    /// Leave this node, and all below it, as it is
    #[arg(long, value_name = "ID")]
    pub(crate) lock: Vec<String>,
    /// Let this node, and each below it, rise to V at most
    #[arg(long, value_name = "ID=V")]
    pub(crate) cap: Vec<String>,
    /// Ask a published score of at least V of this node
    #[arg(long, value_name = "ID=V")]
    pub(crate) floor: Vec<String>,
    /// The effort of a point of this node, and of each below it; of an item as a whole [default: 1]. Growing: N up to a score
    /// V, then the next
    #[arg(long, value_name = "ID=N[@V,N…]")]
    pub(crate) cost: Vec<String>,
    /// Which of the plans of least effort
    #[arg(long, value_enum, default_value_t = SplitArg::Even)]
    pub(crate) split: SplitArg,
    /// Meet each condition of the target with so many points to spare, by the unrounded score
    #[arg(long, value_name = "M")]
    pub(crate) margin: Option<String>,
    /// Raise no survey score above V, unless the target is out of reach so
    #[arg(long, value_name = "V")]
    pub(crate) ceiling: Option<String>,
    /// Reach the level with an estimated chance of at least P percent; needs --respondents
    #[arg(long, value_name = "P", requires = "respondents")]
    pub(crate) chance: Option<String>,
    /// How many answered a survey, out of how many if that is known: iit=45/60
    #[arg(long, value_name = "ID=N[/ALL]", requires = "chance")]
    pub(crate) respondents: Vec<String>,
}

/// A split, as an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum SplitArg {
    /// The most even raises: the largest is the least, then the next
    Even,
    /// The lowest scores first: the lowest is the highest, then the next
    Lowest,
    /// In the tree's order: of those that count and cost alike the first as far as it goes, then the next
    First,
}

const PLAN_HELP: &str = "\
Only given nodes are raised: scores to a published score above, items from 0 to 1. What is not given is open: it costs
nothing, and the plan says what it must at least reach. --lock, --cap, --floor and --cost may be repeated; of two that
meet at one node, the one said of the lower node holds. An item takes the effort that holds where it stands. Of plans that
are equally even, or low, the one is taken that publishes the first item of the tree in which they differ, then the one
that raises the first score further. Beside the cheapest plan are shown the cheapest with one instrument only, without surveys,
and with the fewest changes, where they differ, and what each node would have to reach by itself.

--chance asks each condition to be met with so many standard errors to spare, as many for one as for the other, and takes the
fewest with which the level has that chance after the plan. It is an estimate: simple random samples (not who chose to
answer), independent surveys, normal distribution, answers spread as widely as their mean allows. Other ways are not shown.

If the target is out of reach, what stands in the way goes to standard output, the error (code `infeasible`) to standard
error, and the exit status is 2.

Examples:
  ita plan --year 2567 iit=92.24 eit=94.15 oit=95.84 --target excellent
  ita plan --year ๒๕๖๘ iit=98.10 eit=93.20 oit=97.50 --target ผ่านดีเยี่ยม --cost eit=3 --cap iit=99
  ita plan agency.json --target 90 --lock eit --floor oit=95 --format json
  ita plan agency.json --target excellent --margin 0.5 --ceiling 98 --cost iit=1@90,2@95,4 --split lowest";

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
    pub(crate) jobs: Option<std::num::NonZeroU8>,
    /// Where a summary goes: counts of levels, mean and quartiles, as .json, .csv, or text
    #[arg(long, value_name = "FILE")]
    pub(crate) summary: Option<PathBuf>,
    /// Summarises each group by this column too
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

The summary is of the rows that have a published overall score or a level: quartiles lie between two scores where they do not
meet one (as in a spreadsheet's QUARTILE.INC), and mean and quartiles are rounded half up to two decimals.

OUT.csv appears when all rows are done: until then the rows are in a file beside it, `ita-….part`. If something stops
the run (a full disk, an unreadable input, Ctrl-C), that file is removed and an older OUT.csv stays as it was.

Examples:
  ita batch agencies.csv -o scores.csv
  ita batch - -o - --year 2568 < agencies.csv";

/// Arguments of `ita rules`.
#[derive(Debug, Subcommand)]
pub(crate) enum RulesArgs {
    /// List the fiscal years there are rules for
    List,
    /// Show one year's rules: tree, weights, levels, and where each comes from
    #[command(after_help = "Example:\n  ita rules show 2568 --lang en")]
    Show {
        /// Fiscal year in the Buddhist Era
        year: String,
    },
    /// Check a rulebook of your own (TOML)
    #[command(after_help = "Example:\n  ita rules check my-college.toml")]
    Check {
        /// The rulebook, or `-` for standard input
        file: PathBuf,
    },
}
