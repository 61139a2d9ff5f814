//! The way to compile for wasm32 on this machine, and the variables it takes.
//!
//! In this order: the target installed in the default toolchain; `rustup target add`, unless downloads are not
//! wanted; the distribution's Rust with the standard library's sources, which cargo builds for wasm itself.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::{Found, Get, Tool, number_in, version_of};
use crate::error::Result;
use crate::machine;
use crate::process::Run;
use crate::project::Project;

/// The one wasm target used.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// Debian's Rust with the library's sources, and the linker for it.
const PACKAGES: [&str; 3] = ["rustc-web", "rust-web-src", "lld-19"];

/// Flags that leave out text that a program without panic messages never shows.
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
pub(crate) struct WasmPath {
    rustc: PathBuf,
    version: String,
    /// The linker, for a compiler without a library for the target, which builds it from its sources; `None` if the target is
    /// installed.
    linker: Option<PathBuf>,
    way: Way,
}

impl WasmPath {
    /// The first way that is ready to use; with `as_stock`, as a machine does it that has the target.
    pub(crate) fn find(as_stock: bool) -> Option<Self> {
        Self::target().or_else(|| Self::distribution(if as_stock { Way::Stock } else { Way::Source }))
    }

    /// By which its sizes are judged.
    pub(crate) fn way(&self) -> Way {
        self.way
    }

    /// The way in a few words; every size measured is measured on one of these.
    pub(crate) fn label(&self) -> String {
        let version = &self.version;
        match (&self.linker, self.way) {
            (None, _) => format!("installed target, Rust {version}, prebuilt library"),
            (_, Way::Source) => format!("distribution's Rust {version}, library from source, panic=immediate-abort"),
            (_, Way::Stock) => {
                format!("distribution's Rust {version}, library as on a machine that has the target")
            }
        }
    }

    /// The variables for cargo. Only a wasm build may get them: native steps stay on the default toolchain.
    fn env(&self) -> Vec<(&'static str, OsString)> {
        let Some(linker) = &self.linker else { return Vec::new() };
        let mut env = vec![
            ("RUSTC", OsString::from(&self.rustc)),
            ("RUSTC_BOOTSTRAP", "1".into()),
            ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort".into()),
            ("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker.into()),
        ];
        if self.way == Way::Source {
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
        Self { way: Way::Stock, ..self }
    }

    /// Puts its variables on a program.
    pub(crate) fn on(&self, run: Run) -> Run {
        self.env().into_iter().fold(run, |run, (name, value)| run.env(name, value))
    }

    fn target() -> Option<Self> {
        let rustc = machine::on_path("rustc").filter(|rustc| has_library(rustc))?;
        let version = version_of(&rustc).map(short).unwrap_or_default();
        Some(Self { rustc, version, linker: None, way: Way::Stock })
    }

    fn distribution(way: Way) -> Option<Self> {
        let linker = Some(linker()?);
        let candidates = ["/usr/bin/rustc", "/usr/local/bin/rustc"].map(PathBuf::from);
        let rustc = candidates.into_iter().find(|rustc| rustc.is_file() && has_sources(rustc))?;
        let version = version_of(&rustc).map(short)?;
        Some(Self { rustc, version, linker, way })
    }
}

/// Whether the standard library's sources lie beside it.
fn has_sources(rustc: &Path) -> bool {
    let sysroot = Run::new(rustc, Path::new("/")).args(["--print", "sysroot"]).text();
    sysroot.is_ok_and(|sysroot| Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library/std").is_dir())
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
        Ok(WasmPath::find(false).map(|WasmPath { rustc, version, linker, .. }| {
            let why = match linker {
                None => format!("the default toolchain has {TARGET}"),
                Some(linker) => format!(
                    "the default toolchain lacks {TARGET}; this compiler has the library's sources (linker {})",
                    linker.display()
                ),
            };
            Found { path: rustc, version, why }
        }))
    }

    fn get(&self, project: &Project) -> Get {
        if !may_ask_rustup() {
            return distributions();
        }
        let add = Run::new("rustup", &project.root).args(["target", "add", TARGET]).limit(RUSTUP_LIMIT);
        Get::Run(add, format!("adding the target with rustup, or else {}", distributions().plan()))
    }

    fn finish(&self, _: &Project, done: Result<()>) -> Result<()> {
        match done {
            done if WasmPath::find(false).is_some() || !may_ask_rustup() => done,
            by_rustup => {
                by_rustup.unwrap_or_else(|error| println!("  {error}"));
                distributions().done(self.name())
            }
        }
    }
}

/// The distribution's Rust, or what a person can do.
fn distributions() -> Get {
    let why = match machine::downloads_allowed() {
        true => "rustup is not there or could not add it".into(),
        false => format!("rustup was not asked, since {}", machine::why_no_downloads()),
    };
    let by_rustup = format!("with internet, `rustup target add {TARGET}` ({why})");
    match Get::debian(&PACKAGES, || by_rustup.clone()) {
        Get::Person(how) if how != by_rustup => Get::Person(format!("{how}; or, {by_rustup}")),
        get => get,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(linker: Option<&str>, way: Way) -> WasmPath {
        WasmPath { rustc: "r".into(), version: "1.96.0".into(), linker: linker.map(PathBuf::from), way }
    }

    #[test]
    fn an_installed_target_needs_no_variables() {
        let path = path(None, Way::Stock);
        assert!(path.env().is_empty());
        assert!(path.label().contains("1.96.0"));
    }

    #[test]
    fn the_distribution_builds_the_library_for_size_or_as_others_have_it() {
        let names = |way| path(Some("l"), way).env().into_iter().map(|(name, _)| name).collect::<Vec<_>>();
        assert!(names(Way::Source).contains(&"CARGO_UNSTABLE_PANIC_IMMEDIATE_ABORT"));
        let stock =
            ["RUSTC", "RUSTC_BOOTSTRAP", "CARGO_UNSTABLE_BUILD_STD", "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER"];
        assert_eq!(names(Way::Stock), stock);
        assert_eq!(path(Some("l"), Way::Source).with_everything().env(), path(Some("l"), Way::Stock).env());
    }
}
