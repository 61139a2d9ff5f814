//! A Firefox for the browser tests.

use std::env;
use std::path::{Path, PathBuf};

use super::{Found, Tool, version_of};
use crate::error::{Error, Result};
use crate::machine::{self, Apt};
use crate::project::Project;

/// Names a Firefox goes by on `PATH`.
const NAMES: [&str; 2] = ["firefox-esr", "firefox"];

/// Where other systems put it.
const PLACES: [&str; 2] =
    ["/Applications/Firefox.app/Contents/MacOS/firefox", r"C:\Program Files\Mozilla Firefox\firefox.exe"];

/// What is installed on Debian.
const PACKAGE: &str = "firefox-esr";

/// What a person without Debian does.
const BY_HAND: &str = "install Firefox as your system does it, or set FIREFOX_PATH";

/// A Firefox as people have it: the tests speak WebDriver BiDi to it, so that no build of its own is needed.
pub(crate) struct Firefox;

impl Tool for Firefox {
    fn name(&self) -> &'static str {
        "firefox"
    }

    fn purpose(&self) -> &'static str {
        "runs the browser tests that are for Firefox"
    }

    fn find(&self, _: &Project) -> Result<Option<Found>> {
        let found = |path: PathBuf, why: &str| {
            // Asking a browser for its version opens a window on Windows.
            let version = if cfg!(windows) { None } else { version_of(&path) };
            Found { path, version: version.unwrap_or_else(|| "unknown".into()), why: why.into() }
        };
        if let Some(path) = env::var_os("FIREFOX_PATH").filter(|path| !path.is_empty()).map(PathBuf::from) {
            if path.is_file() {
                return Ok(Some(found(path, "named by FIREFOX_PATH")));
            }
            return Err(Error::new(format!("FIREFOX_PATH names {}, which is no file", path.display()))
                .mend("name an existing Firefox, or unset FIREFOX_PATH"));
        }
        let on_path = NAMES.iter().find_map(|name| machine::on_path(name)).map(|path| found(path, "on PATH"));
        let installed = || PLACES.iter().map(PathBuf::from).find(|path| Path::is_file(path));
        Ok(on_path.or_else(|| installed().map(|path| found(path, "installed on this system"))))
    }

    fn plan(&self, _: &Project) -> String {
        match Apt::here() {
            Apt::Root | Apt::Sudo => format!("installing Debian's {PACKAGE}"),
            Apt::ByHand => format!("it has to be installed by hand: {}", Apt::line(&[PACKAGE])),
            Apt::Absent => format!("it has to be installed by hand: {BY_HAND}"),
        }
    }

    fn install(&self, _: &Project) -> Result<()> {
        match Apt::here() {
            Apt::Absent => Err(Error::new("no Firefox was found for the browser tests").mend(BY_HAND)),
            apt => apt.install(&[PACKAGE]).map_err(|error| error.mend(BY_HAND)),
        }
    }

    fn may_be_missing(&self) -> bool {
        !machine::is_ci()
    }
}
