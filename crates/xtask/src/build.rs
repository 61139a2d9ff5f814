//! `build`: the release app in `dist/app`, without any work if nothing has changed.

use std::path::{Path, PathBuf};

use fs_err as fs;

use crate::bundle::{self, Profile};
use crate::error::Result;
use crate::files;
use crate::hash::Hash;
use crate::metadata;
use crate::process::Run;
use crate::project::{AS_STOCK, Project};
use crate::setup::Toolbox;
use crate::tools::Need;

/// Builds the app unless `dist/app` holds the very same build, and says which.
pub(crate) fn app(project: &Project, tools: &Toolbox) -> Result<()> {
    let wasm = tools.wasm()?;
    let stamp = fingerprint(project, "ita-app", &format!("{}{}", tools.fingerprint(), wasm.label()))?;
    once(project, &project.app().join("index.html"), &project.app_stamp(), &stamp, || {
        println!("  building the app with Trunk ({})", wasm.label());
        // What takes long first: Trunk's hook is started by Cargo, which waits where something else is just being compiled.
        bundle::compile(project, tools, Profile::Release)?;
        trunk(project, tools)?.args(["build", "--release", "--dist"]).arg(project.app()).show()
    })
}

/// Builds something unless it is there already, with this very stamp beside it.
pub(crate) fn once(
    project: &Project,
    built: &Path,
    stamp: &Path,
    says: &str,
    work: impl FnOnce() -> Result<()>,
) -> Result<()> {
    if built.is_file() && fs::read_to_string(stamp).is_ok_and(|had| had == says) {
        println!("  {} is up to date", project.show(built));
        return Ok(());
    }
    let _ = fs::remove_file(stamp);
    work()?;
    Ok(fs::write(stamp, says)?)
}

/// Trunk, in the repository's root.
pub(crate) fn trunk(project: &Project, tools: &Toolbox) -> Result<Run> {
    // Trunk reads NO_COLOR as a flag of its own and accepts only true and false. With RUST_BACKTRACE it prints a hundred
    // lines of its insides after its own message.
    let run = Run::new(tools.path(Need::Trunk)?, &project.root).without_env("NO_COLOR").without_env("RUST_BACKTRACE");
    let run = run.env("TRUNK_SKIP_VERSION_CHECK", "true");
    Ok(if project.as_stock { run.env(AS_STOCK, "1") } else { run })
}

/// Sixteen digits that change when anything changes that goes into what is built from a package, or how it is built.
pub(crate) fn fingerprint(project: &Project, package: &str, tools: &str) -> Result<String> {
    let workspace = metadata::load(project)?;
    let built = metadata::tree(&workspace, metadata::member(&workspace, package)?).into_iter();
    let inside = built.filter(|package| workspace.workspace_members.contains(&package.id));
    let mut inputs: Vec<PathBuf> = inside.map(|package| metadata::folder(package).into()).collect();
    let others = ["www", "crates/xtask", "Trunk.toml", "Cargo.toml", "Cargo.lock", ".cargo/config.toml"];
    inputs.extend(others.map(|name| project.root.join(name)));

    let mut files = inputs.iter().map(|input| files::under(input)).collect::<Result<Vec<_>>>()?.concat();
    files.sort_unstable();
    let mut hash = Hash::default();
    hash.add(tools);
    for file in &files {
        hash.add(project.show(file));
    }
    hash.add_files(&files)?;
    Ok(hash.digits())
}
