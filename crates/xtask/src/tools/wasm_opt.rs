//! wasm-opt, from the npm package `binaryen`: the same bytes on every system, and no compiler needed.

use std::fs;
use std::path::PathBuf;

use super::{Found, Tool, number_in, version_of};
use crate::error::{Context, Result};
use crate::machine;
use crate::process::Run;
use crate::project::Project;

/// Binaryen's version. One exact version, since the size budget is measured with it.
const VERSION: &str = "132";

/// wasm-opt.
pub(crate) struct WasmOpt;

impl WasmOpt {
    fn folder(project: &Project) -> PathBuf {
        project.tools.join("binaryen")
    }

    fn own(project: &Project) -> PathBuf {
        let name = if cfg!(windows) { "wasm-opt.cmd" } else { "wasm-opt" };
        Self::folder(project).join("node_modules").join(".bin").join(name)
    }
}

impl Tool for WasmOpt {
    fn name(&self) -> &'static str {
        "wasm-opt"
    }

    fn purpose(&self) -> &'static str {
        "makes the app's wasm smaller"
    }

    fn find(&self, project: &Project) -> Result<Option<Found>> {
        let own = Self::own(project);
        let places = [
            (own.is_file().then_some(own), "the project's own"),
            (machine::on_path("wasm-opt"), "already on PATH, of the right version"),
        ];
        Ok(places.into_iter().find_map(|(path, why)| {
            let path = path?;
            let version = number_in(&version_of(&path)?).to_owned();
            (version == VERSION).then(|| Found { path, version, why: why.into() })
        }))
    }

    fn plan(&self, project: &Project) -> String {
        format!("installing npm's binaryen {VERSION} into {}", project.show(&project.tools))
    }

    fn install(&self, project: &Project) -> Result<()> {
        let folder = Self::folder(project);
        fs::create_dir_all(&folder).or_say(|| format!("cannot create {}", folder.display()))?;
        let npm = machine::on_path("npm").unwrap_or_else(|| "npm".into());
        Run::new(npm, &folder)
            .args([
                "install",
                "--no-save",
                "--no-audit",
                "--no-fund",
                "--loglevel=error",
                "--ignore-scripts",
                "--prefix",
            ])
            .arg(&folder)
            .arg(format!("binaryen@{VERSION}"))
            .show()
    }
}
