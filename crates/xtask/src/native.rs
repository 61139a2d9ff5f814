//! Native programs of this workspace, built and found.

use std::path::PathBuf;

use serde::Deserialize;

use crate::error::{Error, Result};
use crate::process::Run;
use crate::project::Project;

/// Builds a native binary of this workspace and says where it is. All features and all packages are named, as in the
/// test step, so that no dependency is compiled a second time with other features.
pub(crate) fn binary(project: &Project, name: &str) -> Result<PathBuf> {
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
