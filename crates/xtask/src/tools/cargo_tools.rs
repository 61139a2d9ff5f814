//! Trunk and wasm-bindgen: compiled by cargo into the project's own tools folder.

use std::path::PathBuf;

use super::{Found, Tool, first_right, numbers, versions};
use crate::error::Result;
use crate::process::Run;
use crate::project::Project;

/// A program that `cargo install` builds, in one version, unless the machine has that or a newer one.
pub(crate) struct CargoTool {
    program: &'static str,
    package: &'static str,
    purpose: &'static str,
    version: String,
    flags: &'static [&'static str],
    minutes: u32,
}

/// Trunk: without its default features (it downloads nothing here). Both tools are built unoptimised, which compiles two
/// or three times faster and costs them less than a second a run.
pub(crate) fn trunk() -> CargoTool {
    CargoTool {
        program: "trunk",
        package: "trunk",
        purpose: "bundles the web app",
        version: versions::TRUNK.into(),
        flags: &["--locked", "--no-default-features", "--debug"],
        minutes: 3,
    }
}

impl CargoTool {
    fn own(&self, project: &Project) -> PathBuf {
        project.tools.join("bin").join(format!("{}{}", self.program, std::env::consts::EXE_SUFFIX))
    }

    fn command(&self, project: &Project) -> Run {
        Run::cargo(&project.root)
            .args(["install", self.package, "--version", &self.version])
            .args(self.flags)
            .arg("--root")
            .arg(&project.tools)
            // A tool is built once and elsewhere, without the debug information nobody will read.
            .without_env("CARGO_TARGET_DIR")
            .env("CARGO_PROFILE_DEV_DEBUG", "false")
            .env("CARGO_INCREMENTAL", "0")
    }
}

impl Tool for CargoTool {
    fn name(&self) -> &'static str {
        self.program
    }

    fn purpose(&self) -> &'static str {
        self.purpose
    }

    fn find(&self, project: &Project) -> Result<Option<Found>> {
        Ok(first_right(self.own(project), self.program, |version| numbers(version) >= numbers(&self.version)))
    }

    fn plan(&self, project: &Project) -> String {
        format!("compiling {} into {} (about {} min)", self.version, project.show(&project.tools), self.minutes)
    }

    fn install(&self, project: &Project) -> Result<()> {
        let run = self.command(project);
        run.show().map_err(|error| error.mend(format!("see what `{}` says above", run.line())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn installs_the_exact_version_into_the_tools_folder() {
        let project = Project { root: ".".into(), tools: "here/.tools".into(), as_stock: false };
        let line = trunk().command(&project).line();
        assert!(
            line.ends_with("install trunk --version 0.21.14 --locked --no-default-features --debug --root here/.tools")
        );
    }
}
