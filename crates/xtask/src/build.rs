//! `build`: the release app in `dist/app`, without any work if nothing has changed.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};

use crate::bundle::Bundle;
use crate::error::{Context, Error, Result};
use crate::metadata::Metadata;
use crate::prerender;
use crate::process::Run;
use crate::project::Project;
use crate::setup::Toolbox;
use crate::styles;
use crate::tools::Need;

/// Builds the app unless `dist/app` holds the very same build, and says which.
pub(crate) fn app(project: &Project, tools: &Toolbox) -> Result<()> {
    let wasm = tools.wasm()?;
    let stamp_path = project.root.join("dist").join(".app-stamp");
    let stamp =
        format!("{:016x}", fingerprint(project, "ita-app", &format!("{}{}", tools.fingerprint(), wasm.label()))?);
    let index = project.app().join("index.html");
    if index.is_file() && fs::read_to_string(&stamp_path).is_ok_and(|had| had == stamp) {
        println!("  dist/app is up to date");
        return Ok(());
    }
    let _ = fs::remove_file(&stamp_path);

    println!("  rendering the page's first view");
    let view = prerender::render(project)?;
    let bundle = Bundle::make(project, tools)?;
    println!("  bundling with Trunk");
    let trunk = Run::new(tools.path(Need::Trunk)?, &project.root)
        .args(["build", "--release", "--offline", "--skip-version-check"])
        // Trunk reads this as a flag of its own and accepts only true and false.
        .without_env("NO_COLOR")
        // Its own message is enough; with this set it prints a hundred lines of its insides after it.
        .without_env("RUST_BACKTRACE");
    let bundled = tools.on(trunk).show();
    bundled.map_err(|error| {
        error.mend("Trunk's own message is above; if a tool is broken, delete .tools and try again")
    })?;
    bundle.put(project)?;
    styles::put(project, tools)?;
    prerender::insert(&index, &view)?;
    fs::write(&stamp_path, stamp).or_say(|| format!("cannot write {}", project.show(&stamp_path)))
}

/// A number that changes when anything changes that goes into what is built from a package.
pub(crate) fn fingerprint(project: &Project, package: &str, tools: &str) -> Result<u64> {
    let metadata = Metadata::load(project)?;
    let absent = || Error::new(format!("the workspace has no package {package}"));
    let app = metadata.member(package).ok_or_else(absent)?;
    let inside = |package: &&crate::metadata::Package| metadata.member(&package.name).is_some();
    let mut inputs: Vec<PathBuf> =
        metadata.tree(app).iter().filter(|package| inside(package)).map(|package| package.folder().into()).collect();
    let others = ["www", "Trunk.toml", "Cargo.toml", "Cargo.lock", ".cargo/config.toml"];
    inputs.extend(others.map(|name| project.root.join(name)));

    let mut files = Vec::new();
    for input in &inputs {
        collect(input, &mut files)?;
    }
    files.sort_unstable();
    let mut hasher = DefaultHasher::new();
    tools.hash(&mut hasher);
    // How it is built matters as much as what from.
    (
        include_str!("build.rs"),
        include_str!("bundle.rs"),
        include_str!("prerender.rs"),
        include_str!("styles.rs"),
        include_str!("tools/wasm.rs"),
    )
        .hash(&mut hasher);
    for file in files {
        file.strip_prefix(&project.root).unwrap_or(&file).hash(&mut hasher);
        fs::read(&file).or_say(|| format!("cannot read {}", project.show(&file)))?.hash(&mut hasher);
    }
    Ok(hasher.finish())
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
