//! Python: an environment of this repository's own, in the tools' folder.

use std::fs;
use std::path::{Path, PathBuf};

use crate::error::{Context, Error, Result};
use crate::machine;
use crate::process::Run;
use crate::project::Project;

/// An interpreter in the environment of this name, which has what `requirements` (a path from the top) lists; made where it is not there.
pub(crate) fn environment(project: &Project, name: &str, requirements: &str) -> Result<PathBuf> {
    if machine::on_path("python3").is_none() {
        return Err(Error::new("there is no python3").mend("install Python 3.10 or newer, with its module venv"));
    }
    let folder = project.tools.join(name);
    let python = folder.join("bin").join("python");
    let asked = project.root.join(requirements);
    let (asked_text, stamp) = (read(&asked)?, folder.join("requirements.txt"));
    if fs::read_to_string(&stamp).is_ok_and(|has| has == asked_text) {
        return Ok(python);
    }
    Run::new("python3", &project.root).args(["-m", "venv"]).arg(&folder).show()?;
    Run::new(&python, &project.root).args(["-m", "pip", "install", "--quiet", "-r"]).arg(&asked).show()?;
    fs::write(&stamp, asked_text).or_say(|| format!("cannot write {}", stamp.display()))?;
    Ok(python)
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).or_say(|| format!("cannot read {}", path.display()))
}
