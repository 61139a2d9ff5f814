//! A Chromium for the browser tests.

use std::env;
use std::path::{Path, PathBuf};

use super::{Found, Tool, version_of};
use crate::error::{Error, Result};
use crate::machine::{self, Apt};
use crate::process::Run;
use crate::project::Project;

/// Names a Chromium goes by on `PATH`.
const NAMES: [&str; 5] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/// Where other systems put it.
const PLACES: [&str; 4] = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
];

/// Chromium, Chrome, or the one that Playwright keeps.
pub(crate) struct Browser;

impl Browser {
    /// Where Playwright's own Chromium would be, by its own word.
    fn by_playwright(project: &Project) -> Option<PathBuf> {
        let ask = "import('playwright-core').then((p) => console.log(p.chromium.executablePath()))";
        let node = Run::new("node", &project.e2e()).args(["--input-type=module", "-e", ask]);
        let path = PathBuf::from(node.text().ok()?.trim());
        path.is_file().then_some(path)
    }

    fn by_hand(project: &Project) -> String {
        format!("cd {} && npx playwright-core install chromium", project.show(&project.e2e()))
    }
}

impl Tool for Browser {
    fn name(&self) -> &'static str {
        "chromium"
    }

    fn purpose(&self) -> &'static str {
        "runs the browser tests"
    }

    fn find(&self, project: &Project) -> Result<Option<Found>> {
        let found = |path: PathBuf, why: &str| {
            // Asking Chrome for its version opens a window on Windows.
            let version = if cfg!(windows) { None } else { version_of(&path) };
            Found { path, version: version.unwrap_or_else(|| "unknown".into()), why: why.into() }
        };
        if let Some(path) = env::var_os("CHROME_PATH").map(PathBuf::from) {
            if path.is_file() {
                return Ok(Some(found(path, "named by CHROME_PATH")));
            }
            return Err(Error::new(format!("CHROME_PATH names {}, which is no file", path.display()))
                .mend("name an existing Chromium, or unset CHROME_PATH"));
        }
        let on_path = NAMES.iter().find_map(|name| machine::on_path(name)).map(|path| found(path, "on PATH"));
        let installed = || PLACES.iter().map(PathBuf::from).find(|path| Path::is_file(path));
        Ok(on_path
            .or_else(|| installed().map(|path| found(path, "installed on this system")))
            .or_else(|| Self::by_playwright(project).map(|path| found(path, "downloaded by Playwright"))))
    }

    fn plan(&self, project: &Project) -> String {
        match Apt::here() {
            Apt::Root | Apt::Sudo => "installing Debian's chromium".into(),
            _ if machine::downloads_allowed() => "letting Playwright download one (no root needed)".into(),
            _ => format!("it has to be installed by hand: {}", Self::by_hand(project)),
        }
    }

    fn install(&self, project: &Project) -> Result<()> {
        match Apt::here() {
            apt @ (Apt::Root | Apt::Sudo) => apt.install(&["chromium"]),
            _ if machine::downloads_allowed() => {
                let npx = machine::on_path("npx").unwrap_or_else(|| "npx".into());
                let install = Run::new(npx, &project.e2e()).args(["playwright-core", "install", "chromium"]);
                install.show().map_err(|error| error.mend("install Chromium or Chrome, or set CHROME_PATH"))
            }
            apt => {
                let why = machine::why_no_downloads();
                let error = Error::new("no Chromium was found for the browser tests")
                    .because(format!("{why}, so none was downloaded"))
                    .mend(Self::by_hand(project));
                Err(if apt == Apt::ByHand { error.mend(Apt::line(&["chromium"])) } else { error })
            }
        }
    }
}
