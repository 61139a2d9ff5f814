//! The app's style sheets: joined and made smaller, one file that is loaded at first and one that is loaded later.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};

use crate::error::{Context, Error, Result};
use crate::process::Run;
use crate::project::Project;
use crate::setup::Toolbox;
use crate::tools::Need;

/// Where the links go in `www/index.html`.
const MARKER: &str = "<!--ita-styles-->";

/// The sheets that name the others, and what their links say beside the address. A browser does not load a sheet that is
/// disabled; the app enables it when a view needs it.
const SHEETS: [(&str, &str); 2] = [("app", ""), ("later", " id=\"later-styles\" disabled")];

/// Browsers that the joined sheets are written for: those that run the element as well.
const BROWSERS: &str = "--target=chrome111,firefox113,safari16.4";

/// Joins the sheets into the built app, each named after its content, and links them.
pub(crate) fn put(project: &Project, tools: &Toolbox) -> Result<()> {
    let mut links = Vec::new();
    for (name, more) in SHEETS {
        let run = Run::new(tools.path(Need::Esbuild)?, &project.root.join("www/css")).arg(format!("{name}.css"));
        let sheet = run
            .args(["--bundle", "--minify", "--charset=utf8", "--external:*.woff2", "--log-level=warning", BROWSERS])
            .text_showing_errors()?;
        let mut hasher = DefaultHasher::new();
        sheet.hash(&mut hasher);
        let file = format!("{name}-{:016x}.css", hasher.finish());
        let to = project.app().join(&file);
        fs::write(&to, sheet).or_say(|| format!("cannot write {}", project.show(&to)))?;
        links.push(format!("<link rel=\"stylesheet\" href=\"./{file}\"{more}>"));
    }
    let index = project.app().join("index.html");
    let page = fs::read_to_string(&index).or_say(|| format!("cannot read {}", project.show(&index)))?;
    fs::write(&index, linked(&page, &links)?).or_say(|| format!("cannot write {}", project.show(&index)))
}

fn linked(page: &str, links: &[String]) -> Result<String> {
    match page.matches(MARKER).count() {
        1 => Ok(page.replace(MARKER, &links.join("\n    "))),
        count => Err(Error::new(format!("index.html has the marker {MARKER} {count} times, and needs it once"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_links_every_sheet_once() -> Result<()> {
        let links = ["<link a>".to_owned(), "<link b>".to_owned()];
        assert_eq!(linked("<head><!--ita-styles--></head>", &links)?, "<head><link a>\n    <link b></head>");
        assert!(linked("<head></head>", &links).is_err());
        Ok(())
    }
}
