//! The npm package `ita-score`, in `dist/npm`: the element's files, what scores without a page, types and a README.

use std::fs;

use crate::error::{Context, Result};
use crate::project::Project;

/// Puts it together from `www/element/npm` and `dist/element`.
pub(crate) fn write(project: &Project) -> Result<()> {
    let target = project.dist().join("npm");
    super::copy(&project.root.join("www/element/npm"), &target)?;
    super::copy(&project.element(), &target)?;
    for licence in ["LICENSE-MIT", "LICENSE-APACHE"] {
        let say = || format!("cannot copy {licence}");
        fs::copy(project.root.join(licence), target.join(licence)).or_say(say)?;
    }
    Ok(())
}
