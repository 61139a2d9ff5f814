//! Every version that is pinned here: the tools that are put into the project's own folder, each in one exact version. Others are
//! pinned by Cargo.lock, the crates, and tests/e2e/package-lock.json, what the browser tests are made of.

use std::path::PathBuf;

use super::{Found, Get, Tool, first_right, npm, numbers};
use crate::error::Result;
use crate::process::Run;
use crate::project::Project;

/// The oldest Node.js that the tests run on: Vite's.
pub(crate) const OLDEST_NODE: &str = "20.19";

/// Where a tool comes from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum From {
    /// Compiled by `cargo install`. One that the machine has may be newer, as `Trunk.toml` says.
    Cargo,
    /// The same bytes on every system, and no compiler needed. Exactly this version, since the size budgets are measured with it.
    Npm,
}

/// A tool, unless the machine has a right one.
pub(crate) struct Pinned {
    program: &'static str,
    package: &'static str,
    version: &'static str,
    from: From,
    purpose: &'static str,
}

/// 0.22 needs a newer Rust than this project does.
pub(crate) const TRUNK: Pinned = Pinned {
    program: "trunk",
    package: "trunk",
    version: "0.21.14",
    from: From::Cargo,
    purpose: "bundles the web app",
};

pub(crate) const WASM_OPT: Pinned = Pinned {
    program: "wasm-opt",
    package: "binaryen",
    version: "132",
    from: From::Npm,
    purpose: "makes the app's wasm smaller",
};

pub(crate) const ESBUILD: Pinned = Pinned {
    program: "esbuild",
    package: "esbuild",
    version: "0.25.12",
    from: From::Npm,
    purpose: "joins the page element's modules and the app's style sheets",
};

impl Pinned {
    fn own(&self, project: &Project) -> PathBuf {
        match self.from {
            From::Cargo => project.tools.join("bin").join(format!("{}{}", self.program, std::env::consts::EXE_SUFFIX)),
            From::Npm => {
                let ending = if cfg!(windows) { ".cmd" } else { "" };
                let folder = project.tools.join(self.package).join("node_modules").join(".bin");
                folder.join(format!("{}{ending}", self.program))
            }
        }
    }

    fn command(&self, project: &Project) -> Run {
        if self.from == From::Npm {
            let folder = project.tools.join(self.package);
            let quiet = ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error", "--ignore-scripts"];
            let run = npm(&project.root).args(quiet).arg("--prefix").arg(folder);
            return run.arg(format!("{}@{}", self.package, self.version));
        }
        // Without default features it downloads nothing by itself. Unoptimised it compiles two or three times faster, and costs less
        // than a second a run; nobody will read its debug information.
        let flags = ["--locked", "--no-default-features", "--debug", "--root"];
        let run = Run::cargo(&project.root).args(["install", self.package, "--version", self.version]).args(flags);
        let run = run.arg(&project.tools).without_env("CARGO_TARGET_DIR");
        run.env("CARGO_PROFILE_DEV_DEBUG", "false").env("CARGO_INCREMENTAL", "0")
    }
}

impl Tool for Pinned {
    fn name(&self) -> &'static str {
        self.program
    }

    fn purpose(&self) -> &'static str {
        self.purpose
    }

    fn find(&self, project: &Project) -> Result<Option<Found>> {
        let is_right = |version: &str| match self.from {
            From::Cargo => numbers(version) >= numbers(self.version),
            From::Npm => version == self.version,
        };
        Ok(first_right(self.own(project), self.program, is_right))
    }

    fn get(&self, project: &Project) -> Get {
        let how = if self.from == From::Cargo { "compiling (about 3 min)" } else { "installing npm's" };
        let does = format!("{how} {} {} into {}", self.package, self.version, project.show(&project.tools));
        Get::Run(self.command(project), does)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn installs_the_exact_version_into_the_tools_folder() {
        let project = Project { root: ".".into(), tools: "here/.tools".into(), as_stock: false };
        let line = TRUNK.command(&project).line();
        assert!(
            line.ends_with("install trunk --version 0.21.14 --locked --no-default-features --debug --root here/.tools")
        );
    }
}
