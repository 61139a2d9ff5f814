//! The npm package `ita-score`, in `dist/npm`.

use crate::error::Result;
use crate::project::Project;

/// Writes it.
pub(crate) fn write(_project: &Project) -> Result<()> {
    Ok(())
}
