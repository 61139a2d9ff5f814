//! `mutants`: breaks the engine on purpose, a small change at a time, and counts the changes that no test sees (cargo-mutants).
//!
//! A sample takes every `OF`-th mutant over all files, so it is as fair as any; another `--shard` takes others. What is known to
//! be missed, and why, stands in `docs/mutants.md`.

use std::path::Path;

use serde_json::Value;

use fs_err as fs;

use crate::error::{Context, Error, Result};
use crate::machine;
use crate::process::Run;
use crate::project::Project;

/// The version that the figures in `docs/mutants.md` are of.
const VERSION: &str = "27.1.0";

/// A sample takes one mutant in `OF`.
const OF: u32 = 40;

/// The least per cent of the mutants that compile that must be caught.
const LEAST: u64 = 95;

/// The tests that catch most at once. They are tried first, on every mutant; those that survive are tried by all tests.
const FIRST: [&str; 12] =
    ["--", "--lib", "--test", "engine", "--test", "planner", "--test", "analysis", "--test", "rules", "--test", "fuzz"];

/// What came of one round.
struct Round {
    caught: u64,
    missed: u64,
    unviable: u64,
}

/// Runs one sample, or all mutants of `ita-score`.
pub(crate) fn run(project: &Project, shard: u32, all: bool) -> Result<()> {
    if machine::on_path("cargo-mutants").is_none() {
        return Err(Error::new("cargo-mutants is not installed")
            .mend(format!("cargo install cargo-mutants --version {VERSION} --locked")));
    }
    // A test that fails without a mutant would catch every one.
    let tests = ["--package", "ita-score", "--package", "ita-tests"];
    Run::cargo(&project.root).arg("test").args(tests).args(&FIRST[1..]).show()?;
    let output = project.target().join("mutants");
    fs::create_dir_all(&output)?;
    let shard = format!("{}/{OF}", shard % OF);
    let sample: &[&str] = if all { &[] } else { &["--shard", &shard, "--sharding", "round-robin"] };
    let first = round(project, &output, "ita-score,ita-tests", sample, &FIRST)?;
    let Round { mut caught, mut missed, mut unviable } = first;
    if missed > 0 {
        let packages = "ita-score,ita-tests,ita-rules,ita-rulefile,ita-words,ita-table,ita-cli";
        let rest = round(project, &output, packages, sample, &["--iterate"])?;
        (caught, missed, unviable) = (caught + rest.caught, rest.missed, unviable + rest.unviable);
    }
    let share = (caught * 100).checked_div(caught + missed).unwrap_or_default();
    eprintln!("{caught} of {} caught ({share} %), {unviable} did not compile", caught + missed);
    if share < LEAST {
        return Err(Error::new(format!("less than {LEAST} % of the mutants are caught")).mend(format!(
            "write a test for those in {}, or say in docs/mutants.md why none can",
            project.show(&output.join("mutants.out").join("missed.txt"))
        )));
    }
    Ok(())
}

/// Tries the mutants of a sample; `--iterate` leaves out those that were caught before.
fn round(project: &Project, output: &Path, packages: &str, sample: &[&str], more: &[&str]) -> Result<Round> {
    let mutants = Run::cargo(&project.root)
        .args([
            "mutants",
            "--package",
            "ita-score",
            "--test-package",
            packages,
            "--baseline",
            "skip",
            "--timeout",
            "900",
        ])
        .arg("--output")
        .arg(output)
        .args(sample)
        .args(more);
    let mutants = mutants.env("ITA_TEST_FORGET", "1");
    // The command fails if a mutant is missed; only the number of them counts here.
    let shown = mutants.show_and_keep()?;
    let file = output.join("mutants.out").join("outcomes.json");
    let text = fs::read_to_string(&file).or_say(|| format!("cargo-mutants left no outcomes: {}", shown.success))?;
    let outcomes: Value = serde_json::from_str(&text).or_say(|| "the outcomes are not JSON".into())?;
    let count = |key: &str| outcomes[key].as_u64().unwrap_or_default();
    Ok(Round { caught: count("caught") + count("timeout"), missed: count("missed"), unviable: count("unviable") })
}
