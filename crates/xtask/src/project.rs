//! Where things are in this repository.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use crate::error::{Context, Error, Result};

/// The repository's folders.
#[derive(Clone, Debug)]
pub(crate) struct Project {
    /// The top of the work tree.
    pub(crate) root: PathBuf,
    /// Where tools are put: `.tools`, or the folder in `ITA_TOOLS_DIR`.
    pub(crate) tools: PathBuf,
}

impl Project {
    /// Finds the work tree this command belongs to.
    pub(crate) fn find() -> Result<Self> {
        let start = match env::var_os("CARGO_MANIFEST_DIR") {
            Some(folder) => PathBuf::from(folder),
            None => env::current_dir().or_say(|| "cannot tell the current folder".into())?,
        };
        let root = start.ancestors().find(|folder| folder.join("Trunk.toml").is_file());
        let Some(root) = root.map(Path::to_path_buf) else {
            return Err(Error::new(format!("no Trunk.toml in or above {}", start.display()))
                .mend("run `cargo xtask` inside the ITA Score repository"));
        };
        let tools = env::var_os("ITA_TOOLS_DIR").map_or_else(|| root.join(".tools"), |folder| root.join(folder));
        Ok(Self { root, tools })
    }

    /// The built app: `dist/app`.
    pub(crate) fn app(&self) -> PathBuf {
        self.root.join("dist").join("app")
    }

    /// The built page element: `dist/element`.
    pub(crate) fn element(&self) -> PathBuf {
        self.root.join("dist").join("element")
    }

    /// A workspace crate's folder.
    pub(crate) fn package(&self, name: &str) -> PathBuf {
        self.root.join("crates").join(name)
    }

    /// The browser tests' folder.
    pub(crate) fn e2e(&self) -> PathBuf {
        self.root.join("tests").join("e2e")
    }

    /// A path as shown to people: relative to the work tree where it is inside.
    pub(crate) fn show(&self, path: &Path) -> String {
        path.strip_prefix(&self.root).unwrap_or(path).display().to_string()
    }

    /// The version of a package in `Cargo.lock`.
    pub(crate) fn locked_version(&self, package: &str) -> Result<String> {
        let path = self.root.join("Cargo.lock");
        let lock = fs::read_to_string(&path).or_say(|| "cannot read Cargo.lock".into());
        let lock = lock.map_err(|error| error.mend("cargo generate-lockfile"))?;
        version_in(&lock, package).ok_or_else(|| {
            Error::new(format!("Cargo.lock names no package {package}"))
                .mend("the web app depends on it: run `cargo metadata` to bring Cargo.lock up to date")
        })
    }
}

/// Cargo writes each package's name and version on two lines, in this order.
fn version_in(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines();
    lines.find(|line| *line == name)?;
    lines.next()?.strip_prefix("version = \"")?.strip_suffix('"').map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_a_locked_version() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"9.9.9\"\n\n[[package]]\n\
                    name = \"wasm-bindgen\"\nversion = \"0.2.130\"\nsource = \"x\"\n";
        assert_eq!(version_in(lock, "wasm-bindgen").as_deref(), Some("0.2.130"));
        assert_eq!(version_in(lock, "absent"), None);
    }
}
