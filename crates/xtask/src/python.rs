//! Python: an environment of this repository's own, in the tools' folder.

use std::path::{Path, PathBuf};

use fs_err as fs;

use crate::error::{Error, Result};
use crate::files;
use crate::process::Run;
use crate::project::Project;
use crate::tools::{number_in, numbers, version_of};
use crate::{machine, native};

/// The oldest Java that Spark runs on.
const OLDEST_JAVA: u32 = 17;

fn interpreter(project: &Project, environment: &str) -> PathBuf {
    project.tools.join(environment).join("bin").join("python")
}

/// An interpreter in the environment of this name, which has what `requirements` (a path from the top) lists; made where it is not there.
pub(crate) fn environment(project: &Project, name: &str, requirements: &str) -> Result<PathBuf> {
    if let Some(why) = no_python() {
        return Err(Error::new(why).mend("install Python 3.10 or newer, with its module venv"));
    }
    let (folder, python) = (project.tools.join(name), interpreter(project, name));
    let asked = project.root.join(requirements);
    let (asked_text, stamp) = (fs::read_to_string(&asked)?, folder.join("requirements.txt"));
    if fs::read_to_string(&stamp).is_ok_and(|has| has == asked_text) {
        return Ok(python);
    }
    Run::new("python3", &project.root).args(["-m", "venv"]).arg(&folder).show()?;
    Run::new(&python, &project.root).args(["-m", "pip", "install", "--quiet", "-r"]).arg(&asked).show()?;
    fs::write(&stamp, asked_text)?;
    Ok(python)
}

/// `python`: the wheel in `dist/python`, tested beside the command `ita`.
pub(crate) fn wheel(project: &Project) -> Result<()> {
    let wheel = built(project, &project.dist().join("python"), &["--release"])?;
    install(project, "python", &wheel)?;
    tests(project)?.show()?;
    println!("{}", project.show(&wheel));
    Ok(())
}

/// The package's tests, with a wheel that is quick to build, and slow.
pub(crate) fn tested(project: &Project) -> Result<Run> {
    install(project, "python", &for_tests(project)?)?;
    tests(project)
}

/// The recipe's test, on a cluster of two worker processes.
pub(crate) fn on_spark(project: &Project) -> Result<Run> {
    let python = environment(project, "spark", "python/spark/requirements.txt")?;
    install(project, "spark", &for_tests(project)?)?;
    let run = Run::new(python, &project.root.join("python").join("spark")).arg("test_score.py");
    Ok(run.env("ITA", native::binary(project, "ita")?))
}

/// Why there is no Python here for these, if there is none.
pub(crate) fn no_python() -> Option<String> {
    let usable = "import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 10))";
    match machine::on_path("python3") {
        None => Some("there is no python3".into()),
        Some(ref python) if Run::new(python, Path::new(".")).args(["-c", usable]).text().is_err() => {
            Some("python3 is older than 3.10, or lacks its module venv".into())
        }
        Some(_) => None,
    }
}

/// Why there is no Spark here, if there can be none.
pub(crate) fn no_spark() -> Option<String> {
    let version = machine::on_path("java").and_then(|java| version_of(&java));
    let new_enough = version.is_some_and(|line| numbers(number_in(&line)) >= [OLDEST_JAVA].into());
    no_python().or_else(|| (!new_enough).then(|| format!("there is no Java {OLDEST_JAVA} or newer, which Spark needs")))
}

fn for_tests(project: &Project) -> Result<PathBuf> {
    built(project, &project.target().join("python"), &[])
}

/// Builds a wheel into a folder of its own.
fn built(project: &Project, output: &Path, profile: &[&str]) -> Result<PathBuf> {
    let python = environment(project, "python", "python/requirements.txt")?;
    if output.exists() {
        fs::remove_dir_all(output)?;
    }
    Run::new(&python, &project.root)
        .args(["-m", "maturin", "build", "--manifest-path", "python/Cargo.toml"])
        .args(profile)
        .arg("--out")
        .arg(output)
        .show()?;
    let wheel = files::ending(output, "whl")?.into_iter().next();
    wheel.ok_or_else(|| Error::new("maturin wrote no wheel"))
}

fn install(project: &Project, environment: &str, wheel: &Path) -> Result<()> {
    let pip = ["-m", "pip", "install", "--quiet", "--force-reinstall", "--no-deps"];
    Run::new(interpreter(project, environment), &project.root).args(pip).arg(wheel).show()
}

fn tests(project: &Project) -> Result<Run> {
    let run = Run::new(interpreter(project, "python"), &project.root.join("python").join("tests"));
    Ok(run.args(["-m", "unittest", "test_ita_score"]).env("ITA", native::binary(project, "ita")?))
}
