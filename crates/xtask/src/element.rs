//! The page element `<ita-score>`: its wasm modules, its JavaScript and its demo pages, into `dist/element`, `dist/demo`
//! and `dist/npm`, without any work if nothing has changed.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use fs_err as fs;
use sha2::{Digest, Sha384};

use crate::binaryen;
use crate::budget::{self, Size};
use crate::build;
use crate::dist;
use crate::error::Result;
use crate::files;
use crate::metadata;
use crate::process::Run;
use crate::project::Project;
use crate::setup::Toolbox;
use crate::tools::Need;
use crate::tools::wasm::{TARGET, WasmPath};

/// The loader, what it loads, and the module that knows every year.
const FIRST: &str = "ita-score.js";
const ELEMENT: &str = "ita-score-element.js";
const FULL: &str = "ita-score-full.wasm";

/// The address of a module, as bundlers find it.
const ADDRESS: &str = "new URL(\"./{}\", import.meta.url)";
/// Where those of the years go in `www/element/years.js`.
const OWN: &str = "export const OWN = {};";

/// What `customElements.get("ita-score").version` says; that of the npm package too, which a test compares.
const VERSION: &str = concat!("--define:VERSION=\"", env!("CARGO_PKG_VERSION"), "\"");

/// The optimizer must not copy functions into each other here: that alone is a seventh of the module.
const SMALL: &str = "-Cllvm-args=-inline-threshold=0";

/// How the modules are made smaller.
const SHRINK: [&str; 11] = [
    "-Oz",
    "--converge",
    // Low memory is the stack's far end: no address there is ever used.
    "--low-memory-unused",
    "--always-inline-max-function-size=5",
    // In the order of use, what is alike comes to lie near, and small numbers name what is used most.
    "--reorder-functions",
    "--reorder-locals",
    // Data in one piece with its zeros, and repeated computations, compress better than the results of these passes.
    "--skip-pass=memory-packing",
    "--skip-pass=local-cse",
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
];

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
        let years = years(project)?;
        for year in &years {
            module(project, &wasm, &["--no-default-features", "--features", year], &own(year))?;
        }
        module(project, &wasm, &["--features", "full"], FULL)?;
        let calls =
            files::ending(&out, "wasm")?.iter().map(|file| binaryen::call(SHRINK, file, file)).collect::<Vec<_>>();
        binaryen::optimize(project, tools, &calls)?;
        println!("  joining its JavaScript");
        scripts(project, tools, &years)?;
        files::copy(&project.root.join("www/demo"), &dist.join("demo"))?;
        package(project)
    })
}

/// The features of the years that have a module of their own.
fn years(project: &Project) -> Result<Vec<String>> {
    let workspace = metadata::load(project)?;
    let features = metadata::member(&workspace, "ita-element")?.features.keys();
    Ok(features.filter(|name| name.starts_with("fy")).cloned().collect())
}

/// The name of a year's own module.
fn own(year: &str) -> String {
    format!("ita-score-{}.wasm", year.trim_start_matches("fy"))
}

/// Builds it, compresses it and lists it.
pub(crate) fn weigh(project: &Project, tools: &Toolbox) -> Result<Vec<Size>> {
    build(project, tools)?;
    let files = dist::compress(&project.element())?;
    dist::table("element", &files);
    // A page loads the module of the year that it shows: the heaviest counts.
    let names: Vec<String> = years(project)?.iter().map(|year| own(year)).collect();
    let heaviest = files.iter().filter(|file| names.contains(&file.name)).max_by_key(|file| file.best());
    let heaviest: Vec<String> = heaviest.into_iter().map(|file| file.name.clone()).collect();
    let [element, loader] = budget::PAGE_ELEMENT;
    Ok(vec![element.weigh_with(&files, &heaviest), loader.weigh(&files)])
}

/// The same, and what a page writes into `integrity`; holds it against its budgets.
pub(crate) fn dist(project: &Project, tools: &Toolbox) -> Result<()> {
    let sizes = weigh(project, tools)?;
    hashes(project)?;
    let wasm = tools.wasm()?;
    budget::check(project, wasm.way(), &wasm.label(), &sizes)
}

/// One wasm module.
fn module(project: &Project, wasm: &WasmPath, features: &[&str], name: &str) -> Result<()> {
    let compile = ["rustc", "--release", "--package", "ita-element", "--target", TARGET, "--crate-type", "cdylib"];
    let target = project.target();
    let run = Run::cargo(&project.root).args(compile).args(features).arg("--target-dir").arg(&target);
    wasm.on(run.args(["--", SMALL])).show()?;
    fs::copy(target.join(TARGET).join("release").join("ita_element.wasm"), project.element().join(name))?;
    Ok(())
}

/// The modules of `www/element`, joined into two files. The style sheet goes into one of them as text.
fn scripts(project: &Project, tools: &Toolbox, years: &[String]) -> Result<()> {
    let stage = project.dist().join(".element-stage");
    files::copy(&project.root.join("www/element"), &stage)?;
    let script = fs::read_to_string(stage.join("years.js"))?;
    fs::write(stage.join("years.js"), with_years(&script, years)?)?;
    let out = |name: &str| format!("--outfile={}", project.element().join(name).display());
    let esbuild = |args: &[&str]| -> Result<()> {
        let run = Run::new(tools.path(Need::Esbuild)?, &stage);
        run.args(args).args(["--minify", "--charset=utf8", "--log-level=warning"]).show()
    };
    esbuild(&["style.css", "--allow-overwrite", "--target=chrome111,firefox113,safari16.4", "--outfile=style.css"])?;
    esbuild(&["loader.js", "--format=esm", "--target=es2022", &out(FIRST)])?;
    let bundle = ["element.js", "--bundle", "--format=esm", "--target=es2022", "--loader:.css=text", VERSION, INTERNAL];
    esbuild(&[&bundle[..], &[&out(ELEMENT)]].concat())?;
    Ok(fs::remove_dir_all(&stage)?)
}

/// The script with the addresses of the years' own modules.
fn with_years(script: &str, years: &[String]) -> Result<String> {
    let address = |year: &String| format!("{}: {}", year.trim_start_matches("fy"), ADDRESS.replace("{}", &own(year)));
    let addresses: Vec<String> = years.iter().map(address).collect();
    files::filled("element/years.js", script, OWN, &format!("export const OWN = {{ {} }};", addresses.join(", ")))
}

/// The npm package `ita-score`: the element's files, what scores without a page, types and a README.
fn package(project: &Project) -> Result<()> {
    let target = project.dist().join("npm");
    files::copy(&project.root.join("www/element/npm"), &target)?;
    files::copy(&project.element(), &target)?;
    for licence in ["LICENSE-MIT", "LICENSE-APACHE"] {
        fs::copy(project.root.join(licence), target.join(licence))?;
    }
    Ok(())
}

/// What a page writes into `integrity`.
fn hashes(project: &Project) -> Result<()> {
    println!("\n  integrity (SRI)");
    let modules: Vec<String> = years(project)?.iter().map(|year| own(year)).collect();
    for name in [FIRST, ELEMENT].into_iter().chain(modules.iter().map(String::as_str)).chain([FULL]) {
        let digest = Sha384::digest(fs::read(project.element().join(name))?);
        println!("  {name:<22}sha384-{}", STANDARD.encode(digest));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_year_that_has_a_module_has_its_address() -> Result<()> {
        let script = with_years(include_str!("../../../www/element/years.js"), &["fy2568".into(), "fy2569".into()])?;
        let own = r#"OWN = { 2568: new URL("./ita-score-2568.wasm", import.meta.url), 2569: new URL("./ita-score-2569.wasm", import.meta.url) };"#;
        assert!(script.contains(own), "{script}");
        assert!(!years(&Project::find()?)?.is_empty());
        Ok(())
    }
}
