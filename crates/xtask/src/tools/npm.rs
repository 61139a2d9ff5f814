//! Programs from npm: the same bytes on every system, and no compiler needed. Each in one exact version, in the project's own folder.

use std::fs;
use std::path::PathBuf;

use super::{Found, Tool, first_right, versions};
use crate::error::{Context, Result};
use crate::machine;
use crate::process::Run;
use crate::project::Project;

/// A program of an npm package.
pub(crate) struct NpmTool {
    program: &'static str,
    package: &'static str,
    purpose: &'static str,
    version: &'static str,
}

/// wasm-opt makes wasm smaller.
pub(crate) const WASM_OPT: NpmTool = NpmTool {
    program: "wasm-opt",
    package: "binaryen",
    purpose: "makes the app's wasm smaller",
    version: versions::BINARYEN,
};

/// esbuild joins and shortens modules and style sheets.
pub(crate) const ESBUILD: NpmTool = NpmTool {
    program: "esbuild",
    package: "esbuild",
    purpose: "joins the page element's modules and the app's style sheets",
    version: versions::ESBUILD,
};

impl NpmTool {
    fn folder(&self, project: &Project) -> PathBuf {
        project.tools.join(self.package)
    }

    fn own(&self, project: &Project) -> PathBuf {
        let ending = if cfg!(windows) { ".cmd" } else { "" };
        self.folder(project).join("node_modules").join(".bin").join(format!("{}{ending}", self.program))
    }
}

impl Tool for NpmTool {
    fn name(&self) -> &'static str {
        self.program
    }

    fn purpose(&self) -> &'static str {
        self.purpose
    }

    fn find(&self, project: &Project) -> Result<Option<Found>> {
        Ok(first_right(self.own(project), self.program, |version| version == self.version))
    }

    fn plan(&self, project: &Project) -> String {
        format!("installing npm's {} {} into {}", self.package, self.version, project.show(&project.tools))
    }

    fn install(&self, project: &Project) -> Result<()> {
        let folder = self.folder(project);
        fs::create_dir_all(&folder).or_say(|| format!("cannot create {}", folder.display()))?;
        let npm = machine::on_path("npm").unwrap_or_else(|| "npm".into());
        let quiet = ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error", "--ignore-scripts"];
        let run = Run::new(npm, &folder).args(quiet).arg("--prefix").arg(&folder);
        run.arg(format!("{}@{}", self.package, self.version)).show()
    }
}
