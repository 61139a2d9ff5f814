//! The WordPress plugin: its own files and the element's, as a folder for the test and as a zip to be uploaded.

use std::fs;
use std::path::{Path, PathBuf};

use crate::build;
use crate::error::{Context, Result};
use crate::project::Project;

/// The plugin's folder, inside the zip as on a site.
const NAME: &str = "ita-score";

/// Files of the element that are only another form of one that is there; a plugin's server compresses by itself.
const COMPRESSED: [&str; 2] = ["br", "gz"];

/// Puts the element beside the app, where the page that writes code for other sites looks for it, so that one upload brings
/// everything.
pub(crate) fn element_into_app(project: &Project) -> Result<()> {
    let beside = project.app().join("element");
    let _ = fs::remove_dir_all(&beside);
    copy(project, &project.element(), &beside)
}

/// Lays the plugin out in `dist/wordpress/ita-score`, and gives the folder.
pub(crate) fn lay_out(project: &Project) -> Result<PathBuf> {
    let source = project.root.join("wordpress").join(NAME);
    let folder = project.dist().join("wordpress").join(NAME);
    let _ = fs::remove_dir_all(&folder);
    copy(project, &source, &folder)?;
    copy(project, &project.element(), &folder.join("element"))?;
    // Beside what it speaks of.
    let (from, to) = (folder.join(".htaccess"), folder.join("element").join(".htaccess"));
    fs::rename(&from, &to).or_say(|| format!("cannot move {}", project.show(&from)))?;
    let licence = folder.join("LICENSE.txt");
    fs::copy(project.root.join("LICENSE-MIT"), &licence)
        .or_say(|| format!("cannot write {}", project.show(&licence)))?;
    Ok(folder)
}

fn copy(project: &Project, from: &Path, to: &Path) -> Result<()> {
    let mut files = Vec::new();
    build::collect(from, &mut files)?;
    files.retain(|path| path.extension().is_none_or(|ending| COMPRESSED.iter().all(|known| ending != *known)));
    for file in files {
        let target = to.join(file.strip_prefix(from).unwrap_or(&file));
        let say = || format!("cannot write {}", project.show(&target));
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent).or_say(say)?;
        }
        fs::copy(&file, &target).or_say(say)?;
    }
    Ok(())
}
