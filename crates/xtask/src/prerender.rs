//! The page's first view: rendered natively by `ita-prerender` and put into `index.html`, so that the page shows its
//! frame and the example before any wasm has loaded. The app replaces it when it starts (Yew clears its root first).

use std::path::PathBuf;

use serde::Deserialize;

use crate::error::{Error, Result};
use crate::process::Run;
use crate::project::Project;

/// Where the view goes in `www/index.html`.
pub(crate) const MARKER: &str = "<!--ita-prerender-->";

/// The HTML of the app's first view.
pub(crate) fn render(project: &Project) -> Result<String> {
    let program = native_binary(project, "ita-prerender")?;
    let html = Run::new(program, &project.root).text_showing_errors()?;
    if html.trim().is_empty() {
        return Err(Error::new("ita-prerender printed nothing").mend("see crates/ita-app/src/bin/ita-prerender.rs"));
    }
    Ok(html)
}

/// Builds a native binary of this workspace and says where it is. All features and all packages are named, as in the
/// test step, so that no dependency is compiled a second time with other features.
pub(crate) fn native_binary(project: &Project, name: &str) -> Result<PathBuf> {
    let build = ["build", "--workspace", "--all-features", "--message-format=json-render-diagnostics", "--bin", name];
    let messages = Run::cargo(&project.root).args(build).text_showing_errors()?;
    executable_in(&messages, name).ok_or_else(|| Error::new(format!("cargo built no program {name}")))
}

fn executable_in(messages: &str, name: &str) -> Option<PathBuf> {
    #[derive(Deserialize)]
    struct Message {
        executable: Option<PathBuf>,
        target: Option<Target>,
    }
    #[derive(Deserialize)]
    struct Target {
        name: String,
    }
    let parsed = messages.lines().filter_map(|line| serde_json::from_str::<Message>(line).ok());
    parsed
        .filter(|message| message.target.as_ref().is_some_and(|target| target.name == name))
        .find_map(|m| m.executable)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_executable_in_cargos_messages() {
        let messages = "{\"reason\":\"compiler-artifact\",\"target\":{\"name\":\"x\"},\"executable\":null}\n\
                        {\"reason\":\"compiler-artifact\",\"target\":{\"name\":\"a\"},\"executable\":\"/t/a\"}\n";
        assert_eq!(executable_in(messages, "a"), Some(PathBuf::from("/t/a")));
        assert_eq!(executable_in(messages, "x"), None);
    }
}
