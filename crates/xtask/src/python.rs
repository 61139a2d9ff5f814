//! Python: an environment of this repository's own, in the tools' folder.

use std::path::{Path, PathBuf};

use fs_err as fs;

use crate::error::{Error, Result};
use crate::process::Run;
use crate::project::Project;
use crate::{machine, native};

/// An interpreter in the environment of this name, which has what `requirements` (a path from the top) lists; made where it is not there.
pub(crate) fn environment(project: &Project, name: &str, requirements: &str) -> Result<PathBuf> {
    if machine::on_path("python3").is_none() {
        return Err(Error::new("there is no python3").mend("install Python 3.10 or newer, with its module venv"));
    }
    let folder = project.tools.join(name);
    let python = folder.join("bin").join("python");
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
    let wheel = tested(project, &project.dist().join("python"), &["--release"])?;
    println!("{}", project.show(&wheel));
    Ok(())
}

/// The same of a wheel that is quick to build, and slow: for its tests alone.
pub(crate) fn check(project: &Project) -> Result<()> {
    tested(project, &project.target().join("python"), &[]).map(drop)
}

/// Builds a wheel into a folder of its own, and runs its tests.
fn tested(project: &Project, output: &Path, profile: &[&str]) -> Result<PathBuf> {
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
    let wheels = fs::read_dir(output)?;
    let wheel =
        wheels.flatten().map(|entry| entry.path()).find(|path| path.extension().is_some_and(|end| end == "whl"));
    let wheel = wheel.ok_or_else(|| Error::new("maturin wrote no wheel"))?;
    let pip = ["-m", "pip", "install", "--quiet", "--force-reinstall", "--no-deps"];
    Run::new(&python, &project.root).args(pip).arg(&wheel).show()?;
    Run::new(&python, &project.root.join("python").join("tests"))
        .args(["-m", "unittest", "test_ita_score"])
        .env("ITA", native::binary(project, "ita")?)
        .show()?;
    Ok(wheel)
}
