//! `setup` prepares what is missing; `doctor` lists what is there, what is used, and why.

use std::path::PathBuf;
use std::time::Instant;

use crate::error::{Error, Result};
use crate::process::Run;
use crate::project::Project;
use crate::text;
use crate::tools::wasm::WasmPath;
use crate::tools::{self, Found, Need};

/// Tools that are ready to use.
#[derive(Clone, Debug)]
pub(crate) struct Toolbox {
    found: Vec<(Need, Found)>,
    as_stock: bool,
}

impl Toolbox {
    /// Where a prepared tool is.
    pub(crate) fn path(&self, need: Need) -> Result<&PathBuf> {
        let found = self.found.iter().find(|(had, _)| *had == need);
        let missing = || Error::new(format!("{need:?} was not prepared")).mend("this is a mistake in xtask");
        found.map(|(_, found)| &found.path).ok_or_else(missing)
    }

    /// The same tools, for what is compiled as on a machine that has the wasm target.
    pub(crate) fn as_stock(&self) -> Self {
        Self { found: self.found.clone(), as_stock: true }
    }

    /// The way to compile for wasm32.
    pub(crate) fn wasm(&self) -> Result<WasmPath> {
        WasmPath::find(self.as_stock)
            .ok_or_else(|| Error::new("the wasm toolchain has gone").mend("cargo xtask doctor"))
    }

    /// The app's build tools with their versions: two builds with the same text are built alike.
    pub(crate) fn fingerprint(&self) -> String {
        self.builders().map(|(need, found)| format!("{need:?} {}\n", found.version)).collect()
    }

    fn builders(&self) -> impl Iterator<Item = &(Need, Found)> {
        self.found.iter().filter(|(need, _)| matches!(need, Need::Trunk | Need::WasmOpt | Need::Esbuild))
    }
}

/// Prepares these tools, and says what is used.
pub(crate) fn prepare(project: &Project, needs: &[Need]) -> Result<Toolbox> {
    let started = Instant::now();
    let mut needs = needs.to_vec();
    needs.sort_unstable();
    needs.dedup();
    let mut found = Vec::new();
    for need in needs {
        match tools::prepare(need, project) {
            Ok(tool) => found.push((need, tool)),
            Err(error) if need.tool().may_be_missing() => println!("  not prepared: {error}"),
            Err(error) => return Err(error),
        }
    }
    let names: Vec<String> =
        found.iter().map(|(need, tool)| format!("{} {}", need.tool().name(), tool.version)).collect();
    if !names.is_empty() {
        println!("  ready in {}: {}", text::seconds(started.elapsed()), names.join(", "));
    }
    Ok(Toolbox { found, as_stock: project.as_stock })
}

/// `cargo xtask setup`: prepares everything.
pub(crate) fn setup(project: &Project) -> Result<()> {
    println!("Preparing every tool into {}", project.show(&project.tools));
    prepare(project, &Need::ALL)?;
    Ok(())
}

/// `cargo xtask doctor`: says what is there, and fails if something is missing.
pub(crate) fn doctor(project: &Project) -> Result<()> {
    println!("Tools (the project's own folder is {}):\n", project.show(&project.tools));
    for program in ["cargo", "rustc", "rustfmt", "cargo-clippy", "cargo-nextest"] {
        native(program);
    }
    let mut missing = Vec::new();
    for need in Need::ALL {
        let tool = need.tool();
        match tool.find(project)? {
            Some(Found { path, version, why }) => {
                println!(
                    "  found    {:<15} {version}\n           {}: {why}; {}",
                    tool.name(),
                    project.show(&path),
                    tool.purpose()
                );
            }
            None => {
                let word = if tool.may_be_missing() { "absent" } else { "missing" };
                println!("  {word:<7}  {:<15} {}; setup: {}", tool.name(), tool.purpose(), tool.plan(project));
                missing.extend(Some(tool.name()).filter(|_| !tool.may_be_missing()));
            }
        }
    }
    if let Some(path) = WasmPath::find(false) {
        println!("\nThe app is built by: {}", path.label());
    }
    if missing.is_empty() {
        println!("Nothing is missing.");
        Ok(())
    } else {
        Err(Error::new(format!("missing: {}", missing.join(", "))).mend("cargo xtask setup"))
    }
}

/// A part of the Rust toolchain: setup leaves these to rustup.
fn native(program: &str) {
    let path = crate::machine::on_path(program);
    let version = path.as_ref().and_then(|path| {
        let args: &[&str] = if program == "cargo-nextest" { &["nextest", "--version"] } else { &["--version"] };
        let said = Run::new(path, std::path::Path::new(".")).args(args).text().ok()?;
        said.lines().next().map(str::to_owned)
    });
    match (path, version) {
        (Some(path), Some(version)) => println!("  found    {program:<15} {version}\n           {}", path.display()),
        _ if program == "cargo-nextest" => println!("  absent   {program:<15} `cargo test` runs the tests instead"),
        _ => println!("  missing  {program:<15} comes with rustup: `rustup component add rustfmt clippy`"),
    }
}
