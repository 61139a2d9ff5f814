//! The WordPress plugin: its own files and the element's, as a folder for the test and as a zip to be uploaded.

use std::path::PathBuf;

use fs_err as fs;

use crate::error::Result;
use crate::files;
use crate::project::Project;

/// The plugin's folder, inside the zip as on a site.
const NAME: &str = "ita-score";

/// Puts the element beside the app, where the page that writes code for other sites looks for it, so that one upload brings
/// everything.
pub(crate) fn element_into_app(project: &Project) -> Result<()> {
    let beside = project.app().join("element");
    let _ = fs::remove_dir_all(&beside);
    files::copy(&project.element(), &beside)
}

/// Lays the plugin out in `dist/wordpress/ita-score`, and gives the folder.
pub(crate) fn lay_out(project: &Project) -> Result<PathBuf> {
    let source = project.root.join("wordpress").join(NAME);
    let folder = project.dist().join("wordpress").join(NAME);
    let _ = fs::remove_dir_all(&folder);
    files::copy(&source, &folder)?;
    files::copy(&project.element(), &folder.join("element"))?;
    // Beside what it speaks of.
    let (from, to) = (folder.join(".htaccess"), folder.join("element").join(".htaccess"));
    fs::rename(&from, &to)?;
    let licence = folder.join("LICENSE.txt");
    fs::copy(project.root.join("LICENSE-MIT"), &licence)?;
    Ok(folder)
}
