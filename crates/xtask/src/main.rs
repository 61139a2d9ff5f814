//! Every command a developer or CI runs. `cargo xtask help` lists them.
#![allow(clippy::print_stdout, reason = "this program talks to the person who runs it")]

mod arrows;
mod bench;
mod binaryen;
mod bits;
mod budget;
mod build;
mod bundle;
mod cli;
mod dist;
mod element;
mod error;
mod features;
mod files;
mod hash;
mod hook;
mod iis;
mod machine;
mod metadata;
mod mutants;
mod native;
mod offline;
mod one_file;
mod pictures;
mod process;
mod project;
mod purity;
mod python;
mod rules;
mod serve;
mod setup;
mod styles;
mod terms;
mod test;
mod text;
mod tools;
mod wordpress;

use std::process::ExitCode;

use clap::Parser;
use cli::{Cli, Command};
use error::Result;
use project::Project;
use tools::Need;

fn main() -> ExitCode {
    match run(Cli::parse().command) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("\nerror: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Runs one command; `false` is a failure that has been told already.
fn run(command: Command) -> Result<bool> {
    let project = Project::find()?;
    match command {
        Command::Setup => setup::setup(&project)?,
        Command::Doctor => setup::doctor(&project)?,
        Command::Build => build::app(&project, &setup::prepare(&project, &Need::DIST)?)?,
        Command::Dist => dist::dist(&project, &setup::prepare(&project, &Need::DIST)?)?,
        Command::Size { record } => dist::size_both(&project, &setup::prepare(&project, &Need::DIST)?, record)?,
        Command::Element => element::dist(&project, &setup::prepare(&project, &Need::RELEASE)?)?,
        Command::Serve { port, no_open, release } => serve::serve(&project, port, !no_open, release)?,
        Command::Hook => hook::run(&project)?,
        Command::Bench(sizes) => bench::run(&project, &sizes)?,
        Command::Python => python::wheel(&project)?,
        Command::Pictures => pictures::take(&project)?,
        Command::Mutants { shard, all } => mutants::run(&project, shard, all)?,
        Command::Rules { check } => rules::run(&project, check)?,
        Command::Test { list: true, .. } => test::list(),
        Command::Test { only, wordpress, .. } => return test::test(&project, &only, wordpress),
    }
    Ok(true)
}
