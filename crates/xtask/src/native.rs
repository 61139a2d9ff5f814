//! Native programs of this workspace, built and found.

use std::path::PathBuf;

use cargo_metadata::Message;

use crate::error::{Error, Result};
use crate::process::Run;
use crate::project::Project;

/// Cargo's arguments for everything that is tested: always the same packages and features, so that no dependency is compiled
/// again with other features. Only this program is left out: it is running, and its dependencies are compiled with their own
/// features.
pub(crate) const TESTED: [&str; 4] = ["--workspace", "--exclude", "xtask", "--all-features"];

/// Builds a native binary of this workspace and says where it is.
pub(crate) fn binary(project: &Project, name: &str) -> Result<PathBuf> {
    let build = ["build", "--message-format=json-render-diagnostics", "--bin", name];
    let messages = Run::cargo(&project.root).args(build).args(TESTED).text_showing_errors()?;
    executable_in(&messages, name).ok_or_else(|| Error::new(format!("cargo built no program {name}")))
}

fn executable_in(messages: &str, name: &str) -> Option<PathBuf> {
    Message::parse_stream(messages.as_bytes()).flatten().find_map(|message| match message {
        Message::CompilerArtifact(built) if built.target.name == name => built.executable.map(PathBuf::from),
        _ => None,
    })
}
