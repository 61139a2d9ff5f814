//! The tools a build needs: finding a right-versioned one, or installing it into the project's own folder.

pub(crate) mod node;
pub(crate) mod pinned;
pub(crate) mod program;
pub(crate) mod wasm;
pub(crate) mod wordpress;

use std::path::{Path, PathBuf};

use crate::error::{Error, Result};
use crate::machine::{self, Apt};
use crate::process::Run;
use crate::project::Project;

/// A tool that is there and right.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    /// The program or folder that is used.
    pub(crate) path: PathBuf,
    /// Its version, as it says itself.
    pub(crate) version: String,
    /// Why this one is used.
    pub(crate) why: String,
}

/// One tool: how to find it, and how to get it.
pub(crate) trait Tool {
    /// Its name.
    fn name(&self) -> &'static str;
    /// What it is for.
    fn purpose(&self) -> &'static str;
    /// A right one on this machine, if there is one. An error only where the question cannot be asked.
    fn find(&self, project: &Project) -> Result<Option<Found>>;
    /// How it is got here.
    fn get(&self, project: &Project) -> Get;
    /// What follows, done or not.
    fn finish(&self, _: &Project, done: Result<()>) -> Result<()> {
        done
    }
    /// Returns true if work goes on without the tool where it cannot be had; the steps that need it then report that they were
    /// not run.
    fn may_be_missing(&self) -> bool {
        false
    }
}

/// A way to get a tool.
pub(crate) enum Get {
    /// By this program, which does what the text says.
    Run(Run, String),
    /// From Debian's packages, without asking anybody.
    Debian(&'static [&'static str]),
    /// A person has to, like this.
    Person(String),
}

impl Get {
    /// Debian's packages where they can be had; what is said where this is no Debian.
    fn debian(packages: &'static [&'static str], elsewhere: impl FnOnce() -> String) -> Self {
        match Apt::here() {
            Apt::Root | Apt::Sudo => Self::Debian(packages),
            Apt::ByHand => Self::Person(Apt::line(packages)),
            Apt::Absent => Self::Person(elsewhere()),
        }
    }

    /// What would be done, in one sentence.
    pub(crate) fn plan(&self) -> String {
        match self {
            Self::Run(_, does) => does.clone(),
            Self::Debian(packages) => format!("installing Debian's {}", packages.join(" ")),
            Self::Person(how) => format!("it has to be installed by hand: {how}"),
        }
    }

    fn done(self, name: &str) -> Result<()> {
        match self {
            Self::Run(run, _) => run.show(),
            Self::Debian(packages) => Apt::here().install(packages),
            Self::Person(how) => Err(Error::new(format!("{name} has to be installed by hand")).mend(how)),
        }
    }
}

/// Every tool there is, in the order they are prepared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Need {
    /// A way to compile for wasm32.
    Wasm,
    /// Node.js with npm.
    Node,
    /// Trunk.
    Trunk,
    /// wasm-opt.
    WasmOpt,
    /// esbuild.
    Esbuild,
    /// The browser tests' npm packages.
    NodePackages,
    /// Chromium.
    Browser,
    /// Chromium without a window.
    Shell,
    /// Firefox.
    Firefox,
    /// LibreOffice.
    Office,
    /// WordPress; not for `setup`, since it is wanted by one step that has to be asked for.
    WordPress,
}

impl Need {
    /// All that `setup` prepares.
    pub(crate) const ALL: [Self; 10] = [
        Self::Wasm,
        Self::Node,
        Self::Trunk,
        Self::WasmOpt,
        Self::Esbuild,
        Self::NodePackages,
        Self::Browser,
        Self::Shell,
        Self::Firefox,
        Self::Office,
    ];

    /// What Trunk's hook takes for a development build.
    pub(crate) const DEVELOPMENT: [Self; 3] = [Self::Wasm, Self::Node, Self::Esbuild];

    /// What the release takes, of the app as of the page element.
    pub(crate) const RELEASE: [Self; 4] = [Self::Wasm, Self::Node, Self::WasmOpt, Self::Esbuild];

    /// What `dist` takes: all that is built.
    pub(crate) const DIST: [Self; 5] = [Self::Wasm, Self::Node, Self::Trunk, Self::WasmOpt, Self::Esbuild];

    /// The tool that meets this need.
    pub(crate) fn tool(self) -> Box<dyn Tool> {
        match self {
            Self::Wasm => Box::new(wasm::WasmToolchain),
            Self::Node => Box::new(node::Node),
            Self::Trunk => Box::new(pinned::TRUNK),
            Self::WasmOpt => Box::new(pinned::WASM_OPT),
            Self::Esbuild => Box::new(pinned::ESBUILD),
            Self::NodePackages => Box::new(node::Packages),
            Self::Browser => Box::new(program::CHROMIUM),
            Self::Shell => Box::new(program::SHELL),
            Self::Firefox => Box::new(program::FIREFOX),
            Self::Office => Box::new(program::OFFICE),
            Self::WordPress => Box::new(wordpress::WordPress),
        }
    }
}

/// The tool, installed now if it was missing.
pub(crate) fn prepare(need: Need, project: &Project) -> Result<Found> {
    let tool = need.tool();
    if let Some(found) = tool.find(project)? {
        return Ok(found);
    }
    let get = tool.get(project);
    println!("  {}: not found; {}", tool.name(), get.plan());
    tool.finish(project, get.done(tool.name()))?;
    tool.find(project)?.ok_or_else(|| {
        Error::new(format!("{} is still not found after it was installed", tool.name()))
            .mend("`cargo xtask doctor` lists where it was looked for")
    })
}

/// The program of the project's own, or else the one on PATH, if its version is right.
fn first_right(own: PathBuf, program: &str, is_right: impl Fn(&str) -> bool) -> Option<Found> {
    let places = [
        (own.is_file().then_some(own), "the project's own"),
        (machine::on_path(program), "already on PATH, of a right version"),
    ];
    places.into_iter().find_map(|(path, why)| {
        let path = path?;
        let version = number_in(&version_of(&path)?).to_owned();
        is_right(&version).then(|| Found { path, version, why: why.into() })
    })
}

/// npm, to be run in a folder.
fn npm(folder: &Path) -> Run {
    Run::new(machine::on_path("npm").unwrap_or_else(|| "npm".into()), folder)
}

/// What a program says when asked for its version, if it runs at all.
pub(crate) fn version_of(program: &Path) -> Option<String> {
    let said = Run::new(program, Path::new(".")).arg("--version").text().ok()?;
    said.lines().next().map(|line| line.trim().to_owned())
}

/// The first word of a version line that looks like a version: `trunk 0.21.14` gives `0.21.14`.
pub(crate) fn number_in(version_line: &str) -> &str {
    let word = version_line.split_whitespace().find(|word| word.trim_start_matches('v').starts_with(char::is_numeric));
    word.unwrap_or(version_line).trim_start_matches('v')
}

/// The numbers of a version, which compare as versions do.
pub(crate) fn numbers(version: &str) -> Vec<u32> {
    version.split(['.', '-']).map_while(|part| part.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn newer_versions_are_told_by_their_numbers() {
        for (newer, older) in
            [("0.21.14", "0.21.14"), ("0.100.0", "0.21.14"), ("20.19.0", "20.19"), ("100.0.0", "20.19")]
        {
            assert!(numbers(newer) >= numbers(older), "{newer} {older}");
        }
        for (older, newer) in [("0.21.9", "0.21.14"), ("", "0.21.14"), ("20.9.0", "20.19"), ("unknown", "20.19")] {
            assert!(numbers(older) < numbers(newer), "{older} {newer}");
        }
    }

    #[test]
    fn takes_the_number_out_of_a_version_line() {
        assert_eq!(number_in("trunk 0.21.14"), "0.21.14");
        assert_eq!(number_in("wasm-opt version 132 (version_132)"), "132");
        assert_eq!(number_in("v20.20.2"), "20.20.2");
    }
}
