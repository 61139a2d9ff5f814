//! The page element `<ita-score>`: its wasm modules, its JavaScript and its demo pages, into `dist/element`, `dist/demo`
//! and `dist/npm`, without any work if nothing has changed.

use fs_err as fs;

use crate::budget::{self, Size};
use crate::build;
use crate::dist;
use crate::error::Result;
use crate::process::Run;
use crate::project::Project;
use crate::setup::Toolbox;
use crate::tools::Need;
use crate::tools::wasm::{TARGET, WasmPath};

/// The loader, and what it loads.
const FIRST: &str = "ita-score.js";
const REST: [&str; 2] = ["ita-score-element.js", "ita-score.wasm"];

/// What `customElements.get("ita-score").version` says; that of the npm package too, which a test compares.
const VERSION: &str = concat!("--define:VERSION=\"", env!("CARGO_PKG_VERSION"), "\"");

/// The optimizer must not copy functions into each other here: that alone is a seventh of the module.
const SMALL: &str = "-Cllvm-args=-inline-threshold=0";

/// What the minifier may rename: names that begin with `_`, which nothing outside the modules of `www/element` uses.
const INTERNAL: &str = "--mangle-props=^_";

/// Builds `dist/element`, `dist/demo` and `dist/npm` unless they are this very build.
pub(crate) fn build(project: &Project, tools: &Toolbox) -> Result<()> {
    let wasm = tools.wasm()?;
    let (out, dist) = (project.element(), project.dist());
    let stamp = build::fingerprint(project, "ita-element", &format!("{}{}", tools.fingerprint(), wasm.label()))?;
    build::once(project, &out.join(FIRST), &dist.join(".element-stamp"), &stamp, || {
        for folder in [&out, &dist.join("demo"), &dist.join("npm")] {
            let _ = fs::remove_dir_all(folder);
            fs::create_dir_all(folder)?;
        }
        println!("  compiling the element for wasm ({})", wasm.label());
        module(project, tools, &wasm, &[], "ita-score.wasm")?;
        module(project, tools, &wasm, &["--features", "full"], "ita-score-full.wasm")?;
        println!("  joining its JavaScript");
        scripts(project, tools)?;
        build::copy(&project.root.join("www/demo"), &dist.join("demo"))?;
        package(project)
    })
}

/// Builds it, compresses it and lists it.
pub(crate) fn weigh(project: &Project, tools: &Toolbox) -> Result<Vec<Size>> {
    build(project, tools)?;
    let files = dist::compress(&project.element())?;
    dist::table("element", &files);
    Ok(budget::PAGE_ELEMENT.map(|budget| budget.weigh(&files)).into())
}

/// The same, and what a page writes into `integrity`; holds it against its budgets.
pub(crate) fn dist(project: &Project, tools: &Toolbox) -> Result<()> {
    let sizes = weigh(project, tools)?;
    hashes(project, tools)?;
    let wasm = tools.wasm()?;
    budget::check(project, wasm.way(), &wasm.label(), &sizes)
}

/// One wasm module.
fn module(project: &Project, tools: &Toolbox, wasm: &WasmPath, features: &[&str], name: &str) -> Result<()> {
    let compile = ["rustc", "--release", "--package", "ita-element", "--target", TARGET, "--crate-type", "cdylib"];
    let target = project.target();
    let run = Run::cargo(&project.root).args(compile).args(features).arg("--target-dir").arg(&target);
    wasm.on(run.args(["--", SMALL])).show()?;
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
    let stage = project.dist().join(".element-stage");
    build::copy(&project.root.join("www/element"), &stage)?;
    let out = |name: &str| format!("--outfile={}", project.element().join(name).display());
    let esbuild = |args: &[&str]| -> Result<()> {
        let run = Run::new(tools.path(Need::Esbuild)?, &stage);
        run.args(args).args(["--minify", "--charset=utf8", "--log-level=warning"]).show()
    };
    esbuild(&["style.css", "--allow-overwrite", "--target=chrome111,firefox113,safari16.4", "--outfile=style.css"])?;
    esbuild(&["loader.js", "--format=esm", "--target=es2022", &out(FIRST)])?;
    let bundle = ["element.js", "--bundle", "--format=esm", "--target=es2022", "--loader:.css=text", VERSION, INTERNAL];
    esbuild(&[&bundle[..], &[&out("ita-score-element.js")]].concat())?;
    Ok(fs::remove_dir_all(&stage)?)
}

/// The npm package `ita-score`: the element's files, what scores without a page, types and a README.
fn package(project: &Project) -> Result<()> {
    let target = project.dist().join("npm");
    build::copy(&project.root.join("www/element/npm"), &target)?;
    build::copy(&project.element(), &target)?;
    for licence in ["LICENSE-MIT", "LICENSE-APACHE"] {
        fs::copy(project.root.join(licence), target.join(licence))?;
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
