//! `dist`: everything a web server needs, compressed beforehand, zipped, listed and held against the budgets.

use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use fs_err as fs;

use crate::budget::{self, Size};
use crate::build;
use crate::bundle;
use crate::element;
use crate::error::{Context, Result};
use crate::files;
use crate::one_file;
use crate::project::Project;
use crate::setup::Toolbox;
use crate::text::kilobytes;
use crate::tools::wasm::Way;
use crate::wordpress;

/// Endings that are worth compressing; fonts and pictures are compressed already.
const COMPRESSIBLE: [&str; 8] = ["html", "js", "css", "wasm", "svg", "json", "txt", "webmanifest"];

/// One file of the app and what it weighs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Weighed {
    /// The path inside `dist/app`, with `/`.
    pub(crate) name: String,
    /// As it is.
    pub(crate) raw: u64,
    /// With gzip, where that is worth it.
    pub(crate) gzip: Option<u64>,
    /// With brotli, where that is worth it.
    pub(crate) brotli: Option<u64>,
}

impl Weighed {
    /// What a browser downloads at best.
    pub(crate) fn best(&self) -> u64 {
        self.brotli.unwrap_or(self.raw)
    }
}

/// Builds everything, compresses it and lists it.
pub(crate) fn weigh(project: &Project, tools: &Toolbox) -> Result<Vec<Size>> {
    build::app(project, tools)?;
    let element = element::weigh(project, tools)?;
    wordpress::element_into_app(project)?;
    let files = compress(&project.app())?;
    table("app", &files);
    let with_result = budget::WITH_RESULT.weigh_with(&files, &bundle::early(&project.app())?);
    Ok(budget::APP.map(|budget| budget.weigh(&files)).into_iter().chain([with_result]).chain(element).collect())
}

/// The same, zips it and holds it against the budgets.
pub(crate) fn dist(project: &Project, tools: &Toolbox) -> Result<()> {
    let sizes = weigh(project, tools)?;
    println!();
    let plugin = wordpress::lay_out(project)?;
    // Beside the app's files stands what their server should do; it is no part of the site.
    let hosting = (HOSTING, project.root.join("docs/hosting.md"));
    for (folder, name, beside) in
        [(project.app(), "ita-score-app.zip", Some(hosting)), (plugin, "ita-score-wordpress.zip", None)]
    {
        let (path, weight) = zip(project, &folder, name, beside)?;
        println!("  {} {}", project.show(&path), kilobytes(weight));
    }
    one_file::build(project, tools)?;
    check(project, tools, &sizes)
}

fn check(project: &Project, tools: &Toolbox, sizes: &[Size]) -> Result<()> {
    let wasm = tools.wasm()?;
    budget::check(project, wasm.way(), &wasm.label(), sizes)
}

/// Builds again as a machine does it that has the wasm target, and holds that against its own budgets; `false` where this
/// machine's own way is that one.
pub(crate) fn check_as_stock(project: &Project, tools: &Toolbox) -> Result<bool> {
    if tools.wasm()?.way() == Way::Stock {
        return Ok(false);
    }
    let (project, tools) = (project.built_as_stock(), tools.as_stock());
    check(&project, &tools, &weigh(&project, &tools)?).map(|()| true)
}

/// `size`: weighs everything by every way this machine has, and checks it or records it in `docs/size.md`.
pub(crate) fn size_both(project: &Project, tools: &Toolbox, record: bool) -> Result<()> {
    let mut ways = vec![(project.clone(), tools.clone())];
    if tools.wasm()?.way() == Way::Source {
        ways.push((project.built_as_stock(), tools.as_stock()));
    }
    let mut all = Vec::new();
    for (project, tools) in ways {
        let sizes = weigh(&project, &tools)?;
        all.push((project, tools, sizes));
    }
    for (project, tools, sizes) in all {
        if record {
            let wasm = tools.wasm()?;
            budget::record(&project, wasm.way(), &wasm.label(), &sizes)?;
        }
        check(&project, &tools, &sizes)?;
    }
    Ok(())
}

/// Writes `.gz` and `.br` beside each file that gains by it.
pub(crate) fn compress(app: &Path) -> Result<Vec<Weighed>> {
    files::originals(app)?.par_iter().map(|path| compressed(app, path)).collect()
}

fn compressed(app: &Path, path: &Path) -> Result<Weighed> {
    let data = fs::read(path)?;
    let (mut gzipped, mut brotlied) = (None, None);
    if files::ends(path, &COMPRESSIBLE) {
        let say = || format!("cannot compress {}", path.display());
        gzipped = Some(beside(path, ".gz", &gzip(&data).or_say(say)?)?);
        brotlied = Some(beside(path, ".br", &brotli(&data).or_say(say)?)?);
    }
    Ok(Weighed { name: files::inside(app, path), raw: size(&data), gzip: gzipped, brotli: brotlied })
}

fn beside(path: &Path, ending: &str, data: &[u8]) -> Result<u64> {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    fs::write(&name, data)?;
    Ok(size(data))
}

pub(crate) fn gzip(data: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(data)?;
    encoder.finish()
}

fn brotli(data: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut out = Vec::new();
    let params =
        brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: data.len(), ..Default::default() };
    brotli::BrotliCompress(&mut Cursor::new(data), &mut out, &params)?;
    Ok(out)
}

/// What explains hosting is called in the archive.
const HOSTING: &str = "HOSTING.md";

/// One archive in `dist`; and what it weighs.
fn zip(project: &Project, folder: &Path, name: &str, beside: Option<(&str, PathBuf)>) -> Result<(PathBuf, u64)> {
    let target = project.dist().join(name);
    let data = zipped(folder, beside).or_say(|| format!("cannot write {}", project.show(&target)))?;
    fs::write(&target, &data)?;
    Ok((target, size(&data)))
}

/// Everything in a folder, compressed files included, under a folder `ita-score`; and another file beside that folder, by its name. No
/// times: same files, same bytes.
fn zipped(folder: &Path, beside: Option<(&str, PathBuf)>) -> std::io::Result<Vec<u8>> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
    let inside = files::under(folder).map_err(|error| std::io::Error::other(error.to_string()))?;
    let inside = inside.into_iter().map(|path| (format!("ita-score/{}", files::inside(folder, &path)), path));
    for (name, path) in beside.into_iter().map(|(name, path)| (name.to_owned(), path)).chain(inside) {
        writer.start_file(name, options)?;
        writer.write_all(&fs::read(&path)?)?;
    }
    Ok(writer.finish()?.into_inner())
}

fn size(data: &[u8]) -> u64 {
    data.len() as u64
}

/// Lists files with what they weigh.
pub(crate) fn table(title: &str, files: &[Weighed]) {
    let width = files.iter().map(|file| file.name.len()).max().unwrap_or(0).max(title.len());
    let cell = |bytes: Option<u64>| bytes.map_or_else(|| "-".into(), kilobytes);
    println!("\n  {title:<width$}  {:>10}  {:>10}  {:>10}", "raw", "gzip", "brotli");
    for file in files {
        let (raw, gzip, brotli) = (kilobytes(file.raw), cell(file.gzip), cell(file.brotli));
        println!("  {:<width$}  {raw:>10}  {gzip:>10}  {brotli:>10}", file.name);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn the_archive_explains_hosting_beside_the_app() -> std::io::Result<()> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let data = zipped(&root.join("www/hosting"), Some((HOSTING, root.join("docs/hosting.md"))))?;
        let mut archive = zip::ZipArchive::new(Cursor::new(data))?;
        let name = |name: zip::result::ZipResult<std::borrow::Cow<'_, str>>| name.map(std::borrow::Cow::into_owned);
        let names = archive.file_names().map(name).collect::<zip::result::ZipResult<Vec<_>>>()?;
        assert_eq!(names, ["HOSTING.md", "ita-score/.htaccess", "ita-score/web.config"]);
        let mut text = String::new();
        archive.by_name("HOSTING.md")?.read_to_string(&mut text)?;
        assert!(["Apache", "IIS", "nginx"].iter().all(|server| text.contains(server)));
        Ok(())
    }

    #[test]
    fn both_compressions_come_back_unchanged() -> std::io::Result<()> {
        let data = b"ITA ".repeat(500);
        let mut text = Vec::new();
        flate2::read::GzDecoder::new(gzip(&data)?.as_slice()).read_to_end(&mut text)?;
        assert_eq!(text, data);
        text.clear();
        brotli::BrotliDecompress(&mut brotli(&data)?.as_slice(), &mut text)?;
        assert_eq!(text, data);
        Ok(())
    }
}
