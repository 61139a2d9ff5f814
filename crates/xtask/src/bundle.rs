//! The app's wasm: compiled, split into what is loaded at first and what is loaded when needed, bound to JavaScript and
//! made smaller; then put into `dist/app`, in a folder named after its content.
//!
//! Trunk does everything else of the page. It cannot split (trunk-rs/trunk#1022): the wasm has to be split before
//! wasm-bindgen sees it, and each part has to be made smaller after it.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::build::collect;
use crate::error::{Context, Error, Result};
use crate::imports;
use crate::metadata::Metadata;
use crate::process::Run;
use crate::project::Project;
use crate::setup::Toolbox;
use crate::tools::Need;
use crate::tools::wasm::TARGET;

/// The name of the app's program, and of its files.
const APP: &str = "ita-app";

/// Where the two links go in `www/index.html`.
const MARKER: &str = "<!--ita-app-->";

/// The optimizer must not copy functions into each other: that alone is a tenth of the app.
pub(crate) const SMALL: &str = "-Cllvm-args=-inline-threshold=0";

/// The script that loads the parts, as the splitting library names it.
const LOADER: &str = "__wasm_split.js";

/// The app's wasm and JavaScript, ready to be put into the page.
pub(crate) struct Bundle {
    folder: PathBuf,
}

impl Bundle {
    /// Compiles, splits, binds and shrinks the app.
    pub(crate) fn make(project: &Project, tools: &Toolbox) -> Result<Self> {
        let work = Metadata::load(project)?.target().join("wasm-split");
        let folder = work.join("bundle");
        let _ = fs::remove_dir_all(&work);
        fs::create_dir_all(&folder).or_say(|| format!("cannot make {}", project.show(&folder)))?;
        let wasm = compile(project, tools)?;
        let main = split(project, &wasm, &work)?;
        bind(project, tools, &main, &folder)?;
        for part in parts(&work)? {
            let to = folder.join(part.file_name().unwrap_or_default());
            fs::copy(&part, &to).or_say(|| format!("cannot write {}", project.show(&to)))?;
        }
        load_any_type(&work.join(LOADER), &folder.join(LOADER))?;
        parts(&folder)?.par_iter().try_for_each(|file| shrink(project, tools, file))?;
        shorten_imports(project, &folder)?;
        for script in [format!("{APP}.js"), LOADER.to_owned()] {
            minify(tools, &folder, &script)?;
        }
        Ok(Self { folder })
    }

    /// Puts the bundle beside the page, and its two links into it.
    pub(crate) fn put(&self, project: &Project) -> Result<()> {
        let mut files = Vec::new();
        collect(&self.folder, &mut files)?;
        files.sort_unstable();
        let mut hasher = DefaultHasher::new();
        for file in &files {
            fs::read(file).or_say(|| format!("cannot read {}", project.show(file)))?.hash(&mut hasher);
        }
        let name = format!("{APP}-{:016x}", hasher.finish());
        let to = project.app().join(&name);
        fs::create_dir_all(&to).or_say(|| format!("cannot make {}", project.show(&to)))?;
        for file in &files {
            let to = to.join(file.file_name().unwrap_or_default());
            fs::copy(file, &to).or_say(|| format!("cannot write {}", project.show(&to)))?;
        }
        let index = project.app().join("index.html");
        let page = fs::read_to_string(&index).or_say(|| format!("cannot read {}", project.show(&index)))?;
        fs::write(&index, linked(&page, &name)?).or_say(|| format!("cannot write {}", project.show(&index)))
    }
}

/// The page with links to the bundle, from where `www/boot.js` starts it.
fn linked(page: &str, folder: &str) -> Result<String> {
    if page.matches(MARKER).count() != 1 {
        return Err(Error::new(format!("index.html does not have the marker {MARKER} exactly once")));
    }
    let links = format!(
        "<link id=\"app-js\" rel=\"modulepreload\" href=\"./{folder}/{APP}.js\">\n    \
         <link id=\"app-wasm\" rel=\"preload\" as=\"fetch\" type=\"application/wasm\" crossorigin=\"anonymous\" \
         href=\"./{folder}/{APP}_bg.wasm\">"
    );
    Ok(page.replace(MARKER, &links))
}

/// Compiles the program, with the relocations that splitting goes by.
fn compile(project: &Project, tools: &Toolbox) -> Result<PathBuf> {
    let wasm = tools.wasm()?;
    println!("  compiling the app for wasm ({})", wasm.label());
    let compile = ["rustc", "--release", "--package", APP, "--bin", APP, "--target", TARGET];
    let relocations = ["--", "-Clink-arg=--emit-relocs", SMALL];
    wasm.on(Run::cargo(&project.root).args(compile).args(relocations)).show()?;
    Ok(Metadata::load(project)?.target().join(TARGET).join("release").join(format!("{APP}.wasm")))
}

/// Splits the wasm at the functions that the app names, and says where the part is that is loaded at first.
fn split(project: &Project, wasm: &Path, to: &Path) -> Result<PathBuf> {
    println!("  splitting what is loaded later");
    let input = fs::read(wasm).or_say(|| format!("cannot read {}", project.show(wasm)))?;
    let main = to.join("main").join(format!("{APP}.wasm"));
    fs::create_dir_all(to.join("main")).or_say(|| format!("cannot make {}", project.show(to)))?;
    let script = format!("./{APP}.js");
    let mut options = wasm_split_cli_support::Options::new(&input);
    options.output_dir = to;
    options.main_out_path = &main;
    options.main_module = &script;
    wasm_split_cli_support::transform(options).map_err(|error| {
        Error::new("cannot split the app's wasm")
            .because(error)
            .mend("crates/ita-app/src/late/chunks.rs has the functions it is split at")
    })?;
    Ok(main)
}

/// Writes the JavaScript around the first part.
fn bind(project: &Project, tools: &Toolbox, wasm: &Path, to: &Path) -> Result<()> {
    println!("  binding with wasm-bindgen");
    let run = Run::new(tools.path(Need::WasmBindgen)?, &project.root);
    // The parts need what the linker exports: the memory and the table of functions.
    run.args(["--target", "web", "--no-typescript", "--keep-lld-exports", "--out-name", APP, "--out-dir"])
        .arg(to)
        .arg(wasm)
        .show()
}

/// Makes a part smaller.
fn shrink(project: &Project, tools: &Toolbox, file: &Path) -> Result<()> {
    Run::new(tools.path(Need::WasmOpt)?, &project.root)
        .args(["-Oz", "--converge", "--low-memory-unused", "--strip-producers", "--strip-target-features"])
        .arg(file)
        .arg("-o")
        .arg(file)
        .show()
}

/// Gives what the first part imports short names.
fn shorten_imports(project: &Project, folder: &Path) -> Result<()> {
    let (wasm, script) = (folder.join(format!("{APP}_bg.wasm")), folder.join(format!("{APP}.js")));
    let say = |path: &Path| format!("cannot read or write {}", project.show(path));
    let bytes = fs::read(&wasm).or_say(|| say(&wasm))?;
    let text = fs::read_to_string(&script).or_say(|| say(&script))?;
    let (bytes, text) = imports::shorten(&bytes, &text)?;
    fs::write(&wasm, bytes).or_say(|| say(&wasm))?;
    fs::write(&script, text).or_say(|| say(&script))
}

/// Makes a script smaller; what it gives to others keeps its names. wasm-bindgen names the loader's module once for each of
/// its functions, which is worth a warning to esbuild.
fn minify(tools: &Toolbox, folder: &Path, script: &str) -> Result<()> {
    let run = Run::new(tools.path(Need::Esbuild)?, folder).arg(script).arg(format!("--outfile={script}"));
    run.args(["--minify", "--charset=utf8", "--format=esm", "--allow-overwrite", "--log-level=error"]).show()
}

/// The wasm files of a folder, in order.
fn parts(folder: &Path) -> Result<Vec<PathBuf>> {
    let say = || format!("cannot list {}", folder.display());
    let mut parts = Vec::new();
    for entry in fs::read_dir(folder).or_say(say)? {
        let path = entry.or_say(say)?.path();
        if path.extension().is_some_and(|ending| ending == "wasm") {
            parts.push(path);
        }
    }
    parts.sort_unstable();
    Ok(parts)
}

/// How the library's script instantiates a part: only where the server says that it is wasm.
const STREAMING: &str = "WebAssembly.instantiateStreaming(src, imports)";

/// Lets parts be loaded from servers that give wasm another type, as the first part is.
fn load_any_type(from: &Path, to: &Path) -> Result<()> {
    let script = fs::read_to_string(from).or_say(|| format!("cannot read {}", from.display()))?;
    fs::write(to, any_type(&script)?).or_say(|| format!("cannot write {}", to.display()))
}

fn any_type(script: &str) -> Result<String> {
    if !script.contains(STREAMING) {
        return Err(Error::new(format!("{LOADER} does not call {STREAMING}"))
            .mend("a new version of wasm_split_cli_support writes it otherwise: see crates/xtask/src/bundle.rs"));
    }
    let own = "\nasync function instantiate(src, imports) {\n    const response = await src;\n    \
               if (!response.ok) throw new Error(`${response.url}: ${response.status}`);\n    \
               return WebAssembly.instantiate(await response.arrayBuffer(), imports);\n}\n";
    Ok(script.replace(STREAMING, "instantiate(src, imports)") + own)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_links_the_bundle_once() -> Result<()> {
        let page = linked("<head><!--ita-app--></head>", "ita-app-00")?;
        assert!(page.contains("id=\"app-js\" rel=\"modulepreload\" href=\"./ita-app-00/ita-app.js\""), "{page}");
        assert!(page.contains("href=\"./ita-app-00/ita-app_bg.wasm\""), "{page}");
        assert!(linked("<head></head>", "x").is_err());
        Ok(())
    }

    #[test]
    fn parts_load_whatever_type_the_server_gives() -> Result<()> {
        let script = any_type("const a = async (imports) => (WebAssembly.instantiateStreaming(src, imports));")?;
        assert!(
            script.contains("(instantiate(src, imports))") && script.contains("response.arrayBuffer()"),
            "{script}"
        );
        assert!(any_type("").is_err());
        Ok(())
    }
}
