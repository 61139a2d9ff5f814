//! `build`: the release app in `dist/app`, without any work if nothing has changed.

use std::path::{Path, PathBuf};

use fs_err as fs;

use crate::error::{Error, Result};
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

/// Every file at or under a path, in order.
pub(crate) fn collect(path: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    if path.is_file() {
        files.push(path.into());
    } else if path.is_dir() {
        let mut inside =
            fs::read_dir(path)?.map(|entry| entry.map(|entry| entry.path())).collect::<std::io::Result<Vec<_>>>()?;
        inside.sort_unstable();
        inside.iter().try_for_each(|path| collect(path, files))?;
    }
    Ok(())
}

/// Every file of a folder but those that are only another form of one that is there.
pub(crate) fn originals(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    collect(folder, &mut files)?;
    files.retain(|path| path.extension().is_none_or(|ending| ending != "br" && ending != "gz"));
    Ok(files)
}

/// Copies them, and those of the folders in it.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<()> {
    for file in originals(from)? {
        let target = to.join(file.strip_prefix(from).unwrap_or(&file));
        fs::create_dir_all(target.parent().unwrap_or(to))?;
        fs::copy(&file, &target)?;
    }
    Ok(())
}

/// A file's path inside a folder, with `/`.
pub(crate) fn inside(folder: &Path, file: &Path) -> String {
    let parts = file.strip_prefix(folder).unwrap_or(file).components();
    parts.map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}
