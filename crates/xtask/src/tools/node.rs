//! Node.js with npm, and the browser tests' npm packages.

use std::path::PathBuf;

use super::pinned::OLDEST_NODE;
use super::{Found, Get, Tool, npm, number_in, numbers, version_of};
use fs_err as fs;

use crate::error::Result;
use crate::machine;
use crate::project::Project;

/// Node.js with npm.
pub(crate) struct Node;

impl Tool for Node {
    fn name(&self) -> &'static str {
        "node and npm"
    }

    fn purpose(&self) -> &'static str {
        "runs wasm-opt and the browser tests"
    }

    fn find(&self, _: &Project) -> Result<Option<Found>> {
        let (Some(path), Some(_)) = (machine::on_path("node"), machine::on_path("npm")) else { return Ok(None) };
        let Some(line) = version_of(&path) else { return Ok(None) };
        let version = number_in(&line).to_owned();
        let why = format!("on PATH, {OLDEST_NODE} or newer");
        Ok((numbers(&version) >= numbers(OLDEST_NODE)).then_some(Found { path, version, why }))
    }

    fn get(&self, _: &Project) -> Get {
        let by_hand = || {
            format!(
                "Node.js {OLDEST_NODE} or newer with npm, as your system does it (no root needed with nvm, fnm or volta)"
            )
        };
        match machine::on_path("node").and_then(|path| version_of(&path)) {
            Some(too_old) => Get::Person(format!("{}; found only {too_old}", by_hand())),
            None => Get::debian(&["nodejs", "npm"], by_hand),
        }
    }
}

/// The packages that `tests/e2e/package-lock.json` names.
pub(crate) struct Packages;

impl Packages {
    fn lock(project: &Project) -> Result<String> {
        Ok(fs::read_to_string(project.e2e().join("package-lock.json"))?)
    }

    /// A copy of the lock file that was installed, kept beside what was installed.
    fn stamp(project: &Project) -> PathBuf {
        project.e2e().join("node_modules").join(".installed-lock.json")
    }
}

impl Tool for Packages {
    fn name(&self) -> &'static str {
        "npm packages"
    }

    fn purpose(&self) -> &'static str {
        "drive a browser in the tests"
    }

    fn find(&self, project: &Project) -> Result<Option<Found>> {
        let lock = Self::lock(project)?;
        let installed = fs::read_to_string(Self::stamp(project)).is_ok_and(|installed| installed == lock);
        Ok(installed.then(|| Found {
            path: project.e2e().join("node_modules"),
            version: "as locked".into(),
            why: "installed from tests/e2e/package-lock.json".into(),
        }))
    }

    fn get(&self, project: &Project) -> Get {
        let ci = npm(&project.e2e()).args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
        Get::Run(ci, "running npm ci in tests/e2e".into())
    }

    fn finish(&self, project: &Project, done: Result<()>) -> Result<()> {
        done?;
        Ok(fs::write(Self::stamp(project), Self::lock(project)?)?)
    }
}
