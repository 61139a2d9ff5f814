//! The engine gives the same results natively and in wasm: `tests/bits` prints its results for many assessments, once each way.
//!
//! The wasm is compiled and made smaller as the app is; the native program is that of the tests, with checks of overflow.

use fs_err as fs;

use crate::binaryen;
use crate::bundle::SMALL;
use crate::error::{Error, Result};
use crate::native;
use crate::process::Run;
use crate::project::Project;
use crate::setup::Toolbox;
use crate::tools::Need;
use crate::tools::wasm::TARGET;

/// The package, and its program.
const PACKAGE: &str = "ita-bits";

/// How much of a line that differs is shown.
const SHOWN: usize = 300;

/// Compares the two texts whole; gives the number of lines compared.
pub(crate) fn check(project: &Project, tools: &Toolbox) -> Result<u32> {
    let native = Run::new(native::binary(project, PACKAGE)?, &project.root).text()?;
    let wasm = in_wasm(project, tools)?;
    let lines = same(&native, &wasm)?;
    println!("  {} bytes the same: {}", native.len(), native.lines().last().unwrap_or_default());
    Ok(lines)
}

/// The text as wasm says it.
fn in_wasm(project: &Project, tools: &Toolbox) -> Result<String> {
    let wasm = tools.wasm()?;
    println!("  {}", wasm.label());
    let compile = ["rustc", "--release", "--package", PACKAGE, "--lib", "--crate-type", "cdylib", "--target", TARGET];
    wasm.on(Run::cargo(&project.root).args(compile).args(["--", SMALL])).show()?;
    let folder = project.target().join(TARGET).join("release");
    let small = folder.join("ita_bits.small.wasm");
    let call = binaryen::call(["-Oz", "--low-memory-unused"], &folder.join("ita_bits.wasm"), &small);
    binaryen::optimize(project, tools, &[call])?;
    let told = folder.join("ita_bits.txt");
    let script = project.root.join("tests").join("bits").join("run.mjs");
    Run::new(tools.path(Need::Node)?, &project.root).arg(script).arg(&small).arg(&told).show()?;
    Ok(fs::read_to_string(&told)?)
}

/// The number of lines, if they are the same and there are any.
fn same(native: &str, wasm: &str) -> Result<u32> {
    if native == wasm && !native.is_empty() {
        return Ok(native.lines().count() as u32);
    }
    let mut lines = native.lines().zip(wasm.lines()).enumerate();
    let Some((at, (native, wasm))) = lines.find(|(_, (native, wasm))| native != wasm) else {
        return Err(Error::new(format!("native says {} bytes, wasm {}", native.len(), wasm.len())));
    };
    // From where they part.
    let start =
        native.char_indices().zip(wasm.chars()).find(|((_, one), other)| one != other).map_or(0, |((at, _), _)| at);
    let shown = |line: &str| line.get(start..).unwrap_or_default().chars().take(SHOWN).collect::<String>();
    Err(Error::new(format!("native and wasm part in line {}, column {}", at + 1, start + 1)).because(format!(
        "native: …{}\n    wasm:   …{}",
        shown(native),
        shown(wasm)
    )))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_same_text_is_the_same() {
        assert!(same("a\nb\n", "a\nb\n").is_ok_and(|lines| lines == 2));
        assert!(same("", "").is_err() && same("a\n", "a\nb\n").is_err() && same("a\n", "a").is_err());
        let told = same("a\nข้อ 1.02\n", "a\nข้อ 1.03\n").map_err(|error| error.to_string());
        assert!(
            told.is_err_and(|told| told.contains("line 2")
                && told.contains("native: …2")
                && told.contains("wasm:   …3"))
        );
    }
}
