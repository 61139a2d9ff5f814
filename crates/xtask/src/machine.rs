//! What this machine is: programs on `PATH`, whether downloads are wanted, and Debian's packages.

use std::env;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use crate::error::{Error, Result};
use crate::process::Run;

/// The first program of this name on `PATH`.
pub(crate) fn on_path(name: &str) -> Option<PathBuf> {
    which::which(name).ok()
}

/// Whether this is a CI run: `CI` is set to anything but nothing or `false`.
pub(crate) fn is_ci() -> bool {
    env::var_os("CI").is_some_and(|value| !value.is_empty() && value != "false")
}

/// Whether there is somebody to open a browser window for.
pub(crate) fn can_open_a_browser() -> bool {
    let display = ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| env::var_os(name).is_some());
    !is_ci() && (display || cfg!(any(windows, target_os = "macos")))
}

/// Whether toolchains and browsers may be downloaded from their makers' own hosts (never in CI, where a
/// host that happens to answer would hide a broken path). Package registries are always used.
pub(crate) fn downloads_allowed() -> bool {
    !is_ci() && env::var_os("ITA_NO_RUSTUP_DOWNLOAD").is_none()
}

/// Why [`downloads_allowed`] says no.
pub(crate) fn why_no_downloads() -> &'static str {
    if is_ci() { "CI is set" } else { "ITA_NO_RUSTUP_DOWNLOAD is set" }
}

/// How Debian's packages can be installed here, if at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Apt {
    /// We are root.
    Root,
    /// `sudo` works without a password.
    Sudo,
    /// Debian, but a person has to type the line.
    ByHand,
    /// No Debian.
    Absent,
}

impl Apt {
    /// Looks once, then remembers.
    pub(crate) fn here() -> Self {
        static HERE: OnceLock<Apt> = OnceLock::new();
        *HERE.get_or_init(|| {
            let here = Path::new(".");
            let release = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
            let debian = release.lines().any(|line| line == "ID=debian" || line == "ID=\"debian\"");
            if !debian || on_path("apt-get").is_none() {
                Self::Absent
            } else if Run::new("id", here).arg("-u").text().is_ok_and(|id| id.trim() == "0") {
                Self::Root
            } else if on_path("sudo").is_some() && Run::new("sudo", here).args(["-n", "true"]).text().is_ok() {
                Self::Sudo
            } else {
                Self::ByHand
            }
        })
    }

    /// Whether packages are installed without asking anybody.
    pub(crate) fn is_free(self) -> bool {
        matches!(self, Self::Root | Self::Sudo)
    }

    /// The line a person would type.
    pub(crate) fn line(packages: &[&str]) -> String {
        format!("sudo apt-get update && sudo apt-get install -y --no-install-recommends {}", packages.join(" "))
    }

    /// Installs packages, or says which line to type.
    pub(crate) fn install(self, packages: &[&str]) -> Result<()> {
        let program = match self {
            Self::Root => Run::new("apt-get", Path::new("/")),
            Self::Sudo => Run::new("sudo", Path::new("/")).args(["-n", "apt-get"]),
            Self::ByHand | Self::Absent => {
                let list = packages.join(", ");
                return Err(
                    Error::new(format!("these packages are missing and need root: {list}")).mend(Self::line(packages))
                );
            }
        };
        let apt = program.env("DEBIAN_FRONTEND", "noninteractive");
        static UPDATED: OnceLock<bool> = OnceLock::new();
        // A failed update is no failure yet: the lists that are there may do.
        UPDATED.get_or_init(|| apt.clone().args(["-qq", "update"]).text().is_ok());
        let install = apt.args(["-qq", "install", "-y", "--no-install-recommends"]).args(packages);
        // Quiet: without a terminal, dpkg prints its progress as one endless line.
        install.text().map(drop).map_err(|error| error.mend(Self::line(packages)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_cargo_and_nothing_made_up() {
        assert!(on_path("cargo").is_some());
        assert_eq!(on_path("no-such-program-here"), None);
    }

    #[test]
    fn says_the_line_to_type() {
        let error = Apt::ByHand.install(&["chromium"]).map_err(|error| error.to_string());
        assert!(error.is_err_and(|text| text.contains("apt-get install -y --no-install-recommends chromium")));
    }
}
