//! The page element `<ita-score>`: its wasm modules, its JavaScript and its demo pages, into `dist/element`, `dist/demo`
//! and `dist/npm`, without any work if nothing has changed.

mod package;

use std::env;
use std::fs;
use std::path::Path;

use crate::build;
use crate::dist::{self, Weighed};
use crate::error::{Context, Error, Result};
use crate::process::Run;
use crate::project::Project;
use crate::setup::Toolbox;
use crate::text::kilobytes;
use crate::tools::Need;
use crate::tools::wasm::{TARGET, WasmPath};

/// JavaScript, CSS (inside it) and wasm of the element with the two newest years, brotli.
const ELEMENT: u64 = 25_000;

/// What a page loads before an element comes near the view, brotli.
const LOADER: u64 = 1_000;

/// The loader, and what it loads.
const FIRST: &str = "ita-score.js";
const REST: [&str; 2] = ["ita-score-element.js", "ita-score.wasm"];

/// What `customElements.get("ita-score").version` says; that of the npm package too, which a test compares.
const VERSION: &str = concat!("--define:VERSION=\"", env!("CARGO_PKG_VERSION"), "\"");

/// The optimizer must not copy functions into each other here: that alone is a seventh of the module.
const SMALL: &str = "-Cllvm-args=-inline-threshold=0";

/// What the minifier may rename: names that in these modules are never a key of JSON, an attribute or the platform's (nothing
/// here is a dialog, so `close` is ours).
const INTERNAL: &str =
    "--mangle-props=^(entered|pick|beside|card|texts|isOpen|fields|inputs|shows|fill|fail|english|read|close)$";

/// Builds `dist/element`, `dist/demo` and `dist/npm` unless they are this very build.
pub(crate) fn build(project: &Project, tools: &Toolbox) -> Result<()> {
    let wasm = tools.wasm()?;
    let out = project.element();
    let stamp_path = project.root.join("dist").join(".element-stamp");
    let salt = format!("{}{}{}", tools.fingerprint(), wasm.label(), include_str!("element.rs"));
    let stamp = format!("{:016x}", build::fingerprint(project, "ita-element", &salt)?);
    if out.join(FIRST).is_file() && fs::read_to_string(&stamp_path).is_ok_and(|had| had == stamp) {
        println!("  dist/element is up to date");
        return Ok(());
    }
    let _ = fs::remove_file(&stamp_path);
    for folder in [&out, &project.root.join("dist/demo"), &project.root.join("dist/npm")] {
        let _ = fs::remove_dir_all(folder);
        fs::create_dir_all(folder).or_say(|| format!("cannot create {}", project.show(folder)))?;
    }
    println!("  compiling the element for wasm ({})", wasm.label());
    module(project, tools, &wasm, &[], "ita-score.wasm")?;
    module(project, tools, &wasm, &["--features", "full"], "ita-score-full.wasm")?;
    println!("  joining its JavaScript");
    scripts(project, tools)?;
    copy(&project.root.join("www/demo"), &project.root.join("dist/demo"))?;
    package::write(project)?;
    fs::write(&stamp_path, stamp).or_say(|| format!("cannot write {}", project.show(&stamp_path)))
}

/// Builds it, compresses it, lists it, and holds it against its budgets.
pub(crate) fn dist(project: &Project, tools: &Toolbox) -> Result<()> {
    build(project, tools)?;
    let files = dist::compress(&project.element())?;
    dist::table("dist/element", &files);
    hashes(project, tools)?;
    check(&files, &tools.wasm()?)
}

/// One wasm module.
fn module(project: &Project, tools: &Toolbox, wasm: &WasmPath, features: &[&str], name: &str) -> Result<()> {
    let compile = ["rustc", "--release", "--package", "ita-element", "--target", TARGET, "--crate-type", "cdylib"];
    wasm.on(Run::cargo(&project.root).args(compile).args(features).args(["--", SMALL])).show()?;
    let target =
        env::var_os("CARGO_TARGET_DIR").map_or_else(|| project.root.join("target"), |dir| project.root.join(dir));
    // Low memory is the stack's far end: no address there is ever used.
    let shrink = ["-Oz", "--converge", "--low-memory-unused", "--always-inline-max-function-size=5"];
    // In the order of use, what is alike comes to lie near, and small numbers name what is used most.
    let order = ["--reorder-functions", "--reorder-locals"];
    Run::new(tools.path(Need::WasmOpt)?, &project.root)
        .args(shrink)
        .args(order)
        .args(["--strip-debug", "--strip-producers", "--strip-target-features"])
        .arg(target.join(TARGET).join("release").join("ita_element.wasm"))
        .arg("-o")
        .arg(project.element().join(name))
        .show()
}

/// The modules of `www/element`, joined into two files. The style sheet goes into one of them as text.
fn scripts(project: &Project, tools: &Toolbox) -> Result<()> {
    let stage = project.root.join("dist/.element-stage");
    copy(&project.root.join("www/element"), &stage)?;
    let out = |name: &str| format!("--outfile={}", project.element().join(name).display());
    let esbuild = |args: &[&str]| -> Result<()> {
        let run = Run::new(tools.path(Need::Esbuild)?, &stage);
        run.args(args).args(["--minify", "--charset=utf8", "--log-level=warning"]).show()
    };
    esbuild(&["style.css", "--allow-overwrite", "--target=chrome111,firefox113,safari16.4", "--outfile=style.css"])?;
    esbuild(&["loader.js", "--format=esm", "--target=es2022", &out(FIRST)])?;
    let bundle = ["element.js", "--bundle", "--format=esm", "--target=es2022", "--loader:.css=text", VERSION, INTERNAL];
    esbuild(&[&bundle[..], &[&out("ita-score-element.js")]].concat())?;
    fs::remove_dir_all(&stage).or_say(|| format!("cannot remove {}", project.show(&stage)))
}

/// Copies a folder's files, and those of the folders in it.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<()> {
    let mut files = Vec::new();
    build::collect(from, &mut files)?;
    for file in files {
        let target = to.join(file.strip_prefix(from).unwrap_or(&file));
        let say = || format!("cannot write {}", target.display());
        fs::create_dir_all(target.parent().unwrap_or(to)).or_say(say)?;
        fs::copy(&file, &target).or_say(say)?;
    }
    Ok(())
}

/// What a page writes into `integrity`.
fn hashes(project: &Project, tools: &Toolbox) -> Result<()> {
    let script = "const { createHash } = require('node:crypto'), { readFileSync } = require('node:fs');\
        for (const file of process.argv.slice(1)) console.log('  ' + file.padEnd(22) + \
        'sha384-' + createHash('sha384').update(readFileSync(file)).digest('base64'))";
    println!("\n  integrity (SRI)");
    let run = Run::new(tools.path(Need::Node)?, &project.element()).args(["-e", script, FIRST]).args(REST);
    run.arg("ita-score-full.wasm").show()
}

fn check(files: &[Weighed], wasm: &WasmPath) -> Result<()> {
    let sum =
        |names: &[&str]| -> u64 { files.iter().filter(|file| names.contains(&&*file.name)).map(Weighed::best).sum() };
    println!("\n  Measured on: {}", wasm.label());
    for (what, names, budget) in [("element (JS, CSS, wasm)", &REST[..], ELEMENT), ("loader", &[FIRST], LOADER)] {
        let sum = sum(names);
        println!("  {what}, brotli: {} of {}", kilobytes(sum), kilobytes(budget));
        if sum > budget && matches!(wasm, WasmPath::Distribution { .. }) {
            return Err(Error::new(format!("over budget: {what}, {} of {}", kilobytes(sum), kilobytes(budget)))
                .because(format!("measured on: {}", wasm.label()))
                .mend("make it smaller; ARCHITECTURE.md, “The element”, says what weighs what"));
        }
        if sum > budget {
            println!(
                "  over, but the budget is of a library built from source: the prebuilt one carries panic messages"
            );
        }
    }
    Ok(())
}
