//! What Cargo knows about the workspace.

use std::collections::BTreeSet;

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, Package, camino::Utf8Path};

use crate::error::{Context, Error, Result};
use crate::project::Project;

/// Asks Cargo, with all features on.
pub(crate) fn load(project: &Project) -> Result<Metadata> {
    let mut command = MetadataCommand::new();
    command.manifest_path(project.root.join("Cargo.toml")).features(cargo_metadata::CargoOpt::AllFeatures);
    command.exec().or_say(|| "cannot ask Cargo about the workspace".into())
}

/// The workspace's package of this name.
pub(crate) fn member<'a>(metadata: &'a Metadata, name: &str) -> Result<&'a Package> {
    let found = metadata.workspace_packages().into_iter().find(|package| package.name == name);
    found.ok_or_else(|| Error::new(format!("the workspace has no package {name}")))
}

/// The folder of a package's manifest.
pub(crate) fn folder(package: &Package) -> &Utf8Path {
    package.manifest_path.parent().unwrap_or(&package.manifest_path)
}

/// Everything a package needs to be built and run (not its tests), itself included.
pub(crate) fn tree<'a>(metadata: &'a Metadata, root: &Package) -> Vec<&'a Package> {
    let nodes = metadata.resolve.as_ref().map_or(&[][..], |resolve| &resolve.nodes);
    let (mut seen, mut open) = (BTreeSet::from([root.id.clone()]), vec![root.id.clone()]);
    while let Some(id) = open.pop() {
        for dep in nodes.iter().filter(|node| node.id == id).flat_map(|node| &node.deps) {
            let built = dep.dep_kinds.iter().any(|kind| kind.kind != DependencyKind::Development);
            if built && seen.insert(dep.pkg.clone()) {
                open.push(dep.pkg.clone());
            }
        }
    }
    metadata.packages.iter().filter(|package| seen.contains(&package.id)).collect()
}
