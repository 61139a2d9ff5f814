//! The app's wasm: compiled, and bound to JavaScript; in release, split into what is loaded at first and what is loaded when
//! needed, put together in fewer files, and made smaller. It goes into the page's folder, in a folder named after its content.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use fs_err as fs;

use crate::binaryen;
use crate::error::{Error, Result};
use crate::files;
use crate::hash::Hash;
use crate::process::Run;
use crate::project::Project;
use crate::setup::Toolbox;
use crate::text::timed;
use crate::tools::Need;
use crate::tools::wasm::TARGET;

mod join;
mod pieces;

pub(crate) use pieces::JOINED;
use pieces::{Piece, Together};

/// The name of the app's program, and of its files.
const APP: &str = "ita-app";

/// Where the two links go in `www/index.html`.
pub(crate) const MARKER: &str = "<!--ita-app-->";

/// The optimizer must not copy functions into each other: that alone is a tenth of the app.
pub(crate) const SMALL: &str = "-Cllvm-args=-inline-threshold=0";

/// How the parts are made smaller.
const SHRINK: [&str; 7] = [
    "-Oz",
    "--low-memory-unused",
    "--strip-producers",
    "--strip-target-features",
    // Copies of a function, however short, compress worse than calls of it.
    "--always-inline-max-function-size=0",
    "--one-caller-inline-max-function-size=0",
    // Data in one piece, with its zeros, compresses better than hundreds of pieces.
    "--skip-pass=memory-packing",
];

/// The script that loads the parts, as the splitting library names it.
const LOADER: &str = "__wasm_split.js";

/// Where the names of the files are noted that these come in.
const EARLY_FILES: &str = "early";

/// The parts that are loaded at once where there are numbers already: what reads them, and what shows their result.
const EARLY: [&str; 2] = ["texts", "result"];

/// Parts that come in one file: the early ones, and those that are loaded unasked once the first view is there.
const TOGETHER: [Together; 2] =
    [Together { name: "early", parts: &EARLY }, Together { name: "soon", parts: &["planner", "panels"] }];

/// The splitter's files of each part.
type Needs = BTreeMap<String, Vec<String>>;

/// How the app is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Profile {
    /// In one piece, and quickly.
    Dev,
    /// Split, and small.
    Release,
    /// In one piece, small, and for a page that has no files beside it.
    Alone,
}

/// Builds the app's wasm and JavaScript into the page's folder; gives their links, from where `www/boot.js` starts them.
pub(crate) fn make(project: &Project, tools: &Toolbox, profile: Profile, stage: &Path) -> Result<String> {
    place(project, &compiled(project, tools, profile)?, profile, stage)
}

/// The folder for what a build makes on its way. Each has its own: the browser tests build as a newcomer does while another process
/// builds as a machine that has the wasm target.
fn work(project: &Project, profile: Profile) -> PathBuf {
    let way = if project.as_stock { "-stock" } else { "" };
    project.target().join("bundle").join(format!("{profile:?}{way}").to_lowercase())
}

/// Builds them; gives the folder they are in.
pub(crate) fn compiled(project: &Project, tools: &Toolbox, profile: Profile) -> Result<PathBuf> {
    let work = work(project, profile);
    let folder = work.join("out");
    let _ = fs::remove_dir_all(&work);
    fs::create_dir_all(&folder)?;
    compile(project, tools, profile)?;
    let compiled = project.target().join(TARGET);
    match profile {
        Profile::Dev => timed("bound", || bind(&compiled.join("debug").join(format!("{APP}.wasm")), &folder, profile))?,
        Profile::Alone => {
            bind(&compiled.join("release").join(format!("{APP}.wasm")), &folder, profile)?;
            timed("made smaller", || shrink(project, tools, &folder))?;
            minify(tools, &folder, &format!("{APP}.js"), &[])?;
        }
        Profile::Release => {
            let needs = timed("split and bound", || {
                let (main, needs) = split(&compiled.join("release").join(format!("{APP}.wasm")), &work)?;
                bind(&main, &folder, profile).map(|()| needs)
            })?;
            timed("joined", || join(project, tools, &needs, &work, &folder))?;
            timed("made smaller", || shrink(project, tools, &folder))?;
            for script in [format!("{APP}.js"), LOADER.to_owned()] {
                minify(tools, &folder, &script, &["--format=esm"])?;
            }
        }
    }
    Ok(folder)
}

/// Puts the parts into the page's folder, in fewer files than the splitter makes, with the script that loads them.
fn join(project: &Project, tools: &Toolbox, needs: &Needs, from: &Path, to: &Path) -> Result<()> {
    let size = |file: &str| fs::metadata(from.join(format!("{file}.wasm"))).map_or(0, |file| file.len());
    let pieces = pieces::pieces(needs, size, &TOGETHER);
    join::join(project, tools, &pieces, from, to)?;
    let script = fs::read_to_string(from.join(LOADER))?;
    fs::write(to.join(LOADER), join::script(&script, &pieces, needs.keys())?)?;
    let early: Vec<String> = pieces.iter().filter(|piece| piece.is_of(&EARLY)).map(Piece::name).collect();
    Ok(fs::write(from.join(EARLY_FILES), early.join(" "))?)
}

/// Puts the files beside the page, and gives the two links; the second names what is loaded early.
fn place(project: &Project, folder: &Path, profile: Profile, stage: &Path) -> Result<String> {
    let early = if profile == Profile::Release {
        let names = fs::read_to_string(work(project, profile).join(EARLY_FILES))?;
        format!(" data-early=\"{names}\"")
    } else {
        String::new()
    };
    let mut hash = Hash::default();
    hash.add_files(&files::under(folder)?)?;
    let name = format!("{APP}-{}", hash.digits());
    files::copy(folder, &stage.join(&name))?;
    Ok(format!(
        "<link id=\"app-js\" rel=\"modulepreload\" href=\"./{name}/{APP}.js\">\n    \
         <link id=\"app-wasm\" rel=\"preload\" as=\"fetch\" type=\"application/wasm\" crossorigin=\"anonymous\" \
         href=\"./{name}/{APP}_bg.wasm\"{early}>"
    ))
}

/// The files of the early parts, as the page names them.
pub(crate) fn early(app: &Path) -> Result<Vec<String>> {
    let page = fs::read_to_string(app.join("index.html"))?;
    let names = page.split_once("data-early=\"").and_then(|(_, rest)| rest.split_once('"')).map(|(names, _)| names);
    Ok(names.unwrap_or_default().split_whitespace().map(str::to_owned).collect())
}

/// Compiles the program; for the release with the relocations that splitting goes by.
pub(crate) fn compile(project: &Project, tools: &Toolbox, profile: Profile) -> Result<()> {
    let wasm = tools.wasm()?;
    let run = Run::cargo(&project.root).args(["rustc", "--package", APP, "--bin", APP, "--target", TARGET]);
    let run = run.arg("--target-dir").arg(project.target());
    let run = match profile {
        // No debug information, which no browser reads from here; and optimised a little, or it takes seconds to start.
        Profile::Dev => wasm
            .with_everything()
            .on(run)
            .env("CARGO_PROFILE_DEV_DEBUG", "false")
            .env("CARGO_PROFILE_DEV_OPT_LEVEL", "1"),
        Profile::Release => {
            let relocations = ["--release", "--features", "split", "--", "-Clink-arg=--emit-relocs", SMALL];
            wasm.on(run.args(relocations))
        }
        Profile::Alone => wasm.on(run.args(["--release", "--features", "alone", "--", SMALL])),
    };
    timed("the app's wasm, compiled", || run.show())
}

/// Splits the wasm at the functions that the app names, and says where the part is that is loaded at first, and what the others need.
fn split(wasm: &Path, to: &Path) -> Result<(PathBuf, Needs)> {
    let input = fs::read(wasm)?;
    let main = to.join("main").join(format!("{APP}.wasm"));
    fs::create_dir_all(to.join("main"))?;
    let script = format!("./{APP}.js");
    let mut options = wasm_split_cli_support::Options::new(&input);
    options.output_dir = to;
    options.main_out_path = &main;
    options.main_module = &script;
    let split = wasm_split_cli_support::transform(options).map_err(|error| {
        Error::new("cannot split the app's wasm")
            .because(error)
            .mend("crates/ita-app/src/chunks.rs has the functions it is split at")
    })?;
    Ok((main, split.prefetch_map.into_iter().collect()))
}

/// Writes the JavaScript around the wasm, or around its first part. This is the library that the program `wasm-bindgen` is
/// made of; Cargo keeps it at the version of the app's `wasm-bindgen`, since both want the very same `wasm-bindgen-shared`.
fn bind(wasm: &Path, to: &Path, profile: Profile) -> Result<()> {
    let mut bindgen = wasm_bindgen_cli_support::Bindgen::new();
    // The parts need what the linker exports: the memory and the table of functions.
    let bindgen = bindgen.input_path(wasm).out_name(APP).typescript(false).keep_lld_exports(true);
    let bindgen = if profile == Profile::Alone { bindgen.no_modules(true) } else { bindgen.web(true) };
    let failed = |error| Error::new("wasm-bindgen cannot bind the app's wasm").because(format!("{error:#}"));
    bindgen.and_then(|bindgen| bindgen.generate(to)).map_err(failed)
}

/// Makes the parts of a folder smaller.
fn shrink(project: &Project, tools: &Toolbox, folder: &Path) -> Result<()> {
    let mut files = files::ending(folder, "wasm")?;
    // The largest first, so that no thread is left with it at the end.
    files.sort_by_cached_key(|file| Reverse(fs::metadata(file).map_or(0, |file| file.len())));
    let call = |file: &PathBuf| binaryen::call(join::told(file).chain(SHRINK), file, file);
    binaryen::optimize(project, tools, &files.iter().map(call).collect::<Vec<_>>())
}

/// Makes a script smaller; what it gives to others keeps its names. wasm-bindgen names the loader's module once for each of
/// its functions, which is worth a warning to esbuild.
pub(crate) fn minify(tools: &Toolbox, folder: &Path, script: &str, format: &[&str]) -> Result<()> {
    let run = Run::new(tools.path(Need::Esbuild)?, folder).arg(script).arg(format!("--outfile={script}"));
    run.args(["--minify", "--charset=utf8", "--allow-overwrite", "--log-level=error"]).args(format).show()
}
