//! The steps of `test`, in their order.

use std::path::Path;

use super::count::{self, Count};
use crate::error::{Error, Result};
use crate::process::Run;
use crate::project::Project;
use crate::setup::Toolbox;
use crate::tools::{Need, wasm};
use crate::{arrows, bits, dist, features, machine, native, purity, python, rules, wordpress};

/// What a step needs to run.
pub(crate) struct Bench<'a> {
    /// The repository.
    pub(crate) project: &'a Project,
    /// The tools of the steps that were chosen.
    pub(crate) tools: &'a Toolbox,
}

/// How a step ended, unless it failed with an error.
pub(crate) enum Outcome {
    /// It ran.
    Ran(Count),
    /// The thing it checks is not there; that is said plainly, and counted as nothing.
    Absent(String),
}

/// One step.
pub(crate) struct Step {
    /// What `--only` calls it.
    pub(crate) name: &'static str,
    /// What it does.
    pub(crate) does: &'static str,
    /// What to do when it fails.
    pub(crate) mend: &'static str,
    /// The tools it takes.
    pub(crate) needs: &'static [&'static [Need]],
    /// Runs it.
    pub(crate) run: fn(&Bench) -> Result<Outcome>,
}

/// All steps: native first, then the wasm, the browsers last.
pub(crate) const STEPS: [Step; 18] = [
    Step { name: "fmt", does: "the code is formatted", mend: "cargo fmt", needs: &[], run: fmt },
    Step {
        name: "clippy",
        does: "no lint warns, in any target, with any feature",
        mend: "mend what the messages above name (`cargo clippy --workspace --all-targets --all-features`)",
        needs: &[],
        run: clippy,
    },
    Step {
        name: "native",
        does: "the native tests (cargo-nextest where it is there, else cargo test)",
        mend: "read the first failure above; it names its file and line",
        needs: &[],
        run: native,
    },
    Step {
        name: "doctests",
        does: "the examples in the documentation run",
        mend: "read the first failure above; it names its file and line",
        needs: &[],
        run: doctests,
    },
    Step {
        name: "docs",
        does: "the documentation builds without a warning",
        mend: "mend the links and texts named above",
        needs: &[],
        run: docs,
    },
    Step {
        name: "rules",
        does: "the generated rule tables are fresh",
        mend: "cargo xtask rules, and commit what it writes",
        needs: &[],
        run: rules_fresh,
    },
    Step {
        name: "arrows",
        does: "crates depend on each other only as the architecture allows",
        mend: "see crates/xtask/src/arrows.rs",
        needs: &[],
        run: |bench| arrows::check(bench.project).map(checked),
    },
    Step {
        name: "purity",
        does: "the engine has no floating point",
        mend: "see the lines named above",
        needs: &[],
        run: |bench| purity::check(bench.project).map(checked),
    },
    Step {
        name: "features",
        does: "the libraries compile with every combination of their features",
        mend: "the message above names the package and its features",
        needs: &[],
        run: |bench| features::check(bench.project).map(checked),
    },
    Step {
        name: "contract",
        does: "the command line does what other people's programs rely on",
        mend: "the lines above name what does not hold: tests/contract/contract.py",
        needs: &[],
        run: contract,
    },
    Step {
        name: "python",
        does: "the Python package says what the command line says, byte for byte",
        mend: "read the first failure above; the tests are in python/tests, and `cargo xtask python` makes the wheel for use",
        needs: &[],
        run: python_package,
    },
    Step {
        name: "spark",
        does: "a Spark cluster of two workers says what the command line says, by the recipe and by the README's line",
        mend: "read the first failure above; the test is python/spark/test_score.py",
        needs: &[],
        run: on_spark,
    },
    Step {
        name: "no_std",
        does: "the engine, its rules and its words build for wasm32 without std and without features",
        mend: "use core and alloc in ita-score, ita-rules and ita-words, and put anything else behind a feature",
        needs: &[&[Need::Wasm]],
        run: no_std,
    },
    Step {
        name: "dist",
        does: "the app and the page element build for the web and keep their size budgets",
        mend: "see the message above; `cargo xtask dist` runs this alone",
        needs: &[&Need::DIST],
        run: |bench| dist::dist(bench.project, bench.tools).map(|()| checked(1)),
    },
    Step {
        name: "stock",
        does: "they keep them too as a machine builds them that has the wasm target",
        mend: "see the message above; crates/xtask/src/budget.rs has the ceilings of both ways",
        needs: &[&Need::DIST],
        run: as_stock,
    },
    Step {
        name: "bits",
        does: "scores, margins, probabilities and plans are the same bytes natively and in wasm",
        mend: "whatever depends on the machine's own size of numbers, or on an order, is not the engine's: see the line named above",
        needs: &[&Need::RELEASE],
        run: |bench| bits::check(bench.project, bench.tools).map(checked),
    },
    Step {
        name: "e2e",
        does: "the app and the page element work in real browsers",
        mend: "read the first failure above; the browser tests are in tests/e2e/specs",
        needs: &[&Need::DIST, &[Need::NodePackages, Need::Browser, Need::Shell, Need::Firefox, Need::Office]],
        run: e2e,
    },
    Step {
        name: WORDPRESS,
        does: "the page element, the frame and the plugin work in a real WordPress (only with --wordpress)",
        mend: "read the first failure above; the tests are in tests/wordpress",
        needs: &[&Need::DIST, &[Need::NodePackages, Need::Browser, Need::Shell, Need::WordPress]],
        run: in_wordpress,
    },
];

/// The step that runs only when it is asked for, since it installs a database server.
pub(super) const WORDPRESS: &str = "wordpress";

/// A step that is one check, however many things it looked at.
fn checked(_looked_at: u32) -> Outcome {
    Outcome::Ran(Count::ONE)
}

fn shown(run: Run) -> Result<Outcome> {
    run.show().map(|()| checked(1))
}

/// Runs a test runner, and counts its tests. No test at all is a failure unless `may_be_empty`.
fn counted(run: Run, may_be_empty: bool) -> Result<Count> {
    let line = run.line();
    let shown = run.env("CARGO_TERM_COLOR", "never").without_env("FORCE_COLOR").show_and_keep()?;
    let count = count::in_output(&shown.text);
    match count {
        Some(count) if shown.success && count.failed == 0 && (count.passed > 0 || may_be_empty) => Ok(count),
        Some(count) if count.failed > 0 => Ok(count),
        None if shown.success && may_be_empty => Ok(Count::default()),
        _ if shown.success => Err(Error::new(format!("`{line}` ran no test"))),
        _ => Err(Error::new(format!("`{line}` failed"))),
    }
}

fn cargo(bench: &Bench, args: &str) -> Run {
    Run::cargo(&bench.project.root).args(args.split_whitespace())
}

fn fmt(bench: &Bench) -> Result<Outcome> {
    shown(cargo(bench, "fmt --all --check"))
}

fn clippy(bench: &Bench) -> Result<Outcome> {
    shown(cargo(bench, "clippy --workspace --all-targets --all-features -- -D warnings"))
}

fn rules_fresh(bench: &Bench) -> Result<Outcome> {
    rules::run(bench.project, true).map(|()| checked(1))
}

fn native(bench: &Bench) -> Result<Outcome> {
    let nextest = machine::on_path("cargo-nextest").is_some();
    let tests =
        if nextest { "nextest run --no-fail-fast" } else { "test --no-fail-fast --lib --bins --tests --examples" };
    let mut sum = Count::default();
    for packages in [&native::TESTED[..], &["--package", "xtask"]] {
        sum.add(counted(cargo(bench, tests).args(packages), false)?);
    }
    Ok(Outcome::Ran(sum))
}

fn doctests(bench: &Bench) -> Result<Outcome> {
    counted(cargo(bench, "test --doc").args(native::TESTED), true).map(Outcome::Ran)
}

fn docs(bench: &Bench) -> Result<Outcome> {
    shown(cargo(bench, "doc --workspace --no-deps --all-features").env("RUSTDOCFLAGS", "-D warnings"))
}

fn no_std(bench: &Bench) -> Result<Outcome> {
    let wasm = bench.tools.wasm()?;
    println!("  {}", wasm.label());
    let build = cargo(
        bench,
        "build --release --package ita-score --package ita-rules --package ita-words --no-default-features --target",
    );
    shown(wasm.on(build.arg(wasm::TARGET)))
}

fn as_stock(bench: &Bench) -> Result<Outcome> {
    Ok(match dist::check_as_stock(bench.project, bench.tools)? {
        true => checked(1),
        false => Outcome::Absent("this machine has the target, so the step `dist` was this one".into()),
    })
}

fn contract(bench: &Bench) -> Result<Outcome> {
    let Some(python) = machine::on_path("python3") else {
        return Ok(Outcome::Absent("there is no python3".into()));
    };
    let ita = native::binary(bench.project, "ita")?;
    let script = bench.project.root.join("tests").join("contract").join("contract.py");
    counted(Run::new(python, &bench.project.root).arg(script).arg(ita), false).map(Outcome::Ran)
}

fn python_package(bench: &Bench) -> Result<Outcome> {
    match python::no_python() {
        Some(why) => Ok(Outcome::Absent(why)),
        None => counted(python::tested(bench.project)?, false).map(Outcome::Ran),
    }
}

fn on_spark(bench: &Bench) -> Result<Outcome> {
    match python::no_spark() {
        Some(why) => Ok(Outcome::Absent(why)),
        None => counted(python::on_spark(bench.project)?, false).map(Outcome::Ran),
    }
}

fn e2e(bench: &Bench) -> Result<Outcome> {
    crate::build::app(bench.project, bench.tools)?;
    crate::one_file::build(bench.project, bench.tools)?;
    crate::element::build(bench.project, bench.tools)?;
    wordpress::element_into_app(bench.project)?;
    let ita = native::binary(bench.project, "ita")?;
    let run = in_browsers(bench, &bench.project.e2e())?.env("ITA_BIN", ita);
    counted(run.env("ITA_APP", bench.project.app()), false).map(Outcome::Ran)
}

/// Runs the browser tests of a folder. Without a program named, tests for Firefox or LibreOffice report that they were not run;
/// in CI these programs were prepared, or the run has failed by now.
fn in_browsers(bench: &Bench, folder: &Path) -> Result<Run> {
    let run = Run::new(bench.tools.path(Need::Node)?, folder).arg("run.mjs");
    let run = run.env("CHROME_PATH", bench.tools.path(Need::Browser)?);
    let if_there = |need| bench.tools.path(need).cloned().unwrap_or_default();
    let run = run.env("CHROME_SHELL_PATH", if_there(Need::Shell));
    Ok(run.env("FIREFOX_PATH", if_there(Need::Firefox)).env("SOFFICE_PATH", if_there(Need::Office)))
}

fn in_wordpress(bench: &Bench) -> Result<Outcome> {
    let project = bench.project;
    crate::build::app(project, bench.tools)?;
    crate::element::build(project, bench.tools)?;
    wordpress::element_into_app(project)?;
    let plugin = wordpress::lay_out(project)?;
    let run = in_browsers(bench, &project.root.join("tests").join("wordpress"))?;
    counted(run.env("ITA_APP", project.app()).env("ITA_PLUGIN", plugin), false).map(Outcome::Ran)
}
