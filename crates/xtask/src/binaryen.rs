//! Binaryen's programs. Those of npm are JavaScript around a wasm of ten megabytes, which every Node.js process compiles twice:
//! quickly at first, and the hot functions once more, for speed. That takes longer than most of their work.

use std::path::Path;

use fs_err as fs;
use rayon::prelude::*;

use crate::error::{Context, Result};
use crate::process::Run;
use crate::project::Project;
use crate::setup::Toolbox;
use crate::tools::Need;

/// Runs one program again and again in one process, in as many threads as there are processors: they share what is compiled.
const POOL: &str = include_str!("binaryen/pool.cjs");

/// What is asked of wasm-opt: a file into another, or into itself.
pub(crate) fn call<'a>(how: impl IntoIterator<Item = &'a str>, from: &Path, to: &Path) -> Vec<String> {
    let (from, to) = (from.display().to_string(), to.display().to_string());
    how.into_iter().map(str::to_owned).chain([from, "-o".into(), to]).collect()
}

/// Makes files smaller, as each `call` says.
pub(crate) fn optimize(project: &Project, tools: &Toolbox, calls: &[Vec<String>]) -> Result<()> {
    let program = fs::canonicalize(tools.path(Need::WasmOpt)?)?;
    if !is_script(&program) {
        return calls.par_iter().try_for_each(|call| Run::new(&program, &project.root).args(call).show());
    }
    let calls = serde_json::to_string(calls).or_say(|| "cannot tell wasm-opt what to do".into())?;
    Run::new(tools.path(Need::Node)?, &project.root).args(["-e", POOL]).arg(program).arg(calls).show()
}

/// Another program, for a small task: compiled quickly, and only once.
pub(crate) fn program(project: &Project, tools: &Toolbox, name: &str) -> Result<Run> {
    let path = tools.path(Need::WasmOpt)?;
    let file = path.file_name().unwrap_or_default().to_string_lossy().replace("wasm-opt", name);
    let path = path.with_file_name(file);
    Ok(match is_script(&path) {
        true => Run::new(tools.path(Need::Node)?, &project.root).arg("--liftoff-only").arg(path),
        false => Run::new(path, &project.root),
    })
}

/// Whether Node.js can be asked to run it; Windows has a command file around it.
fn is_script(program: &Path) -> bool {
    fs::read(program).is_ok_and(|bytes| bytes.starts_with(b"#!/usr/bin/env node"))
}
