//! The way to compile for wasm32 on this machine, and the variables it takes.
//!
//! In this order: the target installed in the default toolchain; `rustup target add`, unless downloads are not
//! wanted; the distribution's Rust with the standard library's sources, which cargo builds for wasm itself.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::{Found, Tool, number_in, version_of};
use crate::error::{Error, Result};
use crate::machine::{self, Apt};
use crate::process::Run;
use crate::project::Project;

/// The one wasm target used.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// Debian's Rust with the library's sources, and the linker for it.
const PACKAGES: [&str; 3] = ["rustc-web", "rust-web-src", "lld-19"];

/// What leaves out text that a program without panic messages never shows.
const SMALLER: &str = "-Zfmt-debug=none -Zlocation-detail=none -Zinline-mir=no";

/// How long `rustup target add` may take.
const RUSTUP_LIMIT: Duration = Duration::from_secs(300);

/// How the standard library in the wasm came to be; sizes differ by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// As rustup brings it.
    Stock,
    /// Compiled from its sources, for size.
    Source,
}

/// A way to compile for wasm32.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum WasmPath {
    /// The default toolchain has the target.
    Target {
        /// The toolchain's version.
        version: String,
    },
    /// A second compiler builds the standard library from its sources.
    Distribution {
        /// The compiler.
        rustc: PathBuf,
        /// Its version.
        version: String,
        /// The linker.
        linker: PathBuf,
        /// Not for size but as a machine has it that has the target: the same code but for a few per cent.
        as_stock: bool,
    },
}

impl WasmPath {
    /// The first way that is ready to use; with `as_stock`, as a machine does it that has the target.
    pub(crate) fn find(as_stock: bool) -> Option<Self> {
        Self::target().or_else(|| Self::distribution(as_stock))
    }

    /// By which its sizes are judged.
    pub(crate) fn way(&self) -> Way {
        match self {
            Self::Distribution { as_stock: false, .. } => Way::Source,
            Self::Distribution { as_stock: true, .. } | Self::Target { .. } => Way::Stock,
        }
    }

    /// The way in a few words; every size measured is measured on one of these.
    pub(crate) fn label(&self) -> String {
        match self {
            Self::Target { version } => format!("installed target, Rust {version}, prebuilt library"),
            Self::Distribution { version, as_stock: false, .. } => {
                format!("distribution's Rust {version}, library from source, panic=immediate-abort")
            }
            Self::Distribution { version, as_stock: true, .. } => {
                format!("distribution's Rust {version}, library as on a machine that has the target")
            }
        }
    }

    /// The variables for cargo. Only a wasm build may get them: native steps stay on the default toolchain.
    pub(crate) fn env(&self) -> Vec<(&'static str, OsString)> {
        let Self::Distribution { rustc, linker, as_stock, .. } = self else { return Vec::new() };
        let mut env = vec![
            ("RUSTC", rustc.into()),
            ("RUSTC_BOOTSTRAP", "1".into()),
            ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort".into()),
            ("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker.into()),
        ];
        if !as_stock {
            env.extend([
                // As variables, so that Cargo.toml stays valid on stable.
                ("CARGO_PROFILE_RELEASE_PANIC", "immediate-abort".into()),
                ("CARGO_UNSTABLE_PANIC_IMMEDIATE_ABORT", "true".into()),
                // The library's small sorts and formatting; no text of `Debug` and no source places, which nobody sees.
                ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size".into()),
                ("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", SMALLER.into()),
            ]);
        }
        env
    }

    /// The same compiler with nothing left out: what a developer prints with `{:?}` is there.
    pub(crate) fn with_everything(self) -> Self {
        match self {
            Self::Distribution { rustc, version, linker, .. } => {
                Self::Distribution { rustc, version, linker, as_stock: true }
            }
            target @ Self::Target { .. } => target,
        }
    }

    /// Puts [`WasmPath::env`] on a program.
    pub(crate) fn on(&self, run: Run) -> Run {
        self.env().into_iter().fold(run, |run, (name, value)| run.env(name, value))
    }

    fn target() -> Option<Self> {
        let rustc = machine::on_path("rustc")?;
        has_library(&rustc).then(|| Self::Target { version: version_of(&rustc).map(short).unwrap_or_default() })
    }

    fn distribution(as_stock: bool) -> Option<Self> {
        let linker = linker()?;
        let candidates = [Path::new("/usr/bin/rustc"), Path::new("/usr/local/bin/rustc")];
        candidates.into_iter().filter(|rustc| rustc.is_file()).find_map(|rustc| {
            let sysroot = Run::new(rustc, Path::new("/")).args(["--print", "sysroot"]).text().ok()?;
            let sources = Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library/std");
            let version = version_of(rustc).map(short)?;
            sources.is_dir().then(|| Self::Distribution {
                rustc: rustc.into(),
                version,
                linker: linker.clone(),
                as_stock,
            })
        })
    }
}

/// `rustc` prints this folder, and exits 0, whether or not the target is installed.
fn has_library(rustc: &Path) -> bool {
    let run = Run::new(rustc, Path::new(".")).args(["--print", "target-libdir", "--target", TARGET]);
    run.text().is_ok_and(|folder| Path::new(folder.trim()).is_dir())
}

/// LLVM's linker for wasm, under the names distributions give it.
fn linker() -> Option<PathBuf> {
    let names = ["wasm-ld-19".to_owned(), "wasm-ld".to_owned()];
    names.into_iter().chain((14..=30).rev().map(|n| format!("wasm-ld-{n}"))).find_map(|name| machine::on_path(&name))
}

fn short(version_line: String) -> String {
    number_in(&version_line).to_owned()
}

/// Whether rustup may be asked for the target.
fn may_ask_rustup() -> bool {
    machine::downloads_allowed() && machine::on_path("rustup").is_some()
}

/// The tool that makes one of these ways ready.
pub(crate) struct WasmToolchain;

impl Tool for WasmToolchain {
    fn name(&self) -> &'static str {
        "wasm toolchain"
    }

    fn purpose(&self) -> &'static str {
        "compiles the app for browsers"
    }

    fn find(&self, _: &Project) -> Result<Option<Found>> {
        Ok(WasmPath::find(false).map(|path| match path {
            WasmPath::Target { version } => Found {
                path: machine::on_path("rustc").unwrap_or_default(),
                version,
                why: format!("the default toolchain has {TARGET}"),
            },
            WasmPath::Distribution { rustc, version, linker, .. } => Found {
                path: rustc,
                version,
                why: format!(
                    "the default toolchain lacks {TARGET}; this compiler has the library's sources (linker {})",
                    linker.display()
                ),
            },
        }))
    }

    fn takes_a_person(&self) -> bool {
        !may_ask_rustup() && !Apt::here().is_free()
    }

    fn plan(&self, _: &Project) -> String {
        let packages = PACKAGES.join(" ");
        if may_ask_rustup() {
            format!("adding the target with rustup, or else from the distribution ({packages})")
        } else {
            format!("installing the distribution's Rust ({packages})")
        }
    }

    fn install(&self, project: &Project) -> Result<()> {
        let by_rustup = format!("rustup target add {TARGET}");
        if may_ask_rustup() {
            let add = Run::new("rustup", &project.root).args(["target", "add", TARGET]).limit(RUSTUP_LIMIT);
            match add.show() {
                Ok(()) if WasmPath::target().is_some() => return Ok(()),
                Ok(()) => println!("  rustup added the target, but to a toolchain that is not the default one"),
                Err(error) => println!("  {error}"),
            }
        }
        match Apt::here() {
            Apt::Absent => {
                let error = Error::new(format!("no way to compile for {TARGET}")).mend(by_rustup);
                Err(if machine::downloads_allowed() {
                    error.because("rustup is not there or could not add the target, and this is not Debian")
                } else {
                    let why = machine::why_no_downloads();
                    error.because(format!("rustup was not asked, since {why}, and this is not Debian"))
                })
            }
            apt => apt.install(&PACKAGES).map_err(|error| error.mend(format!("or, with internet: {by_rustup}"))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_installed_target_needs_no_variables() {
        let path = WasmPath::Target { version: "1.95.0".into() };
        assert!(path.env().is_empty());
        assert!(path.label().contains("1.95.0"));
    }

    #[test]
    fn the_distribution_builds_the_library_for_size_or_as_others_have_it() {
        let path = |as_stock| WasmPath::Distribution {
            rustc: "r".into(),
            version: "1.96.0".into(),
            linker: "l".into(),
            as_stock,
        };
        let names = |as_stock| path(as_stock).env().into_iter().map(|(name, _)| name).collect::<Vec<_>>();
        assert!(names(false).contains(&"CARGO_UNSTABLE_PANIC_IMMEDIATE_ABORT"));
        let stock =
            ["RUSTC", "RUSTC_BOOTSTRAP", "CARGO_UNSTABLE_BUILD_STD", "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER"];
        assert_eq!(names(true), stock);
        assert_eq!((path(false).way(), path(true).way()), (Way::Source, Way::Stock));
    }
}
