//! Where things are in this repository.

use std::env;
use std::path::{Path, PathBuf};

use crate::error::{Context, Error, Result};

/// The repository's folders.
#[derive(Clone, Debug)]
pub(crate) struct Project {
    /// The top of the work tree.
    pub(crate) root: PathBuf,
    /// Where tools are put: `.tools`, or the folder in `ITA_TOOLS_DIR`.
    pub(crate) tools: PathBuf,
    /// Whether the wasm is compiled as on a machine that has the target, and what is built of it goes into a folder of its own.
    pub(crate) as_stock: bool,
}

/// The variable that tells Trunk's hook of [`Project::as_stock`].
pub(crate) const AS_STOCK: &str = "ITA_AS_STOCK";

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
        Ok(Self { root, tools, as_stock: env::var_os(AS_STOCK).is_some() })
    }

    /// The same, to be built as on a machine that has the wasm target.
    pub(crate) fn built_as_stock(&self) -> Self {
        Self { as_stock: true, ..self.clone() }
    }

    /// Where everything is compiled: what a build itself runs is the same for every way to compile wasm.
    pub(crate) fn target(&self) -> PathBuf {
        env::var_os("CARGO_TARGET_DIR").map_or_else(|| self.root.join("target"), |dir| self.root.join(dir))
    }

    /// What is built: `dist`.
    pub(crate) fn dist(&self) -> PathBuf {
        if self.as_stock { self.target().join("stock") } else { self.root.join("dist") }
    }

    /// The built app: `dist/app`.
    pub(crate) fn app(&self) -> PathBuf {
        self.dist().join("app")
    }

    /// Which build `dist/app` holds, if `build` has put it there.
    pub(crate) fn app_stamp(&self) -> PathBuf {
        self.dist().join(".app-stamp")
    }

    /// The built page element: `dist/element`.
    pub(crate) fn element(&self) -> PathBuf {
        self.dist().join("element")
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
}
