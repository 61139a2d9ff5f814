//! `hook`: what Trunk calls when it has laid out the page, in a folder that becomes `dist` if all goes well.
//!
//! In release the app is split, made small and named by content. In a development build it is one file, quick to compile.
//! The rule tables are written anew where a data file has changed; everything else is written to Trunk's folder only, which
//! it does not watch.

use std::env;
use std::path::{Path, PathBuf};

use fs_err as fs;

use crate::bundle::{self, Profile};
use crate::error::{Error, Result};
use crate::files;
use crate::iis;
use crate::offline;
use crate::project::Project;
use crate::rules;
use crate::setup::{self, Toolbox};
use crate::styles;
use crate::terms;
use crate::text::timed;
use crate::tools::Need;

/// The page.
const PAGE: &str = "index.html";

/// Finishes the page in Trunk's folder.
pub(crate) fn run(project: &Project) -> Result<()> {
    let folder = |name: &str| {
        let say = || Error::new(format!("{name} is not set")).mend("trunk build or trunk serve calls this command");
        env::var_os(name).map(PathBuf::from).ok_or_else(say)
    };
    let stage = folder("TRUNK_STAGING_DIR")?;
    let profile =
        if env::var("TRUNK_PROFILE").is_ok_and(|name| name == "release") { Profile::Release } else { Profile::Dev };
    if folder("TRUNK_DIST_DIR")? == project.app() {
        // The folder will no longer hold what `cargo xtask build` put there.
        let _ = fs::remove_file(project.app_stamp());
    }
    timed("rule tables", || rules::run(project, false))?;
    let tools = setup::prepare(project, if profile == Profile::Release { &Need::RELEASE } else { &Need::DEVELOPMENT })?;
    let app = bundle::make(project, &tools, profile, &stage)?;
    let sheets = timed("style sheets", || styles::make(project, &tools, &stage))?;

    let index = stage.join(PAGE);
    let page = fs::read_to_string(&index)?;
    let page = files::filled(PAGE, &page, bundle::MARKER, &app)?;
    let page = files::filled(PAGE, &page, styles::MARKER, &sheets)?;
    let page = reload_script(&page, &stage)?;
    terms::make(project, &stage)?;
    // A development build changes all the time, so no browser keeps it.
    let page = match profile {
        Profile::Release => {
            scripts(&tools, &stage)?;
            iis::make(&stage)?;
            without_comments(&files::filled(PAGE, &page, offline::MARKER, &offline::make(&stage)?)?)
        }
        Profile::Dev | Profile::Alone => page,
    };
    Ok(fs::write(&index, page)?)
}

/// Makes the page's own scripts smaller: the one that has to run in an old browser stays in old JavaScript.
fn scripts(tools: &Toolbox, stage: &Path) -> Result<()> {
    for file in fs::read_dir(stage)? {
        let name = file?.file_name().to_string_lossy().into_owned();
        // The worker is written into by `offline`, and no page waits for it.
        if name.ends_with(".js") && name != offline::WORKER {
            let target = if name.starts_with("boot-") { "--target=es5" } else { "--target=es2022" };
            bundle::minify(tools, stage, &name, &[target])?;
        }
    }
    Ok(())
}

/// The page without what it says to those who edit it.
fn without_comments(page: &str) -> String {
    let mut pieces = page.split("<!--");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |page, piece| page + piece.split_once("-->").map_or("", |(_, after)| after))
}

/// What stands in Trunk's own script, which reloads the page, for the server's address and the folder that is served.
const ADDRESS: &str = "'{{__TRUNK_ADDRESS__}}'";
const BASE: &str = "{{__TRUNK_WS_BASE__}}";

/// Moves the script with which Trunk's server reloads the page into a file: the page's own policy forbids scripts inside the
/// page, and it must be the same while the app is worked on as where it is shipped.
fn reload_script(page: &str, stage: &Path) -> Result<String> {
    let Some(at) = page.find(ADDRESS) else { return Ok(page.into()) };
    let (open, close) = ("<script>", "</script>");
    let start = page[..at].rfind(open);
    let end = page[at..].find(close).map(|end| at + end);
    let (Some(start), Some(end)) = (start, end) else {
        return Err(
            Error::new("Trunk's script that reloads the page is not as expected").mend("see crates/xtask/src/hook.rs")
        );
    };
    let script = page[start + open.len()..end].replace(ADDRESS, "location.host").replace(BASE, "/");
    fs::write(stage.join("trunk-reload.js"), script)?;
    Ok(format!("{}<script src=\"./trunk-reload.js\">{}", &page[..start], &page[end..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_are_left_out() {
        assert_eq!(without_comments("<!doctype html><!--a--><p>b<!--c\n d--></p>e"), "<!doctype html><p>b</p>e");
    }

    #[test]
    fn trunks_script_becomes_a_file() -> std::io::Result<()> {
        let stage = env::temp_dir().join(format!("ita-hook-{}", std::process::id()));
        fs::create_dir_all(&stage)?;
        let page = "<body><script src=a></script><script>const a = '{{__TRUNK_ADDRESS__}}', b = '{{__TRUNK_WS_BASE__}}';</script></body>";
        let moved = reload_script(page, &stage).map_err(|error| std::io::Error::other(error.to_string()))?;
        assert_eq!(moved, "<body><script src=a></script><script src=\"./trunk-reload.js\"></script></body>");
        assert_eq!(fs::read_to_string(stage.join("trunk-reload.js"))?, "const a = location.host, b = '/';");
        assert!(reload_script("<body></body>", &stage).is_ok_and(|page| page == "<body></body>"));
        fs::remove_dir_all(stage)
    }
}
