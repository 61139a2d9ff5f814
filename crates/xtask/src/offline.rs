//! What the service worker keeps: every file of the page's folder by its hash, and the name of the build, which the page says
//! too.

use std::path::Path;

use sha2::{Digest, Sha256};

use fs_err as fs;

use crate::error::Result;
use crate::files;
use crate::hash;

/// Where the name of the build goes in `www/index.html`.
pub(crate) const MARKER: &str = "<!--ita-build-->";

/// The worker, and the two lines of it that are written here.
pub(crate) const WORKER: &str = "sw.js";
const BUILD: &str = "const BUILD = \"development\";";
const FILES: &str = "const FILES = {};";

/// What the page itself, the worker and the web server's settings are called: no file that is kept.
const NOT_KEPT: [&str; 4] = ["index.html", WORKER, ".htaccess", "web.config"];

/// Writes the worker for the files that are there now, all but the page; gives what the page says of the build.
pub(crate) fn make(stage: &Path) -> Result<String> {
    let mut list = String::new();
    for path in files::under(stage)? {
        let name = files::inside(stage, &path);
        if !NOT_KEPT.contains(&&*name) {
            list += &format!("  {name:?}: \"{}\",\n", hash::hex(&Sha256::digest(fs::read(&path)?)));
        }
    }
    let name = hash::of(&list);
    let path = stage.join(WORKER);
    let worker = fs::read_to_string(&path)?;
    fs::write(&path, written(&worker, &name, &list)?)?;
    Ok(format!("<meta name=\"ita-build\" content=\"{name}\">"))
}

fn written(worker: &str, name: &str, list: &str) -> Result<String> {
    let named = files::filled(WORKER, worker, BUILD, &format!("const BUILD = \"{name}\";"))?;
    files::filled(WORKER, &named, FILES, &format!("const FILES = {{\n{list}}};"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worker_names_every_file_and_the_build() -> Result<()> {
        let worker = written(include_str!("../../../www/sw.js"), "abc", "  \"a.js\": \"00\",\n")?;
        assert!(worker.contains("const BUILD = \"abc\";"), "{worker}");
        assert!(worker.contains("const FILES = {\n  \"a.js\": \"00\",\n};"), "{worker}");
        assert!(written("", "abc", "").is_err());
        Ok(())
    }
}
