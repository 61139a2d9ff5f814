//! `bench`: single assessments natively and in wasm, the country's tables and plans, beside what others would use; BENCHMARKS.md is
//! what one run says.

use fs_err as fs;

use crate::error::{Error, Result};
use crate::process::Run;
use crate::project::Project;
use crate::python;
use crate::setup;
use crate::tools::Need;

/// What the assessments in wasm take.
const NEEDS: [Need; 5] = [Need::Wasm, Need::Node, Need::WasmOpt, Need::NodePackages, Need::Browser];

/// How large the tables are, how often each is done, and where the result goes.
#[derive(Clone, Debug, PartialEq, Eq, clap::Args)]
pub(crate) struct Sizes {
    /// Agencies of the table of scores
    #[arg(long, default_value_t = 1_000_000)]
    agencies: u32,
    /// Respondents of the table of answers
    #[arg(long, default_value_t = 1_350_000)]
    respondents: u32,
    /// How often each is run
    #[arg(long, default_value_t = 7)]
    rounds: u32,
    /// Plans of each kind that are put to HiGHS too
    #[arg(long, default_value_t = 20)]
    problems: u32,
    /// Where the result goes
    #[arg(long, default_value = "BENCHMARKS.md")]
    output: String,
}

/// Builds all, makes the tables, and lets all programs take turns.
pub(crate) fn run(project: &Project, sizes: &Sizes) -> Result<()> {
    let tools = setup::prepare(project, &NEEDS)?;
    let python = python::environment(project, "bench", "bench/national/requirements.txt")?;
    Run::cargo(&project.root).args(["build", "--profile", "fast", "-p", "ita-cli", "--bin", "ita"]).show()?;
    let bench = project.root.join("bench");
    let built = bench.join("target").join("release");
    Run::cargo(&bench)
        .args(["build", "--release", "--bin", "scores", "--bin", "national", "--target-dir"])
        .arg(bench.join("target"))
        .show()?;
    let data = project.target().join("national");
    fs::create_dir_all(&data)?;
    Run::new(built.join("national"), &project.root)
        .arg(&data)
        .args([sizes.agencies.to_string(), sizes.respondents.to_string()])
        .show()?;
    let scores = data.join("scores.json");
    let text = Run::new(built.join("scores"), &project.root).text()?;
    fs::write(&scores, text)?;
    let node = |script: &str| Ok::<_, Error>(Run::new(tools.path(Need::Node)?, &bench).arg(script));
    node("wasm/scores.mjs")?.env("CHROME_PATH", tools.path(Need::Browser)?).show()?;
    let plans = data.join("plans.txt");
    let text = Run::new("sh", &bench).arg("highs.sh").arg(sizes.problems.to_string()).text()?;
    fs::write(&plans, text)?;
    Run::new(python, &project.root)
        .arg(bench.join("national").join("compare.py"))
        .arg("--ita")
        .arg(project.target().join("fast").join("ita"))
        .arg("--data")
        .arg(&data)
        .arg("--scores")
        .arg(&scores)
        .arg("--plans")
        .arg(&plans)
        .arg("--output")
        .arg(project.root.join(&sizes.output))
        .args(["--rounds", &sizes.rounds.to_string()])
        .show()?;
    let path = project.root.join(&sizes.output);
    println!("{}\n{} is written", fs::read_to_string(path)?, sizes.output);
    Ok(())
}
