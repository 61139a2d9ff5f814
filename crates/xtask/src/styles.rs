//! The app's style sheets: joined and made smaller, one file that is loaded at first and one that is loaded later.

use std::path::Path;

use fs_err as fs;

use crate::error::Result;
use crate::hash;
use crate::process::Run;
use crate::project::Project;
use crate::setup::Toolbox;
use crate::tools::Need;

/// Where the links go in `www/index.html`.
pub(crate) const MARKER: &str = "<!--ita-styles-->";

/// The sheets that name the others, and what their links say beside the address. A browser does not load a sheet that is
/// disabled; the app enables it when a view needs it.
const SHEETS: [(&str, &str); 2] = [("app", ""), ("later", " id=\"later-styles\" disabled")];

/// Browsers that the joined sheets are written for: those that run the element as well.
const BROWSERS: &str = "--target=chrome111,firefox113,safari16.4";

/// Joins the sheets into the page's folder, each named after its content; gives their links.
pub(crate) fn make(project: &Project, tools: &Toolbox, stage: &Path) -> Result<String> {
    let mut links = Vec::new();
    for (name, more) in SHEETS {
        let run = Run::new(tools.path(Need::Esbuild)?, &project.root.join("www/css")).arg(format!("{name}.css"));
        let sheet = run
            .args(["--bundle", "--minify", "--charset=utf8", "--external:*.woff2", "--log-level=warning", BROWSERS])
            .text_showing_errors()?;
        let file = format!("{name}-{}.css", hash::of(&sheet));
        fs::write(stage.join(&file), sheet)?;
        links.push(format!("<link rel=\"stylesheet\" href=\"./{file}\"{more}>"));
    }
    Ok(links.join("\n    "))
}
