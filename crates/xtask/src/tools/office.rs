//! LibreOffice's Calc and Writer, for the browser tests: what the app and `ita report` write it opens, and the other way round.

use std::env;
use std::path::{Path, PathBuf};

use super::{Found, Tool, version_of};
use crate::error::{Error, Result};
use crate::machine::{self, Apt};
use crate::project::Project;

/// Names it goes by on `PATH`.
const NAMES: [&str; 2] = ["soffice", "libreoffice"];

/// Where other systems put it.
const PLACES: [&str; 2] =
    ["/Applications/LibreOffice.app/Contents/MacOS/soffice", r"C:\Program Files\LibreOffice\program\soffice.exe"];

/// What is installed on Debian, without a screen: with what they need some 100 MB.
const PACKAGES: [&str; 2] = ["libreoffice-calc-nogui", "libreoffice-writer-nogui"];

/// The library of each, beside the program, where a system has them apart.
const LIBRARIES: [&str; 2] = ["libsclo.so", "libswlo.so"];

/// What a person without Debian does.
const BY_HAND: &str = "install LibreOffice as your system does it, or set SOFFICE_PATH";

/// A LibreOffice as people have it. It runs with a profile of the test's own.
pub(crate) struct Office;

/// True if both are there: a Debian may have one of them.
fn is_whole(program: &Path) -> bool {
    let folder = program.canonicalize().ok().and_then(|path| path.parent().map(Path::to_owned));
    !cfg!(target_os = "linux")
        || folder.is_some_and(|folder| LIBRARIES.iter().all(|library| folder.join(library).is_file()))
}

impl Tool for Office {
    fn name(&self) -> &'static str {
        "libreoffice"
    }

    fn purpose(&self) -> &'static str {
        "opens the workbooks and reports of the browser tests, and writes some"
    }

    fn find(&self, _: &Project) -> Result<Option<Found>> {
        let found = |path: PathBuf, why: &str| {
            let version = version_of(&path).unwrap_or_else(|| "unknown".into());
            // “LibreOffice 7.4.7.2 40(Build:2)”.
            let version = version.split_whitespace().nth(1).unwrap_or("unknown").to_owned();
            Found { path, version, why: why.into() }
        };
        if let Some(path) = env::var_os("SOFFICE_PATH").filter(|path| !path.is_empty()).map(PathBuf::from) {
            if path.is_file() {
                return Ok(Some(found(path, "named by SOFFICE_PATH")));
            }
            return Err(Error::new(format!("SOFFICE_PATH names {}, which is no file", path.display()))
                .mend("name an existing LibreOffice, or unset SOFFICE_PATH"));
        }
        let on_path = NAMES.iter().find_map(|name| machine::on_path(name)).filter(|path| is_whole(path));
        let on_path = on_path.map(|path| found(path, "on PATH"));
        let installed = || PLACES.iter().map(PathBuf::from).find(|path| Path::is_file(path));
        Ok(on_path.or_else(|| installed().map(|path| found(path, "installed on this system"))))
    }

    fn plan(&self, _: &Project) -> String {
        match Apt::here() {
            Apt::Root | Apt::Sudo => format!("installing Debian's {}", PACKAGES.join(" ")),
            Apt::ByHand => format!("it has to be installed by hand: {}", Apt::line(&PACKAGES)),
            Apt::Absent => format!("it has to be installed by hand: {BY_HAND}"),
        }
    }

    fn install(&self, _: &Project) -> Result<()> {
        match Apt::here() {
            Apt::Absent => Err(Error::new("no LibreOffice was found for the browser tests").mend(BY_HAND)),
            apt => apt.install(&PACKAGES).map_err(|error| error.mend(BY_HAND)),
        }
    }

    fn may_be_missing(&self) -> bool {
        !machine::is_ci()
    }
}
