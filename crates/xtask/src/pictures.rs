//! `pictures`: what the README shows of the app, taken of the built app in a real browser.

use crate::build;
use crate::error::Result;
use crate::process::Run;
use crate::project::Project;
use crate::setup;
use crate::tools::Need;

const NEEDS: [Need; 7] =
    [Need::Wasm, Need::Node, Need::Trunk, Need::WasmOpt, Need::Esbuild, Need::NodePackages, Need::Browser];

/// Builds the app and takes the pictures into `docs/pictures`.
pub(crate) fn take(project: &Project) -> Result<()> {
    let tools = setup::prepare(project, &NEEDS)?;
    build::app(project, &tools)?;
    let run = Run::new(tools.path(Need::Node)?, &project.e2e()).arg("pictures.mjs");
    run.arg(project.root.join("docs").join("pictures"))
        .env("CHROME_PATH", tools.path(Need::Browser)?)
        .env("ITA_APP", project.app())
        .show()
}
