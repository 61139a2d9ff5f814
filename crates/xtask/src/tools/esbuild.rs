//! esbuild, from npm: joins and shortens the page element's modules.

use std::fs;
use std::path::PathBuf;

use super::{Found, Tool, version_of};
use crate::error::{Context, Result};
use crate::machine;
use crate::process::Run;
use crate::project::Project;

/// One exact version, since the size budget is measured with it.
const VERSION: &str = "0.25.12";

/// esbuild.
pub(crate) struct Esbuild;

impl Esbuild {
    fn folder(project: &Project) -> PathBuf {
        project.tools.join("esbuild")
    }
}

impl Tool for Esbuild {
    fn name(&self) -> &'static str {
        "esbuild"
    }

    fn purpose(&self) -> &'static str {
        "joins the page element's modules"
    }

    fn find(&self, project: &Project) -> Result<Option<Found>> {
        let name = if cfg!(windows) { "esbuild.cmd" } else { "esbuild" };
        let path = Self::folder(project).join("node_modules").join(".bin").join(name);
        let right = path.is_file() && version_of(&path).is_some_and(|version| version == VERSION);
        Ok(right.then(|| Found { path, version: VERSION.into(), why: "the project's own".into() }))
    }

    fn plan(&self, project: &Project) -> String {
        format!("installing npm's esbuild {VERSION} into {}", project.show(&project.tools))
    }

    fn install(&self, project: &Project) -> Result<()> {
        let folder = Self::folder(project);
        fs::create_dir_all(&folder).or_say(|| format!("cannot create {}", folder.display()))?;
        let npm = machine::on_path("npm").unwrap_or_else(|| "npm".into());
        let quiet = ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error", "--ignore-scripts"];
        Run::new(npm, &folder).args(quiet).arg("--prefix").arg(&folder).arg(format!("esbuild@{VERSION}")).show()
    }
}
