//! `build`: the release app in `dist/app`, without any work if nothing has changed.

use std::fs;
use std::path::{Path, PathBuf};

use crate::error::{Context, Error, Result};
use crate::hash::Hash;
use crate::metadata;
use crate::process::Run;
use crate::project::{AS_STOCK, Project};
use crate::setup::Toolbox;
use crate::tools::Need;

/// Builds the app unless `dist/app` holds the very same build, and says which.
pub(crate) fn app(project: &Project, tools: &Toolbox) -> Result<()> {
    let wasm = tools.wasm()?;
    let stamp_path = project.app_stamp();
    let stamp = fingerprint(project, "ita-app", &format!("{}{}", tools.fingerprint(), wasm.label()))?;
    let index = project.app().join("index.html");
    if index.is_file() && fs::read_to_string(&stamp_path).is_ok_and(|had| had == stamp) {
        println!("  dist/app is up to date");
        return Ok(());
    }
    let _ = fs::remove_file(&stamp_path);

    println!("  building the app with Trunk ({})", wasm.label());
    trunk(project, tools)?.args(["build", "--release", "--dist"]).arg(project.app()).show()?;
    fs::write(&stamp_path, stamp).or_say(|| format!("cannot write {}", project.show(&stamp_path)))
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
    let absent = || Error::new(format!("the workspace has no package {package}"));
    let app = metadata::member(&workspace, package).ok_or_else(absent)?;
    let built = metadata::tree(&workspace, app).into_iter();
    let inside = built.filter(|package| workspace.workspace_members.contains(&package.id));
    let mut inputs: Vec<PathBuf> = inside.map(|package| metadata::folder(package).into()).collect();
    let others = ["www", "crates/xtask", "Trunk.toml", "Cargo.toml", "Cargo.lock", ".cargo/config.toml"];
    inputs.extend(others.map(|name| project.root.join(name)));

    let mut files = Vec::new();
    for input in &inputs {
        collect(input, &mut files)?;
    }
    files.sort_unstable();
    let mut hash = Hash::default();
    hash.add(tools);
    for file in &files {
        hash.add(project.show(file));
    }
    hash.add_files(&files)?;
    Ok(hash.digits())
}

/// Every file at or under a path.
pub(crate) fn collect(path: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    if !path.is_dir() {
        if path.is_file() {
            files.push(path.into());
        }
        return Ok(());
    }
    let say = || format!("cannot list {}", path.display());
    for entry in fs::read_dir(path).or_say(say)? {
        collect(&entry.or_say(say)?.path(), files)?;
    }
    Ok(())
}
