//! Steps that a second process of this program runs beside the others.

use std::env;
use std::path::PathBuf;

use fs_err as fs;

use super::count::{self, Count};
use crate::error::{Context, Error, Result};
use crate::process::Run;
use crate::project::Project;

/// That process, and where it writes what it says.
pub(crate) struct Beside {
    process: duct::Handle,
    said: PathBuf,
}

impl Beside {
    /// Starts these steps.
    pub(crate) fn start(project: &Project, steps: &[&str]) -> Result<Self> {
        let program = env::current_exe()?;
        let said = project.target().join("beside.txt");
        let run = Run::new(program, &project.root).args(["test", "--only", &steps.join(",")]);
        Ok(Self { process: run.start(&said)?, said })
    }

    /// Waits for them, shows what they said, and counts.
    pub(crate) fn end(&self) -> Result<Count> {
        self.process.wait().or_say(|| "cannot wait for the steps beside".into())?;
        let said = fs::read_to_string(&self.said)?;
        println!("{said}");
        count::in_output(&said).ok_or_else(|| Error::new("the steps beside have ended without a count"))
    }
}

/// Where another step has failed, nobody waits for these.
impl Drop for Beside {
    fn drop(&mut self) {
        let _ = self.process.kill();
    }
}
