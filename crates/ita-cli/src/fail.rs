//! From a refusal to the exit status and the last line of standard error.

use crate::args::{Format, LangArg, Look};
use crate::quote;
use crate::usage::Usage;
use clap::error::ErrorKind;
use ita_read::Ask;
use ita_rulefile::RulefileError;
use ita_score::{Error, Lang};
use ita_table::Refusal;
use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

/// Exit status when rows of a table were refused.
pub(crate) const ROWS_REFUSED: u8 = 1;
/// Exit status when the input or the call was refused.
const REFUSED: u8 = 2;

/// Why a call ends without its result.
#[derive(Debug)]
pub(crate) enum Fail {
    /// The engine or the rules refuse the input.
    Input(Error),
    /// A rulebook of somebody's own is refused: all that is wrong with it.
    Rulefile(Vec<RulefileError>),
    /// The call itself, or a file it names.
    Usage(Usage),
    /// A text that could be read in more than one way, or in none.
    Ask(ita_read::Ask),
    /// A plan's target is out of reach: the node of the first condition that stands in the way, and what to say of it.
    Infeasible { node: Option<String>, message: String },
    /// The reader of our output has gone: there is nothing more to do, and nothing to report.
    ReaderGone,
}

impl From<Error> for Fail {
    /// What the error repeats of the input is shortened, and holds nothing that a terminal would obey.
    fn from(error: Error) -> Self {
        Self::Input(ita_table::tamed(error))
    }
}

impl From<Refusal> for Fail {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Input(error) => Self::Input(error),
            of_table => Self::Usage(Usage::Table(of_table)),
        }
    }
}

impl From<Usage> for Fail {
    fn from(usage: Usage) -> Self {
        Self::Usage(usage)
    }
}

impl Fail {
    /// What a failed write means.
    pub(crate) fn write(name: &str, error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::ReaderGone,
            _ => Usage::CannotWrite { file: name.to_owned(), problem: error.to_string() }.into(),
        }
    }

    /// The stable code.
    pub(crate) const fn code(&self) -> &'static str {
        match self {
            Self::Input(error) => ita_table::code(error),
            Self::Rulefile(_) => "bad_rulebook",
            Self::Ask(ask) => ask.code(),
            Self::Infeasible { .. } => "infeasible",
            Self::Usage(_) | Self::ReaderGone => "usage",
        }
    }

    /// What it tells a person: a message for each thing that is wrong.
    fn messages(&self, lang: Lang) -> Vec<String> {
        match self {
            Self::Rulefile(all) => all.iter().map(|error| rulefile(error, lang)).collect(),
            one => vec![one.message(lang)],
        }
    }

    /// What it tells a person.
    pub(crate) fn message(&self, lang: Lang) -> String {
        match self {
            Self::Input(error) => crate::words::message(error, lang),
            Self::Rulefile(all) => all.iter().map(|error| rulefile(error, lang)).collect::<Vec<_>>().join("\n"),
            Self::Ask(ask) => ask.message(lang) + option_of(ask),
            Self::Usage(usage) => usage.message(lang),
            Self::Infeasible { message, .. } => message.clone(),
            Self::ReaderGone => String::new(),
        }
    }

    /// Says it on standard error; the exit status that follows.
    pub(crate) fn report(&self, look: &Look) -> ExitCode {
        let node = match self {
            Self::ReaderGone => return ExitCode::SUCCESS,
            Self::Input(error) => error.node(),
            Self::Infeasible { node, .. } => node.as_deref(),
            Self::Ask(ask) => ask.node(),
            Self::Rulefile(_) | Self::Usage(_) => None,
        };
        for message in self.messages(look.lang()) {
            tell(&match (look.format, look.lang()) {
                (Format::Json, _) => json_line(self.code(), node, &message),
                (Format::Text, Lang::Th) => format!("ข้อผิดพลาด ({}): {message}", self.code()),
                (Format::Text, Lang::En) => format!("error ({}): {message}", self.code()),
            });
        }
        ExitCode::from(REFUSED)
    }
}

/// The option that answers what a text leaves open, if there is one.
const fn option_of(ask: &Ask) -> &'static str {
    match ask {
        Ask::NoYear | Ask::Years(_) | Ask::OtherYear { .. } => " (--year)",
        _ => "",
    }
}

fn rulefile(error: &RulefileError, lang: Lang) -> String {
    let error = quote::lines(&error.to_string());
    match lang {
        Lang::Th => format!("ไฟล์หลักเกณฑ์ไม่ถูกต้อง: {error}"),
        Lang::En => error,
    }
}

/// Writes text to standard output.
pub(crate) fn print(text: &str) -> Result<(), Fail> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes()).and_then(|()| out.flush()).map_err(|error| Fail::write("-", &error))
}

/// Writes a line to standard error. If nobody can hear it, there is nobody to tell.
pub(crate) fn tell(line: &str) {
    let _ = writeln!(io::stderr().lock(), "{line}");
}

/// The contract's error, on one line.
fn json_line(code: &str, node: Option<&str>, message: &str) -> String {
    #[derive(serde::Serialize)]
    struct Line<'a> {
        error: Told<'a>,
    }
    #[derive(serde::Serialize)]
    struct Told<'a> {
        code: &'a str,
        node: Option<&'a str>,
        message: &'a str,
    }
    // Strings only: writing cannot fail.
    serde_json::to_string(&Line { error: Told { code, node, message } }).unwrap_or_default()
}

/// What clap has to say: help and version on standard output, anything else as a refused call.
pub(crate) fn call(error: &clap::Error) -> ExitCode {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        let printed = print(&error.render().to_string());
        return printed.map_or_else(|fail| fail.report(&Look::new(LangArg::Th, Format::Text)), |()| ExitCode::SUCCESS);
    }
    let text = quote::lines(&error.render().to_string());
    tell(&if wants_json(std::env::args_os()) {
        let said = match error.kind() {
            ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => "a command is missing; `ita help` lists them",
            _ => text.split("\n\nUsage:").next().unwrap_or(&text).trim_start_matches("error:"),
        };
        json_line("usage", None, &said.split_whitespace().collect::<Vec<_>>().join(" "))
    } else {
        text.trim_end().to_owned()
    });
    ExitCode::from(REFUSED)
}

/// True if JSON is asked for among arguments that do not parse as a whole.
fn wants_json(args: impl Iterator<Item = OsString>) -> bool {
    let args: Vec<OsString> = args.skip(1).take_while(|arg| arg != "--").collect();
    args.iter().any(|arg| arg == "--format=json")
        || args.windows(2).any(|pair| pair[0] == "--format" && pair[1] == "json")
}
