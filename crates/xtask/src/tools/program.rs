//! Programs that people have: a Chromium, a Firefox and a LibreOffice, for the browser tests.

use std::env;
use std::path::{Path, PathBuf};

use super::{Found, Get, Tool, number_in, version_of};
use crate::error::{Error, Result};
use crate::machine::{self, Apt};
use crate::process::Run;
use crate::project::Project;

/// A program of the system.
pub(crate) struct Program {
    name: &'static str,
    purpose: &'static str,
    /// The variable that names another one.
    variable: &'static str,
    /// Names it goes by on `PATH`.
    names: &'static [&'static str],
    /// Where other systems put it.
    places: &'static [&'static str],
    /// What is installed on Debian.
    packages: &'static [&'static str],
    /// Libraries beside it that a Debian may lack.
    libraries: &'static [&'static str],
    /// Whether Playwright keeps one of its own, which it can download.
    by_playwright: bool,
    needed: Needed,
}

/// Where nothing goes on without a program.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Needed {
    Always,
    InCi,
    Never,
}

pub(crate) const CHROMIUM: Program = Program {
    name: "chromium",
    purpose: "runs the browser tests",
    variable: "CHROME_PATH",
    names: &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"],
    places: &[
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        r"C:\Program Files\Google\Chrome\Application\chrome.exe",
        r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ],
    packages: &["chromium"],
    libraries: &[],
    by_playwright: true,
    needed: Needed::Always,
};

/// The same Chromium without windows and tabs, with which a test of a page takes half the time. Without it they run in the whole one.
pub(crate) const SHELL: Program = Program {
    name: "headless chromium",
    purpose: "runs most of the browser tests in half the time",
    variable: "CHROME_SHELL_PATH",
    names: &["chromium-headless-shell"],
    places: &[],
    packages: &["chromium-headless-shell"],
    libraries: &[],
    by_playwright: false,
    needed: Needed::Never,
};

/// A Firefox as people have it: the tests speak WebDriver BiDi to it, so that no build of its own is needed.
pub(crate) const FIREFOX: Program = Program {
    name: "firefox",
    purpose: "runs the browser tests that are for Firefox",
    variable: "FIREFOX_PATH",
    names: &["firefox-esr", "firefox"],
    places: &["/Applications/Firefox.app/Contents/MacOS/firefox", r"C:\Program Files\Mozilla Firefox\firefox.exe"],
    packages: &["firefox-esr"],
    libraries: &[],
    by_playwright: false,
    needed: Needed::InCi,
};

/// LibreOffice's Calc and Writer, without a screen: with what they need some 100 MB. They run with a profile of the test's own.
pub(crate) const OFFICE: Program = Program {
    name: "libreoffice",
    purpose: "opens the workbooks and reports of the browser tests, and writes some",
    variable: "SOFFICE_PATH",
    names: &["soffice", "libreoffice"],
    places: &[
        "/Applications/LibreOffice.app/Contents/MacOS/soffice",
        r"C:\Program Files\LibreOffice\program\soffice.exe",
    ],
    packages: &["libreoffice-calc-nogui", "libreoffice-writer-nogui"],
    libraries: &["libsclo.so", "libswlo.so"],
    by_playwright: false,
    needed: Needed::InCi,
};

impl Program {
    /// Where Playwright's own would be, by its own word.
    fn of_playwright(&self, project: &Project) -> Option<PathBuf> {
        let ask = "import('playwright-core').then((p) => console.log(p.chromium.executablePath()))";
        let node = Run::new("node", &project.e2e()).args(["--input-type=module", "-e", ask]);
        let said = self.by_playwright.then(|| node.text().ok()).flatten()?;
        Some(PathBuf::from(said.trim())).filter(|path| path.is_file())
    }

    fn is_whole(&self, program: &Path) -> bool {
        let folder = program.canonicalize().ok().and_then(|path| path.parent().map(Path::to_owned));
        let is_there = |library: &&str| folder.as_ref().is_some_and(|folder| folder.join(library).is_file());
        !cfg!(target_os = "linux") || self.libraries.iter().all(is_there)
    }
}

impl Tool for Program {
    fn name(&self) -> &'static str {
        self.name
    }

    fn purpose(&self) -> &'static str {
        self.purpose
    }

    fn find(&self, project: &Project) -> Result<Option<Found>> {
        let named = env::var_os(self.variable).filter(|path| !path.is_empty()).map(PathBuf::from);
        if let Some(path) = named.as_ref().filter(|path| !path.is_file()) {
            return Err(Error::new(format!("{} names {}, which is no file", self.variable, path.display()))
                .mend(format!("name an existing {}, or unset {}", self.name, self.variable)));
        }
        let on_path = || self.names.iter().find_map(|name| machine::on_path(name)).filter(|path| self.is_whole(path));
        let in_place = || self.places.iter().map(PathBuf::from).find(|path| path.is_file());
        let path = named.map(|path| (path, format!("named by {}", self.variable)));
        let path = path.or_else(|| Some((on_path()?, "on PATH".into())));
        let path = path.or_else(|| Some((in_place()?, "installed on this system".into())));
        let path = path.or_else(|| Some((self.of_playwright(project)?, "downloaded by Playwright".into())));
        Ok(path.map(|(path, why)| {
            // Asking for the version opens a window on Windows.
            let version = if cfg!(windows) { None } else { version_of(&path) };
            Found { path, version: version.as_deref().map_or("unknown", number_in).to_owned(), why }
        }))
    }

    fn get(&self, project: &Project) -> Get {
        if self.by_playwright && machine::downloads_allowed() && !Apt::here().is_free() {
            let npx = machine::on_path("npx").unwrap_or_else(|| "npx".into());
            let run = Run::new(npx, &project.e2e()).args(["playwright-core", "install", self.name]);
            return Get::Run(run, "letting Playwright download one".into());
        }
        Get::debian(self.packages, || match self.by_playwright {
            true => format!("cd {} && npx playwright-core install {}", project.show(&project.e2e()), self.name),
            false => format!("install {} as your system does it, or set {}", self.name, self.variable),
        })
    }

    fn may_be_missing(&self) -> bool {
        match self.needed {
            Needed::Always => false,
            Needed::InCi => !machine::is_ci(),
            Needed::Never => true,
        }
    }
}
