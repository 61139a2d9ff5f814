//! What may be typed: the arguments and their help.

mod plan;
mod report;
mod table;

pub(crate) use plan::{PlanArgs, PrudenceArgs, SplitArg};
pub(crate) use report::{NumeralsArg, ReportArgs, TableArg};
pub(crate) use table::{BatchArgs, SurveyArgs};

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

Exit status: 0 done; 1 `batch` or `survey` finished, but some rows were refused; 2 the input or the call was refused, or
`plan` found that its target is out of reach.";

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

/// What was officially published of an assessment.
#[derive(Clone, Debug, Default, clap::Args)]
pub(crate) struct PublishedArgs {
    /// The officially published overall score, to compare; for pairs and vectors
    #[arg(long = "published-overall", value_name = "SCORE")]
    pub(crate) overall: Option<String>,
    /// The officially published level (id or name), to compare; for pairs and vectors
    #[arg(long = "published-level", value_name = "LEVEL")]
    pub(crate) level: Option<String>,
}

/// Arguments of `ita score`.
#[derive(Debug, clap::Args)]
#[command(after_help = SCORE_HELP)]
pub(crate) struct ScoreArgs {
    #[command(flatten)]
    pub(crate) input: InputArgs,
    #[command(flatten)]
    pub(crate) published: PublishedArgs,
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
