//! What the service worker keeps: every file of the page's folder by its hash, and the name of the build, which the page says
//! too.

use std::fmt::Write as _;
use std::path::Path;

use sha2::{Digest, Sha256};

use fs_err as fs;

use crate::build;
use crate::error::{Error, Result};
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
    let mut files = Vec::new();
    build::collect(stage, &mut files)?;
    files.sort_unstable();
    let mut list = String::new();
    for path in files {
        let name = build::inside(stage, &path);
        if !NOT_KEPT.contains(&&*name) {
            let data = fs::read(&path)?;
            let digits: String = Sha256::digest(data).iter().fold(String::new(), |mut digits, byte| {
                let _ = write!(digits, "{byte:02x}");
                digits
            });
            let _ = writeln!(list, "  {name:?}: \"{digits}\",");
        }
    }
    let name = hash::of(&list);
    let path = stage.join(WORKER);
    let worker = fs::read_to_string(&path)?;
    fs::write(&path, written(&worker, &name, &list)?)?;
    Ok(format!("<meta name=\"ita-build\" content=\"{name}\">"))
}

fn written(worker: &str, name: &str, list: &str) -> Result<String> {
    for line in [BUILD, FILES] {
        if worker.matches(line).count() != 1 {
            return Err(Error::new(format!("www/{WORKER} has to say `{line}` once")));
        }
    }
    let build = format!("const BUILD = \"{name}\";");
    Ok(worker.replace(BUILD, &build).replace(FILES, &format!("const FILES = {{\n{list}}};")))
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
