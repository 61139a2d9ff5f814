//! Every command a developer or CI runs. `cargo xtask help` lists them.
#![allow(clippy::print_stdout, reason = "this program talks to the person who runs it")]

mod arrows;
mod bits;
mod budget;
mod build;
mod bundle;
mod cli;
mod dist;
mod element;
mod error;
mod imports;
mod machine;
mod metadata;
mod prerender;
mod process;
mod project;
mod purity;
mod rules;
mod serve;
mod server;
mod setup;
mod styles;
mod test;
mod text;
mod tools;
mod wordpress;

use std::process::ExitCode;

use cli::Command;
use error::Result;
use project::Project;
use tools::Need;

fn main() -> ExitCode {
    match cli::parse().and_then(run) {
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
    if command == Command::Help {
        print!("{}", cli::HELP);
        return Ok(true);
    }
    let project = Project::find()?;
    match command {
        Command::Help => {}
        Command::Setup => setup::setup(&project)?,
        Command::Doctor => setup::doctor(&project)?,
        Command::Build => build::app(&project, &setup::prepare(&project, &Need::APP)?)?,
        Command::Dist => dist::dist(&project, &setup::prepare(&project, &Need::DIST)?)?,
        Command::Element => element::dist(&project, &setup::prepare(&project, &Need::ELEMENT)?)?,
        Command::Serve { port, open } => serve::serve(&project, port, open)?,
        Command::Rules { check } => rules::run(&project, check)?,
        Command::TestList => test::list(),
        Command::Test { only, wordpress } => return test::test(&project, &only, wordpress),
    }
    Ok(true)
}
