//! Joins the splitter's files, and writes the script that loads what comes of it.

use std::path::Path;

use fs_err as fs;
use rayon::prelude::*;

use super::LOADER;
use super::pieces::{JOINED, Piece};
use crate::binaryen;
use crate::error::{Error, Result};
use crate::project::Project;
use crate::setup::Toolbox;

/// The module that the splitter's files take memory, table and stack pointer from.
const SPLIT: &str = "__wasm_split";

/// What the compiler takes of wasm, and every browser of the last years has.
const FEATURES: [&str; 7] = [
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-sign-ext",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// The script that loads the files.
const SCRIPT: &str = include_str!("loader.js");

/// Puts each piece's file into the folder `to`.
pub(crate) fn join(project: &Project, tools: &Toolbox, pieces: &[Piece], from: &Path, to: &Path) -> Result<()> {
    let path = |file: &String| from.join(format!("{file}.wasm"));
    let shim = from.join("shim.wasm");
    let joined = pieces.iter().find(|piece| piece.files.len() > 1);
    if let Some(one) = joined.and_then(|piece| piece.files.first()) {
        make_shim(project, tools, &path(one), &shim)?;
    }
    pieces.par_iter().try_for_each(|piece| {
        let target = to.join(piece.name());
        if let [alone] = piece.files.as_slice() {
            return Ok(fs::copy(path(alone), &target).map(drop)?);
        }
        // There are several memories until the shim has made them one.
        let run = binaryen::program(project, tools, "wasm-merge")?.args(FEATURES).arg("--enable-multimemory");
        let run = run.arg("-o").arg(&target).arg(&shim).arg(SPLIT);
        piece.files.iter().fold(run, |run, file| run.arg(path(file)).arg(file)).text().map(drop)
    })
}

/// Returns the options that wasm-opt needs for a file. A joined file does not declare its features, and it has exports of the
/// shim that nobody uses.
pub(crate) fn told(file: &Path) -> impl Iterator<Item = &'static str> {
    let is_joined = file.file_name().is_some_and(|name| name.to_string_lossy().starts_with(JOINED));
    FEATURES.into_iter().chain(["--remove-exports=*"]).filter(move |_| is_joined)
}

/// Makes a module that imports from `app` what the splitter's files import from theirs, and exports it to them. wasm-merge joins
/// the imports by it; otherwise each file would get a memory of its own.
fn make_shim(project: &Project, tools: &Toolbox, of: &Path, to: &Path) -> Result<()> {
    let text = binaryen::program(project, tools, "wasm-dis")?.arg(of).text()?;
    let source = to.with_extension("wat");
    fs::write(&source, shim(&text)?)?;
    binaryen::program(project, tools, "wasm-as")?.args(FEATURES).arg(source).arg("-o").arg(to).text().map(drop)
}

fn shim(text: &str) -> Result<String> {
    let (mut imports, mut exports) = (String::new(), String::new());
    for line in text.lines().map(str::trim).filter(|line| line.starts_with("(import ")) {
        // (import "__wasm_split" "memory" (memory $mimport$0 27))
        let mut quoted = line.split('"').skip(1).step_by(2);
        let mut what = line.rsplit('"').next().unwrap_or_default().split_whitespace();
        let (Some(SPLIT), Some(name), Some(kind), Some(id)) = (quoted.next(), quoted.next(), what.next(), what.next())
        else {
            return Err(unexpected(&format!("one of its files takes {line}")));
        };
        imports += &line.replacen(SPLIT, "app", 1);
        exports += &format!("(export \"{name}\" {kind} {}))", id.trim_end_matches(')'));
    }
    Ok(format!("(module {imports} {exports})"))
}

/// The script that loads the parts: the splitter's, up to where it lists its own files.
pub(crate) fn script<'p>(of: &str, pieces: &[Piece], parts: impl Iterator<Item = &'p String>) -> Result<String> {
    let end = [of.find("/* "), of.find("export const ")].into_iter().flatten().min();
    let head = end.and_then(|end| of.get(..end)).ok_or_else(|| unexpected("its script lists no files"))?;
    let names: Vec<String> = pieces.iter().map(Piece::name).collect();
    let mut script = format!("{head}{SCRIPT}const files = {names:?}.map(load);\n");
    for part in parts {
        let numbers = (0..pieces.len()).filter(|&at| pieces[at].parts.contains(part)).map(|at| at.to_string());
        script +=
            &format!("export const __wasm_split_load_{part} = part({});\n", numbers.collect::<Vec<_>>().join(", "));
    }
    Ok(script)
}

fn unexpected(what: &str) -> Error {
    Error::new(format!("the splitter does not write what is expected: {what}"))
        .mend(format!("a new version of wasm_split_cli_support writes {LOADER} or its files otherwise: see crates/xtask/src/bundle/join.rs"))
}

#[cfg(test)]
mod tests {
    use super::super::pieces::pieces;
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn the_shim_hands_on_what_the_files_take() -> Result<()> {
        let text = "(module\n (type $0 (func))\n (import \"__wasm_split\" \"memory\" (memory $m 27))\n \
                    (import \"__wasm_split\" \"g\" (global $__stack_pointer (mut i32)))\n (func $f))";
        assert_eq!(
            shim(text)?,
            "(module (import \"app\" \"memory\" (memory $m 27))(import \"app\" \"g\" (global $__stack_pointer (mut i32))) \
             (export \"memory\" (memory $m))(export \"g\" (global $__stack_pointer)))"
        );
        assert!(shim(" (import \"env\" \"memory\" (memory $m 27))").is_err());
        Ok(())
    }

    #[test]
    fn the_script_loads_each_part_with_all_its_files() -> Result<()> {
        let needs = BTreeMap::from([
            ("help".to_owned(), vec!["chunk_1".to_owned(), "split_help".to_owned()]),
            ("rules".to_owned(), vec!["chunk_1".to_owned(), "split_rules".to_owned()]),
        ]);
        let pieces = pieces(&needs, |_| 1_000_000, &[]);
        let script = script("head();\n/* help, rules */\nconst __chunk_1 = makeLoad();\n", &pieces, needs.keys())?;
        assert!(script.starts_with("head();\n\n// Of"), "{script}");
        assert!(script.contains(r#"const files = ["chunk_1.wasm", "split_help.wasm", "split_rules.wasm"].map(load);"#));
        assert!(script.ends_with("load_help = part(0, 1);\nexport const __wasm_split_load_rules = part(0, 2);\n"));
        assert!(super::script("nothing", &pieces, needs.keys()).is_err());
        Ok(())
    }
}
