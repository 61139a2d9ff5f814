//! `ita`: the command line of ITA Score. Results go to standard output, messages to standard error; exit 0 is done, 1 is
//! done but rows of a table were refused, 2 is refused, or out of reach.
//!
//! The engine (`ita-score`) computes, the rulebooks (`ita-rules`) decide; this crate reads arguments and files and lays
//! text out. It holds no rule and computes no score.

mod args;
mod batch;
mod fail;
mod files;
mod input;
mod layout;
mod output;
mod plan;
mod read;
mod report;
mod rules;
mod score;
mod survey;
mod table;
mod usage;
mod words;

use args::{Args, Command};
use clap::Parser;
use fail::Fail;
use ita_table::quote;
use std::process::ExitCode;

fn main() -> ExitCode {
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(error) => return fail::call(&error),
    };
    let done = match &args.command {
        Command::Score(score) => score::run(score, &args.look).map(|()| ExitCode::SUCCESS),
        Command::Plan(plan) => plan::run(plan, &args.look).map(|()| ExitCode::SUCCESS),
        Command::Batch(batch) => batch::run(batch, &args.look),
        Command::Survey(survey) => survey::run(survey, &args.look),
        Command::Read(read) => read::run(read, &args.look).map(|()| ExitCode::SUCCESS),
        Command::Report(report) => report::run(report, &args.look).map(|()| ExitCode::SUCCESS),
        Command::Rules(rules) => rules::run(rules, &args.look).map(|()| ExitCode::SUCCESS),
    };
    done.unwrap_or_else(|fail: Fail| fail.report(&args.look))
}
