//! What cargo knows about the workspace: its packages and what they depend on.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::error::{Context, Result};
use crate::process::Run;
use crate::project::Project;

/// The part of `cargo metadata` that is used here.
#[derive(Debug, Deserialize)]
pub(crate) struct Metadata {
    packages: Vec<Package>,
    workspace_members: BTreeSet<String>,
    resolve: Resolve,
    #[serde(default)]
    target_directory: PathBuf,
}

/// One package, with what its manifest declares.
#[derive(Debug, Deserialize)]
pub(crate) struct Package {
    id: String,
    /// Its name.
    pub(crate) name: String,
    /// What it declares to depend on.
    pub(crate) dependencies: Vec<Dependency>,
    manifest_path: PathBuf,
}

/// A declared dependency.
#[derive(Debug, Deserialize)]
pub(crate) struct Dependency {
    /// Its name.
    pub(crate) name: String,
    /// `None` for a normal one, else `dev` or `build`.
    pub(crate) kind: Option<String>,
    /// Behind a feature.
    pub(crate) optional: bool,
}

impl Dependency {
    /// Whether it is only for tests, examples and benches.
    pub(crate) fn is_dev(&self) -> bool {
        self.kind.as_deref() == Some("dev")
    }
}

impl Package {
    /// The folder of its manifest.
    pub(crate) fn folder(&self) -> &Path {
        self.manifest_path.parent().unwrap_or(&self.manifest_path)
    }
}

#[derive(Debug, Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
}

#[derive(Debug, Deserialize)]
struct Node {
    id: String,
    deps: Vec<NodeDep>,
}

#[derive(Debug, Deserialize)]
struct NodeDep {
    pkg: String,
    dep_kinds: Vec<Kind>,
}

#[derive(Debug, Deserialize)]
struct Kind {
    kind: Option<String>,
}

impl Metadata {
    /// Where cargo puts what it builds.
    pub(crate) fn target(&self) -> &Path {
        &self.target_directory
    }

    /// Asks cargo, with all features on.
    pub(crate) fn load(project: &Project) -> Result<Self> {
        let run = Run::cargo(&project.root).args(["metadata", "--format-version", "1", "--all-features"]);
        let json = run.text_showing_errors()?;
        serde_json::from_str(&json).or_say(|| "cannot read what `cargo metadata` printed".into())
    }

    /// The packages of this workspace.
    pub(crate) fn workspace(&self) -> impl Iterator<Item = &Package> {
        self.packages.iter().filter(|package| self.workspace_members.contains(&package.id))
    }

    /// The workspace package of this name, if it is there.
    pub(crate) fn member(&self, name: &str) -> Option<&Package> {
        self.workspace().find(|package| package.name == name)
    }

    /// Everything a package needs to be built and run (not its tests), itself included.
    pub(crate) fn tree(&self, root: &Package) -> Vec<&Package> {
        let nodes: BTreeMap<&str, &Node> = self.resolve.nodes.iter().map(|node| (node.id.as_str(), node)).collect();
        let mut seen = BTreeSet::from([root.id.as_str()]);
        let mut open = vec![root.id.as_str()];
        while let Some(id) = open.pop() {
            let Some(node) = nodes.get(id) else { continue };
            for dep in &node.deps {
                let built = dep.dep_kinds.iter().any(|kind| kind.kind.as_deref() != Some("dev"));
                if built && seen.insert(&dep.pkg) {
                    open.push(&dep.pkg);
                }
            }
        }
        self.packages.iter().filter(|package| seen.contains(package.id.as_str())).collect()
    }
}
