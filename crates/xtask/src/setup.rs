//! `setup` prepares what is missing; `doctor` lists what is there, what is used, and why.

use std::path::PathBuf;
use std::time::Instant;

use crate::error::{Error, Result};
use crate::process::Run;
use crate::project::Project;
use crate::text;
use crate::tools::wasm::WasmPath;
use crate::tools::{self, Found, Get, Need};

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

/// `cargo xtask doctor`: says what is there, and what happens about what is missing. It fails only if somebody has to install
/// something.
pub(crate) fn doctor(project: &Project) -> Result<()> {
    println!("Tools (the project's own folder is {}):\n", project.show(&project.tools));
    for program in ["cargo", "rustc", "rustfmt", "cargo-clippy", "cargo-nextest"] {
        native(program);
    }
    let (mut to_come, mut by_hand) = (Vec::new(), Vec::new());
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
                let get = tool.get(project);
                let word = match get {
                    Get::Person(_) if tool.may_be_missing() => "absent",
                    Get::Person(_) => "missing",
                    Get::Run(..) | Get::Debian(_) => "to come",
                };
                println!("  {word:<7}  {:<15} {}; setup: {}", tool.name(), tool.purpose(), get.plan());
                match word {
                    "to come" => to_come.push(tool.name()),
                    "missing" => by_hand.push(tool.name()),
                    _ => {}
                }
            }
        }
    }
    if let Some(path) = WasmPath::find(false) {
        println!("\nThe app is built by: {}", path.label());
    }
    verdict(&to_come, &by_hand).map(|text| println!("{text}"))
}

/// Returns the last line, about the tools that were not found. Those that the commands install by themselves are no problem.
fn verdict(to_come: &[&str], by_hand: &[&str]) -> Result<String> {
    if !by_hand.is_empty() {
        let error = Error::new(format!("to be installed by hand: {}", by_hand.join(", ")));
        return Err(error.mend("as it is said above for each, then `cargo xtask setup`"));
    }
    Ok(match to_come {
        [] => "Nothing is missing.".into(),
        names => format!(
            "Not here yet, as in every fresh clone: {}. `cargo xtask setup` gets all of them now; `serve`, `test` and `dist` each get what they take. Nothing is left to you.",
            names.join(", ")
        ),
    })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_somebody_has_to_install_is_a_failure() {
        assert!(verdict(&[], &[]).is_ok_and(|text| text == "Nothing is missing."));
        assert!(verdict(&["trunk"], &[]).is_ok_and(|text| text.contains("trunk. `cargo xtask setup`")));
        let error = verdict(&["trunk"], &["chromium"]).map_err(|error| error.to_string());
        assert!(error.is_err_and(|text| text.contains("by hand: chromium") && text.contains("cargo xtask setup")));
    }
}
